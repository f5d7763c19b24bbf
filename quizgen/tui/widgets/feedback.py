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

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """A place for each section; the key's is used where the options are out of sight."""
        yield Static(id="told-key", markup=False)
        yield Static(id="told", markup=False)

    def tell(self, feedback: Feedback) -> None:
        """Show this feedback, from its beginning."""
        self.border_title = feedback.heading
        for verdict in Verdict:
            self.set_class(verdict is feedback.verdict, f"-{verdict.value}")
        key = self.query_one("#told-key", Static)
        key.update(_labelled(self._words["key"], feedback.key))
        key.set_class(feedback.verdict is not Verdict.RIGHT, "-needed")
        self.query_one("#told", Static).update(Content("\n\n").join(sections(feedback, self._words)))
        self.scroll_home(animate=False)


def sections(feedback: Feedback, words: Mapping[str, str]) -> list[Content]:
    """Each paragraph of the page that has something to say; the evidence is underlined, to show without colour."""
    parts = [Content.assemble(feedback.before, (feedback.evidence, "bold underline $accent"), feedback.after)]
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
