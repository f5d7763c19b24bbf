"""The history in figures, counted by the bank itself so that a million rows are no burden."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from quizgen.bank.connected import Connected, moment
from quizgen.practice.statistics import Attempt, Share

MOST_ITEMS = 300
"""Questions that are looked into, those with most responses."""


class Figures(Connected):
    """What the statistics are drawn from."""

    def reviews_a_day(self, learner: str, since: datetime) -> dict[str, int]:
        """Reviews by UTC day (ISO 8601) from a moment on; days without any are left out."""
        return dict(self._rows(
            "select substr(at, 1, 10), count(*) from reviews where learner = ? and at >= ? group by 1 order by 1",
            (learner, moment(since)),
        ))  # fmt: skip

    def due_a_day(self, learner: str, until: datetime) -> dict[str, int]:
        """Questions that come due by UTC day (ISO 8601) up to a moment, those overdue under their own days."""
        return dict(self._rows(
            "select substr(due, 1, 10), count(*) from schedule where learner = ? and due < ? group by 1 order by 1",
            (learner, moment(until)),
        ))  # fmt: skip

    def has_review(self, learner: str, since: datetime, until: datetime) -> bool:
        """Whether the learner gave anything in this stretch of time."""
        return bool(self._rows(
            "select 1 from reviews where learner = ? and at >= ? and at < ? limit 1",
            (learner, moment(since), moment(until)),
        ))  # fmt: skip

    def last_result(self, learner: str) -> Share | None:
        """Right ones among the responses of the learner's last sitting; None before the first."""
        last = self._rows(
            "select sitting from reviews join review_marks using (number) where +learner = ? "
            "and sitting <> '' order by number desc limit 1",
            (learner,),
        )
        if not last:
            return None
        right, count = self._rows(
            "select sum(verdict = 'right'), count(*) from review_marks join reviews using (number) where sitting = ?",
            last[0],
        )[0]
        return Share("", int(right), int(count))

    def retention_by_kind(self, recipe: str, learner: str, since: datetime) -> tuple[Share, ...]:
        """Right ones among the responses to each kind from a moment on, kinds sorted."""
        rows = self._rows(
            "select c.kind, sum(verdict = 'right'), count(*) from reviews r "
            "cross join catalogue c indexed by catalogue_by_id on c.id = r.question and c.recipe = ? "
            "where r.learner = ? and r.at >= ? and verdict <> 'skipped' group by 1 order by 1",
            (recipe, learner, moment(since)),
        )
        return tuple(Share(*row) for row in rows)

    def hardest(self, recipe: str, fewest: int, limit: int) -> tuple[Share, ...]:
        """Questions of the recipe with the lowest share of right responses among so many at least, by id."""
        rows = self._rows(
            "select question, sum(verdict = 'right') as good, count(*) as given from reviews r "
            "where verdict <> 'skipped' and exists (select 1 from catalogue c where c.id = r.question and c.recipe = ?) "
            "group by question having given >= ? order by 1.0 * good / given, given desc, question limit ?",
            (recipe, fewest, limit),
        )
        return tuple(Share(*row) for row in rows)

    def attempts(self, recipe: str) -> tuple[Attempt, ...]:
        """Each learner's first response to each of the questions with most responses; what item analysis is made of."""
        asked = self._rows(
            "select question from reviews r where exists (select 1 from catalogue c where c.id = r.question and c.recipe = ?) "
            "group by question order by count(*) desc, question limit ?",
            (recipe, MOST_ITEMS),
        )
        return tuple(attempt for (question,) in asked for attempt in self._first_responses(question))

    def _first_responses(self, question: str) -> Iterator[Attempt]:
        rows = self._rows(
            "select learner, response, verdict from reviews where question = ? order by learner, number", (question,)
        )
        for learner, own in groupby(rows, key=lambda row: str(row[0])):
            _, response, verdict = next(own)
            yield Attempt(question, learner, response, verdict == "right")
