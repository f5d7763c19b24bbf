"""Asking for a piece of a clause: its subject, its object, a phrase behind a preposition. Kinds choose which."""

from collections.abc import Callable, Iterator

from quizgen.generation._claims import askable, is_cut_short
from quizgen.generation._headed import apposed_key, headed_key, study_key
from quizgen.generation._keys import NAMED, Key, entity_key, key_of
from quizgen.generation._loose import is_called
from quizgen.generation._memory import remembered
from quizgen.generation._own import kept_by_subject
from quizgen.generation._reader import Reader
from quizgen.generation._sorts import is_unsorted, trader
from quizgen.generation._stems import candidate, in_place, own_words, rest_of, shape, subject_text
from quizgen.generation._unfit import holds_second_verb, is_counted, is_in_part, is_of_most
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Entity, Link, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.tree import base

ACTOR_WORDS = 2
"""Words that somebody who is made to act may have; longer, and the object was cut in the middle."""
AGENT_WORDS, AFTER_WORDS = 6, 9
"""Words of an agent and of what follows it from which a passive reads badly."""
LOOSE_TAILS = frozenset({Role.PLACE, Role.TIME, Role.OTHER})
"""Roles of what may be told of an object or of what is done to it: `membahas pedoman [dalam pertemuan]`."""
Wanted = Callable[[Key], bool]
"""Whether a key is of the sort a kind asks for."""


def is_person(key: Key) -> bool:
    """Whether one asks for it with `siapa`."""
    return key.animacy == "person"


def is_no_person(key: Key) -> bool:
    """Whether one asks for it with `apa` or `mana`."""
    return key.animacy != "person"


def subject_questions(reader: Reader, kind: str, wanted: Wanted) -> Iterator[Candidate]:
    """`Siapa yang mengkritik …?`, `Negara mana yang …?`: the subject of every clause."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.SUBJECT)
        torn = phrase is not None and not clause.shared and (bool(phrase.marker) or holds_second_verb(reader, phrase.span))
        keys = [key for key in keys_of(reader, phrase) if wanted(key)] if phrase is not None and not torn else []
        rest = rest_of(reader, clause, kept=kept_by_subject(reader, clause)) if keys else None
        if phrase is None or rest is None or says_twice(reader, clause, rest.whole):
            continue
        bare = reader.tree.word(clause.verb) == clause.root and phrase.outer.start > clause.predicate.start
        if reader.tree.word(clause.verb) in reader.wording.being_words or bare:
            continue  # `Siapa yang ada?`; `"…," tulis [Jay Idzes]`
        for found in keys:
            key = trader(reader, clause, found) if is_unsorted(reader, found) else found
            if key is None or is_loosely_tied(reader, clause, phrase, key):
                continue
            if is_no_doer(reader, clause, key):
                continue
            name = "list" if key.plural else "subject"
            body = shape(reader, name, ask=key.ask, tail=key.tail, rest=rest.whole)
            yield from candidate(reader, clause, key, kind=kind, construction=name, body=body, role=Role.SUBJECT)


def is_no_doer(reader: Reader, clause: Clause, key: Key) -> bool:
    """Whether a subject only frames what follows, or is a body or a government that `apa yang` or `kota mana` misses.

    `opsi perjalanan meliputi …`, `Apa yang merilis …?`, `Kota mana yang menyatakan …?`.
    """
    framed = reader.tree.word(clause.verb) in reader.wording.framing_verbs and key.sort.startswith("common:")
    bare = key.ask == reader.wording.asks["thing"]
    named = bare and key.text[:1].isupper() and ":" in key.sort
    speaks = clause.root in reader.language.grammar().content_verbs | reader.wording.doing_verbs
    placed = speaks and key.animacy == "place" and not key.noun
    capital = clause.voice is not Voice.PASSIVE and key.sort == "capital" and not key.noun
    return framed or named or placed or capital or (bare and clause.root in reader.wording.doing_verbs)


def says_twice(reader: Reader, clause: Clause, rest: str) -> bool:
    """Whether a second verb stands behind a capacity: `video … menyebut guru sebagai beban [adalah hoax]`."""
    capacity = clause.phrase(Role.CAPACITY)
    own = {capacity.marker if capacity else "", *clause.predicate.text(reader.text).casefold().split()}
    return capacity is not None and not (reader.language.grammar().copulas - own).isdisjoint(rest.casefold().split())


def is_loosely_tied(reader: Reader, clause: Clause, phrase: Phrase, key: Key) -> bool:
    """Whether a subject may be another's: of no verb, or the noun before `yang` that is not a name right before it."""
    tags = [token.tag for token in reader.tokens_in(clause.predicate)]
    if "VERB" not in tags:
        return True
    if clause.link is not Link.RELATIVE:
        copula = reader.tree.word(clause.verb) in reader.language.grammar().copulas
        return key.sort.startswith("common:") and copula and not is_called(reader, clause, key.text)
    named = not key.sort.startswith("common:") and key.sort != "list" and not key.noun
    noun = reader.tree.tokens[clause.verb].head
    if named and noun >= 0 and base(reader.tree.tokens[noun].relation) == "appos":
        return False  # `Sari Lestari, [peneliti yang menemukan …], …`
    return not named or reader.text[phrase.span.stop :].lstrip(" ,").split(maxsplit=1)[:1] != [reader.wording.relative]


