"""What the statistics show, counted from a bank in one go, away from the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from quizgen.bank import Bank
from quizgen.model.question import Question
from quizgen.practice.feedback import kind_name
from quizgen.practice.statistics import (
    ItemFigures,
    Share,
    days_in_row,
    due_in_row,
    item_analysis,
)
from quizgen.practice.visible import visible

DAYS = 30
"""Shown of the past, and of what comes due."""
RETENTION_DAYS = 180
FEWEST, MOST_HARD = 3, 10
"""Responses from which a question may be called hard, and how many are called so."""


@dataclass(frozen=True, slots=True)
class Figures:
    """One look at a deck's history."""

    name: str
    learner: str
    reviews: list[tuple[str, int]]
    """(ISO 8601 day, reviews), the last days."""
    due: list[tuple[str, int]]
    """(ISO 8601 day, questions), the days to come; what is overdue counts today."""
    kinds: tuple[Share, ...]
    hardest: tuple[tuple[Question, Share], ...]
    items: tuple[tuple[Question, ItemFigures], ...]
    """Hardest first."""


def figures(path: str | None, bank: Bank, recipe: str, learner: str, now: datetime) -> Figures:
    """Count everything; a bank in a file by a connection of its own, so that a thread may do it."""
    if path is None:
        return _figures(bank, recipe, learner, now)
    with Bank(path) as own:
        return _figures(own, recipe, learner, now)


def _figures(bank: Bank, recipe: str, learner: str, now: datetime) -> Figures:
    bank.make_schedule(learner)
    first = now - timedelta(days=DAYS - 1)
    reviews = days_in_row(bank.reviews_a_day(learner, first.replace(hour=0, minute=0, second=0)), first, DAYS)
    due = due_in_row(bank.due_a_day(learner, now + timedelta(days=DAYS)), now, DAYS)
    kinds = bank.retention_by_kind(recipe, learner, now - timedelta(days=RETENTION_DAYS))
    hard = bank.hardest(recipe, FEWEST, MOST_HARD)
    attempts = bank.attempts(recipe)
    ids = {share.name for share in hard} | {attempt.question for attempt in attempts}
    questions = bank.questions_by_id(recipe, sorted(ids))
    return Figures(
        recipe, learner, reviews, due, kinds,
        tuple((questions[share.name], share) for share in hard if share.name in questions),
        tuple((questions[one.question], one) for one in item_analysis(attempts, questions)),
    )  # fmt: skip


def said(found: Figures, words: Mapping[str, str]) -> list[str]:
    """The figures in lines, for pipes and screen readers; days without any are left out."""
    lines = [visible(found.name), "", f"{words['stats_reviews']}:"]
    lines += [f"  {day}: {count}" for day, count in found.reviews if count]
    lines += ["", f"{words['stats_due']}:", *(f"  {day}: {count}" for day, count in found.due if count)]
    lines += ["", f"{words['stats_kinds']}:"]
    lines += [f"  {kind_name(one.name, words)}: {round(100 * one.part)}% ({one.given})" for one in found.kinds]
    lines += ["", f"{words['stats_hardest']}:"]
    lines += [f"  {share.right}/{share.given}  {visible(question.stem)}" for question, share in found.hardest]
    lines += ["", f"{words['stats_items']} ({words['stats_items_help']}):"]
    return lines + [f"  {item_line(question, one, words)}" for question, one in found.items]


def item_line(question: Question, one: ItemFigures, words: Mapping[str, str]) -> str:
    """`p 0.62  d +0.41  n 31  Ke arah mana …   tak dipilih: Laut Merah`."""
    discrimination = "  – " if one.discrimination is None else f"{one.discrimination:+.2f}"
    idle = f"   {words['stats_idle']}: {', '.join(map(visible, one.idle))}" if one.idle else ""
    return f"p {one.difficulty:.2f}  d {discrimination}  n {one.learners}  {visible(question.stem)}{idle}"
