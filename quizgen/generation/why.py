"""Why and what for: causes and purposes, of a clause or of the one before it."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._claims import askable
from quizgen.generation._gone import with_comma
from quizgen.generation._insitu import in_situ_phrases
from quizgen.generation._keys import Key
from quizgen.generation._plain_reasons import plain_reasons
from quizgen.generation._reader import Reader
from quizgen.generation._reasons import is_wish, key_at, reason_key, told_short
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.generation._urging import urges_deed
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Link, Phrase, Role
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "why"
ROLES = frozenset({Role.PURPOSE, Role.CAUSE})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a cause or a purpose."""
    yield from connected(reader)
    yield from aimed(reader)
    yield from caused(reader)
    yield from plain_reasons(reader, KIND)
    yield from in_situ_phrases(reader, KIND, lambda clause, phrase: deep_reasons(reader, clause, phrase))


def connected(reader: Reader) -> Iterator[Candidate]:
    """`Untuk apa …?`, `Mengapa …?`: a phrase behind `untuk` or `karena`."""
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            aims = reader.tree.word(clause.verb) in reader.wording.aim_verbs
            key = reason_key(reader, phrase) if phrase.role in ROLES and phrase.marker and not aims else None
            if sum(other.role is phrase.role for other in clause.phrases) > 1:
                continue  # `untuk …, guna …`: two right answers
            if (
                key is not None
                and phrase.role is Role.PURPOSE
                and clause.root in reader.language.grammar().control_verbs
                and not urges_deed(reader, clause)
            ):
                continue
            if key is None or is_anothers(reader, clause, phrase):
                continue
            word = reader.wording.place_words[phrase.role]
            place = place_behind(clause, phrase)
            if place is not None:
                key = key_at(reader, phrase.span.join(place.outer), phrase.outer.join(place.outer), phrase.role)
            if key is None:
                continue
            gone = (phrase,) if place is None else (phrase, place)
            body = asked_first(reader, clause, gone, word) or borrowed_body(reader, clause, word)
            if body is not None and phrase.role is Role.PURPOSE and names_purpose(reader, body):
                continue
            yield from candidate(
                reader, clause, key, kind=KIND, construction=phrase.role.value, body=body, role=phrase.role
            )


def names_purpose(reader: Reader, body: str, own: int = 1) -> bool:
    """Whether a stem tells a purpose beside its own: `Untuk apa … menyelenggarakan lomba untuk …?`."""
    connectives = reader.language.grammar().connectives
    return sum(connectives.get(word) is Role.PURPOSE for word in body.casefold().split()) > own


