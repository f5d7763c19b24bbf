"""Asking in the very place of a name, figure or phrase: `… dinobatkan sebagai kota termacet di Indonesia oleh lembaga apa?`.

The sentence stays as its writer wrote it, so that it is as sound as the brief itself; only what stands behind the asked
part and may be left out goes.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from quizgen.generation._beside import token_behind
from quizgen.generation._comments import is_beside_speech, is_undone
from quizgen.generation._echoes import echoes
from quizgen.generation._ends import before_joined, before_turn, far_enough, lacks_main, opening, stops_short
from quizgen.generation._free import (
    begins_list,
    is_buried,
    is_described,
    is_in_main,
    is_of_range,
    is_one_of,
    is_part,
    is_relative,
    is_said_of_other,
    is_set_beside,
    is_told_off,
    leads_another,
    stands_free,
)
from quizgen.generation._gone import gone_before, said_once, with_comma
from quizgen.generation._judged import loses_condition, loses_judgement
from quizgen.generation._keys import Key
from quizgen.generation._memory import remembered
from quizgen.generation._own import back_clitics
from quizgen.generation._patches import Patch
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._stems import made, question
from quizgen.generation._unfit import holds_subject
from quizgen.generation._words import is_torn
from quizgen.model.analysis import Clause, Entity, Link, Mention, Phrase, Role, Sentence, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

SHORTEST, LONGEST = 5, 28
"""Words of a stem: fewer say too little, one fewer behind a sentence before; more cannot be read in one breath."""
OPENS = 6
"""Letters before what is asked in a stem that opens with it: `Pada [17 Juni 2025], …`."""
BESIDE = 3
"""Nouns behind a comma that say what somebody is: `…, saingan utama [siapa]`."""
ACTOR_WORDS = 2
"""Words that somebody who is made to act may have: `mewajibkan [para menteri] menggunakan …`."""
BOUND = (begins_list, is_of_range, is_part, is_described, is_one_of, leads_another, is_set_beside, is_told_off)
"""Why nothing may stand in for an entity."""

AskedName = Callable[[Entity], tuple[Key | None, str]]
"""The key that an entity makes and the words that ask for it; (None, "") where it is not asked for."""
AskedPhrase = Callable[[Clause, Phrase], Iterator[tuple[Key, Span, str]]]
"""The keys of a phrase, each with the stretch that the words asking for it replace."""


def in_situ_questions(reader: Reader, kind: str, asked: AskedName) -> Iterator[Candidate]:
    """One question for every entity that stands free inside a sentence, nothing before it taken out."""
    for number, entity in free_entities(reader):
        key, words = asked(entity)
        if key is None or not words:
            continue
        gone = (
            with_comma(reader, gone_before(reader, entity.outer, words))
            if entity.sort is Sort.DATE
            else (gone_before(reader, entity.outer, words))
        )
        also = echoes(reader, entity)
        body = asked_sentence(reader, reader.analysis.sentences[number], gone, said_once(reader, gone, words), also)
        if body is not None:
            fact = f"{number}/in_situ/{entity.name}"
            yield made(key, kind=kind, construction="in_situ", stem=question(body), fact=fact)


@remembered
def free_entities(reader: Reader) -> tuple[tuple[int, Entity], ...]:
    """The entities that a question may stand in for, each with the number of its sentence."""
    return tuple(
        (number, entity)
        for number, sentence in enumerate(reader.analysis.sentences)
        for entity in reader.entities_in(sentence.span)
        if not any(bound(reader, entity) for bound in BOUND)
    )


def in_situ_phrases(reader: Reader, kind: str, asked: AskedPhrase) -> Iterator[Candidate]:
    """One question for every phrase of every clause, however deep, that `asked` has words for."""
    for clause in reader.analysis.clauses:
        sentence = reader.analysis.sentences[clause.sentence]
        for phrase in reader.words_between(clause):
            if phrase.role is Role.SUBJECT or phrase.outer.start < clause.predicate.start:
                continue
            for key, gone, words in asked(clause, phrase):
                if is_actor(reader, gone):
                    continue
                body = asked_sentence(reader, sentence, gone, words)
                if body is not None:
                    fact = f"{clause.sentence}/{clause.root or 'is'}/{phrase.role.value}"
                    name = f"in_situ_{phrase.role.value}"
                    yield made(key, kind=kind, construction=name, stem=question(body), fact=fact)


def is_actor(reader: Reader, gone: Span) -> bool:
    """Whether a verb follows right behind a long phrase: it is what that verb is said of, or cut in the middle."""
    after, grammar = token_behind(reader, gone.stop), reader.language.grammar()
    if after is not None and after.text.casefold() in grammar.negations and after.tag != "ADP":
        return True  # `mengakui [peringatan dini] tidak sampai`
    if after is None or after.tag not in {"VERB", "AUX", "ADJ"}:
        return False
    copula = after.text.casefold() in grammar.copulas
    return copula or len(gone.text(reader.text).split()) > ACTOR_WORDS


def phrase_words(words: Mapping[Role, str], phrase: Phrase, key: Key) -> tuple[Span, str]:
    """What a phrase's question replaces, and with what: `untuk …` by `untuk apa`, `[kepada] …` by `siapa`."""
    if phrase.role in words:
        return phrase.outer, words[phrase.role]
    return phrase.span, f"{key.ask} {key.tail}".strip()


