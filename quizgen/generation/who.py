"""Who: persons as subjects, objects, companions and holders of an office."""

from collections.abc import Iterator

from quizgen.generation._appositions import LONGEST, SHORTEST, appositions, says_what, without_article
from quizgen.generation._asking import (
    agent_questions,
    besides_questions,
    is_person,
    keys_of,
    object_questions,
    oblique_questions,
    subject_questions,
)
from quizgen.generation._claims import askable
from quizgen.generation._free import is_title_torn
from quizgen.generation._inner import inner_questions, name_asked
from quizgen.generation._insitu import in_situ_phrases, in_situ_questions, phrase_words
from quizgen.generation._keys import Key, entity_key
from quizgen.generation._made_to import made_to_questions
from quizgen.generation._nested import in_situ_named, in_situ_nested
from quizgen.generation._own import kept_by_subject
from quizgen.generation._places import places_in
from quizgen.generation._reader import Reader
from quizgen.generation._rows import row_questions
from quizgen.generation._stems import candidate, plain_candidate, rest_of, shape
from quizgen.generation._titles import is_abroad, is_ending, is_office
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "who"
PERSONS = frozenset({Sort.PERSON})
BLAMED = frozenset({"suspect"})
"""Sorts of words for those whom no question names by what is laid to them."""
ROLES = frozenset({Role.COMPANION, Role.RECIPIENT, Role.ORIGIN, Role.MEANS, Role.AGENT})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a person."""
    yield from titled_questions(reader)
    yield from described_questions(reader)
    yield from office_holders(reader)
    yield from appositive_holders(reader)
    yield from subject_questions(reader, KIND, is_person)
    yield from besides_questions(reader, KIND, is_person)
    yield from inner_questions(reader, KIND, lambda entity: entity.sort is Sort.PERSON)
    yield from object_questions(reader, KIND, is_person)
    yield from agent_questions(reader, KIND, is_person)
    yield from made_to_questions(reader, KIND, is_person)
    yield from oblique_questions(reader, KIND, ROLES, word_for)
    yield from in_situ_questions(reader, KIND, lambda entity: name_asked(reader, entity, PERSONS))
    yield from in_situ_phrases(reader, KIND, lambda clause, phrase: deep_keys(reader, clause, phrase))
    yield from row_questions(reader, KIND, PERSONS)
    yield from in_situ_named(reader, KIND, PERSONS)
    yield from in_situ_nested(reader, KIND, lambda clause, phrase: deep_keys(reader, clause, phrase))


def deep_keys(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """`… untuk memeras siapa`: persons in clauses that cannot be asked from their beginning."""
    bare = phrase.role is Role.OBJECT and clause.voice is Voice.ACTIVE and not phrase.marker
    met = phrase.role in ROLES or phrase.marker in reader.wording.aimed_words
    if phrase.clausal or not (bare or (met and phrase.marker)):
        return
    if bare and clause.root in reader.wording.denying_verbs:
        return  # `membantah [siswanya keracunan]`: no person is denied
    for key in keys_of(reader, phrase):
        if is_person(key):
            gone, words = phrase_words({}, phrase, key)
            many = f" {reader.wording.only_these}" if key.plural else ""
            yield key, gone, f"{words}{many}"


def word_for(phrase: Phrase, key: Key) -> str:
    """`dengan siapa`, `kepada siapa`."""
    return f"{phrase.marker} {key.ask} {key.tail}" if is_person(key) else ""


def titled_questions(reader: Reader) -> Iterator[Candidate]:
    """`Siapa Presiden Korea Selatan yang mengkritik …?`: the name behind an office, when it opens its clause."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.SUBJECT)
        person = titled_person(reader, phrase) if phrase and not clause.shared else None
        rest = rest_of(reader, clause, kept=kept_by_subject(reader, clause)) if person else None
        title = reader.cut(reader.office_span(person)) if person else None
        if person is None or rest is None or not title or not rest.after:
            continue  # `Siapa Gubernur Bali yang meminta?`
        body = shape(reader, "titled", title=reader.lowered(person.outer, title), rest=rest.whole)
        key = entity_key(reader, person)
        yield from candidate(reader, clause, key, kind=KIND, construction="titled", body=body, role=Role.SUBJECT)


