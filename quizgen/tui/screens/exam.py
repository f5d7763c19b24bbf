"""The paper of an exam: any place in any order, no verdict, a clock."""

from collections.abc import Callable, Iterable

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.content import Content
from textual.widgets import Input, Static

from quizgen.model.review import Response
from quizgen.practice.exam import Exam
from quizgen.practice.feedback import LETTERS
from quizgen.practice.visible import visible
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.screens.page import Command, Page, warm
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.tui.widgets.options import OptionRow
from quizgen.tui.widgets.question import QuestionView

LOW = 20
"""Lines of a screen below which the places have one line alone."""
KeepPlace = Callable[[Exam, int], None]
"""Keeps what stands at one place of the paper."""


class ExamScreen(Page[Exam]):
    """Gives the paper: handed in, or as it was when the learner stepped away."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        *(
            Binding(f"{letter.lower()},{number}", f"choose({number - 1})", "", show=False)
            for number, letter in enumerate(LETTERS, 1)
        ),
        Binding("n,right,ctrl+n", "go(1)", "", show=False),
        Binding("p,left,ctrl+b", "go(-1)", "", show=False),
        Binding("x,delete", "clear", "", show=False),
        Binding("r,ctrl+r", "doubt", "", show=False),
        Binding("i,ctrl+s", "hand_in", "", show=False),
        Binding("q,escape", "leave", "", show=False),
    ]

    def __init__(self, exam: Exam, setting: Setting, keep: KeepPlace) -> None:
        super().__init__(setting)
        self._exam = exam
        self._clock = setting.clock
        self._keep = keep
        self._place = 0
        self._shown_at = 0.0

    def compose(self) -> ComposeResult:
        """Heading with the clock, the question, the places, the keys."""
        with Container(id="page"):
            yield Heading()
            yield QuestionView(self.words)
            yield Static(id="places", markup=False)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Go to the first empty place and start the clock."""
        warm(self, self._exam.leniency)
        empty = [place for place, given in enumerate(self._exam.given) if given is None or given.is_empty]
        self._show(empty[0] if empty else 0)
        self.set_interval(1.0, self._tick)

    def _show(self, place: int) -> None:
        self._place = place
        slot, given = self._exam.deck.slots[place], self._exam.given[place]
        view = self.query_one(QuestionView)
        view.ask(slot)
        if given is not None and not given.is_empty:
            view.fill_in(slot, given.response)
        self._shown_at = self._clock.seconds()
        self._show_state()
        self.show_hints(self._keys(bool(slot.options)))

    def _keys(self, choosing: bool) -> Iterable[tuple[str, str]]:  # noqa: FBT001
        yield ("A–E", "choose") if choosing else ("Enter", "respond")
        yield ("← →", "places") if choosing else ("Ctrl+N Ctrl+B", "places")
        yield ("R", "doubt") if choosing else ("Ctrl+R", "doubt")
        yield ("I", "hand_in") if choosing else ("Ctrl+S", "hand_in")
        yield ("Q", "leave") if choosing else ("Esc", "leave")

    def _show_state(self) -> None:
        exam, total = self._exam, len(self._exam.given)
        minutes, seconds = divmod(exam.seconds_left(self._clock.now()), 60)
        position = self.words["position"].format(number=self._place + 1, total=total)
        place = f"{position} · {minutes:02d}:{seconds:02d}"
        self.query_one(Heading).show(visible(exam.deck.name), place, exam.count_given, total)
        most = max(1, self.size.width // 3 - 1) if self.size.height < LOW else total
        self.query_one("#places", Static).update(places_line(exam, self._place, most))

    def _tick(self) -> None:
        """The clock goes; when time is up the paper goes too."""
        if self._exam.is_over(self._clock.now()):
            self._take_typed()
            self.app.pop_screen() if isinstance(self.app.screen, LeaveScreen) else None
            self.dismiss(self._exam.hand_in(self._clock.now()))
        elif self.app.screen is self:
            self._show_state()

    def commands(self) -> Iterable[Command]:
        """Everything the keys do, by name."""
        for verb in ("clear", "doubt", "hand_in"):
            yield self.words[f"command_{verb}"], getattr(self, f"action_{verb}")

    @on(OptionRow.Chosen)
    def take_option(self, chosen: OptionRow.Chosen) -> None:
        """A row was picked with Enter or the mouse."""
        self.action_choose(chosen.index)

    @on(Input.Submitted)
    def take_submitted(self) -> None:
        """Enter keeps what is typed and goes on."""
        self.action_go(1)

    def action_choose(self, index: int) -> None:
        """Put down the option of that number and go on to the next place."""
        options = self._exam.deck.slots[self._place].options
        if index < len(options):
            self._put(Response(options[index], index))
            self._show(min(self._place + 1, len(self._exam.given) - 1))

    def action_go(self, step: int) -> None:
        """To another place; what was typed here stays."""
        self._take_typed()
        self._show((self._place + step) % len(self._exam.given))

    def action_clear(self) -> None:
        """Leave this place empty after all."""
        if not self._over():
            self._changed(self._exam.clear(self._place, at=self._clock.now(), seconds=self._seconds()))
            self._show(self._place)

    def action_doubt(self) -> None:
        """Mark this place to be looked at again."""
        if not self._over():
            self._take_typed()
            self._changed(self._exam.doubt(self._place, at=self._clock.now()))
            self._show_state()

    def action_hand_in(self) -> None:
        """Ask whether the paper is finished."""
        self._take_typed()
        self._ask("hand_in_text", self._handed_in)

    def action_leave(self) -> None:
        """Ask whether to step away; the paper stays, and the clock runs on."""
        self._take_typed()
        self._ask("step_away_text", self._stepped_away)

    def _ask(self, text: str, then: Callable[[bool | None], None]) -> None:
        given, total = self._exam.count_given, len(self._exam.given)
        self.app.push_screen(LeaveScreen(given, total, self.words, text), then)

    def _handed_in(self, sure: bool | None) -> None:  # noqa: FBT001 - what a screen gives
        if sure:
            self.dismiss(self._exam.hand_in(self._clock.now()))

    def _stepped_away(self, sure: bool | None) -> None:  # noqa: FBT001
        if sure:
            self.dismiss(self._exam)

    def _take_typed(self) -> None:
        typed = self.query_one(Input).value
        if self._exam.deck.slots[self._place].options or self._over():
            return
        given = self._exam.given[self._place]
        if typed != ("" if given is None else given.response.text):
            self._put(Response(typed))

    def _put(self, response: Response) -> None:
        if not self._over():
            now, seconds = self._clock.now(), self._seconds()
            self._changed(self._exam.respond(self._place, response, at=now, seconds=seconds))

    def _changed(self, exam: Exam) -> None:
        """Keep the place first, and only then show it."""
        self._keep(exam, self._place)
        self._exam = exam

    def _over(self) -> bool:
        return self._exam.is_over(self._clock.now())

    def _seconds(self) -> float:
        return max(0.0, self._clock.seconds() - self._shown_at)


def places_line(exam: Exam, here: int, most: int) -> Content:
    """A mark for every place, or so many round the one shown, which stands in brackets.

    `●` is given, `·` empty, `?` doubtful.
    """
    first = max(0, min(here - most // 2, len(exam.given) - most))
    parts: list[tuple[str, str]] = []
    for place, given in list(enumerate(exam.given))[first : first + most]:
        empty = given is None or given.is_empty
        mark = "?" if given is not None and given.doubtful else "·" if empty else "●"
        style = "bold $warning" if mark == "?" else "$text-muted" if empty else "$primary"
        parts.append((f"[{mark}]" if place == here else f" {mark} ", style))
    return Content.assemble(*parts)