def asked_sentence(reader: Reader, sentence: Sentence, gone: Span, words: str, also: tuple[Span, ...] = ()) -> str | None:
    """The sentence up to where it may end behind a stretch, the asking words in the stretch's place; `also` goes too."""
    start = opening(reader, sentence)
    if any(piece.stop == gone.stop + 1 and piece in Span(gone.start, gone.stop + 1) for piece in reader.asides(sentence.span)):
        gone = Span(gone.start, gone.stop + 1)  # `lewat [perairan Sebatik, Kalimantan Utara,] digagalkan …`
    joined = before_joined(reader, sentence, gone)
    if gone.start < start or (gone.start == start and not opens_count(reader, start)):
        return None
    listed = ":" in reader.text[start : gone.start]  # `Visa iklim diserbu peminat dari Tuvalu: [lebih dari berapa] persen …`
    beside = listed or is_beside_speech(reader, sentence, gone) or is_undone(reader, sentence, gone)
    if beside or not stands_free(reader, gone, joined=joined is not None) or is_said_of_other(reader, gone):
        return None
    stop = far_enough(reader, sentence, start, gone.stop) if joined is None else joined
    span = Span(start, before_turn(reader, stop, gone.stop))
    around = [piece for piece in reader.asides(span) if piece.overlaps(gone)]
    if is_torn(span.text(reader.text)) or any(is_relative(reader, piece) or gone in piece for piece in around):
        return None  # `Purbaya, [Ketua lembaga apa], sebagai …`
    asides = tuple(piece for piece in reader.asides(span) if piece not in around and not holds_subject(reader, piece))
    after = reader.text[span.stop :].split(maxsplit=1)[:1]
    lapse = span.stop == gone.stop and bool(after) and after[0].casefold() in reader.wording.occasion_words
    lapse = lapse and any(e.sort in NUMBERS and e.span.overlaps(gone) for e in reader.analysis.entities)
    lapse = lapse or lacks_main(reader, sentence, span) or after == [reader.language.grammar().complementiser]
    lapse = lapse or loses_judgement(reader, span) or loses_condition(reader, sentence, span)
    if stops_short(reader, sentence, span) or dangles(reader, gone, span) or lapse:
        return None  # `menjangkaunya berapa hari[ setelah …]`
    turn = None if is_buried(reader, sentence, gone) else turned(reader, gone)
    links = tuple(Patch(link, "") for link in links_in(reader, span) if not link.overlaps(gone))
    patches = (Patch(gone, f" {words} "), *(turn or ()), *links, *(Patch(echo, "") for echo in also))
    if gone.start <= start + OPENS and reader.text[gone.stop :].startswith(reader.wording.comma):
        patches = (*patches, Patch(Span(gone.stop, gone.stop + 1), ""))  # `Pada tanggal berapa[,] Gunung … meletus`
    text = (
        None
        if turn is None
        else reader.cut(span, asides, patches, kept=staying(reader, span, sentence))
    )
    if (
        text is None
        or not SHORTEST - (sentence.first > 0) <= len(text.split()) <= LONGEST
        or text.split()[0].casefold() in reader.wording.meta_nouns
        or (text.split()[-1].startswith(reader.wording.most_openers) and ", " in text)
    ):
        return None
    return text


