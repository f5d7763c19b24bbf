"""Looks through the bank: a search that lists as it is typed, and each question whole."""

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from quizgen.bank import Bank
from quizgen.bank.catalogue import Entry
from quizgen.model.deck import Recipe
from quizgen.model.question import Question
from quizgen.model.ruling import Ruling
from quizgen.practice.feedback import kind_name
from quizgen.practice.visible import visible
from quizgen.sittings import as_ruled
from quizgen.tui.facts import Facts
from quizgen.tui.screens.page import Page, aside
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.candidate import CandidatePanel
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints

MOST_LISTED = 100
PAUSE = 0.12
"""Seconds without a key before the bank is searched."""


class BrowseScreen(Page[None]):
    """Nothing to give."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("down", "list", "", show=False),
        Binding("slash,ctrl+f", "search", "", show=False),
        Binding("escape", "leave", "", show=False),
        Binding("q", "leave", "", show=False),
    ]

    def __init__(self, recipe: Recipe, bank: Bank, setting: Setting) -> None:
        super().__init__(setting)
        self._recipe = recipe
        self._bank = bank
        self._rulings: dict[str, Ruling] = {}
        self._listed: tuple[tuple[Entry, Question], ...] = ()

    def compose(self) -> ComposeResult:
        """Heading, a line to search in, what was found, the question chosen, the keys."""
        with Container(id="page"):
            yield Heading()
            yield Input(placeholder=self.words["browse_search"], id="search")
            yield OptionList(id="found", markup=False)
            yield CandidatePanel(self.words)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """List everything from its beginning."""
        self._rulings = self._bank.rulings()
        self.show_hints((("↑↓", "pick"), ("/", "search"), ("Esc", "leave")))
        self.query_one("#search", Input).focus()
        self.call_after_refresh(self._search, "")

    @on(Input.Changed)
    def search_again(self, changed: Input.Changed) -> None:
        """What is typed is looked for, once it pauses."""
        self.set_timer(PAUSE, lambda: self._search(changed.value) if changed.input.value == changed.value else None)

    @work(exclusive=True)
    async def _search(self, text: str) -> None:
        count, self._listed = await aside(self._bank, self._found, text)
        found = self.query_one(OptionList)
        found.clear_options()
        found.add_options([
            Option(f"{kind_name(entry.kind, self.words)}: {visible(as_ruled(one, self._ruling(one)).stem)}")
            for entry, one in self._listed
        ])  # fmt: skip
        if self._listed:
            found.highlighted = 0
        else:
            self.query_one(CandidatePanel).show_nothing()
        said = self.words.count("browse_found", count)
        self.query_one(Heading).show(visible(self._recipe.name), said, 0, 0)

    def _found(self, text: str) -> tuple[int, tuple[tuple[Entry, Question], ...]]:
        """How many there are, and the first of them; by a connection of its own where the bank is a file."""
        if self._bank.path is None:
            return self._looked_up(self._bank, text)
        with Bank(self._bank.path) as bank:
            return self._looked_up(bank, text)

    def _looked_up(self, bank: Bank, text: str) -> tuple[int, tuple[tuple[Entry, Question], ...]]:
        name = self._recipe.name
        entries = bank.entries(name, text, limit=MOST_LISTED)
        questions = bank.questions_by_id(name, [entry.id for entry in entries])
        return bank.count_entries(name, text), tuple((entry, questions[entry.id]) for entry in entries)

    @on(OptionList.OptionHighlighted)
    def show_question(self, highlighted: OptionList.OptionHighlighted) -> None:
        """The question whole, below the list."""
        entry, question = self._listed[highlighted.option_index]
        ruling = self._ruling(question)
        names = [(code, self.words.get(f"check_{code}", "")) for code in entry.flaws]
        self.query_one(CandidatePanel).show(Facts(as_ruled(question, ruling), ruling, 0, (), False, False, names))

    def _ruling(self, question: Question) -> Ruling:
        return self._rulings.get(question.id, Ruling())

    def action_list(self) -> None:
        """From the line to the list."""
        self.query_one(OptionList).focus()

    def action_search(self) -> None:
        """To the line to search in."""
        self.query_one("#search", Input).focus()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)
