"""The sitting itself: asks what the session asks, shows what the session says."""

from collections.abc import Callable, Iterable

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.widgets import Input

from quizgen.model.review import Response, Verdict
from quizgen.practice.feedback import LETTERS
from quizgen.practice.hints import most_hints
from quizgen.practice.ordering import in_order, is_to_order, with_placed
from quizgen.practice.session import Session
from quizgen.practice.visible import visible
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.screens.page import Command, Page, warm
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.tui.widgets.options import OptionRow
from quizgen.tui.widgets.question import QuestionView

Flagging = Callable[[str, bool], None]
"""Takes a question's id and whether it is flagged as bad from now on."""


class QuizScreen(Page[Session]):
    """Question after question; gives the session as it was when it was done or left."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        *(
            Binding(f"{letter.lower()},{number}", f"choose({number - 1})", "", show=False)
            for number, letter in enumerate(LETTERS, 1)
        ),
        Binding("enter,space", "go_on", "", show=False),
        Binding("s,ctrl+n", "skip", "", show=False),
        Binding("u,ctrl+z", "undo", "", show=False),
        Binding("h,ctrl+t", "hint", "", show=False),
        Binding("o", "overrule", "", show=False),
        Binding("f", "flag", "", show=False),
        Binding("q,escape", "leave", "", show=False),
    ]

    def __init__(self, session: Session, setting: Setting, keep: Callable[[Session], None], flag: Flagging) -> None:
        super().__init__(setting)
        self._session = session
        self._clock = setting.clock
        self._keep = keep
        self._flag = flag
        self._hints = 0
        self._placed: tuple[int, ...] = ()
        """Pieces put in order so far."""
        self._told = False
        """Whether the last turn is being told, rather than the current slot asked."""
        self._flagged: set[str] = set()
        self._shown_at = 0.0

    @property
    def session(self) -> Session:
        """The sitting as it stands."""
        return self._session

    def compose(self) -> ComposeResult:
        """Heading, question and keys."""
        with Container(id="page"):
            yield Heading()
            yield QuestionView(self.words)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Ask the first question."""
        warm(self, self._session.leniency)
        self._ask()

    def _ask(self) -> None:
        """Show the slot whose turn it is, or end where none is left."""
        if self._session.done:
            self.dismiss(self._session)
            return
        self._told, self._hints, self._placed = False, 0, ()
        self.query_one(QuestionView).ask(self._session.current)
        self._show_place(self._session.position)
        self._shown_at = self._clock.seconds()

    def _tell(self, session: Session) -> None:
        """Take the session on by a turn, keep it, and only then show what became of it."""
        self._keep(session)
        self._session = session
        self._told = True
        self.query_one(QuestionView).tell(session.turns[-1])
        self._show_place(session.position - 1)

    def _show_place(self, place: int) -> None:
        score = self._session.score
        position = self.words["position"].format(number=place + 1, total=score.total)
        right = self.words["right_so_far"].format(right=score.right)
        self.query_one(Heading).show(
            visible(self._session.deck.name), f"{position} · {right}", score.given, score.total
        )
        self.show_hints(self._keys())

    def _keys(self) -> Iterable[tuple[str, str]]:
        if self._told:
            yield "Enter", "next"
            yield "U", "undo"
            if self._session.turns[-1].verdict is not Verdict.SKIPPED:
                yield "O", "overrule"
            yield "F", "flag"
            yield "↑↓", "scroll"
            yield "Q", "leave"
        elif options := self._session.current.options:
            yield f"A–{LETTERS[len(options) - 1]}", "choose"
            yield "↑↓ Enter", "pick"
            yield "H", "hint"
            yield "S", "skip"
            yield "Q", "leave"
        else:
            yield "Enter", "respond"
            yield "Ctrl+T", "hint"
            yield "Ctrl+N", "skip"
            yield "Esc", "leave"

    def commands(self) -> Iterable[Command]:
        """Everything the keys do, by name."""
        for verb in ("skip", "undo", "hint", "overrule", "flag"):
            yield self.words[f"command_{verb}"], getattr(self, f"action_{verb}")

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
        if self._told or index >= len(self._session.current.options):
            return
        if is_to_order(self._session.current):
            self._place(index)
        else:
            self._respond(Response(self._session.current.options[index], index))

    def _place(self, index: int) -> None:
        """Put a piece next in order, or take it out again; the last one placed is the response."""
        slot = self._session.current
        self._placed = with_placed(self._placed, index)
        self.query_one(QuestionView).number(self._placed)
        if len(self._placed) == len(slot.options):
            self._respond(in_order(slot, self._placed))

    def _respond(self, response: Response) -> None:
        if not self._told:
            self._tell(
                self._session.respond(response, at=self._clock.now(), seconds=self._seconds(), hints=self._hints)
            )

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

    def action_hint(self) -> None:
        """Help a little; each hint helps more, and the response is remembered as helped."""
        if not self._told and self._hints < most_hints(self._session.current):
            self._hints += 1
            self.query_one(QuestionView).help_with(self._session.current, self._hints)

    def action_overrule(self) -> None:
        """The learner knows better than the verdict; a second time takes that back."""
        if self._told and self._session.turns[-1].verdict is not Verdict.SKIPPED:
            self._tell(self._session.overrule())

    def action_flag(self) -> None:
        """Take the question for bad: it lands on the teacher's desk; a second time takes that back."""
        if not self._told and not self._session.current.options:
            return  # a letter that is typed
        slot = self._session.turns[-1].slot if self._told else self._session.current
        self._flagged ^= {slot.question.id}
        flagged = slot.question.id in self._flagged
        self._flag(slot.question.id, flagged)
        self.notify(self.words["flagged" if flagged else "flag_taken_back"], markup=False)

    def action_go_on(self) -> None:
        """To the next question."""
        if self._told:
            self._ask()

    def action_leave(self) -> None:
        """Ask whether to stop here."""
        self.app.push_screen(LeaveScreen(self._session.score.given, self._session.score.total, self.words), self._left)

    def _left(self, sure: bool | None) -> None:  # noqa: FBT001 - what a screen gives
        if sure:
            self.dismiss(self._session)

    def _seconds(self) -> float:
        return max(0.0, self._clock.seconds() - self._shown_at)
