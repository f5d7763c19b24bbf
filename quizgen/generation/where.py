"""Where: places in which, to which and from which something happens."""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.generation._asking import keys_of, oblique_questions
from quizgen.generation._inner import inner_questions, name_asked
from quizgen.generation._insitu import in_situ_phrases, in_situ_questions
from quizgen.generation._keys import WHERE_SORTS, Key, entity_key
from quizgen.generation._origins import origins
from quizgen.generation._places import WHEREABOUTS
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._rows import row_questions
from quizgen.generation._stems import plain_candidate, shape
from quizgen.generation._words import words
from quizgen.model.analysis import Entity, Phrase, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "where"


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a place."""

    def word_for(phrase: Phrase, key: Key) -> str:
        """`di negara mana` for a named country, `di mana` else."""
        plain = reader.wording.place_words[phrase.role]
        named = (
            key.animacy in {"place", "country"}
            and len(key.ask.split()) > 1
            and key.ask not in {reader.wording.asks["place"], reader.wording.party}
        )
        bare = key.noun == "" and phrase.marker in reader.wording.bare_markers
        capital = key.noun.casefold() in reader.wording.capital_words  # `di ibu kota mana Peru …`
        beside = words(key.text)[:1] and words(key.text)[0] in reader.wording.beside_nouns  # `di [atas Sungai Irrawaddy]`
        if key.animacy not in {"place", "country"} or any(mark.isdigit() for mark in key.text) or capital or beside:
            return ""
        many = f" {reader.wording.only_these}" if key.plural else ""
        return f"{phrase.marker} {key.ask}{many} {key.tail}" if named or not bare else f"{plain}{many}"

    yield from oblique_questions(reader, KIND, WHEREABOUTS, word_for)
    yield from inner_questions(reader, KIND, lambda entity: entity.sort in {Sort.PLACE, Sort.COUNTRY})
    yield from row_questions(reader, KIND, {Sort.PLACE, Sort.COUNTRY})
    yield from seats(reader)
    yield from origins(reader, KIND)
    yield from in_situ_questions(reader, KIND, lambda entity: name_asked(reader, entity, WHERE_SORTS))
    yield from in_situ_phrases(reader, KIND, lambda _, phrase: deep_places(reader, phrase))


def deep_places(reader: Reader, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """`… untuk mendistribusikan bahan pokok ke mana`: places without a name, wherever their clause stands."""
    if phrase.role not in WHEREABOUTS or phrase.clausal or phrase.marker not in reader.wording.bare_markers:
        return
    for key in keys_of(reader, phrase):
        if key.animacy == "place" and key.sort.startswith("common:"):
            yield key, phrase.outer, reader.wording.place_words[phrase.role]


def seats(reader: Reader) -> Iterator[Candidate]:
    """`Di negara mana letak Helsinki?`, `Dari negara mana Raikkonen berasal?`: a place right behind another name."""
    entities = reader.analysis.entities
    for name, place in pairwise(entities):
        if place.sort not in {Sort.PLACE, Sort.COUNTRY} or name.sort in NUMBERS or name.title:
            continue
        between = reader.text[name.span.stop : place.outer.start]
        key = entity_key(reader, place)
        form = "" if is_of_list(reader, name, place) else seat_form(reader, name, between)
        if form == "seat" and place.sort is Sort.PLACE:
            continue  # in which city the Louvre, in which district a station is, is no news
        sorted_out = len(key.ask.split()) > 1 and key.ask != reader.wording.asks["place"]  # no `Di tempat apa letak …`
        if form and sorted_out and (form == "comes_from" or name.fine in reader.wording.seated):
            body = shape(reader, form, ask=key.ask, name=name.name)
            yield from plain_candidate(key, kind=KIND, construction=form, body=body, fact=f"{form}/{name.name}")


def is_of_list(reader: Reader, name: Entity, place: Entity) -> bool:
    """Whether the name with its place is one of several: `[Ingrid Halvorsen dari Norwegia] dan Kenji Murakami dari Jepang`."""
    before, after = reader.text[: name.outer.start].split()[-1:], reader.text[place.outer.stop :].split()[:1]
    return bool(reader.wording.joining_words & {*before, *after})


def seat_form(reader: Reader, name: Entity, between: str) -> str:
    """The shape that fits how the place follows the name: after a comma, in brackets, behind `di`; "" where none does."""
    word = between.strip().casefold()
    if name.sort is Sort.PERSON:
        return "comes_from" if word in reader.wording.from_words else ""
    tied = word in {",", "("} or (word == reader.wording.at_word and name.fine in reader.wording.seated)
    return "seat" if tied and name.sort is Sort.PLACE and name.fine != "country" else ""
