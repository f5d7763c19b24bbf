"""What learners gave: the history, the schedule made from it, exams that are going on, and flags."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from sqlite3 import Connection

from quizgen.bank.connected import Connected, moment
from quizgen.bank.rows import from_json, to_json
from quizgen.model.review import Flag, Review, Verdict
from quizgen.practice.schedule import Memory, after, replay

_REVIEWS = (
    "select question, learner, at, response, verdict, seconds, mode, sitting, hints, overruled "
    "from reviews left join review_marks using (number) "
)


class Diary(Connected):
    """The learners' side of a bank."""

    def add_reviews(self, reviews: Iterable[Review]) -> None:
        """Add to the history and the schedule; on the disk when this returns."""
        self.revise_history("", "", 0, reviews)

    def revise_history(self, learner: str, sitting: str, gone: int, reviews: Iterable[Review]) -> None:
        """Take back the last so many reviews of a sitting and add these, all at once; on the disk when this returns."""
        last = self._rows(
            # "+" keeps SQLite from the index by learner, which is not in the order of numbers
            "select number, question from reviews join review_marks using (number) "
            "where +learner = ? and sitting = ? order by number desc limit ?",
            (learner, sitting, gone),
        ) if gone else []  # fmt: skip
        with self._writing(durable=True) as write:
            for number, question in last:
                write.execute("delete from reviews where number = ?", (number,))
                self._remake(write, learner, question)
            self._add_reviews(write, reviews)

    def take_in(self, reviews: Iterable[Review]) -> int:
        """Add results from elsewhere, those that the bank has already aside; how many were new."""
        known = {(one.question, one.learner, one.at) for one in self.reviews()}
        new = [one for one in reviews if (one.question, one.learner, one.at) not in known]
        self.add_reviews(new)
        return len(new)

    def _add_reviews(self, write: Connection, reviews: Iterable[Review]) -> None:
        for review in reviews:
            _add(write, review)
            self._reschedule(write, review)

    def reviews(self, learner: str | None = None) -> tuple[Review, ...]:
        """The history, oldest first, of one learner or of all."""
        if learner is None:
            return tuple(self._reviews("order by number", ()))
        return tuple(self._reviews("where learner = ? order by number", (learner,)))

    def reviews_of(self, question: str, learner: str) -> tuple[Review, ...]:
        """One learner's history of one question, oldest first."""
        return tuple(self._reviews("where question = ? and learner = ? order by number", (question, learner)))

    # -- the schedule

    def memory(self, learner: str, question: str) -> Memory | None:
        """What the learner remembers of the question; None where it was never reviewed."""
        rows = self._rows("select memory from schedule where learner = ? and question = ?", (learner, question))
        if not rows:
            return None
        return from_json(Memory, rows[0][0]) if rows[0][0] else replay(self.reviews_of(question, learner))

    def make_schedule(self, learner: str) -> int:
        """Work out what an older bank, or results from elsewhere, left to be worked out; how many questions it were."""
        unmade = self._rows("select question from schedule where learner = ? and memory = ''", (learner,))
        if unmade:
            with self._writing() as write:
                for (question,) in unmade:
                    self._remake(write, learner, question)
        return len(unmade)

    def _reschedule(self, write: Connection, review: Review) -> None:
        rows = write.execute(
            "select memory from schedule where learner = ? and question = ?", (review.learner, review.question)
        ).fetchall()
        known = from_json(Memory, rows[0][0]) if rows and rows[0][0] else None
        if known is None or review.at < known.last:
            self._remake(write, review.learner, review.question)
        elif (memory := after(known, review)) is not None and memory != known:
            write.execute(
                "update schedule set due = ?, memory = ? where learner = ? and question = ?",
                (moment(memory.due), to_json(memory), review.learner, review.question),
            )

    def _remake(self, write: Connection, learner: str, question: str) -> None:
        """Make the schedule's row anew from the history."""
        write.execute("delete from schedule where learner = ? and question = ?", (learner, question))
        told = [one for one in self.reviews_of(question, learner) if one.verdict is not Verdict.SKIPPED]
        told.sort(key=lambda one: one.at)
        memory = replay(told)
        if memory is not None:
            row = (learner, question, moment(memory.due), moment(told[0].at), to_json(memory))
            write.execute("insert into schedule values (?, ?, ?, ?, ?)", row)

    # -- flags

    def put_flag(self, flag: Flag) -> None:
        """A learner takes the question for bad; on the disk when this returns."""
        with self._writing(durable=True) as write:
            row = (flag.question, flag.learner, moment(flag.at), flag.note)
            write.execute("insert into flags (question, learner, at, note) values (?, ?, ?, ?)", row)

    def retract_flag(self, question: str, learner: str) -> None:
        """The learner takes it back."""
        with self._writing(durable=True) as write:
            write.execute("delete from flags where question = ? and learner = ?", (question, learner))

    def flags(self) -> tuple[Flag, ...]:
        """Every flag, oldest first."""
        rows = self._rows("select question, learner, at, note from flags order by number")
        return tuple(Flag(question, who, datetime.fromisoformat(at), note) for question, who, at, note in rows)

    def flags_on(self, question: str) -> tuple[Flag, ...]:
        """The flags on one question, oldest first."""
        rows = self._rows("select learner, at, note from flags where question = ? order by number", (question,))
        return tuple(Flag(question, who, datetime.fromisoformat(at), note) for who, at, note in rows)

    def _reviews(self, where: str, values: tuple[object, ...]) -> Iterator[Review]:
        for question, who, at, response, verdict, seconds, mode, sitting, hints, overruled in self._rows(
            _REVIEWS + where, values
        ):
            yield Review(
                question, who, datetime.fromisoformat(at), response, Verdict(verdict), seconds,
                mode or "", sitting or "", hints or 0, bool(overruled),
            )  # fmt: skip


def _add(write: Connection, review: Review) -> None:
    number = write.execute(
        "insert into reviews (question, learner, at, response, verdict, seconds) values (?, ?, ?, ?, ?, ?)",
        (review.question, review.learner, moment(review.at), review.response, review.verdict.value,
         float(review.seconds)),
    ).lastrowid  # fmt: skip
    if review.mode or review.sitting or review.hints or review.overruled:
        marks = (number, review.sitting, review.mode, review.hints, int(review.overruled))
        write.execute("insert into review_marks values (?, ?, ?, ?, ?)", marks)
