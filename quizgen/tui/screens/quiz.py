"""The sitting itself: asks what the session asks, shows what the session says."""

from collections.abc import Callable, Iterable, Mapping

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.screen import Screen
from textual.widgets import Input

from quizgen.model.review import Response
from quizgen.practice.feedback import LETTERS
from quizgen.practice.session import Session
from quizgen.practice.visible import visible
from quizgen.tui.clock import Clock
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.tui.widgets.options import OptionRow
from quizgen.tui.widgets.question import QuestionView


class QuizScreen(Screen[Session]):
    """Question after question; gives the session as it was when it was done or left."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        *(
            Binding(f"{letter.lower()},{number}", f"choose({number - 1})", "", show=False)
            for number, letter in enumerate(LETTERS, 1)
        ),
        Binding("enter,space", "go_on", "", show=False),
        Binding("s,ctrl+n", "skip", "", show=False),
        Binding("u,ctrl+z", "undo", "", show=False),
        Binding("q,escape", "leave", "", show=False),
    ]

    def __init__(
        self, session: Session, words: Mapping[str, str], clock: Clock, keep: Callable[[Session], None]
    ) -> None:
        super().__init__()
        self._session = session
        self._words = words
        self._clock = clock
        self._keep = keep
        self._told = False
        """Whether the last turn is being told, rather than the current slot asked."""
        self._shown_at = 0.0

    def compose(self) -> ComposeResult:
        """Heading, question and keys."""
        with Container(id="page"):
            yield Heading()
            yield QuestionView(self._words)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Ask the first question."""
        self._ask()

    def _ask(self) -> None:
        """Show the slot whose turn it is, or end where none is left."""
        if self._session.done:
            self.dismiss(self._session)
            return
        self._told = False
        self.query_one(QuestionView).ask(self._session.current)
        self._show_place(self._session.position)
        self._shown_at = self._clock.seconds()

    def _tell(self, session: Session) -> None:
        """Take the session on by a turn and show what became of it."""
        self._session = session
        self._keep(session)
        self._told = True
        self.query_one(QuestionView).tell(session.turns[-1])
        self._show_place(session.position - 1)

    def _show_place(self, place: int) -> None:
        score = self._session.score
        position = self._words["position"].format(number=place + 1, total=score.total)
        right = self._words["right_so_far"].format(right=score.right)
        self.query_one(Heading).show(
            visible(self._session.deck.name), f"{position} · {right}", score.given, score.total
        )
        self.query_one(Hints).show_keys(self._hints())

    def _hints(self) -> Iterable[tuple[str, str]]:
        words = self._words
        if self._told:
            yield "Enter", words["hint_next"]
            yield "↑↓", words["hint_scroll"]
            yield "U", words["hint_undo"]
            yield "Q", words["hint_leave"]
        elif options := self._session.current.options:
            yield f"A–{LETTERS[len(options) - 1]}", words["hint_choose"]
            yield "↑↓ Enter", words["hint_pick"]
            yield "S", words["hint_skip"]
            yield "Q", words["hint_leave"]
        else:
            yield "Enter", words["hint_respond"]
            yield "Ctrl+N", words["hint_skip"]
            yield "Esc", words["hint_leave"]

    @on(OptionRow.Chosen)
    def take_option(self, chosen: OptionRow.Chosen) -> None:
        """A row was picked with Enter or the mouse."""
        self.action_choose(chosen.index)

    @on(Input.Submitted)
    def take_typed(self, submitted: Input.Submitted) -> None:
        """A typed response; nothing typed is no response yet."""
        if submitted.value.strip():
            self._respond(Response(submitted.value))

    def action_choose(self, index: int) -> None:
        """Respond with the option of that number, where it is offered."""
        if not self._told and index < len(self._session.current.options):
            self._respond(Response(self._session.current.options[index], index))

    def _respond(self, response: Response) -> None:
        if not self._told:
            self._tell(self._session.respond(response, at=self._clock.now(), seconds=self._seconds()))

    def action_skip(self) -> None:
        """Pass over the question; what it was about is told all the same."""
        if not self._told:
            self._tell(self._session.skip(at=self._clock.now(), seconds=self._seconds()))

    def action_undo(self) -> None:
        """Take the last response back and ask again."""
        if self._session.turns:
            self._session = self._session.undo()
            self._keep(self._session)
            self._ask()

    def action_go_on(self) -> None:
        """To the next question."""
        if self._told:
            self._ask()

    def action_leave(self) -> None:
        """Ask whether to stop here."""
        self.app.push_screen(LeaveScreen(self._session.score, self._words), self._left)

    def _left(self, sure: bool | None) -> None:  # noqa: FBT001 - what a screen gives
        if sure:
            self.dismiss(self._session)

    def _seconds(self) -> float:
        return max(0.0, self._clock.seconds() - self._shown_at)
