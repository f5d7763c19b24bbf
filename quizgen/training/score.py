"""Scores: tags, arcs and relations against a treebank; exact names against BIO sentences."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.analysis.sentences import split_sentences
from quizgen.languages import LANGUAGES
from quizgen.training.corpora import Named, Parsed, convention_of, read_bio, read_conllu, read_texts

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.analysis.network import Reading

Reader = Callable[[Sequence[Sequence[str]]], "list[Reading]"]
REPORTED = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "root",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
    "conj",
    "appos",
    "nmod",
)


@dataclass(frozen=True, slots=True)
class ParseScore:
    """Percentages over all tokens, marks counted; labels without subtypes; F1 of relations with their heads."""

    uas: float
    las: float
    upos: float
    relations: dict[str, float]

    def __str__(self) -> str:
        parts = " ".join(f"{name} {value:.1f}" for name, value in self.relations.items())
        return f"UAS {self.uas:.1f} LAS {self.las:.1f} UPOS {self.upos:.1f} | {parts}"


def parse_score(gold: Sequence[Parsed], found: Sequence[Reading]) -> ParseScore:
    """Compare gold sentences with readings of the same tokens."""
    counts: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for sentence, reading in zip(gold, found, strict=True):
        for place, head in enumerate(sentence.heads):
            ours, theirs = reading.relations[place], sentence.relations[place]
            same = head == reading.heads[place]
            counts.update(all=1, uas=same, upos=sentence.tags[place] == reading.tags[place])
            counts["las"] += same and _plain(ours) == _plain(theirs)
            wanted[_reported(theirs)] += 1
            given[_reported(ours)] += 1
            right[_reported(theirs)] += same and _reported(ours) == _reported(theirs)
    per_cent = {name: 100 * counts[name] / max(1, counts["all"]) for name in ("uas", "las", "upos")}
    f1 = {name: 200 * right[name] / max(1, wanted[name] + given[name]) for name in REPORTED}
    return ParseScore(**per_cent, relations=f1)


def _plain(relation: str) -> str:
    return relation.partition(":")[0]


def _reported(relation: str) -> str:
    return relation if relation in REPORTED else _plain(relation)


def entities(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """The names in BIO tags as (start, stop, sort); an I- without its B- begins one."""
    found, start, sort = set(), 0, ""
    for place, tag in enumerate([*tags, "O"]):
        if sort and tag != f"I-{sort}":
            found.add((start, place, sort))
            sort = ""
        if tag != "O" and not sort:
            start, sort = place, tag[2:]
    return found


def name_score(gold: Sequence[Named], found: Sequence[Sequence[str]]) -> dict[str, float]:
    """Exact F1 in per cent, over all names and by sort."""
    tallies: dict[str, list[int]] = {sort: [0, 0] for sort in ("all", "PER", "ORG", "LOC")}
    for sentence, tags in zip(gold, found, strict=True):
        wanted, given = entities(sentence.names), entities(tags)
        for sort, tally in tallies.items():
            of_sort = [{name for name in names if sort in ("all", name[2])} for names in (wanted, given)]
            tally[0] += 2 * len(of_sort[0] & of_sort[1])
            tally[1] += len(of_sort[0]) + len(of_sort[1])
    return {sort: 100 * right / max(1, total) for sort, (right, total) in tallies.items()}


def ends_score(sentences: Sequence[str]) -> float:
    """F1 in per cent of where sentences end, when they are run together with a blank between them and cut again."""
    text = " ".join(sentences)
    wanted = set(itertools.accumulate((len(sentence) + 1 for sentence in sentences), initial=-1)) - {-1}
    given = {span.stop for span in split_sentences(text, LANGUAGES["id"].reading().sentences)}
    return 200 * len(wanted & given) / max(1, len(wanted) + len(given))


def report(path: Path, reader: Reader, last: int | None = None) -> str:
    """Lines of figures for a .conllu or BIO file; `last` takes only that many sentences from its end.

    Both conventions of naming are scored, each by the network's own tags without the rules above them, for the rules
    know sorts and borders that no BIO file has; the convention whose words for sorts the file uses comes first.
    """
    first = -(last or 0)
    if not any("\t" in line or " " in line.strip() for line in path.read_text(encoding="utf-8").splitlines()):
        raise ValueError("no line of it has a token and a tag")
    if path.suffix == ".conllu":
        gold = read_conllu(path, "")[first:]
        parse = parse_score(gold, reader([sentence.tokens for sentence in gold]))
        texts = read_texts(path)[first:]
        ends = f" | sentence ends {ends_score(texts):.1f}" if texts else ""
        return f"{path.name}: {parse}{ends}"
    named = read_bio(path)[first:]
    found = reader([sentence.tokens for sentence in named])
    rows = {"names": [reading.names for reading in found], "places": [reading.places for reading in found]}
    order = sorted(rows, key=lambda convention: convention != convention_of(path))
    return "\n".join(
        f"{path.name} ({convention}): "
        + " ".join(f"{sort} {f1:.1f}" for sort, f1 in name_score(named, rows[convention]).items())
        for convention in order
    )
