"""Statistics in pictures: what was done, what comes, what is known, and what the questions are worth."""

from collections.abc import Iterable, Mapping, Sequence

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual_plotext import PlotextPlot

from quizgen.bank import Bank
from quizgen.model.question import Question
from quizgen.practice.feedback import kind_name
from quizgen.practice.statistics import ItemFigures, Share
from quizgen.practice.visible import visible
from quizgen.tui.figures import Figures, figures, item_line
from quizgen.tui.screens.page import Page, aside
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints

MOST_ITEMS = 20
LABELS = 6
"""Days named under a picture."""


class StatsScreen(Page[None]):
    """Nothing to give."""

    BINDINGS = [Binding("q,escape,enter,space", "leave", "", show=False)]  # noqa: RUF012 - Textual's own type

    def __init__(self, recipe: str, bank: Bank, setting: Setting) -> None:
        super().__init__(setting)
        self._recipe = recipe
        self._bank = bank

    def compose(self) -> ComposeResult:
        """Heading, the pictures, the tables, the keys."""
        yield Heading()
        with VerticalScroll(id="stats"):
            yield Static(self.words["stats_counting"], id="stats-note", markup=False)
            for name in ("reviews", "due", "kinds"):
                yield PlotextPlot(id=f"plot-{name}")
            yield Static(id="stats-hard", markup=False)
            yield Static(id="stats-items", markup=False)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Show the page at once, and the figures when they are counted."""
        learner = self.words["home_learner"].format(name=visible(self.setting.learner))
        self.query_one(Heading).show(visible(self._recipe), learner, 0, 0)
        self.show_hints((("↑↓", "scroll"), ("Q", "close")))
        self.query_one("#stats").focus()
        self.call_after_refresh(self._count)

    @work(exclusive=True)
    async def _count(self) -> None:
        learner, now = self.setting.learner, self.setting.clock.now()
        self._show(await aside(self._bank, figures, self._bank.path, self._bank, self._recipe, learner, now))

    def _show(self, found: Figures) -> None:
        words = self.words
        total = sum(count for _, count in found.reviews)
        self.query_one("#stats-note", Static).update(words.count("stats_reviews_total", total))
        self._bars("reviews", words["stats_reviews"], found.reviews)
        self._bars("due", words["stats_due"], found.due)
        self._shares(words["stats_kinds"], [(kind_name(one.name, words), one) for one in found.kinds])
        self.query_one("#stats-hard", Static).update(hardest_lines(found.hardest, words))
        self.query_one("#stats-items", Static).update(item_lines(found.items[:MOST_ITEMS], words))

    def _bars(self, name: str, title: str, days: Sequence[tuple[str, int]]) -> None:
        plot = self.query_one(f"#plot-{name}", PlotextPlot)
        canvas = plot.plt
        canvas.clear_figure()
        canvas.title(title)
        canvas.bar(list(range(len(days))), [count for _, count in days], width=0.6)
        step = max(1, len(days) // LABELS)
        places = [float(place) for place in range(0, len(days), step)]
        canvas.xticks(places, [_day(days[int(place)][0]) for place in places])
        most = max(1, *(count for _, count in days))
        canvas.ylim(0, most)
        canvas.yticks([0.0, float(most // 2), float(most)], ["0", str(most // 2), str(most)])
        plot.refresh()

    def _shares(self, title: str, shares: Sequence[tuple[str, Share]]) -> None:
        plot = self.query_one("#plot-kinds", PlotextPlot)
        plot.display = bool(shares)
        if shares:
            canvas = plot.plt
            canvas.clear_figure()
            canvas.title(title)
            names = [f"{name} ({share.given})" for name, share in shares]
            canvas.bar(names, [round(100 * share.part) for _, share in shares], orientation="horizontal", width=0.5)
            canvas.xlim(0, 100)
            plot.refresh()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)


def hardest_lines(hardest: Iterable[tuple[Question, Share]], words: Mapping[str, str]) -> Content:
    """The questions that are least often right."""
    lines = [
        Content.assemble("\n", (f"{round(100 * share.part):>3}%", "bold $error"), f" {share.right}/{share.given}  ",
                         visible(question.stem))
        for question, share in hardest
    ]  # fmt: skip
    return Content.assemble(
        (words["stats_hardest"], "bold $secondary"), *(lines or [Content(f"\n{words['stats_nothing']}")])
    )


def item_lines(items: Iterable[tuple[Question, ItemFigures]], words: Mapping[str, str]) -> Content:
    """Difficulty, discrimination and idle wrong options of each question."""
    lines = [Content.assemble("\n", item_line(question, one, words)) for question, one in items]
    told = Content.assemble("\n", (words["stats_items_help"], "$text-muted"))
    return Content.assemble(
        (words["stats_items"], "bold $secondary"), told, *(lines or [Content(f"\n{words['stats_nothing']}")])
    )


def _day(iso: str) -> str:
    """`25/11`."""
    _, month, day = iso.split("-")
    return f"{day}/{month}"
