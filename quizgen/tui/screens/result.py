"""The end of a sitting: the score, kind by kind, and what was not right yet."""

from collections.abc import Iterable, Mapping, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.model.deck import Deck
from quizgen.model.review import Verdict
from quizgen.practice.feedback import kind_name, verdict_text
from quizgen.practice.session import Score, Session, Turn
from quizgen.practice.visible import visible
from quizgen.tui.screens.page import Command, Page
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints

BAR_CELLS = 12
"""So that a name, its bar and its figures stand on one line of forty columns."""


class OutcomeScreen(Page[bool]):
    """What became of a sitting or an exam; gives whether what was missed is to be asked again."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("q,escape,enter,space", "leave", "", show=False),
        Binding("m", "again", "", show=False),
    ]

    def __init__(self, deck: Deck, given: int, total: int, missed: Sequence[Turn], setting: Setting) -> None:
        super().__init__(setting)
        self._deck = deck
        self._given, self._total = given, total
        self._missed = tuple(missed)

    def name_of_it(self) -> str:
        """What the heading calls it."""
        raise NotImplementedError

    def scores(self) -> Iterable[Content]:
        """The score, part by part."""
        raise NotImplementedError

    @property
    def is_whole(self) -> bool:
        """Whether it was gone through to its end."""
        return True

    def compose(self) -> ComposeResult:
        """Heading, a page that scrolls, and the keys."""
        yield Heading()
        with VerticalScroll(id="result"):
            yield from (Static(section, markup=False) for section in (*self.scores(), *self._missed_ones()))
        yield Hints(id="hints")

    def _missed_ones(self) -> Iterable[Content]:
        if self._missed:
            yield Content.styled(self.words["result_missed"], "bold $secondary")
            yield from (missed_lines(turn, self.words) for turn in self._missed)
        elif self.is_whole:
            yield Content.styled(self.words["result_none_missed"], "bold $success")

    def on_mount(self) -> None:
        """The page takes the arrows."""
        self.query_one(Heading).show(visible(self._deck.name), self.name_of_it(), self._given, self._total)
        self.query_one("#result").focus()
        again = (("M", "again"),) if self._missed else ()
        self.show_hints((("Enter", "close"), *again, ("↑↓", "scroll")))

    def commands(self) -> Iterable[Command]:
        """The missed ones again."""
        if self._missed:
            yield self.words["command_again"], self.action_again

    def action_leave(self) -> None:
        """Done."""
        self.dismiss(False)

    def action_again(self) -> None:
        """Ask what was missed once more."""
        if self._missed:
            self.dismiss(True)


class ResultScreen(OutcomeScreen):
    """The end of a sitting."""

    def __init__(self, session: Session, setting: Setting) -> None:
        super().__init__(session.deck, session.score.given, session.score.total, session.missed, setting)
        self._session = session

    @property
    def session(self) -> Session:
        """The sitting as it ended."""
        return self._session

    @property
    def is_whole(self) -> bool:
        """Whether it was not left before."""
        return self._session.done and bool(self._session.turns)

    def name_of_it(self) -> str:
        """That this is the result."""
        return self.words["result_title"]

    def scores(self) -> Iterable[Content]:
        """The score, and kind by kind."""
        yield score_line(self._session.score, self.words)
        yield kinds_table(self._session.scores_by_kind(), self.words)


def score_line(score: Score, words: Mapping[str, str]) -> Content:
    """`12 dari 15 benar · 80%`, and where it was left, if it was."""
    said = words["score"].format(right=score.right, total=score.total)
    line = Content.assemble((said, "bold $success"), (f"  ·  {score.percent}%", "bold"))
    if score.given == score.total:
        return line
    left = words["result_left"].format(number=score.given + 1, total=score.total)
    return Content.assemble(line, "\n", (left, "$text-muted"))


def kinds_table(scores: Iterable[tuple[str, Score]], words: Mapping[str, str]) -> Content:
    """A line per kind: its name, a bar, right of all."""
    return scores_table(words["result_kinds"], [(kind_name(kind, words), score) for kind, score in scores])


def scores_table(title: str, rows: Sequence[tuple[str, Score]]) -> Content:
    """A line per name: a bar, right of all."""
    width = max((len(name) for name, _ in rows), default=0)
    lines = [Content.assemble("\n", name.ljust(width + 2), _bar(score)) for name, score in rows]
    return Content.assemble((title, "bold $secondary"), *lines)


def missed_lines(turn: Turn, words: Mapping[str, str]) -> Content:
    """A question that was not right: its stem, what was given, the key."""
    given = verdict_text(turn.verdict, words)
    if turn.verdict is not Verdict.SKIPPED:
        given = f"{given}: {visible(turn.given)}"
    key = f"{words['key']}: {visible(turn.slot.question.key)}"
    return Content.assemble(visible(turn.slot.question.stem), "\n", (given, "$error"), "\n", (key, "$success"))


def _bar(score: Score) -> Content:
    filled = BAR_CELLS * score.right // score.total
    return Content.assemble(
        ("━" * filled, "$success"), ("─" * (BAR_CELLS - filled), "$panel-lighten-1"), f"  {score.right}/{score.total}"
    )