def deep_reasons(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """`… laporan penipuan yang mencatut label syariah untuk apa`: reasons of clauses inside others.

    No causes behind `yang`: `sepakat membuka pos yang ditutup [karena apa]` could ask why they agreed.
    """
    if reader.tree.word(clause.verb) in reader.wording.aim_verbs:
        further = reader.tree.word(clause.verb - 1) in reader.wording.also_words if clause.verb else False
        yield from () if further else aim_in_place(reader, clause, phrase)  # `juga bertujuan`: there is another aim
        return
    if clause.link is Link.RELATIVE and phrase.role is Role.CAUSE:
        return
    if phrase.role is Role.PURPOSE and clause.root in reader.wording.urging_roots and not urges_deed(reader, clause):
        return  # `mendorong BPR [untuk melakukan penggabungan]` tells what to do, not what for
    known = phrase.marker in reader.language.grammar().connectives
    key = reason_key(reader, phrase) if phrase.role in ROLES and known else None
    if key is not None and not is_denied_for(reader, phrase):
        wish = is_wish(reader, phrase) and phrase.role is Role.PURPOSE
        asking = f"{phrase.marker} {reader.wording.asks['thing']}" if wish else reason_word(reader, clause, phrase)
        marked = wish and key.accept and key.text.casefold().startswith(f"{phrase.marker} ")
        bare = replace(key, text=key.accept[0], accept=(key.text,)) if marked else key
        yield bare, behind_comma(reader, phrase.outer), asking  # `agar apa` for `agar rencana … tidak terhambat`


def aim_in_place(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """`Inovasi ini bertujuan untuk apa`: the aim where it stands, all that is behind its verb."""
    span = behind(reader, clause)
    key = key_at(reader, span, span, Role.PURPOSE) if span is not None and span.start == phrase.span.start else None
    if span is not None and key is not None:
        yield key, Span(phrase.outer.start, span.stop), reader.wording.reason_words[Role.PURPOSE]


def reason_word(reader: Reader, clause: Clause, phrase: Phrase) -> str:
    """What asks for a reason where it stands: `untuk apa`, but behind another purpose `dengan tujuan apa`."""
    before = Span(reader.analysis.sentences[clause.sentence].span.start, phrase.outer.start).text(reader.text)
    again = phrase.role is Role.PURPOSE and names_purpose(reader, before, 0)
    return reader.wording.aim_word if again else reader.wording.reason_words[phrase.role]


def behind_comma(reader: Reader, gone: Span) -> Span:
    """A reason with the comma before it, where that closes no aside: `…[, mengingat proses aksesi sedang berjalan]`."""
    start = reader.text.rfind(". ", 0, gone.start) + 1
    before = reader.text[start : gone.start].rstrip()
    alone = before.endswith(reader.wording.comma) and reader.wording.comma not in before[:-1]
    return with_comma(reader, gone) if alone else gone


def is_denied_for(reader: Reader, phrase: Phrase) -> bool:
    """Whether a purpose is that of what is not to be done: `tidak menaikkan pajak [demi mengejar PAD]`."""
    verb = reader.tree.tokens[phrase.head].head
    negations = reader.language.grammar().negations
    denied = verb >= 0 and any(reader.tree.word(kin) in negations for kin in reader.tree.children[verb])
    return phrase.role is Role.PURPOSE and denied


def place_behind(clause: Clause, phrase: Phrase) -> Phrase | None:
    """A place right behind a reason, which is of it: `akibat subduksi lempeng [di zona megathrust]`."""
    return next(
        (
            other
            for other in clause.phrases
            if other.role is Role.PLACE and not other.clausal and other.outer.start == phrase.outer.stop + 1
        ),
        None,
    )


def asked_first(reader: Reader, clause: Clause, gone: tuple[Phrase, ...], word: str) -> str | None:
    """The question word first, then the clause without what is gone."""
    subject, rest = subject_text(reader, clause), rest_of(reader, clause, *gone)
    if subject is None or rest is None:
        return None
    return shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)


def is_anothers(reader: Reader, clause: Clause, phrase: Phrase) -> bool:
    """Whether a reason is that of what is said, not of the saying: `mengumumkan penutupan jembatan [untuk perbaikan]`.

    And `atas` says what something answers to: `respons atas permintaan`.
    """
    grammar = reader.language.grammar()
    told = grammar.content_verbs | reader.wording.ordering_verbs  # `berpesan kepada guru [agar sisa makanan dicatat]`
    if phrase.role is Role.PURPOSE and urges_deed(reader, clause):
        return False
    saying = told if phrase.role is Role.PURPOSE else grammar.speech_verbs
    said = clause.root in saying | reader.wording.reporting_verbs  # `mengaku terkendala [karena kapal tertahan]`
    return said or (phrase.role is Role.CAUSE and phrase.marker in reader.wording.answering)


def caused(reader: Reader) -> Iterator[Candidate]:
    """`…, dipicu oleh kekhawatiran …`: what set off the clause above, or the subject itself."""
    for clause in reader.analysis.clauses:
        agent = clause.phrase(Role.AGENT) or clause.phrase(Role.OBJECT) or clause.phrase(Role.CAUSE)
        if reader.tree.word(clause.verb) not in reader.wording.cause_verbs or agent is None or agent.clausal:
            continue
        key = key_at(reader, agent.span, agent.outer, Role.CAUSE)
        before = reader.tree.word(clause.verb - 1) if clause.verb else ""
        if key is None or before in reader.wording.also_words:
            continue  # `juga dipicu kendaraan tua`: there is another cause
        key = told_short(reader, agent, key)
        above = reader.analysis.clauses[clause.parent] if clause.parent is not None and clause.shared else None
        if above is not None and clause.link is Link.ADVERBIAL:
            subject, rest = subject_text(reader, above), rest_of(reader, above)
            word = reader.wording.place_words[Role.CAUSE]
            body = (
                shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)
                if subject and rest
                else None
            )
        else:
            active, subject = reader.wording.active_of(reader.tree.word(clause.verb)), subject_text(reader, clause)
            body = (
                shape(reader, "sets_off", active=active, subject=subject)
                if active and subject
                else borrowed_body(reader, clause, reader.wording.place_words[Role.CAUSE])
            )
        owner = above if above is not None and clause.link is Link.ADVERBIAL else clause
        yield from candidate(reader, owner, key, kind=KIND, construction="set_off", body=body, role=Role.CAUSE)


