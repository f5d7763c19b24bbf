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
        """Heading, question and keys; the first two are made anew for every question."""
        yield Container(id="page")
        yield Hints(id="hints")

    async def on_mount(self) -> None:
        """Ask the first question."""
        await self._ask()

    async def _ask(self) -> None:
        """Show the slot whose turn it is, or end where none is left."""
        if self._session.done:
            self.dismiss(self._session)
            return
        self._told = False
        page = self.query_one("#page")
        async with self.batch():
            await page.remove_children()
            await page.mount(self._heading(self._session.position), QuestionView(self._session.current, self._words))
        self._show_hints()
        self._shown_at = self._clock.seconds()

    async def _tell(self, session: Session) -> None:
        """Take the session on by a turn and show what became of it."""
        self._session = session
        self._keep(session)
        self._told = True
        await self.query_one(Heading).remove()
        await self.query_one("#page").mount(self._heading(session.position - 1), before=0)
        await self.query_one(QuestionView).tell(session.turns[-1])
        self._show_hints()

    def _heading(self, place: int) -> Heading:
        score = self._session.score
        position = self._words["position"].format(number=place + 1, total=score.total)
        right = self._words["right_so_far"].format(right=score.right)
        return Heading(visible(self._session.deck.name), f"{position} · {right}", score.given, score.total)

    def _show_hints(self) -> None:
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
    async def take_option(self, chosen: OptionRow.Chosen) -> None:
        """A row was picked with Enter or the mouse."""
        await self.action_choose(chosen.index)

    @on(Input.Submitted)
    async def take_typed(self, submitted: Input.Submitted) -> None:
        """A typed response; nothing typed is no response yet."""
        if submitted.value.strip():
            await self._respond(Response(submitted.value))

    async def action_choose(self, index: int) -> None:
        """Respond with the option of that number, where it is offered."""
        if not self._told and index < len(self._session.current.options):
            await self._respond(Response(self._session.current.options[index], index))

    async def _respond(self, response: Response) -> None:
        if not self._told:
            await self._tell(self._session.respond(response, at=self._clock.now(), seconds=self._seconds()))

    async def action_skip(self) -> None:
        """Pass over the question; what it was about is told all the same."""
        if not self._told:
            await self._tell(self._session.skip(at=self._clock.now(), seconds=self._seconds()))

    async def action_undo(self) -> None:
        """Take the last response back and ask again."""
        if self._session.turns:
            self._session = self._session.undo()
            self._keep(self._session)
            await self._ask()

    async def action_go_on(self) -> None:
        """To the next question."""
        if self._told:
            await self._ask()

    def action_leave(self) -> None:
        """Ask whether to stop here."""
        self.app.push_screen(LeaveScreen(self._session.score, self._words), self._left)

    def _left(self, sure: bool | None) -> None:  # noqa: FBT001 - what a screen gives
        if sure:
            self.dismiss(self._session)

    def _seconds(self) -> float:
        return max(0.0, self._clock.seconds() - self._shown_at)
