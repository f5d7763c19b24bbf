"""Asking for a name inside a phrase, in its very place: `Pakar universitas mana yang menilai …?`."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from quizgen.generation._asking import fronted_body, in_place_body
from quizgen.generation._asks import small
from quizgen.generation._beside import token_before, tokens_before
from quizgen.generation._claims import askable
from quizgen.generation._free import (
    begins_list,
    goes_on,
    is_joined,
    is_of_range,
    is_one_of,
    is_set_beside,
    is_title_torn,
)
from quizgen.generation._keys import Key, entity_key, key_of
from quizgen.generation._lists import is_before_name
from quizgen.generation._patches import Patch
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._states import is_state_meant
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.generation._unfit import follows_joiner, holds_state, is_edge, is_route
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort, Token, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

PLACES = frozenset({Sort.PLACE, Sort.COUNTRY})
BEHIND = 4
"""Words before a name among which the noun that says who it is must stand."""
CORE_ROLES = frozenset({Role.SUBJECT, Role.OBJECT})
PLACE_FIRST, ENOUGH = "place_first", 3
"""The construction that asks first where its subject is; and words that what is said of it has at least."""
ASKABLE = CORE_ROLES | {
    Role.COMPANION, Role.RECIPIENT, Role.TOPIC, Role.CAUSE, Role.OTHER, Role.PLACE, Role.GOAL, Role.ORIGIN, Role.AGENT,
    Role.MEANS,
}  # fmt: skip


def inner_questions(reader: Reader, kind: str, wanted: Callable[[Entity], bool]) -> Iterator[Candidate]:
    """A question for every name that stands inside a longer phrase of a clause."""
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            if phrase.clausal or phrase.role not in ASKABLE or phrase.marker in reader.language.grammar().no_predicates:
                continue
            if phrase.marker and phrase.marker not in reader.wording.fronting:
                continue
            for entity in reader.entities_in(phrase.span):
                whole = key_of(reader, phrase)
                asked = (
                    whole is not None and whole.span == entity.span and entity.sort not in {Sort.PLACE, Sort.COUNTRY}
                )
                if asked:
                    continue
                if wanted(entity) and is_inside(reader, phrase, entity):
                    yield from ask_inside(reader, kind, clause, phrase, entity)


def is_inside(reader: Reader, phrase: Phrase, entity: Entity) -> bool:
    """Whether the name is a part of the phrase that a question word may replace: no half of a list, no whole phrase."""
    if entity.sort in NUMBERS or entity.outer.start <= phrase.span.start or is_joined(reader, entity):
        return False
    if is_before_name(reader, entity.outer) or is_of_range(reader, entity) or is_route(reader, entity.span.text(reader.text)):
        return False
    if any(
        other.outer.start < entity.span.start and entity.span in other.outer
        for other in reader.analysis.entities
        if other is not entity
    ):
        return False
    before = reader.text[phrase.span.start : entity.outer.start].rstrip()
    after = reader.text[entity.outer.stop : phrase.span.stop].lstrip()
    joined = {word.casefold() for word in (before.rsplit(maxsplit=1)[-1:] + after.split(maxsplit=1)[:1])}
    return (
        not joined & reader.wording.joining_words
        and not begins_list(reader, entity)
        and (not after.startswith(",") or entity.sort in {Sort.PLACE, Sort.COUNTRY})
        and not before.endswith((",", "(", "/", "-", "–", '"', "'"))
        and after[:1] not in {"/", "-", "–", ")"}
    )


def ask_inside(reader: Reader, kind: str, clause: Clause, phrase: Phrase, entity: Entity) -> Iterator[Candidate]:
    """The candidate for one inner name."""
    known = entity.span.text(reader.text).casefold() in reader.wording.known_to_all
    if entity.sort is Sort.PERSON and (known or is_behind_body(reader, entity) or is_behind_thing(reader, entity)):
        return
    set_off = reader.wording.comma in reader.text[phrase.span.start : entity.outer.start]
    behind = reader.text[entity.outer.stop : phrase.outer.stop].split()
    torn = reader.wording.relative in behind or follows_joiner(reader, clause, phrase.span) or holds_state(reader, phrase.span)
    if phrase.role is Role.SUBJECT and (set_off or torn or is_set_beside(reader, entity)):
        return  # `PT Sinar, pabrik tekstil di [kecamatan mana] yang …`, `instruktur keselamatan [siapa] yang …`
    lead = reader.text[phrase.span.start : entity.outer.start].casefold().split()
    if phrase.role not in CORE_ROLES and reader.wording.relative in lead:
        return  # `Dengan rudal yang menghantam [kota mana] Iran membalas`
    key = entity_key(reader, entity)
    if entity.sort is Sort.PERSON and stands_behind(reader, entity):
        key = replace(key, ask=reader.wording.naming_words[entity.sort.value])
    loose = key.ask in loose_asks(reader)
    if key.ask == reader.wording.asks["place"]:
        return  # `di pasar tempat apa`
    plain = entity.sort is not Sort.PERSON and (len(key.ask.split()) == 1 or loose)
    noun = entity.sort is not Sort.PERSON and (noun_before(reader, entity) or is_behind_noun(reader, entity))
    near = token_before(reader, entity.outer.start)
    named = entity.sort is Sort.PERSON and near is not None and near.text.casefold() in reader.wording.name_nouns
    edge = near is not None and is_edge(reader, near.text)  # `di tepi [pantai mana]`
    word = "" if plain and not noun else key.ask.split()[-1] if noun and not edge else key.ask
    named = named or (near is not None and is_behind_person(reader, near))  # `Lee Jae-myung dari [partai apa] yang …`
    if named or is_one_of(reader, entity) or is_state_meant(reader, entity):
        return  # `memakai nama [Leo XIV]`, `di 9 kabupaten/kota [Bali]`, `tarif baja [Washington]`
    if is_in_language(reader, entity) or (entity.sort is not Sort.PERSON and goes_on(reader, entity.outer)):
        return  # `di pasar [Non-Deliverable Forward] luar negeri`
    text = asked_phrase(reader, phrase, entity, word) if word else None
    body = body_of(reader, clause, phrase, text) if text else None
    yield from candidate(
        reader, clause, key, kind=kind, construction=f"inner_{phrase.role.value}", body=body, role=phrase.role
    )
    if word and phrase.role is Role.SUBJECT and entity.sort in PLACES:
        body = place_first(reader, clause, entity, key.ask)
        yield from candidate(reader, clause, key, kind=kind, construction=PLACE_FIRST, body=body, role=phrase.role)


def place_first(reader: Reader, clause: Clause, place: Entity, asking: str) -> str | None:
    """`Di pulau mana produksi kopi menurun …?`: where what the clause is about is; None where another place is told."""
    subject, at = clause.phrase(Role.SUBJECT), token_before(reader, place.outer.start)
    told = any(phrase.role in {Role.PLACE, Role.GOAL, Role.ORIGIN} for phrase in clause.phrases)
    if subject is None or at is None or at.text.casefold() != reader.wording.at_word or told:
        return None
    noun = reader.head_word(subject)
    head = reader.wording.heads.get(noun)
    if noun in reader.wording.expert_words:
        return None
    if clause.voice is Voice.PASSIVE and head is not None and head.animacy == "person":
        return None  # where the treasurer of a village is held is not said by `Bendahara desa di [Ambulu] ditahan`
    aside = reader.text[place.outer.stop : subject.span.stop]
    if aside and not aside.startswith(reader.wording.comma):
        return None
    text, rest = subject_text(reader, clause, (Span(at.span.start, subject.span.stop),)), rest_of(reader, clause)
    if text is None or rest is None or len(rest.whole.split()) < ENOUGH:
        return None
    asked = f"{reader.wording.at_word} {asking}"
    return shape(reader, "fronted", word=asked, subject=text, predicate=rest.predicate, rest=rest.after)


def is_behind_person(reader: Reader, near: Token) -> bool:
    """Whether a word says where the person right before it is from."""
    origin = near.text.casefold() in reader.wording.from_words
    return origin and any(e.sort is Sort.PERSON and e.outer.stop + 1 == near.span.start for e in reader.analysis.entities)


def loose_asks(reader: Reader) -> frozenset[str]:
    """Words that ask for a name of no known sort: `pihak mana`, `tempat apa`."""
    return frozenset({reader.wording.party, reader.wording.asks["place"]})


def name_asked(reader: Reader, entity: Entity, sorts: frozenset[Sort]) -> tuple[Key | None, str]:
    """The key of a name of one of the sorts, and the words that ask for it; "" where they would say nothing of it."""
    common = reader.wording.known_to_all | reader.wording.regional_bodies
    if entity.sort not in sorts or entity.span.text(reader.text).casefold() in common or is_state_meant(reader, entity):
        return None, ""
    nobody = bool(set(entity.name.casefold().split()) & reader.wording.no_persons)  # `shalat [Asar]`
    nobody = nobody or reader.text[: entity.outer.start].rstrip().rpartition(" ")[2] in reader.wording.lasting_words
    torn = nobody or is_behind_body(reader, entity) or is_title_torn(reader, entity) or is_behind_thing(reader, entity)
    if entity.sort is Sort.PERSON and torn:
        return None, ""
    key = entity_key(reader, entity)
    before = reader.text[: entity.outer.start].rstrip().casefold()
    attribute = entity.sort is Sort.PLACE and is_attribute(reader, entity)
    turns = reader.text[entity.outer.stop :].split(maxsplit=1)[:1] == [reader.wording.becoming]  # `dari [Normal] menjadi …`
    called = entity.sort is Sort.PERSON and before.rpartition(" ")[2] in reader.wording.name_nouns  # `mengambil nama [Leo XIV]`
    turns = turns or called
    if turns or before.endswith(reader.wording.capital_words) or is_in_language(reader, entity) or attribute:
        return None, ""
    if key.ask == reader.wording.asks["place"]:
        return key, reader.wording.which if before.rpartition(" ")[2] in reader.wording.bare_markers else ""
    plain = entity.sort is not Sort.PERSON and (len(key.ask.split()) == 1 or key.ask == reader.wording.party)
    quoted = reader.text[max(0, entity.outer.start - 1)] in reader.wording.quotes
    if entity.sort is Sort.PERSON and (quoted or stands_behind(reader, entity)):
        return (None, "") if quoted else (key, reader.wording.naming_words[entity.sort.value])
    noun = noun_before(reader, entity) or is_behind_noun(reader, entity)
    edge = is_edge(reader, before.rpartition(" ")[2])  # `di tepi [pantai mana]`
    return key, "" if plain and not noun else key.ask.split()[-1] if noun and not edge else key.ask


def stands_behind(reader: Reader, person: Entity) -> bool:
    """Whether nouns that say who somebody is stand right before the name, no title: `pendaki asal Brasil [Juliana Marins]`."""
    if person.outer.start < person.span.start:
        return False
    stop = reader.token_marks.before(person.outer.start)
    run = range(max(0, stop - BEHIND), stop)
    near = bool(run) and not reader.text[reader.analysis.tokens[run[-1]].span.stop : person.outer.start].strip()
    for index in reversed(run):
        token, word = reader.analysis.tokens[index], reader.tree.word(index)
        head = reader.wording.heads.get(word)
        if near and token.tag == "NOUN" and head is not None and head.animacy == "person":
            return word not in reader.wording.offices | reader.wording.kin_words
        placed = any(e.sort in PLACES and token.span in e.outer for e in reader.analysis.entities)
        tied = token.tag in {"NOUN", "ADJ"} or (token.tag == "ADP" and word in reader.wording.from_words)
        if not near or not (placed or tied):
            return False
    return False


def is_attribute(reader: Reader, entity: Entity) -> bool:
    """Whether a place hangs on a noun with no preposition and is not what it names: `terdampak bencana [Sumatera]`."""
    before = token_before(reader, entity.outer.start)
    noun = before is not None and before.tag == "NOUN" and not reader.opens_sentence(before.span)
    return noun and not noun_before(reader, entity)


def is_behind_body(reader: Reader, entity: Entity) -> bool:
    """Whether a noun for a body stands right before what is said to be a person: `Paguyuban [Alumni Espero]`."""
    before = token_before(reader, entity.outer.start)
    head = reader.wording.heads.get(before.text.casefold()) if before is not None else None
    return head is not None and head.animacy == "organisation" and head.sort != "government"  # `pemerintahan Trump`


def is_behind_thing(reader: Reader, entity: Entity) -> bool:
    """Whether a noun of a thing or a further name stands right before what is said to be a person: `roket New [Glenn]`."""
    if entity.outer.start < entity.span.start:
        return False
    token = token_before(reader, entity.outer.start)
    if token is None or reader.text[token.span.stop : entity.outer.start].strip():
        return False
    head = reader.wording.heads.get(token.text.casefold())
    placed = any(e.sort in PLACES and token.span in e.outer for e in reader.analysis.entities)
    return (token.tag == "PROPN" and not placed) or (
        token.tag == "NOUN" and head is not None and head.animacy in {"thing", "place", "event"}
    )


def is_in_language(reader: Reader, entity: Entity) -> bool:
    """Whether a land only says which language is meant: `bahasa [Inggris]`."""
    before = reader.text[: entity.outer.start].rsplit(maxsplit=1)[-1:]
    return bool(before) and before[0].casefold() in reader.wording.language_nouns


def is_behind_noun(reader: Reader, entity: Entity) -> bool:
    """Whether nouns right before a body or thing say of what sort it is: `serikat pekerja [IG Metall]`."""
    run: list[str] = []
    for index in range(reader.token_marks.before(entity.outer.start) - 1, -1, -1):
        token = reader.analysis.tokens[index]
        named = token.text[:1].isupper() and not reader.opens_sentence(token.span)  # `Kereta cepat [Whoosh]`
        if token.tag not in {"NOUN", "ADJ"} or named:
            break
        run.insert(0, reader.tree.word(index))
    if not run or entity.sort not in {Sort.ORGANISATION, Sort.THING}:
        return False
    head = reader.wording.heads.get(" ".join(run[:2])) or reader.wording.heads.get(run[0])
    fits = {"organisation"} if entity.sort is Sort.ORGANISATION else {"organisation", "thing", "event"}
    return head is not None and head.animacy in fits  # no `putusan apa` for `putusan [DKPP]`


def noun_before(reader: Reader, entity: Entity) -> bool:
    """Whether a common noun that says what it is stands right before a name: `topan [Katrina]`, `maskapai [Lufthansa]`."""
    token = token_before(reader, entity.outer.start)
    if token is None or entity.sort is Sort.PERSON:
        return False
    before = tokens_before(reader, entity.outer.start, 2)
    many = len(before) > 1 and before[0].text.casefold() in reader.wording.loose_openers  # `sejumlah wilayah [Jawa Timur]`
    head = reader.wording.heads.get(token.text.casefold())
    small = (token.tag == "NOUN" or reader.opens_sentence(token.span)) and not many
    fits = {"place"} if entity.sort in {Sort.PLACE, Sort.COUNTRY} else {"organisation", "thing", "event", "place"}
    if entity.sort is Sort.ORGANISATION:
        fits = {"organisation"}  # no `nilai pasar apa` for Nvidia
    return small and head is not None and head.animacy in fits


def asked_phrase(reader: Reader, phrase: Phrase, entity: Entity, word: str) -> str | None:
    """The phrase with the asking words in place of the name; what it repeats of them goes: `Polres` `polres mana`."""
    tail = Span(entity.outer.stop, phrase.span.stop)
    asides = [piece for piece in reader.asides(phrase.span) if piece.start >= entity.outer.stop]
    before = reader.text[phrase.outer.start : entity.outer.start].split()
    start = entity.outer.start
    if before and before[-1].casefold() == word.split(maxsplit=1)[0]:
        start = entity.outer.start - len(before[-1]) - 1
    text = reader.cut(phrase.outer, tuple(asides), (Patch(Span(start, entity.outer.stop), f" {word}"),))
    return (
        small(reader, reader.lowered(phrase.outer, text)) if text and len(tail.text(reader.text).split()) <= 8 else None
    )


def body_of(reader: Reader, clause: Clause, phrase: Phrase, text: str) -> str | None:
    """`{phrase} yang …` for subjects, in place for objects, first in the stem for the rest."""
    if phrase.role is Role.SUBJECT:
        rest = rest_of(reader, clause)
        return shape(reader, "subject", ask=text, tail="", rest=rest.whole) if rest else None
    if phrase.role is Role.OBJECT or not phrase.marker:
        return in_place_body(reader, clause, phrase, text)
    return fronted_body(reader, clause, phrase, text)
