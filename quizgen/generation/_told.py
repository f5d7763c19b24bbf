"""What checks and features ask of a brief's words and of its language again for every question."""

from itertools import pairwise

from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._words import nicknames, words


@remembered
def told_words(reader: Reader) -> frozenset[str]:
    """The words of the brief."""
    return frozenset(words(reader.text))


@remembered
def told_nicknames(reader: Reader) -> frozenset[str]:
    """Other names, in brackets, of the persons of the brief."""
    return nicknames(reader.analysis)


@remembered
def told_names(reader: Reader) -> frozenset[str]:
    """The names of the brief, no dates and figures."""
    return frozenset(entity.name for entity in reader.analysis.entities if entity.sort not in NUMBERS)


@remembered
def names_in(reader: Reader, stem: str) -> frozenset[str]:
    """Those that stand in a stem."""
    return frozenset(name for name in told_names(reader) if name in stem)


@remembered
def told_pairs(reader: Reader) -> frozenset[tuple[str, str]]:
    """Words that stand side by side in the brief."""
    return frozenset(pairwise(words(reader.text)))


@remembered
def tied_pairs(reader: Reader) -> frozenset[tuple[str, str]]:
    """Words of the brief that must not be parted: `bekerja sama`, `[jam setelah] bertolak`, `[gedung sementara] setelah`."""
    lapses, occasions = reader.wording.lapse_words, reader.wording.occasion_words
    timed = {(last, after) for last, after in told_pairs(reader) if last in lapses and after in occasions}
    row, aside = words(reader.text), reader.wording.aside_markers
    brief = {(one, two) for one, two, three in zip(row, row[1:], row[2:], strict=False) if two in aside and three in occasions}
    likened = {(one, other) for one, other in told_pairs(reader) if one in reader.wording.likening_words}
    return (told_pairs(reader) & reader.wording.fixed_pairs) | timed | brief | likened


@remembered
def loose_words(reader: Reader) -> frozenset[str]:
    """Words that say nothing by themselves."""
    return reader.wording.question_words | reader.wording.open_words | reader.language.grammar().auxiliaries


@remembered
def domain_words(reader: Reader) -> frozenset[str]:
    """Words of the fields of offices: `pertanian`."""
    return frozenset(word for row in reader.wording.domains.values() for word in row)


def loses_half(reader: Reader, stem: list[str]) -> bool:
    """Whether a word stands without the one that the brief has behind it and it needs: `bekerja` of `bekerja sama`."""
    pairs, told = {*pairwise(stem)}, told_pairs(reader)
    seconds = {other for _, other in told & reader.wording.fixed_pairs}
    if any(other in seconds and (one, other) not in told for one, other in pairs):
        return True  # `[wajib] pajak telah melaporkan`
    return any(pair[0] in stem and pair not in pairs for pair in tied_pairs(reader))
