"""What the ranking sees of a candidate: features that can be read, each a name and how much of it there is."""

from collections.abc import Iterator, Sequence

from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._told import names_in
from quizgen.generation._words import GAP
from quizgen.model.analysis import Clause, Entity, Phrase, Role
from quizgen.model.question import Candidate
from quizgen.model.span import Span

Feature = tuple[str, float]
"""A name (`key:person`, `stem_words:to_14`) and 0 to 1."""

CLOZE = "cloze"
ABOUT = {
    "person": "who",
    "date": "when",
    "amount": "how_many",
    "quantity": "how_many",
    "place": "where",
    "country": "where",
}
"""What a gap asks for, by the sort of what stood in it; `what` for the rest."""
REASONS = frozenset({Role.PURPOSE.value, Role.CAUSE.value})
KEY_WORDS = (1, 3, 6, 10)
STEM_WORDS = (5, 8, 14, 20, 26)
GAP_WORDS = (10, 18, 26, 36)
"""A cloze holds a whole sentence: longer by nature."""
SENTENCES = ("first", "second", "third")
THIRDS = ("early", "middle", "late")


def features(reader: Reader, candidate: Candidate) -> tuple[Feature, ...]:
    """Every feature of a candidate that is not nought, sorted by name."""
    return tuple(sorted((name, value) for name, value in found_features(reader, candidate) if value))


@remembered
def found_features(reader: Reader, candidate: Candidate) -> tuple[Feature, ...]:
    """The same, unsorted and with those that are nought."""
    entity = entity_at(reader, candidate.span)
    found = {"always": 1.0, f"asks:{candidate.construction}": 1.0}
    found.update(of_kind(candidate, key_class(reader, candidate, entity)))
    found.update(of_name(reader, entity) if entity is not None else ())
    for part in (of_key, of_stem, of_place, of_clause):
        found.update(part(reader, candidate))
    return tuple(found.items())


def of_kind(candidate: Candidate, key: str) -> Iterator[Feature]:
    """Cloze or not, what is asked for either way, and what the key is."""
    yield "cloze", float(candidate.kind == CLOZE)
    yield f"about:{ABOUT.get(key, 'what') if candidate.kind == CLOZE else candidate.kind}", 1.0
    yield f"key:{key}", 1.0


def of_key(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """The fine sort of the key, its length, and how it is written and set in the text."""
    yield f"sort:{candidate.sort}", 1.0
    yield f"key_words:{step(candidate.key, KEY_WORDS)}", 1.0
    yield "key_capital", float(any(map(str.isupper, candidate.key)))
    yield "key_digit", float(any(map(str.isdigit, candidate.key)))
    before, after = reader.text[: candidate.span.start].rstrip(), reader.text[candidate.span.stop :].lstrip()
    yield "key_bracketed", float(before.endswith("(") and after.startswith(")"))
    yield "key_set_off", float(before.endswith(",") and after[:1] in {",", "."})


def of_name(reader: Reader, entity: Entity) -> Iterator[Feature]:
    """Of a key that is a name: whether a title or other names go with it, and how often the brief comes back to it."""
    yield "key_titled", float(bool(entity.title))
    yield "key_known_otherwise", float(bool(entity.aliases))
    again = sum(other.name == entity.name for other in reader.analysis.entities) - 1
    yield "key_again", min(again, 3) / 3


def key_class(reader: Reader, candidate: Candidate, entity: Entity | None) -> str:
    """The sort of an entity, `clause` for a reason, `named` for words with a name among them, else `common`."""
    if entity is not None:
        return entity.sort.value
    if candidate.sort in REASONS:
        return "clause"
    inside = reader.entities_in(candidate.span)
    return "named" if any(one.sort not in NUMBERS for one in inside) else "common"


@remembered
def entity_at(reader: Reader, span: Span) -> Entity | None:
    """The entity that the key is, with or without its title."""
    return next((entity for entity in reader.analysis.entities if span in (entity.span, entity.outer)), None)


def of_stem(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """How long the stem is, how many names and figures it gives; and where its gap is."""
    gapped = GAP in candidate.stem
    yield f"stem_words:{step(candidate.stem, GAP_WORDS if gapped else STEM_WORDS)}", 1.0
    yield f"stem_names:{min(len(names_in(reader, candidate.stem)), 3)}", 1.0
    yield "stem_figure", float(any(map(str.isdigit, candidate.stem)))
    if gapped:
        before = len(candidate.stem.split(GAP)[0].split())
        third = THIRDS[min(2, 3 * before // len(candidate.stem.split()))]
        yield f"gap:{third if before else 'opens'}", 1.0


def of_place(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """In which sentence the key stands, and how far into it."""
    sentences = reader.analysis.sentences
    here = next((i for i, one in enumerate(sentences) if candidate.span.start < one.span.stop), None)
    if here is None:
        return
    span = sentences[here].span
    yield f"sentence:{SENTENCES[here] if here < len(SENTENCES) else 'later'}", 1.0
    yield "sentence_last", float(here == len(sentences) - 1 > 0)
    yield "key_late", max(0.0, (candidate.span.start - span.start) / max(1, len(span)))


def of_clause(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """What the key does in its clause, and how that clause hangs in its sentence."""
    clause, phrase = clause_at(reader, candidate.span)
    if clause is None or phrase is None:
        yield "role:none", 1.0
        return
    yield f"role:{phrase.role.value}", 1.0
    yield f"link:{clause.link.value}", 1.0
    yield f"voice:{clause.voice.value}", 1.0
    yield "key_inside", float(len(phrase.span) > 2 * len(candidate.span))


@remembered
def clause_at(reader: Reader, span: Span) -> tuple[Clause | None, Phrase | None]:
    """The smallest phrase that holds the key, with its clause."""
    best: tuple[Clause | None, Phrase | None] = (None, None)
    least = len(reader.text) + 1
    for clause in reader.analysis.clauses:
        for phrase in clause.phrases:
            if len(phrase.outer) < least and span in phrase.outer:
                best, least = (clause, phrase), len(phrase.outer)
    return best


def step(text: str, limits: Sequence[int]) -> str:
    """The number of words as a step of a scale: `to_3`, `over_10`."""
    many = len(text.split())
    return next((f"to_{limit}" for limit in limits if many <= limit), f"over_{limits[-1]}")
