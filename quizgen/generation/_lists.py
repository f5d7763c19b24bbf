"""Lists: whether a phrase joins several things, and whether one word asks for them all."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from quizgen.generation._reader import Reader
from quizgen.generation._unfit import is_agent
from quizgen.model.analysis import Entity, Phrase, Sort
from quizgen.model.span import Span

AREAS = frozenset({Sort.PLACE, Sort.COUNTRY})
ACTING = frozenset({"person", "organisation", "place", "country"})
"""What a noun may stand for that `pihak mana` asks for."""


def is_list(reader: Reader, phrase: Phrase) -> bool:
    """Whether the phrase joins several things: `Korea Selatan dan Amerika Serikat`."""
    tokens = reader.tree.tokens
    parts = reader.tree.kin(phrase.head, "conj")
    parts = tuple(child for child in parts if not is_within_relative(reader, phrase.head, child))
    joined = [tokens[child].span for child in parts if tokens[child - 2].tag != "ADP"]  # `penerbangan dari dan [menuju] Bali`
    if is_one_name(reader, phrase, parts) or is_both_ways(reader, phrase):
        return False
    names = [entity.outer for entity in reader.entities_in(phrase.span)]  # `Menteri Pendidikan Dasar dan Menengah …`
    head = tokens[phrase.head].span
    if any(is_pair(reader, a, b) for a, b in pairwise(reader.entities_in(phrase.span))):
        return True
    return any(span in phrase.span and not any(span in name and head in name for name in names) for span in joined)


def is_both_ways(reader: Reader, phrase: Phrase) -> bool:
    """Whether all that is joined is where one thing is: `pendidikan sarjana di [dalam dan luar] negeri`."""
    row = phrase.span.text(reader.text).casefold().replace(reader.wording.comma, f" {reader.wording.comma}").split()
    joiners = [at for at, word in enumerate(row) if word in {*reader.wording.joining_words, reader.wording.comma}]
    return len(joiners) == 1 and set(row[joiners[0] - 1 : joiners[0]]) <= reader.wording.beside_nouns and joiners[0] > 0


def is_within_relative(reader: Reader, head: int, child: int) -> bool:
    """Whether what is joined stands in a clause behind `yang`: `pencarian yang dikerahkan Basarnas dan [nelayan]`."""
    between = reader.tree.tokens[head + 1 : child]
    return any(token.text.casefold() == reader.wording.relative for token in between) and not any(
        token.text == reader.wording.comma for token in between
    )


def is_pair(reader: Reader, first: Entity, second: Entity) -> bool:
    """Whether a joiner and nothing else stands between two bodies: `Perum Antara [dan] Universitas Hasanuddin`."""
    between = reader.text[first.outer.stop : second.outer.start].strip()
    bodies = first.sort is second.sort is Sort.ORGANISATION and bool(first.fine and second.fine)
    return bodies and between in reader.wording.joining_words


def is_one_name(reader: Reader, phrase: Phrase, parts: Sequence[int]) -> bool:
    """Whether two callings joined before a name are of one person: `penyanyi dan pencipta lagu [Titiek Puspa]`."""
    persons = [e for e in reader.entities_in(phrase.span) if e.sort is Sort.PERSON]
    if len(parts) != 1 or len(persons) != 1 or persons[0].outer.stop < phrase.span.stop:
        return False
    words = [reader.tree.word(index) for index in (phrase.head, *parts)]
    heads = [reader.wording.heads.get(word) for word in words]
    humans = [head.animacy == "person" and head.sort != "people" for head in heads if head is not None]
    agents = [is_agent(reader, word) for word, head in zip(words, heads, strict=True) if head is None]
    near = parts[0] == phrase.head + 2 and reader.tree.tokens[parts[0]].span.start < persons[0].outer.stop
    return near and all((*humans, *agents))


def is_mixed(reader: Reader, phrase: Phrase, sort: Sort) -> bool:
    """Whether a list joins names of a sort with anything else: `DPR dan publik`, `Volkswagen dan serikat pekerja`."""
    named = [entity.outer for entity in reader.entities_in(phrase.span) if entity.sort is sort]
    parts = [reader.tree.tokens[index].span for index in (phrase.head, *reader.tree.kin(phrase.head, "conj"))]
    return any(not any(part in name for name in named) for part in parts)


def joins_common(reader: Reader, phrase: Phrase) -> bool:
    """Whether a list joins to its first part a noun that is no name: `Denpasar dan [sejumlah kabupaten]`."""
    tokens = reader.tree.tokens
    return any(tokens[index].text.islower() for index in reader.tree.kin(phrase.head, "conj"))


def holds_thing(reader: Reader, phrase: Phrase) -> bool:
    """Whether a part of a list is neither a name nor a being or body, so that no `pihak mana` asks for it all.

    `BUMD, [retribusi digital], dan [penertiban aset]`.
    """
    named = [entity.outer for entity in reader.entities_in(phrase.span)]
    for index in (phrase.head, *reader.tree.kin(phrase.head, "conj")):
        token = reader.tree.tokens[index]
        head = reader.wording.heads.get(reader.tree.word(index))
        acts = token.text.isupper() or any(token.span in name for name in named)
        if not acts and (head is None or head.animacy not in ACTING):
            return True
    return False


def is_before_name(reader: Reader, gone: Span) -> bool:
    """Whether the name of what a stretch is part of stands right behind it: `perusahaan farmasi [Denmark], Novo Nordisk, …`."""
    bodies = {Sort.ORGANISATION, Sort.THING, Sort.PERSON}
    behind = reader.text[gone.stop : gone.stop + 2] == f"{reader.wording.comma} "
    return behind and any(e.sort in bodies and e.outer.start == gone.stop + 2 for e in reader.analysis.entities)


def next_listed(reader: Reader, entity: Entity, alike: Collection[Sort]) -> Entity | None:
    """The name of one of the sorts right behind the comma that follows a name."""
    after = reader.text[entity.outer.stop :].lstrip()
    rest = len(reader.text) - len(after) + 2
    if not after.startswith(","):
        return None
    alike_names = (other for other in reader.analysis.entities if other.sort in alike)
    return next((other for other in alike_names if rest - 1 <= other.outer.start <= rest + 1), None)


def is_no_mountain(reader: Reader, entity: Entity) -> bool:
    """Whether a mountain's name without its noun is of a part of the town behind its comma: `di [Tambora], Jakarta Barat`."""
    bare = entity.fine == "mountain" and entity.name.split()[0].casefold() not in reader.wording.heads
    return bare and next_listed(reader, entity, AREAS) is not None