def aimed(reader: Reader) -> Iterator[Candidate]:
    """`Langkah ini bertujuan …`: the aim of what the clause is about, or of the clause before it."""
    for clause in askable(reader):
        if reader.tree.word(clause.verb) not in reader.wording.aim_verbs:
            continue
        span = behind(reader, clause)
        key = key_at(reader, span, span, Role.PURPOSE) if span else None
        if key is None:
            continue
        subject = subject_text(reader, clause)
        word = reader.wording.place_words[Role.PURPOSE]
        body = shape(reader, "purpose_of", subject=subject) if subject else borrowed_body(reader, clause, word)
        yield from candidate(reader, clause, key, kind=KIND, construction="aim", body=body, role=Role.PURPOSE)


def behind(reader: Reader, clause: Clause) -> Span | None:
    """What stands behind the verb, without the connective: up to the end of its sentence where no comma parts it."""
    after = [phrase for phrase in clause.phrases if phrase.outer.start >= clause.predicate.stop]
    if not after:
        return None
    rest = Span(after[0].span.start, len(reader.text[: reader.analysis.sentences[clause.sentence].span.stop].rstrip(" .")))
    whole = reader.wording.comma not in rest.text(reader.text)  # `memperlancar arus kas [dan memastikan pelayanan]`
    return rest if whole else Span(rest.start, max(phrase.outer.stop for phrase in after))


def borrowed_body(reader: Reader, clause: Clause, word: str) -> str | None:
    """The main clause of the sentence before, when the subject only points at it: `Langkah ini …`."""
    subject = clause.phrase(Role.SUBJECT)
    if subject is None or clause.sentence == 0 or not points_back(reader, subject):
        return None
    before = mains_of(reader, clause.sentence - 1)
    opening = before[0].phrase(Role.SUBJECT) if before else None
    if opening is not None and set(words(opening.outer.text(reader.text))) & reader.wording.pointing:
        before = mains_of(reader, 0)  # `Sisanya akan dibayarkan …`: it is the first that both tell more of
    if len(before) != 1 or (is_saying(reader, before[0]) and not is_named_deed(reader, subject, before[0])):
        return None
    if set(before[0].predicate.text(reader.text).casefold().split()) & reader.wording.may_words:
        return None  # `Nasabah dapat mengajukan …. Kebijakan ini …`: it is no policy
    reasons = tuple(phrase for phrase in before[0].phrases if phrase.role in ROLES)
    if any(phrase.role is Role.PURPOSE for phrase in reasons):
        return None
    text, rest = subject_text(reader, before[0]), rest_of(reader, before[0], *reasons)
    if text is None or rest is None:
        return None
    return shape(reader, "fronted", word=word, subject=text, predicate=rest.predicate, rest=rest.after)


def is_saying(reader: Reader, clause: Clause) -> bool:
    """Whether a clause only tells that something is said, which no aim belongs to."""
    return clause.root in reader.language.grammar().content_verbs


def is_named_deed(reader: Reader, phrase: Phrase, clause: Clause) -> bool:
    """Whether the noun that points back is made of the verb it points at: `mengusulkan …. [Usulan] ini …`."""
    noun = reader.head_word(phrase)
    return clause.root is not None and noun.startswith(clause.root)


def mains_of(reader: Reader, number: int) -> list[Clause]:
    """The main clauses of a sentence."""
    return [c for c in reader.analysis.clauses if c.sentence == number and c.link is Link.MAIN]


def points_back(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase is a light noun with a pointing word: `langkah ini`, `kebijakan tersebut`."""
    words = phrase.span.text(reader.text).casefold().split()
    return bool(words) and words[0] in reader.wording.light_nouns and words[-1] in reader.wording.pointing