def described_questions(reader: Reader) -> Iterator[Candidate]:
    """`Siapa pelari asal Alor yang menjuarai …?`: the name behind what it is called, when both open their clause."""
    for clause in askable(reader):
        phrase = clause.phrase(Role.SUBJECT)
        found = described_person(reader, phrase) if phrase and not clause.shared else None
        rest = rest_of(reader, clause, kept=kept_by_subject(reader, clause)) if found else None
        if found is None or rest is None or not rest.after:
            continue
        person, what = found
        body = shape(reader, "titled", title=what, rest=rest.whole)
        key = entity_key(reader, person)
        yield from candidate(reader, clause, key, kind=KIND, construction="described", body=body, role=Role.SUBJECT)


def described_person(reader: Reader, phrase: Phrase) -> tuple[Entity, str] | None:
    """The person who ends a phrase behind a comma, and what stands before: `[kapten tim], [Nadya Prameswari],`."""
    comma, text = reader.wording.comma, phrase.span.text(reader.text)
    for person in reader.entities_in(phrase.span):
        lead = reader.text[phrase.span.start : person.span.start].rstrip()
        behind = reader.text[person.outer.stop : phrase.span.stop].strip(f" {comma}")
        if person.sort is not Sort.PERSON or behind or text.count(comma) != lead.count(comma) or not lead.endswith(comma):
            continue
        span = Span(phrase.span.start, phrase.span.start + len(lead) - len(comma))
        what, row = reader.cut(span), words(lead)
        accused = any(sort in BLAMED and word in row for word, sort in reader.wording.sensitive.items())
        if what is None or comma in lead[: -len(comma)] or accused or not SHORTEST <= len(row) <= LONGEST:
            continue
        if says_what(reader, person, what):
            return person, reader.lowered(span, without_article(reader, what))
    return None


def office_holders(reader: Reader) -> Iterator[Candidate]:
    """`Siapa Kepala Otorita IKN per 11 Oktober 2025?`: office-holders change, so the day is said, or that the news says so."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    if is_ending(reader):
        return
    for entity in reader.analysis.entities:
        if entity.sort is not Sort.PERSON or not says_whose(reader, entity):
            continue
        title = reader.cut(reader.office_span(entity))
        if not title:
            continue
        title = reader.lowered(entity.outer, title)
        body = shape(reader, "holder" if day else "holder_told", title=title, date=day)
        yield from plain_candidate(
            entity_key(reader, entity), kind=KIND, construction="holder", body=body, fact=f"holder/{entity.name}"
        )


def appositive_holders(reader: Reader) -> Iterator[Candidate]:
    """`Siapa Kepala Pusat Penelitian Biologi?`: the name before an office between commas."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    for beside in appositions(reader):
        past = beside.text.casefold().split()[0] in reader.wording.past_words
        if beside.name.sort is Sort.PERSON and is_office(reader, beside.text) and not past:
            body = shape(reader, "holder" if day else "holder_told", title=beside.text, date=day)
            yield from plain_candidate(
                entity_key(reader, beside.name), kind=KIND, construction="holder", body=body,
                fact=f"holder/{beside.name.name}",
            )  # fmt: skip


def says_whose(reader: Reader, person: Entity) -> bool:
    """Whether an office has one holder only: `Presiden Mesir`, `Menteri Agama`; not `Perdana Menteri` alone."""
    words = person.title.casefold().split()
    torn = is_title_torn(reader, person)
    if torn or person.name.casefold() in reader.wording.known_to_all or is_abroad(reader, person):
        return False
    if not is_office(reader, person.title):
        return False
    past = bool(words) and words[0] in reader.language.reading().names.prefixes
    accused = any(sort == "suspect" and word in words for word, sort in reader.wording.sensitive.items())
    alone = bool(words) and words[0] in reader.wording.single_offices
    if set(words) & reader.wording.regional_bodies and not places_in(reader, person.title):
        return False  # `Kepala Dinas Lingkungan Hidup`: of where?
    return len(words) > 1 and alone and not past and not accused and " ".join(words) not in reader.wording.bare_titles


def titled_person(reader: Reader, phrase: Phrase) -> Entity | None:
    """The person who opens a phrase with an office of two words or more before the name."""
    for entity in reader.analysis.entities:
        if entity.sort is Sort.PERSON and len(entity.title.split()) > 1 and entity.outer.start == phrase.span.start:
            after = reader.text[entity.outer.stop :].split(maxsplit=1)[:1]
            several = bool(after) and after[0] in reader.wording.joining_words  # `Fajar Alfian [dan Shohibul Fikri]`
            return None if several or is_title_torn(reader, entity) else entity
    return None
