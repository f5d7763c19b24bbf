"""A body and who leads it that were read as one name, told apart."""

from dataclasses import replace

from quizgen.model.analysis import Entity, Sort
from quizgen.model.reading import NameRules
from quizgen.model.span import Span

AGENCY, VEHICLE, OFFICE = "agency", "vehicle", "office"
"""The finer sorts of a local body and of trains, and the sort of the title of who leads one."""
NEAR = 40
"""Letters before a name that are looked at."""
SHORTEST = 2
"""Words of the name of a local body: `Dinas Energi`."""


def with_holder(text: str, entity: Entity, rules: NameRules) -> tuple[Entity, Entity] | None:
    """A body and who leads it, where both were read as one name, and no body has that name: not `BP Haji`; else None."""
    if entity.span.text(text) in rules.known.table:
        return None
    return with_local(text, entity, rules) or with_head(text, entity, rules)


def with_local(text: str, entity: Entity, rules: NameRules) -> tuple[Entity, Entity] | None:
    """A local body and who leads it, where both were read as one name: `Kepala Dinas Energi [Nasrullah]`; else None."""
    row, office = entity.span.text(text).split(), word_before(text, entity)
    if entity.fine != AGENCY or rules.titles.table.get(office) != OFFICE or row[0].lower() not in rules.heads.table:
        return None
    known = [word in rules.known.table or word.lower() in rules.heads.table or rules.is_word(word.lower()) for word in row]
    cut = known.index(False) if False in known else 0
    if cut < SHORTEST or any(known[cut:]) or not all(word.isalpha() and word.istitle() for word in row[cut:]):
        return None  # `Dinas Koperasi UKM`
    return parted(text, entity, cut, _word_end(text, entity.span.start) - len(office))


def with_head(text: str, entity: Entity, rules: NameRules) -> tuple[Entity, Entity] | None:
    """A body that everybody knows and who leads it, read as one name: `Direktur Utama MRT Jakarta [Tuhiyat]`; else None."""
    row, before = entity.span.text(text).split(), text[max(0, entity.span.start - NEAR) : entity.span.start].split()[-2:]
    offices = {" ".join(before).lower(), *(word.lower() for word in before[-1:])}
    led = any(rules.titles.table.get(office) == OFFICE for office in offices)
    if not led or (entity.sort is not Sort.ORGANISATION and entity.fine != VEHICLE):
        return None
    for cut in range(len(row) - 1, 0, -1):
        known, rest = rules.known.table.get(" ".join(row[:cut])), row[cut:]
        if known is None or known.sort is not Sort.ORGANISATION:
            continue
        named = all(word.isalpha() and word.istitle() and not rules.is_word(word.lower()) for word in rest)
        if not named or any(word in rules.known.table for word in rest):
            return None
        body, person = parted(text, entity, cut, text.rindex(before[0], 0, entity.span.start))
        return replace(body, sort=known.sort, fine=known.fine), person
    return None


def parted(text: str, entity: Entity, cut: int, opens: int) -> tuple[Entity, Entity]:
    """The first words of a name as the body, `cut` of them, the others as who leads it, whose title opens at an offset."""
    row = entity.span.text(text).split()
    start = entity.span.stop - len(entity.span.text(text).split(maxsplit=cut)[-1])
    body = Span(entity.span.start, _word_end(text, start))
    title = " ".join(text[opens : body.stop].split())
    person = replace(entity, span=Span(start, entity.span.stop), outer=Span(opens, entity.span.stop), sort=Sort.PERSON, fine="",
        name=" ".join(row[cut:]), title=title, aliases=())  # fmt: skip
    return replace(entity, span=body, outer=body, name=" ".join(row[:cut])), person


def _word_end(text: str, start: int) -> int:
    """Where the word before a place ends."""
    blanks = text[max(0, start - NEAR) : start]
    return start - len(blanks) + len(blanks.rstrip())


def word_before(text: str, entity: Entity) -> str:
    """The word before a name, small."""
    row = text[max(0, entity.outer.start - 24) : entity.outer.start].rsplit(maxsplit=1)
    return row[-1].casefold() if row else ""
