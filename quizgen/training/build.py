"""From corpora to the two files of a network: vectors, tables, teachers, silver sentences, student."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from quizgen.training.corpora import Named, Treebanks, news_sentences, read_bio, read_plain, treebanks
from quizgen.training.learn import Lessons, Plan, Teacher
from quizgen.training.model import Joint, Sizes
from quizgen.training.namers import with_better_namers
from quizgen.training.pack import packed
from quizgen.training.silver import taught
from quizgen.training.tables import build_tables
from quizgen.training.vectors import Vectors, learn_vectors

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.analysis._features import Tables
    from quizgen.analysis.network import NetworkFiles

GRAPH, TABLES, HINTS = "joint.onnx", "joint.tables.npz", "hints.tsv"
TEACHERS = (1, 2)
"""Numbers that the teachers' dice start from."""
STUDENT = 3
EPOCHS = 36
SILVER_STEPS = 1.5
"""Steps on teachers' opinions after each step on the treebanks."""
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Material:
    """All that is learned from."""

    banks: Treebanks
    named: tuple[tuple[Named, ...], ...]
    named_dev: tuple[tuple[Named, ...], ...]
    vectors: Vectors
    tables: Tables

    def lessons(self) -> Lessons:
        """Gold sentences alone."""
        return Lessons(self.banks.train, (), self.named, self.banks.dev, self.named_dev)


def material(corpora: Path, hints: Path) -> Material:
    """Read the corpora and learn word vectors from them."""
    banks = treebanks(corpora)
    named = tuple(tuple(read_bio(corpora / name)) for name in ("idner-train.txt", "nergrit-train.txt"))
    named_dev = tuple(tuple(read_bio(corpora / name)) for name in ("idner-dev.txt", "nergrit-valid.txt"))
    learned = [sentence.tokens for sentence in banks.train]
    learned += [sentence.tokens for sentences in named for sentence in sentences]
    vectors = learn_vectors([*read_plain(corpora / "raw.txt"), *learned], 1)
    tables = build_tables(corpora, hints, banks.train, [*named[0], *named[1]], vectors.words)
    return Material(banks, named, named_dev, vectors, tables)


def new_network(given: Material, rng_number: int) -> Joint:
    """A network that has learned nothing but its word vectors."""
    torch.manual_seed(rng_number)
    tables = given.tables
    sizes = Sizes(
        words=len(tables.words),
        letters=len(tables.letters) + 4,
        affixes=tuple(len(affixes) + 2 for affixes in tables.affixes),
        tags=len(tables.tags),
        relations=len(tables.relations),
        sorts=len(tables.sorts),
    )
    return Joint(sizes, torch.from_numpy(given.vectors.matrix))


def teach(given: Material, lessons: Lessons, plan: Plan, say: Say) -> Joint:
    """A network taught by a plan."""
    say(f"network {plan.rng_number}: {plan.epochs} passes")
    return Teacher(new_network(given, plan.rng_number), given.tables, lessons, plan).run(say)


def build(corpora: Path, hints: Path, epochs: int, say: Say) -> NetworkFiles:
    """Teachers on gold sentences, a student on gold and on what they make of news text, then its namers by themselves."""
    given = material(corpora, hints)
    teachers = [teach(given, given.lessons(), Plan(epochs, number), say) for number in TEACHERS]
    silver = tuple(taught(teachers, given.tables, list(news_sentences(corpora))))
    say(f"{len(silver)} silver sentences")
    gold = given.lessons()
    lessons = Lessons(gold.parsed, silver, gold.named, gold.dev, gold.named_dev)
    student = teach(given, lessons, Plan(epochs, STUDENT, SILVER_STEPS), say)
    return packed(with_better_namers(student, given.tables, lessons, say), given.tables)