def besides_questions(reader: Reader, kind: str, wanted: Wanted) -> Iterator[Candidate]:
    """`Selain Kemenag, lembaga apa yang menyerahkan …?`: either of two names that do something together."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.SUBJECT)
        before = phrase is not None and phrase.outer.stop <= clause.predicate.start
        each = any(word in reader.wording.each_words for word in words(clause.span.text(reader.text)))
        held = clause.phrase(Role.CAPACITY)
        each = each or (held is not None and bool(reader.wording.joining_words & set(words(held.span.text(reader.text)))))
        each = each or clause.root in reader.wording.mutual_verbs  # `Selain Trump, siapa yang bertemu …?`
        pair = pair_in(reader, phrase) if phrase is not None and before and not clause.shared and not each else ()
        rest = rest_of(reader, clause) if pair else None
        for one, other in (pair, pair[::-1]) if rest is not None else ():
            key = entity_key(reader, one)
            named = reader.cut(other.outer)
            if not wanted(key) or named is None or (len(key.ask.split()) == 1 and key.animacy != "person"):
                continue
            body = shape(reader, "besides", other=named, ask=key.ask, rest=rest.whole if rest else "")
            yield from candidate(reader, clause, key, kind=kind, construction="besides", body=body, role=Role.SUBJECT)


def pair_in(reader: Reader, phrase: Phrase) -> tuple[Entity, ...]:
    """The two names that a phrase is, joined by `dan`; empty where it is anything else."""
    named = [e for e in reader.entities_in(phrase.span) if e.sort in NAMED]
    if len(named) != 2 or named[0].outer.start != phrase.span.start or named[1].outer.stop < phrase.span.stop:
        return ()
    if set(words(reader.text[named[0].outer.stop : named[1].outer.start])) & reader.wording.choosing_words:
        return ()  # `PT Sri Rejeki Isman Tbk atau Sritex`
    bodies = all(one.sort is Sort.ORGANISATION and one.fine for one in named)  # `Kemenag dan BPJS Kesehatan`
    if named[0].fine != named[1].fine and not bodies:
        return ()
    joiner = reader.text[named[0].outer.stop : named[1].outer.start].strip().casefold()
    return tuple(named) if joiner in reader.wording.joining_words else ()


@remembered
def keys_of(reader: Reader, phrase: Phrase) -> tuple[Key, ...]:
    """The ways to ask for a phrase: by its noun where it has one that says a sort, else whole."""
    if is_cut_short(reader, phrase):
        return ()
    key = key_of(reader, phrase)
    headed = headed_key(reader, phrase) if key is not None and not key.noun and not key.plural else None
    named = apposed_key(reader, phrase) or study_key(reader, phrase)
    return tuple(found for found in (named or headed or key,) if found is not None)


def object_questions(reader: Reader, kind: str, wanted: Wanted) -> Iterator[Candidate]:
    """`Apa yang dikritik oleh X?`: the object of every active clause, its verb turned to the passive."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.OBJECT)
        if phrase is None or clause.voice is not Voice.ACTIVE or phrase.outer.start < clause.predicate.start:
            continue
        if reader.tree.tokens[phrase.head].tag == "ADJ":
            continue
        if clause.root in reader.language.grammar().speech_verbs or clause.root in reader.wording.light_verbs:
            continue
        beings = clause.root in reader.wording.being_objects
        for key in keys_of(reader, phrase):
            if is_half_verb(reader, clause, key):
                continue
            if not wanted(key) or is_unsorted(reader, key) or (beings and key.ask == reader.wording.asks["thing"]):
                continue  # `melibatkan apa` of bodies
            body = object_body(reader, clause, phrase, key)
            yield from candidate(reader, clause, key, kind=kind, construction="object", body=body, role=Role.OBJECT)


