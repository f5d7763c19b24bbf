"""Exams that are being written: the paper and what stands on it, so that a closed terminal costs nothing."""

from dataclasses import dataclass
from datetime import datetime

from quizgen.bank.connected import moment
from quizgen.bank.diary import Diary
from quizgen.bank.rows import from_json, to_json
from quizgen.model.deck import Deck
from quizgen.practice.exam import Exam, Given, Profile
from quizgen.practice.grading import PLAIN, Leniency


@dataclass(frozen=True, slots=True)
class Paper:
    """What an exam is made of beside what is given in it."""

    deck: Deck
    profile: Profile


class Papers(Diary):
    """The exams of a bank."""

    def begin_exam(self, recipe: str, exam: Exam) -> None:
        """Keep a new, empty paper; on the disk when this returns."""
        body = to_json(Paper(exam.deck, exam.profile))
        with self._writing(durable=True) as write:
            row = (exam.id, exam.learner, recipe, moment(exam.begun), "", body)
            write.execute("insert into sittings values (?, ?, ?, ?, ?, ?)", row)

    def put_given(self, exam: Exam, position: int) -> None:
        """Keep what stands at one place of the paper; on the disk when this returns."""
        given = exam.given[position]
        with self._writing(durable=True) as write:
            if given is None:
                write.execute("delete from papers where sitting = ? and position = ?", (exam.id, position))
            else:
                row = (exam.id, position, to_json(given))
                write.execute("insert or replace into papers values (?, ?, ?)", row)

    def end_exam(self, exam: Exam) -> None:
        """The paper is handed in; that it is, and its reviews, are kept at once or not at all."""
        with self._writing(durable=True) as write:
            ended = moment(exam.handed_in or exam.deadline)
            changed = write.execute(
                "update sittings set ended = ? where id = ? and ended = ''", (ended, exam.id)
            ).rowcount
            if changed:
                self._add_reviews(write, exam.reviews())

    def open_exam(self, recipe: str, learner: str, leniency: Leniency = PLAIN) -> Exam | None:
        """The learner's exam that was begun and not handed in, with all that stands on it; None where there is none."""
        rows = self._rows(
            "select id, begun, body from sittings where recipe = ? and learner = ? and ended = '' "
            "order by begun desc limit 1",
            (recipe, learner),
        )
        if not rows:
            return None
        own_id, begun, body = rows[0]
        paper = from_json(Paper, body)
        given = dict(self._rows("select position, body from papers where sitting = ?", (own_id,)))
        places = tuple(
            from_json(Given, given[place]) if place in given else None for place in range(len(paper.deck.slots))
        )
        return Exam(paper.deck, learner, paper.profile, leniency, datetime.fromisoformat(begun), own_id, places)
