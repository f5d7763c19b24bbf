"""What a teacher decided, step by step: the log that undo walks back, and the edits that decks are made with."""

from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection

from quizgen.bank.catalogue import count_distractors, search_words
from quizgen.bank.connected import Connected, moment
from quizgen.bank.rows import from_json, to_json
from quizgen.model.edit import Edit
from quizgen.model.question import Draft, Question
from quizgen.model.ruling import Decision, Fate, Ruling
from quizgen.practice.desk import Step


class Desk(Connected):
    """The teacher's side of a bank."""

    def add_decision(self, decision: Decision) -> None:
        """Keep a step and its effect on every deck; on the disk when this returns."""
        question = decision.question
        row = (
            question.id, moment(decision.at), decision.step, to_json(decision.before), to_json(decision.after),
            to_json(question),
        )  # fmt: skip
        with self._writing(durable=True) as write:
            write.execute(
                "insert into decisions (question, at, step, before, after, body) values (?, ?, ?, ?, ?, ?)", row
            )
            _put_edit(write, question.id, decision.after, decision.at)

    def undo_decision(self) -> Decision | None:
        """Take the last step back and give it; None where there is none."""
        rows = self._rows(
            "select number, question, at, step, before, after, body from decisions order by number desc limit 1"
        )
        if not rows:
            return None
        number, question, *parts = rows[0]
        undone = _decision(*parts)
        with self._writing(durable=True) as write:
            write.execute("delete from decisions where number = ?", (number,))
            _put_edit(write, question, undone.before, undone.at)
        return undone

    def rulings(self) -> dict[str, Ruling]:
        """How things stand with every question that is not as if it were never ruled on, by id."""
        rows = self._rows(
            "select question, after from decisions d "
            "where number = (select max(number) from decisions where question = d.question) order by number"
        )
        found = {question: from_json(Ruling, after) for question, after in rows}
        return {question: ruling for question, ruling in found.items() if ruling != Ruling()}

    def steps(self) -> tuple[Step, ...]:
        """Every step, oldest first: what undo walks back."""
        rows = self._rows("select question, step, before, after from decisions order by number")
        return tuple(
            Step(question, step, from_json(Ruling, before), from_json(Ruling, after))
            for question, step, before, after in rows
        )

    def ruled_at(self) -> dict[str, datetime]:
        """When each question was last ruled on, by id."""
        rows = self._rows("select question, max(at) from decisions group by question")
        return {question: datetime.fromisoformat(at) for question, at in rows}

    def decisions(self) -> tuple[Decision, ...]:
        """The whole log, oldest first."""
        rows = self._rows("select at, step, before, after, body from decisions order by number")
        return tuple(_decision(*row) for row in rows)

    def draft_of(self, brief: str) -> Draft | None:
        """What was made of the brief with this id, by whichever engine was last; None where nothing was."""
        rows = self._rows("select body from drafts where brief = ?", (brief,))
        return from_json(Draft, rows[0][0]) if rows else None

    def ruled_questions(self) -> Iterable[tuple[Question, Ruling]]:
        """Every question that stands kept or dropped, as it was generated then, with the ruling; oldest ruling first."""
        rows = self._rows(
            "select body, after from decisions d "
            "where number = (select max(number) from decisions where question = d.question) order by number"
        )
        found = ((from_json(Question, body), from_json(Ruling, after)) for body, after in rows)
        return [(question, ruling) for question, ruling in found if ruling.fate is not Fate.OPEN]


def _decision(at: str, step: str, before: str, after: str, body: str) -> Decision:
    return Decision(
        from_json(Question, body), datetime.fromisoformat(at), step,
        from_json(Ruling, before), from_json(Ruling, after),
    )  # fmt: skip


def _put_edit(write: Connection, question: str, ruling: Ruling, at: datetime) -> None:
    edit = ruling.edit(question)
    if edit is None:
        write.execute("delete from edits where question = ?", (question,))
    else:
        row = (question, moment(at), to_json(edit))
        write.execute("insert or replace into edits values (?, ?, ?)", row)
    _put_in_catalogue(write, question, edit)


def _put_in_catalogue(write: Connection, own_id: str, edit: Edit | None) -> None:
    """Let the question be found by the words it has now, in every recipe that has it."""
    rows = write.execute(
        "select recipe, position, q.body from catalogue c join questions q using (recipe, position) where c.id = ?",
        (own_id,),
    ).fetchall()
    for recipe, position, body in rows:
        question = from_json(Question, body)
        write.execute(
            "update catalogue set words = ?, distractors = ? where recipe = ? and position = ?",
            (search_words(question, edit), count_distractors(question, edit), recipe, position),
        )