def is_half_verb(reader: Reader, clause: Clause, key: Key) -> bool:
    """Whether a key opens with what belongs to the verb: `menguji [coba pewarna batik]`."""
    return (reader.tree.word(clause.verb), *words(key.text)[:1]) in reader.wording.fixed_pairs


def object_body(reader: Reader, clause: Clause, phrase: Phrase, key: Key) -> str | None:
    """The stem that asks for an object: in the passive where the verb has one, else in place."""
    rest, agent = rest_of(reader, clause, phrase), subject_text(reader, clause)
    if rest is None or agent is None or (acts_itself(clause, phrase) and len(key.text.split()) > ACTOR_WORDS):
        return None
    many = reader.wording.only_these if key.plural else ""
    asking = " ".join(f"{key.ask} {many} {key.tail}".split())
    long = len(agent.split()) > AGENT_WORDS or len(rest.after.split()) > AFTER_WORDS
    only = reader.wording.only_words & set(rest.predicate.casefold().split())
    if (
        own_words(reader, clause)
        or only
        or is_happening(reader, clause)
        or long
        or is_parted(clause, phrase)
        or clause.shared
        or clause.link is not Link.MAIN
    ):
        return in_place_body(reader, clause, phrase, asking)
    passive = reader.wording.passive_of(rest.predicate.split()[-1])
    group = reader.wording.passive_group(rest.predicate, passive) if passive else None
    if group is None or acts_itself(clause, phrase):
        return in_place_body(reader, clause, phrase, asking)
    row = key.tail.split()
    if row and key.sort.startswith("common:") and reader.language.grammar().prepositions.get(row[0]) in LOOSE_TAILS:
        return in_place_body(reader, clause, phrase, asking)  # nobody knows whether it is there or is done there
    if reader.wording.relative in row or (row and row[0] in reader.wording.size_leads):
        return in_place_body(reader, clause, phrase, asking)  # `Bunga apa bagi peternak yang merugi yang diturunkan …`
    behind = bool(row) and row[0] in reader.wording.giving_words  # `Sanksi apa yang dijatuhkan oleh DKPP [kepada ketua]`
    behind = behind or (bool(row) and is_person(key))  # `Siapa yang ditundukkan oleh Alcaraz [tiga set langsung]`
    tail, after = ("", f"{key.tail} {rest.after}") if behind else (key.tail, rest.after)
    name = "passive_list" if key.plural else "passive"
    return shape(reader, name, ask=key.ask, tail=tail, passive=group, agent=agent, rest=after)


def is_parted(clause: Clause, phrase: Phrase) -> bool:
    """Whether something stands between verb and object, which no passive keeps: `menghentikan [sementara] distribusi MBG`."""
    return any(clause.predicate.stop <= other.outer.start < phrase.outer.start for other in clause.phrases)


def acts_itself(clause: Clause, phrase: Phrase) -> bool:
    """Whether the object does something in turn, right behind it: `memungkinkan bank [menawarkan margin]`, no passive."""
    after = [other for other in clause.phrases if other.outer.start >= phrase.outer.stop]
    return bool(after) and after[0].clausal and not after[0].marker and after[0].role in {Role.CONTENT, Role.OTHER}


def is_happening(reader: Reader, clause: Clause) -> bool:
    """Whether the subject is something that happens, which does nothing by itself: `oleh pertemuan …` is no Indonesian."""
    subject = clause.phrase(Role.SUBJECT)
    if subject is None:
        return False
    word = reader.head_word(subject)
    head = reader.wording.heads.get(word)
    return word in reader.wording.case_nouns or (head is not None and head.animacy == "event")


