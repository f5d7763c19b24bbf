"""What became of an exam: points, kinds and topics, and every place with its verdict."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.practice.exam import Exam
from quizgen.practice.feedback import kind_name
from quizgen.practice.visible import visible
from quizgen.tui.screens.page import Command, Page
from quizgen.tui.screens.result import missed_lines, scores_table
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints


class ExamResultScreen(Page[bool]):
    """Gives whether what was missed is to be practised now."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("q,escape,enter,space", "leave", "", show=False),
        Binding("m", "again", "", show=False),
    ]

    def __init__(self, exam: Exam, setting: Setting) -> None:
        super().__init__(setting)
        self._exam = exam

    def compose(self) -> ComposeResult:
        """Heading, a page that scrolls, and the keys."""
        yield Heading()
        with VerticalScroll(id="result"):
            yield from (Static(section, markup=False) for section in self._sections())
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """The page takes the arrows."""
        score = self._exam.score
        title = self.words[f"profile_{self._exam.profile.name}"]
        self.query_one(Heading).show(visible(self._exam.deck.name), title, score.total - score.skipped, score.total)
        self.query_one("#result").focus()
        again = (("M", "again"),) if self._exam.missed else ()
        self.show_hints((("Enter", "close"), *again, ("↑↓", "scroll")))

    def _sections(self) -> Iterable[Content]:
        exam, words = self._exam, self.words
        said = words["points"].format(points=exam.points, most=exam.most_points)
        right = words["score"].format(right=exam.score.right, total=exam.score.total)
        yield Content.assemble((said, "bold $success"), (f"  ·  {right}  ·  {exam.score.percent}%", "bold"))
        kinds = tuple((kind_name(kind, words), score) for kind, score in exam.scores_by("kind"))
        yield scores_table(words["result_kinds"], kinds)
        topics = exam.scores_by("topic")
        if any(name for name, _ in topics):
            named = tuple((visible(name) or words["no_topic"], score) for name, score in topics)
            yield scores_table(words["result_topics"], named)
        if exam.missed:
            yield Content.styled(words["result_missed"], "bold $secondary")
            yield from (missed_lines(turn, words) for turn in exam.missed)
        else:
            yield Content.styled(words["result_none_missed"], "bold $success")

    def commands(self) -> Iterable[Command]:
        """The missed ones again."""
        if self._exam.missed:
            yield self.words["command_again"], self.action_again

    def action_leave(self) -> None:
        """Done."""
        self.dismiss(False)

    def action_again(self) -> None:
        """Practise what was missed."""
        if self._exam.missed:
            self.dismiss(True)
