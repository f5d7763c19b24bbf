"""Questions found, counted and chosen by what the catalogue says of them, without reading any of them whole."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from quizgen.assembly import edited
from quizgen.bank.connected import Connected, moment
from quizgen.bank.rows import from_json
from quizgen.model.edit import Edit
from quizgen.model.question import Question
from quizgen.practice.folding import fold
from quizgen.practice.plan import Choice

SOME = 200
"""Ids looked up at once."""

_KNOWN = (
    "select count(*) from schedule s where s.learner = ? and {} "
    "and exists (select 1 from catalogue c where c.id = s.question and c.recipe = ?)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A question as the catalogue has it."""

    position: int
    id: str
    rank: int
    """Place among its brief's questions, best first, from 0."""
    brief: str
    family: str
    kind: str
    topic: str
    date: str
    """Of the brief, ISO 8601; "" where none is known."""
    score: float
    distractors: int
    """How many."""
    flaws: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits for one learner in one recipe."""

    questions: int
    due: int
    """Learned before, and due now."""
    new: int
    """Never met."""
    met_today: int
    """Met for the first time since the day began."""


class Catalogue(Connected):
    """The side of a bank that home, practice, exams and the browser choose from."""

    def entries(self, recipe: str, search: str = "", *, limit: int | None = None) -> tuple[Entry, ...]:
        """The recipe's questions in their order; with `search`, those in which all its words stand."""
        where, likes = _searching(search)
        most = -1 if limit is None else limit
        return self._entries(f"where recipe = ?{where} order by position limit ?", [recipe, *likes, most])

    def count_entries(self, recipe: str, search: str = "") -> int:
        """How many `entries` would give without a limit."""
        where, likes = _searching(search)
        return self._count(f"select count(*) from catalogue where recipe = ?{where}", recipe, *likes)  # noqa: S608

    def questions_by_id(self, recipe: str, ids: Sequence[str]) -> dict[str, Question]:
        """These questions as generated, by id; an id that the recipe has no more is left out."""
        found: dict[str, Question] = {}
        for start in range(0, len(ids), SOME):
            some = ids[start : start + SOME]
            rows = self._rows(
                "select q.id, q.body from catalogue c join questions q using (recipe, position) "
                "where c.recipe = ? and c.id in (select value from json_each(?))",
                (recipe, json.dumps(some)),
            )
            found |= {own_id: from_json(Question, body) for own_id, body in rows}
        return found

    def counts(self, recipe: str, learner: str, now: datetime, began: datetime) -> Counts:
        """What waits for the learner at this moment of a day that began then."""
        total = self._count("select count(*) from catalogue where recipe = ?", recipe)
        due = self._count(_KNOWN.format("s.due <= ?"), learner, moment(now), recipe)
        met = self._count(_KNOWN.format("1"), learner, recipe)
        return Counts(total, due, total - met, self.met_since(recipe, learner, began))

    def due_choices(self, recipe: str, learner: str, now: datetime, limit: int) -> tuple[Choice, ...]:
        """Questions of the recipe that are due for the learner, longest due first."""
        rows = self._rows(
            "select c.id, c.family from schedule s "
            "cross join catalogue c indexed by catalogue_by_id on c.id = s.question and c.recipe = ? "
            "where s.learner = ? and s.due <= ? order by s.due, s.question limit ?",
            (recipe, learner, moment(now), limit),
        )
        return tuple(Choice(*row) for row in rows)

    def new_choices(self, recipe: str, learner: str, limit: int) -> tuple[Choice, ...]:
        """Questions the learner never met: the best of every brief first."""
        rows = self._rows(
            "select id, family from catalogue c where recipe = ? "
            "and not exists (select 1 from schedule s where s.learner = ? and s.question = c.id) "
            "order by rank, position limit ?",
            (recipe, learner, limit),
        )
        return tuple(Choice(*row) for row in rows)

    def met_since(self, recipe: str, learner: str, began: datetime) -> int:
        """How many questions of the recipe the learner met for the first time since then."""
        return self._count(_KNOWN.format("s.met >= ?"), learner, moment(began), recipe)

    def next_due(self, recipe: str, learner: str) -> datetime | None:
        """When the next question comes due; None where none will."""
        rows = self._rows(
            "select due from schedule s where learner = ? "
            "and exists (select 1 from catalogue c where c.id = s.question and c.recipe = ?) order by due limit 1",
            (learner, recipe),
        )
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def build_hash(self, recipe: str) -> str:
        """Hash of what the recipe's questions were made from; "" where they were never made."""
        rows = self._rows("select content_hash from builds where recipe = ?", (recipe,))
        return str(rows[0][0]) if rows else ""

    def put_build_hash(self, recipe: str, content_hash: str) -> None:
        """The recipe's questions are made from what has this hash."""
        with self._writing() as write:
            write.execute("insert or replace into builds values (?, ?)", (recipe, content_hash))

    def _entries(self, where: str, values: Sequence[object]) -> tuple[Entry, ...]:
        rows = self._rows(
            f"select position, id, rank, brief, family, kind, topic, date, score, distractors, flaws from catalogue {where}",  # noqa: S608
            values,
        )
        return tuple(Entry(*(*parts, tuple(flaws.split()))) for *parts, flaws in rows)

    def _count(self, query: str, *values: object) -> int:
        return int(self._rows(query, values)[0][0])


def catalogue_rows(
    recipe: str, questions: Sequence[Question], edits: Mapping[str, Edit]
) -> Iterator[tuple[object, ...]]:
    """A row beside each question, to be found by the words it has now, edited ones too."""
    ranks = _ranks(questions)
    for position, question in enumerate(questions):
        edit = edits.get(question.id)
        yield (
            recipe, position, question.id, ranks[question.id], question.brief, question.family, question.kind,
            question.topic or "", str(question.date or ""), question.score, count_distractors(question, edit),
            " ".join(question.flaws), search_words(question, edit),
        )  # fmt: skip


def count_distractors(question: Question, edit: Edit | None) -> int:
    """How many wrong options it has now; a dropped one keeps those it had."""
    changed = None if edit is None else edited(question, edit)
    return len((changed or question).distractors)


def search_words(question: Question, edit: Edit | None) -> str:
    """Everything a question may be looked for by, folded."""
    changed = () if edit is None else (edit.stem, edit.key)
    texts = (question.stem, question.key, question.title, question.topic, *changed)
    return fold(" ".join(filter(None, texts)))


def _ranks(questions: Iterable[Question]) -> dict[str, int]:
    by_brief: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        by_brief[question.brief].append(question)
    return {
        question.id: rank
        for own in by_brief.values()
        for rank, question in enumerate(sorted(own, key=lambda one: (-one.score, one.id)))
    }


def _searching(search: str) -> tuple[str, list[str]]:
    """The condition that all words of a search stand in a row, and its values."""
    likes = [f"%{_literal(word)}%" for word in fold(search).split()]
    return "".join(r" and words like ? escape '\'" for _ in likes), likes


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