def shares_subject(reader: Reader, clause: Clause) -> bool:
    """Whether a clause beside this one takes its subject from it, which turning it round would change.

    `Setelah menuai protes, empat pulau dikembalikan pemerintah`: it was not the government that drew protests.
    """
    row = reader.analysis.clauses
    return any(
        one.shared and one.link is Link.ADVERBIAL and one.parent is not None and row[one.parent] is clause for one in row
    )


def agent_questions(reader: Reader, kind: str, wanted: Wanted) -> Iterator[Candidate]:
    """`Siapa yang mengkritik langkah …?` of `Langkah … dikritik oleh X`: the agent, its verb turned to the active."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.AGENT)
        if clause.voice is not Voice.PASSIVE or phrase is None or phrase.clausal or is_counted(reader, phrase):
            continue
        subject, rest = subject_text(reader, clause), rest_of(reader, clause, phrase)
        active = reader.wording.active_of(reader.tree.word(clause.verb))
        if subject is None or rest is None or active is None or shares_subject(reader, clause):
            continue
        group = " ".join([*rest.predicate.split()[:-1], active])
        for key in keys_of(reader, phrase):
            if wanted(key) and reader.tree.word(clause.verb) not in reader.wording.cause_verbs:
                name = "list" if key.plural else "subject"
                body = shape(reader, name, ask=key.ask, tail=key.tail, rest=f"{group} {subject} {rest.after}")
                yield from candidate(
                    reader, clause, key, kind=kind, construction="agent_active", body=body, role=Role.AGENT
                )


def oblique_questions(
    reader: Reader, kind: str, roles: frozenset[Role], word_for: Callable[[Phrase, Key], str]
) -> Iterator[Candidate]:
    """`Dengan siapa X bertemu?`, `Di mana …?`, `Melalui apa …?`: a phrase behind a preposition; no word, no question."""
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            turns = reader.text[phrase.outer.stop :].split(maxsplit=1)[:1] == [reader.wording.becoming]
            turns = turns or is_of_most(reader, phrase) or is_in_part(reader, phrase)
            if phrase.role not in roles or phrase.clausal or not phrase.marker or turns or is_far(reader, clause, phrase):
                continue
            for key in keys_of(reader, phrase):
                word = word_for(phrase, key)
                body = fronted_body(reader, clause, phrase, word) if word else None
                yield from candidate(
                    reader, clause, key, kind=kind, construction=phrase.role.value, body=body, role=phrase.role
                )


def is_far(reader: Reader, clause: Clause, phrase: Phrase) -> bool:
    """Whether a place is of something else than the deed: `menjelaskan cuaca [di Indonesia]`, `menetapkan bupati [di …]`."""
    behind = phrase.role is Role.PLACE and phrase.outer.start > clause.predicate.stop
    done_to = clause.phrase(Role.OBJECT)
    near = done_to is not None and 0 <= phrase.outer.start - done_to.outer.stop <= 1
    head = reader.wording.heads.get(reader.head_word(done_to)) if done_to is not None and near else None
    office = near and done_to is not None and reader.head_word(done_to) in reader.wording.offices
    seated = behind and (office or (head is not None and head.sort == "office"))
    return seated or (behind and clause.root in reader.language.grammar().content_verbs)


def fronted_body(reader: Reader, clause: Clause, phrase: Phrase, word: str) -> str | None:
    """The question word first, then the clause without the phrase."""
    subject, rest = subject_text(reader, clause), rest_of(reader, clause, phrase)
    if subject is None or rest is None:
        return None
    return shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)


def in_place_body(reader: Reader, clause: Clause, phrase: Phrase, asking: str) -> str | None:
    """The clause as it stands, the phrase replaced by the words that ask for it."""
    subject, rest = subject_text(reader, clause), in_place(reader, clause, phrase, asking)
    if clause.phrase(Role.SUBJECT) is None and reader.tree.word(clause.verb) in reader.wording.existential:
        subject = ""
    return f"{subject} {rest}".strip() if subject is not None and rest else None
