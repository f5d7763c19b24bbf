"""What became of an exam: points, kinds and topics, and every place with its verdict."""

from collections.abc import Iterable

from textual.content import Content

from quizgen.practice.exam import Exam
from quizgen.practice.visible import visible
from quizgen.tui.screens.result import OutcomeScreen, kinds_table, scores_table
from quizgen.tui.setting import Setting


class ExamResultScreen(OutcomeScreen):
    """The end of an exam; what was missed may be practised now."""

    def __init__(self, exam: Exam, setting: Setting) -> None:
        super().__init__(exam.deck, exam.count_given, len(exam.given), exam.missed, setting)
        self._exam = exam

    def name_of_it(self) -> str:
        """By which rules it was sat."""
        return self.words[f"profile_{self._exam.profile.name}"]

    def scores(self) -> Iterable[Content]:
        """Points, then kinds, and topics where any is known."""
        exam, words = self._exam, self.words
        said = words["points"].format(points=exam.points, most=exam.most_points)
        right = words["score"].format(right=exam.score.right, total=exam.score.total)
        yield Content.assemble((said, "bold $success"), (f"  ·  {right}  ·  {exam.score.percent}%", "bold"))
        yield kinds_table(exam.scores_by("kind"), words)
        topics = exam.scores_by("topic")
        if any(name for name, _ in topics):
            named = tuple((visible(name) or words["no_topic"], score) for name, score in topics)
            yield scores_table(words["result_topics"], named)