def dangles(reader: Reader, gone: Span, span: Span) -> bool:
    """Whether a question ends with a comma, a word or none, and what it asks: `…, sebagai apa?`, `…, menganggap apa?`."""
    before = reader.text[: gone.start].rsplit(maxsplit=2)
    ends = gone.stop >= span.stop - 1
    beside = Span(reader.text.rfind(reader.wording.comma, span.start, gone.start) + 1, gone.start)
    tags = [token.tag for token in reader.tokens_in(beside)]
    apposed = beside.start > span.start and 0 < len(tags) <= BESIDE and set(tags) <= {"NOUN", "ADJ"}
    verb = before[-1].casefold() if before else ""
    done = reader.language.grammar().voice_of(verb) is Voice.PASSIVE  # `…, diikuti [kementerian apa saja]?`
    return ends and (apposed or any(word.endswith(reader.wording.comma) for word in before[-1 if done else -2 :]))


def opens_count(reader: Reader, start: int) -> bool:
    """Whether a sentence opens with a word before a count, which the question's own word replaces: `[Sebanyak] 38 …`."""
    first = reader.text[start:].split(maxsplit=1)[0]
    after = next((e for e in reader.analysis.entities if e.outer.start > start), None)
    dated = after is not None and after.sort is Sort.DATE and after.outer.start <= start + len(first) + 1
    known = first.casefold() in reader.wording.measure_words and first.casefold() not in reader.wording.nearly_words
    return known and not dated  # `[Hingga] Rabu (22/1), …`


def is_wished(reader: Reader, clause: Clause) -> bool:
    """Whether a clause says what is to be, in which no `yang` may stand: `agar rencana … tidak terhambat`."""
    marks = (reader.tree.word(child) for child in reader.tree.kin(clause.verb, "mark", "case"))
    connectives = reader.language.grammar().connectives
    return any(connectives.get(word) in {Role.PURPOSE, Role.CONDITION} for word in marks)


def is_made_to(reader: Reader, clause: Clause) -> bool:
    """Whether somebody is said to get the subject to act, so that no `yang` parts them: `menantang siapa membuktikan`."""
    above = reader.analysis.clauses[clause.parent] if clause.parent is not None else None
    marked = any(base(reader.analysis.tokens[child].relation) == "mark" for child in reader.tree.children[clause.verb])
    return (
        above is not None and above.voice is Voice.ACTIVE and not marked and above.root in reader.wording.moving_verbs
    )


def staying(reader: Reader, span: Span, sentence: Sentence) -> frozenset[Span]:
    """Where the mentions of a stretch stand that may stay."""
    touched = (mention for mention in reader.analysis.mentions if mention.span.overlaps(span))
    return frozenset(mention.span for mention in touched if may_stay(reader, mention, sentence))


def may_stay(reader: Reader, mention: Mention, sentence: Sentence) -> bool:
    """Whether a mention's owner is told in its own sentence: a clitic in the first, `komitmen[nya]`; or it is pointed at.

    In a later sentence `ini`, `itu` and whose something is may stay too: whoever uses the stem puts the sentence before in
    front of it.
    """
    text = mention.span.text(reader.text).casefold()
    if sentence.span.start == reader.analysis.sentences[0].span.start:
        held = next((t for t in reader.analysis.tokens if mention.span in t.span), None)
        owned = held is None or held.tag != "VERB"  # `memberi[nya]`: to whom?
        return text == reader.wording.clitic and owned and is_in_main(reader, mention)
    words = text.split()
    if mention in back_clitics(reader):
        return True
    return not mention.stands_for and len(words) > 1 and words[-1] in reader.wording.demonstratives


