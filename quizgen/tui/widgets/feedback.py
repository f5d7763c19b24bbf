"""What is shown after a response: the brief with its evidence marked, the explanation, why not the others."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.model.review import Verdict
from quizgen.practice.feedback import Feedback


class FeedbackPanel(VerticalScroll):
    """A framed page under the question; its frame carries the verdict in words."""

    def __init__(self, feedback: Feedback, words: Mapping[str, str]) -> None:
        super().__init__(classes=f"-{feedback.verdict.value}")
        self._feedback = feedback
        self._words = words
        self.border_title = feedback.heading

    def compose(self) -> ComposeResult:
        """The sections that have something to say, in order; the key comes first where the options are out of sight."""
        if self._feedback.verdict is not Verdict.RIGHT:
            yield Static(_labelled(self._words["key"], self._feedback.key), classes="out-of-sight", markup=False)
        yield from (Static(section, markup=False) for section in sections(self._feedback, self._words))


def sections(feedback: Feedback, words: Mapping[str, str]) -> list[Content]:
    """Each paragraph of the page; styles mark the evidence, underlined so that it shows without colour."""
    brief = Content.assemble(feedback.before, (feedback.evidence, "bold underline $accent"), feedback.after)
    parts = [brief]
    if feedback.explanation:
        parts.append(_labelled(words["explanation"], feedback.explanation))
    if feedback.remarks:
        parts.append(_remarks(feedback, words["why_wrong"]))
    if feedback.source:
        parts.append(_labelled(words["source"], feedback.source))
    return parts


def _labelled(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold $secondary"), text)


def _remarks(feedback: Feedback, label: str) -> Content:
    lines = [Content.assemble("\n", (remark.label, "bold"), "  ", remark.why) for remark in feedback.remarks]
    return Content.assemble((label, "bold $secondary"), *lines)
