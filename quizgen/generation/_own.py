"""The owner's clitic where it means the very subject that is asked for."""

from quizgen.generation._beside import token_before
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Mention, Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

BEINGS = frozenset({"person", "organisation"})


@remembered
def own_clitics(reader: Reader, clause: Clause) -> frozenset[Span]:
    """Clitics that mean the subject, which a question for it keeps: `Lembaga apa yang menegaskan komitmen[nya] …?`."""
    subject = clause.phrase(Role.SUBJECT)
    if subject is None:
        return frozenset()
    named = {entity.name for entity in reader.entities_in(subject.span)} | {subject.span.text(reader.text)}
    behind = Span(clause.predicate.stop, max(clause.predicate.stop, clause.span.stop))
    own = (m for m in reader.analysis.mentions if m.span in behind and is_clitic(reader, clause, m))
    return frozenset(m.span for m in own if m.stands_for in named or (not m.stands_for and is_first(reader, clause, m)))


@remembered
def kept_by_subject(reader: Reader, clause: Clause) -> frozenset[Span]:
    """What may stay in a question for a subject: clitics that mean it, and in later sentences what points back.

    `Siapa yang menyebut [momen ini] sebagai mimpi?` is asked behind the sentence before.
    """
    behind = Span(clause.predicate.stop, max(clause.predicate.stop, clause.span.stop))
    pointed = (m for m in reader.analysis.mentions if clause.sentence and m.span in behind and not m.stands_for)
    texts = ((m.span, m.span.text(reader.text).casefold().split()) for m in pointed)
    demonstratives = reader.wording.demonstratives
    return own_clitics(reader, clause) | {span for span, said in texts if len(said) > 1 and said[-1] in demonstratives}


@remembered
def back_clitics(reader: Reader) -> frozenset[Mention]:
    """Clitics and pronouns behind nouns of later sentences whose owner stands in the sentence before, which none names.

    `Rangka baja[nya] dipikul …`, `mendatangi rumah [mereka] satu per satu`: said behind that sentence they may stay.
    """
    first = reader.analysis.sentences[0].span if reader.analysis.sentences else Span(0, 0)
    found = []
    for mention in reader.analysis.mentions:
        text = mention.span.text(reader.text).casefold()
        held = next((token for token in reader.analysis.tokens if mention.span in token.span), None)
        before = token_before(reader, mention.span.start)
        glued = text == reader.wording.clitic and held is not None and held.tag == "NOUN"
        owns = text == reader.wording.they and before is not None and before.tag == "NOUN"
        later = not mention.stands_for and mention.span.start >= first.stop
        if later and (glued or owns) and not is_owned_before(reader, mention, owns=owns):
            found.append(mention)
    return frozenset(found)


def is_owned_before(reader: Reader, mention: Mention, *, owns: bool) -> bool:
    """Whether somebody stands before a pronoun in its own sentence whom it could mean; who does it has no `rumah [mereka]`."""
    sentence = next(s.span for s in reader.analysis.sentences if mention.span in s.span)
    subjects = (c.phrase(Role.SUBJECT) for c in reader.analysis.clauses if c.predicate in sentence and not c.shared)
    passed = [s.outer.stop for s in subjects if owns and s is not None and s.outer.stop <= mention.span.start]
    before = Span(max([sentence.start, *passed]), mention.span.start)
    heads = (reader.wording.heads.get(token.text.casefold()) for token in reader.tokens_in(before))
    beings = any(head is not None and head.animacy in BEINGS for head in heads)
    return beings or any(e.sort in {Sort.PERSON, Sort.ORGANISATION} for e in reader.entities_in(before))


def leans_on_owner(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem on a later sentence has a word whose owner only the sentence before tells."""
    said = set(words(candidate.stem))
    own = next((s.span for s in reader.analysis.sentences if candidate.span.start < s.span.stop), Span(0, 0))
    inside = (m for m in back_clitics(reader) if m.span in own)
    held = (token for m in inside for token in reader.analysis.tokens if m.span in token.span)
    return any(token.text.casefold() in said for token in held)


def own_pronouns(reader: Reader, clause: Clause) -> frozenset[Span]:
    """Pronouns of a clause that mean its subject, which stems have before them: `berpamitan pada hari terakhir [mereka]`."""
    subject = clause.phrase(Role.SUBJECT)
    said = subject.span.text(reader.text).casefold() if subject is not None else ""
    free = (m for m in reader.analysis.mentions if m.span.text(reader.text).casefold() in reader.wording.free_pronouns)
    return frozenset(m.span for m in free if said and m.stands_for and m.stands_for.casefold() in said)


def has_owner(reader: Reader, candidate: Candidate, word: str) -> bool:
    """Whether a pronoun's owner stands before it in the stem, or is what is asked for."""
    if word not in reader.wording.free_pronouns:
        return False
    before = candidate.stem.casefold().rpartition(f" {word}")[0]
    owners = {m.stands_for.casefold() for m in reader.analysis.mentions if m.span.text(reader.text).casefold() == word}
    names = {text.casefold() for text in (candidate.key, *candidate.hides)}
    heads = (reader.wording.heads.get(one) for one in words(before.rpartition(". ")[2]))
    if word == reader.wording.they and any(head is not None and head.animacy == "person" for head in heads):
        return True  # `128 siswa yang belajar di teras masjid sejak atap sekolah [mereka] ambruk`
    return any(owner and (owner in before or owner in names) for owner in owners)


def is_clitic(reader: Reader, clause: Clause, mention: Mention) -> bool:
    """Whether a mention is a clitic on a noun of this clause, not of one inside it."""
    if mention.span.text(reader.text).casefold() != reader.wording.clitic:
        return False
    held = next((token for token in reader.analysis.tokens if mention.span in token.span), None)
    inner = (one for one in reader.analysis.clauses if one.predicate.start > clause.predicate.start)
    return held is not None and held.tag == "NOUN" and not any(mention.span in one.span for one in inner)


def behind(above: Clause, clause: Clause) -> Span:
    """What stands between the verb of a clause and that of the one joined to it."""
    return Span(above.predicate.stop, max(above.predicate.stop, clause.predicate.start))


def is_first(reader: Reader, clause: Clause, mention: Mention) -> bool:
    """Whether nobody else is told of before the clitic whom it could mean: not `menangkap pelaku dan istri[nya]`."""
    above = reader.analysis.clauses[clause.parent] if clause.shared and clause.parent is not None else None
    if above is not None and any(e.sort is Sort.PERSON for e in reader.entities_in(behind(above, clause))):
        return False  # `mengabulkan praperadilan Pegi Setiawan dan menyatakan penetapan[nya] tidak sah`
    between = Span(clause.predicate.stop, max(clause.predicate.stop, mention.span.start))
    heads = (reader.wording.heads.get(token.text.casefold()) for token in reader.tokens_in(between))
    beings = any(head is not None and head.animacy in BEINGS for head in heads)
    return not beings and all(entity.sort in NUMBERS for entity in reader.entities_in(between))