def links_in(reader: Reader, span: Span) -> tuple[Span, ...]:
    """Small words of a stretch that tie its sentence to the one before."""
    return tuple(link for link in all_links(reader) if link in span)


@remembered
def all_links(reader: Reader) -> tuple[Span, ...]:
    """Small words that tie a sentence to the one before: `Bank [juga] memperluas`; not `tidak hanya …, tetapi juga`, nor
    what says how much later: `beberapa jam kemudian`, `di kemudian hari`.
    """
    tied = reader.wording.turning_words | reader.wording.but_rather
    return tuple(
        token.span
        for before, token in pairwise((None, *reader.analysis.tokens))
        if token is not None
        and token.text in reader.wording.link_words
        and token.relation.startswith(("advmod", "aux"))
        and (before is None or (before.tag != "ADP" and before.text.casefold() not in tied | reader.wording.lapse_words))
        and not any(e.sort is Sort.DATE and e.span.stop + 1 == token.span.start for e in reader.analysis.entities)
    )


def turned(reader: Reader, gone: Span) -> tuple[Patch, ...] | None:
    """`Wakil Ketua lembaga apa [yang] mendesak …`: what a question inside a subject needs before its verb.

    Empty where the stretch is in no subject, None where the verb takes no `yang`: `… adalah …`.
    """
    for clause in reader.analysis.clauses:
        phrase = clause.phrase(Role.SUBJECT)
        closed = gone.stop - reader.text[: gone.stop].endswith(reader.wording.comma)  # `Ketua tim[, Bagas Nugroho,]`
        counted = phrase is not None and gone.overlaps(phrase.outer) and closed <= phrase.outer.stop
        if phrase is None or clause.shared or not counted or phrase.outer.stop > clause.predicate.start:
            continue
        told = reader.wording.relative in reader.text[phrase.outer.start : gone.start].split()
        if is_made_to(reader, clause) or clause.link is Link.ADVERBIAL:
            return ()
        set_off = told  # `Kapal yang membawa [berapa penumpang] karam …`: buried in what the subject bears
        set_off |= reader.wording.comma in reader.text[phrase.outer.start : gone.start]
        set_off |= reader.wording.relative in reader.text[gone.stop : phrase.outer.stop].split()
        tops = [token for token in reader.tokens_in(gone) if token.head >= 0 and reader.tree.tokens[token.head].span not in gone]
        timed = any(token.relation.endswith((":tmod", ":lmod")) for token in tops)  # `Jota baru [sebelas hari] menikah`
        said = clause.link is Link.CONTENT and gone.start <= phrase.outer.start  # `menyebut [siapa yang] menerima …`
        if is_wished(reader, clause) or set_off or timed or said:
            return None  # `Nabila, siswi sekolah mana [yang] merebut …`, `turis negara mana yang memanjat …`
        first = clause.predicate.text(reader.text).split()[0].casefold()
        between = reader.tokens_in(Span(gone.stop, max(gone.stop, phrase.outer.stop)))
        verb = any(token.tag == "VERB" for token in between)  # `Dinas apa beralasan kawasan … [yang] membutuhkan`
        if verb or clause.link is Link.RELATIVE or reader.analysis.tokens[clause.verb].tag != "VERB":
            return None
        before = reader.text[: clause.predicate.start].rstrip()
        if first in reader.language.grammar().copulas or before.endswith(reader.wording.relative):
            return None
        parted = reader.wording.comma in reader.text[phrase.outer.stop : clause.predicate.start]
        place = min(clause.predicate.start, clause.predicate.start if parted else phrase.outer.stop + 1)
        opened = Patch(Span(place, place), f"{reader.wording.relative} ")  # `menyatakan uji vaksin apa melibatkan …` has none
        return () if clause.link is Link.CONTENT else (opened,)
    return ()
