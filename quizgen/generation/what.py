"""What: organisations, countries and things as subjects, objects and behind prepositions; offices; long forms."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._appositions import appositions
from quizgen.generation._asking import (
    agent_questions,
    besides_questions,
    in_place_body,
    is_no_person,
    keys_of,
    object_questions,
    oblique_questions,
    subject_questions,
)
from quizgen.generation._brackets import scientific_names
from quizgen.generation._claims import askable
from quizgen.generation._contents import content_questions
from quizgen.generation._cuts import WITH
from quizgen.generation._feelings import feeling_questions
from quizgen.generation._free import is_title_torn
from quizgen.generation._inner import inner_questions, name_asked
from quizgen.generation._insitu import in_situ_phrases, in_situ_questions, phrase_words
from quizgen.generation._keys import Key, entity_key
from quizgen.generation._made_to import made_to_questions
from quizgen.generation._nested import in_situ_named, in_situ_nested, in_situ_nouns, in_situ_sorts
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._rows import row_questions
from quizgen.generation._sorts import is_unsorted
from quizgen.generation._stems import candidate, plain_candidate, shape
from quizgen.generation._titles import dated, is_abroad, is_ending, is_office, office_key
from quizgen.generation._ways import way_questions
from quizgen.generation._whole import keys_in
from quizgen.generation._words import holds, words
from quizgen.model.analysis import Clause, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "what"
LED_BY_MANY = frozenset({"armed_group", "group", "team", "university", "international"})
"""Sorts of bodies of which an office does not say which one: not `Menteri`, not `Gubernur Bank Indonesia`."""
FEW_LETTERS, BLEND = 3, 2
"""Letters of a short form that may stand for anything; and those of a blend that its last word must have."""
FEW_WORDS = 2  # of what somebody has that say something: `memiliki [izin resmi]`
FIGURE_FROM = 14
"""Letters before a figure that only say how exact it is: `lebih dari USD 1 miliar`."""
BODIES = frozenset({Sort.ORGANISATION, Sort.THING})
DEEP = frozenset({Role.OBJECT, Role.CAPACITY, Role.MEANS, Role.TOPIC, Role.COMPANION, Role.RECIPIENT, Role.OTHER, Role.AGENT,
    Role.ORIGIN, Role.GOAL})
FRONTED = frozenset({Role.TOPIC, Role.COMPANION, Role.RECIPIENT, Role.OTHER, Role.CAUSE, Role.GOAL})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a thing, an organisation, an office or a long form."""
    yield from subject_questions(reader, KIND, is_no_person)
    yield from besides_questions(reader, KIND, is_no_person)
    yield from object_questions(reader, KIND, is_no_person)
    yield from agent_questions(reader, KIND, is_no_person)
    yield from made_to_questions(reader, KIND, is_no_person)
    yield from inner_questions(reader, KIND, lambda entity: entity.sort in {Sort.ORGANISATION, Sort.THING})
    yield from office_parts(reader)
    yield from called(reader)

    def word_for(phrase: Phrase, key: Key) -> str:
        """`kepada lembaga apa`; a bare preposition asks only where it says enough by itself."""
        if phrase.role is Role.GOAL and key.animacy != "organisation":
            return ""
        vague = (
            phrase.role in {Role.OTHER, Role.CAUSE} and not key.noun and key.animacy in {"thing", "abstract", "event"}
        )
        called_for = phrase.marker not in reader.wording.vague_markers or is_called_for(reader, phrase)
        beings = phrase.role in {Role.RECIPIENT, Role.COMPANION}  # nobody gives `kepada apa`
        bare = (beings or not called_for) and key.ask == reader.wording.asks["thing"]
        vague = vague or bare or is_unsorted(reader, key)
        vague = vague or (key.ask == reader.wording.party and phrase.marker == reader.wording.at_word)
        fits = phrase.marker in reader.wording.fronting and is_no_person(key) and not vague
        many = f" {reader.wording.only_these}" if key.plural and phrase.role is Role.GOAL else ""
        return f"{phrase.marker} {key.ask}{many} {key.tail}".strip() if fits else ""

    yield from oblique_questions(reader, KIND, FRONTED, word_for)
    yield from in_situ_phrases(reader, KIND, lambda clause, phrase: deep_keys(reader, clause, phrase))
    yield from in_situ_named(reader, KIND, BODIES)
    yield from in_situ_nested(reader, KIND, lambda clause, phrase: deep_keys(reader, clause, phrase))
    yield from in_situ_sorts(reader, KIND)
    yield from content_questions(reader, KIND)
    yield from in_situ_nouns(reader, KIND, reader.wording.asks["thing"])
    yield from capacity_questions(reader)
    yield from way_questions(reader, KIND)
    yield from feeling_questions(reader, KIND)
    yield from office_questions(reader)
    yield from expansion_questions(reader)
    yield from scientific_names(reader, KIND)
    yield from row_questions(reader, KIND, {Sort.ORGANISATION})
    yield from in_situ_questions(reader, KIND, lambda entity: name_asked(reader, entity, BODIES))


