"""People to whom violence was done, and who stand accused of it: what nobody is asked unless a teacher allows it.

After the guideline of Dewan Pers that victims are not identified and that nobody is guilty before a verdict. People whom
the tables know are in public life.
"""

from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Entity, Role, Sort
from quizgen.model.language import Language
from quizgen.model.question import Candidate

POLICE = "police"
NEAR = 6
"""Words before a name among which what was done may stand: `kematian diplomat Kemlu [Arya Daru]`."""
CLOSING = frozenset({"VERB", "AUX", "SCONJ", "CCONJ", "PRON"})
"""Tags of words that may not stand between: `jasad pendaki asal Brasil, [Juliana Marins]`."""


def names_victim(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question names somebody to whom violence was done, or asks for the name."""
    texts = (candidate.stem, candidate.key)
    return any(name in text for name in victims(reader) for text in texts)


def tells_guilt(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem says of somebody just caught that he did it: `pria berinisial AD ditangkap usai [menikam] istrinya`."""
    told, brief = set(words(candidate.stem)), set(words(reader.text))
    caught = bool(brief & (reader.wording.arresting_words | reader.wording.initial_words))
    return caught and bool(told & reader.wording.crime_verbs) and not told & reader.wording.hedging_words


@remembered
def victims(reader: Reader) -> frozenset[str]:
    """The names of those to whom violence was done, as the brief writes them."""
    persons = [e for e in reader.analysis.entities if e.sort is Sort.PERSON]
    found = [e for e in persons if is_lead_to(reader, e) or is_done_to(reader, e) or is_dead_stranger(reader, e)]
    known = public_names(reader.language) if found else frozenset()
    return frozenset(text for e in found if e.name not in known for text in (e.name, e.span.text(reader.text)))


def public_names(language: Language) -> frozenset[str]:
    """The names of people in public life, whose names are no secret whatever was done to them: `Yevgeny Prigozhin`."""
    return frozenset(name for row in language.people() for name in (row.name, *row.aliases))


def is_lead_to(reader: Reader, entity: Entity) -> bool:
    """Whether what was done stands before a name with no verb between: `menewaskan Prada [Lucky Namo]`."""
    before = [t for t in reader.analysis.tokens if t.span.stop <= entity.outer.start][-NEAR:]
    for token in reversed(before):
        if token.text.casefold() in reader.wording.violent_words:
            return True
        if token.tag in CLOSING or token.text.casefold() == reader.wording.by:
            return False
    return False


def is_dead_stranger(reader: Reader, entity: Entity) -> bool:
    """Whether a name is given for somebody unknown who died: `seorang ibu hamil bernama [Irene] meninggal`."""
    before = words(reader.text[: entity.span.start])[-1:]
    held = next((s.span for s in reader.analysis.sentences if entity.span in s.span), None)
    called = bool(before) and before[0] in reader.wording.naming_leads and held is not None
    return called and held is not None and bool(set(words(held.text(reader.text))) & reader.wording.dying_words)


def is_done_to(reader: Reader, entity: Entity) -> bool:
    """Whether somebody is the subject of what was done: `Vera Kravtsova tewas`, `kasus penculikan yang dialaminya`.

    Or, without an office, goes to the police: `Suci melaporkan mantan rekannya ke Polda Sumsel`.
    """
    for clause in reader.analysis.clauses:
        subject = clause.phrase(Role.SUBJECT)
        if subject is None or entity.span not in subject.outer:
            continue
        told = set(words(clause.predicate.text(reader.text)))
        sentence = words(reader.analysis.sentences[clause.sentence].span.text(reader.text))
        bears = bool(set(sentence) & reader.wording.suffering_words and set(sentence) & reader.wording.violent_words)
        fell = bool(set(sentence) & reader.wording.mishap_words and set(sentence) & reader.wording.dying_words)
        complains = bool(told & reader.wording.complaining_verbs) and not entity.title
        police = any(e.fine == POLICE for e in reader.entities_in(reader.analysis.sentences[clause.sentence].span))
        if told & reader.wording.violent_verbs or bears or fell or (complains and police):
            return True
    return False
