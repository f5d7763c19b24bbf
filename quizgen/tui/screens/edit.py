"""Writes a question anew, while the checks look on."""

import asyncio
from dataclasses import replace

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quizgen.model.question import Distractor, Question
from quizgen.practice.visible import visible
from quizgen.tui.screens.page import Page
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.workbench import Workbench

MOST_DISTRACTORS = 4


class EditScreen(Page[Question]):
    """Gives the question as written, or None where nothing is to change."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("ctrl+s", "save", "", show=False),
        Binding("escape", "leave", "", show=False),
        Binding("down", "app.focus_next", "", show=False),
        Binding("up", "app.focus_previous", "", show=False),
    ]

    def __init__(self, generated: Question, now: Question, bench: Workbench, setting: Setting) -> None:
        super().__init__(setting)
        self._generated = generated
        self._now = now
        self._bench = bench

    def compose(self) -> ComposeResult:
        """A line to write in for every part, and the brief; what the checks say stays in sight below them."""
        yield Heading()
        with VerticalScroll(id="edit"):
            yield from self._field("stem", self.words["edit_stem"], self._now.stem)
            yield from self._field("key", self.words["key"], self._now.key)
            texts = [wrong.text for wrong in self._now.distractors]
            for number in range(MOST_DISTRACTORS):
                label = self.words["edit_distractor"].format(number=number + 1)
                yield from self._field(f"wrong-{number}", label, texts[number] if number < len(texts) else "")
            yield Static(visible(self._now.text), id="edit-brief", markup=False)
        yield Static(id="complaints", markup=False)
        yield Hints(id="hints")

    def _field(self, name: str, label: str, text: str) -> ComposeResult:
        line = Input(visible(text), id=f"edit-{name}", classes="edit-line")
        line.border_title = label
        yield line

    def on_mount(self) -> None:
        """Begin with the stem, and with what the checks say of it as it is."""
        self.query_one(Heading).show(self.words["edit_title"], "", 0, 0)
        self.show_hints((("Ctrl+S", "save"), ("↑↓", "fields"), ("Esc", "cancel")))
        self.query_one("#edit-stem", Input).focus()
        self._bench.take_up(self._generated)
        self._look()

    @on(Input.Changed)
    def look_again(self) -> None:
        """Every letter is looked at."""
        self._look()

    @on(Input.Submitted)
    def take(self) -> None:
        """Enter saves too."""
        self.action_save()

    @work(exclusive=True, group="checks")
    async def _look(self) -> None:
        """The checks' opinion, from a thread: what is typed shows at once whatever they take."""
        written = self._written()
        self._say(await asyncio.to_thread(self._bench.complaints, self._generated, written))

    def _say(self, complaints: tuple[tuple[str, str], ...]) -> None:
        said = self.query_one("#complaints", Static)
        said.set_class(bool(complaints), "-some")
        if not complaints:
            said.update(Content.styled(f"✓ {self.words['edit_passes']}", "$success"))
            return
        lines = [
            Content.assemble((f"✗ {code}  ", "bold $warning"), visible(self.words.get(f"check_{code}", sentence)))
            for code, sentence in complaints
        ]
        said.update(Content("\n").join(lines))

    def _written(self) -> Question:
        def text(name: str) -> str:
            return " ".join(self.query_one(f"#edit-{name}", Input).value.split())

        known = {visible(wrong.text): wrong for wrong in (*self._generated.distractors, *self._now.distractors)}
        texts = [text(f"wrong-{number}") for number in range(MOST_DISTRACTORS)]
        wrong = tuple(known.get(one, Distractor(one, "", "edit")) for one in texts if one)
        return replace(self._now, stem=text("stem"), key=text("key"), distractors=wrong)

    def action_save(self) -> None:
        """Keep it as written, where there is something to ask and an answer to it."""
        written = self._written()
        if written.stem and written.key:
            self.dismiss(written)
        else:
            self.notify(self.words["edit_empty"], markup=False)

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)