def deep_keys(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """`… mewajibkan menteri menggunakan mobil apa`: things in clauses that cannot be asked from their beginning."""
    bare = phrase.role is Role.OBJECT or (phrase.role is Role.AGENT and phrase.outer.start <= clause.predicate.stop + 1)
    becomes = phrase.role is Role.CAPACITY and reader.tree.word(clause.verb) == reader.wording.becoming
    bare = bare or (becomes and not phrase.marker)  # `bertransformasi menjadi [pusat bisnis ASEAN]`
    if phrase.role not in DEEP or phrase.clausal or (bare == bool(phrase.marker) and phrase.role is not Role.AGENT):
        return
    if not phrase.marker and not bare:
        return
    if phrase.role is Role.OTHER and phrase.marker not in reader.wording.fronting:
        return
    vague = phrase.marker in reader.wording.vague_markers and not is_called_for(reader, phrase)
    verb = reader.tree.word(clause.verb)
    short = clause.root in reader.wording.empty_roots or len(phrase.span.text(reader.text).split()) < FEW_WORDS
    light = clause.root in reader.wording.light_verbs and short
    if phrase.role is Role.OBJECT and (reader.wording.passive_of(verb) is None or light):
        return  # `tidak memiliki [izin resmi]` may be asked
    tool = phrase.role is Role.MEANS and phrase.marker not in reader.wording.means_words
    if phrase.role is Role.OBJECT and clause.root in reader.language.grammar().content_verbs and is_said_on(reader, phrase):
        return
    beings = phrase.role is Role.RECIPIENT or clause.root in reader.wording.being_objects
    beings = beings and not (phrase.role in WITH and clause.voice is Voice.PASSIVE)  # `disambut dengan [kurma]`
    for found in keys_in(reader, clause, phrase, called=is_called_for(reader, phrase)):
        key = of_beings(reader, before_relative(reader, found) if phrase.role is Role.GOAL else found, beings=beings)
        used = key.noun in reader.wording.means_nouns or clause.voice is Voice.PASSIVE  # `dihentikan [dengan] respons …`
        used = used or clause.root in reader.wording.joining_roots
        if tool and key.animacy != "organisation" and not (used or is_called_for(reader, phrase)):
            continue  # `dengan apa`: with what means, or with whom?
        place = phrase.role is Role.ORIGIN and key.animacy in {"place", "country"}
        place = place or (phrase.role is Role.GOAL and key.animacy != "organisation")
        if ((vague or beings) and key.ask == reader.wording.asks["thing"]) or place or is_unsorted(reader, key):
            continue
        if (is_no_person(key) or phrase.role is Role.CAPACITY) and not is_figured(reader, phrase, key):
            word = reader.wording.asks["thing"] if key.animacy == "person" else key.ask
            gone, words = phrase_words({}, phrase, replace(key, ask=word))
            many = f" {reader.wording.only_these}" if key.plural else ""
            yield key, gone, f"{words}{many}"


def of_beings(reader: Reader, key: Key, *, beings: bool) -> Key:
    """A list of bodies that only beings can be, asked for as such: `menggandeng pihak mana saja? – hotel dan agen perjalanan`."""
    listed = beings and key.plural and key.ask == reader.wording.asks["thing"]
    return replace(key, ask=reader.wording.party) if listed else key


def before_relative(reader: Reader, key: Key) -> Key:
    """A body without what is told of it, asked for as such: `diajukan ke lembaga apa? – [parlemen] yang memungkinkan …`."""
    bare, told, _ = key.text.partition(f" {reader.wording.relative} ")
    ask = reader.wording.asks["agency"] if key.ask == reader.wording.party else key.ask
    if not told or not key.sort.startswith("common:"):
        return replace(key, ask=ask)  # `melarikan diri ke [kedutaan]`
    stop = key.span.start + key.span.text(reader.text).find(f" {reader.wording.relative} ")
    return replace(key, text=bare, accept=(), span=Span(key.span.start, stop), hides=(bare,), ask=ask)


def is_said_on(reader: Reader, phrase: Phrase) -> bool:
    """Whether what somebody says goes on behind a phrase with what for: `menyatakan [butuh dana] untuk memulihkan …`."""
    after = reader.text[phrase.outer.stop :].casefold().split(maxsplit=1)[:1]
    return bool(after) and reader.language.grammar().connectives.get(after[0]) in {Role.PURPOSE, Role.CAUSE}


def is_called_for(reader: Reader, phrase: Phrase) -> bool:
    """Whether the word before a preposition calls for it, so that `apa` may follow: `fokus pada apa`, `didasarkan pada apa`."""
    word = (reader.text[: phrase.outer.start].rsplit(maxsplit=1) or [""])[-1].casefold()
    return word.startswith(reader.wording.calling_openers)


def is_figured(reader: Reader, phrase: Phrase, key: Key) -> bool:
    """Whether a key is a figure first of all, which nobody asks for with `apa`: `Rp 4,1 triliun milik Pemprov`.

    Or holds one behind `dengan`: `dengan [perolehan suara lebih dari 63 persen]`.
    """
    sums = words(key.text)[:1] and words(key.text)[0] in reader.wording.sum_nouns
    if (phrase.role is Role.MEANS or sums) and any(e.sort in NUMBERS for e in reader.entities_in(key.span)):
        return True
    return any(e.sort in NUMBERS and e.span.start - key.span.start <= FIGURE_FROM for e in reader.entities_in(key.span))


def capacity_questions(reader: Reader) -> Iterator[Candidate]:
    """`X ditetapkan sebagai apa?`."""
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            fronted = phrase.outer.stop <= clause.predicate.start
            if phrase.role is not Role.CAPACITY or phrase.clausal or (fronted and any(p.clausal for p in clause.phrases)):
                continue  # `[Sebagai ibu], X meminta agar Y beristirahat`: at the end it would be said of Y
            for key in keys_of(reader, phrase):
                word = reader.wording.asks["thing"] if key.animacy == "person" else key.ask
                body = in_place_body(reader, clause, phrase, f"{phrase.marker} {word} {key.tail}")
                yield from candidate(
                    reader, clause, key, kind=KIND, construction="capacity", body=body, role=Role.CAPACITY
                )


def office_questions(reader: Reader) -> Iterator[Candidate]:
    """`Apa jabatan Dmitry Peskov?`: once for every person with an office of two words or more."""
    asked: set[str] = set()
    if is_ending(reader):
        return
    for entity in reader.analysis.entities:
        if entity.sort is not Sort.PERSON or entity.name in asked or not is_office(reader, entity.title):
            continue
        known = entity.name.casefold() in reader.wording.known_to_all or is_abroad(reader, entity)
        bare = " " not in entity.name and entity.name not in reader.language.reading().names.known.table
        known = known or bare or is_title_torn(reader, entity)  # `apa jabatan Suparno?`: which of them?
        if known or entity.title.casefold().split()[0] in reader.wording.past_words:
            continue  # `mantan Bupati` is no office on any day
        asked.add(entity.name)
        key = office_key(reader, entity)
        if key is not None:
            body = dated(reader, "office", name=entity.name)
            yield from plain_candidate(key, kind=KIND, construction="office", body=body, fact=f"office/{entity.name}")


def office_parts(reader: Reader) -> Iterator[Candidate]:
    """`Yevgeny Prigozhin adalah pemimpin kelompok apa?`: the country or body inside an office."""
    for person in reader.analysis.entities:
        if person.sort is not Sort.PERSON or not person.title or is_ending(reader):
            continue
        first = person.title.casefold().split()[0]
        minor = person.title.casefold().startswith(reader.wording.minor_offices)
        if minor or first in reader.wording.past_words or first in reader.wording.kin_words:
            continue  # `tunggal [putra China] Shi Yu Qi` is no son of China
        for part in reader.entities_in(Span(person.outer.start, person.span.start)):
            lead = max(person.outer.start, part.outer.start)  # a title of its own may reach beyond the person's
            office = reader.cut(Span(person.outer.start, lead))
            key = entity_key(reader, part)
            led = part.sort is Sort.COUNTRY or part.fine in LED_BY_MANY
            if office and led and part.outer.stop >= person.span.start - 2:
                body = dated(reader, "office_of", name=person.name, office=small(office), ask=key.ask)
                fact = f"office_of/{person.name}"
                yield from plain_candidate(key, kind=KIND, construction="office_of", body=body, fact=fact)


def called(reader: Reader) -> Iterator[Candidate]:
    """`Apa nama lokasi peluncuran roket paling modern di Vostochny?`, `Apa jabatan X?`: from phrases beside a name."""
    for beside in appositions(reader):
        if beside.name.sort is Sort.PERSON and is_ending(reader):
            continue
        if beside.name.sort is Sort.PERSON:
            if any(
                sort == "suspect" and holds(words(beside.text), [word])
                for word, sort in reader.wording.sensitive.items()
            ):
                continue  # `tersangka terorisme` is no office
            if not is_office(reader, beside.text) or beside.text.casefold().split()[0] in reader.wording.past_words:
                continue  # `politikus konservatif pengagum Margaret Thatcher`, `mantan Presiden Filipina`
            key = Key(beside.text, (), beside.span, "office", "office", "", (beside.text,))
            body = dated(reader, "office", name=beside.name.name)
            fact = f"office/{beside.name.name}"
        elif beside.text[:1].isupper() or beside.span.text(reader.text).casefold().startswith(reader.wording.one_openers):
            continue  # `Desa Bencah, Kabupaten Bangka Selatan`: a place in a larger one
        elif any(token.tag in {"VERB", "CCONJ"} for token in reader.tokens_in(beside.span)):
            continue  # `tebing [longsor dan menimbun belasan pekerja]` is no noun
        else:
            key = entity_key(reader, beside.name)
            body = shape(reader, "called", noun=beside.text)
            fact = f"called/{beside.name.name}"
        yield from plain_candidate(key, kind=KIND, construction="called", body=body, fact=fact)


def small(office: str) -> str:
    """An office without its holder and its land is a common noun: `presiden`, `juru bicara`."""
    return " ".join(word if word.isupper() else word.casefold() for word in office.split())


def is_short_of(short: str, long: str) -> bool:
    """Whether an acronym is made of the first letters of a name, in their order: BKSDA, not LDP of Partai Demokrat Liberal."""
    firsts = iter(word[0].upper() for word in words(long))
    return all(letter in firsts for letter in short if letter.isalpha())


def is_blend_of(short: str, long: str) -> bool:
    """Whether a short form is blended of the words of a name, from the first to the last: Perludem, not Sritex or Danantara."""
    row, low = words(long), short.casefold()
    return bool(row) and low[0] == row[0][0] and low[-BLEND:] in row[-1]


def expansion_questions(reader: Reader) -> Iterator[Candidate]:
    """`Apa kepanjangan dari BKSDA?`."""
    for short, long, bracket in reader.analysis.abbreviations:
        before = reader.text.rfind(long, 0, bracket.start)
        start = before if before >= 0 else reader.text.find(long, bracket.start, bracket.stop)
        place = reader.language.reading().names.known.table.get(long)
        if place is not None and place.sort in {Sort.PLACE, Sort.COUNTRY, Sort.ORGANISATION}:
            continue  # what all bodies are called is no news
        if (
            start < 0
            or short.casefold() in reader.wording.known_to_all | reader.wording.common_shorts
            or (not short.isupper() and len(short.split()) > 1)
            or short.casefold().startswith(reader.wording.plain_shorts)
        ):
            continue
        if not (is_short_of(short, long) and len(short) > FEW_LETTERS if short.isupper() else is_blend_of(short, long)):
            continue  # `Partai Demokrat Liberal (LDP)`
        span = Span(start, start + len(long))
        known = next((entity for entity in reader.analysis.entities if entity.span == span), None)
        if known is not None and known.sort is Sort.PERSON:
            continue
        sort = entity_key(reader, known).sort if known else "long_form"
        key = Key(long, (), span, sort, "long_form", "", (long,))
        body = shape(reader, "expansion", short=short)
        yield from plain_candidate(key, kind=KIND, construction="expansion", body=body, fact=f"expansion/{short}")
