"""One candidate at the desk: everything a teacher looks at, on one page."""

from collections.abc import Iterable, Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.model.question import Question
from quizgen.model.ruling import Fate
from quizgen.practice.feedback import source_of
from quizgen.practice.visible import visible
from quizgen.tui.facts import Facts, state_said

FATE_STYLES: Mapping[Fate, str] = {Fate.OPEN: "$text-muted", Fate.KEPT: "bold $success", Fate.DROPPED: "bold $error"}


class CandidatePanel(VerticalScroll):
    """A page that scrolls; updated in place, so that the next candidate is there at once."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__(id="candidate")
        self._words = words

    def compose(self) -> ComposeResult:
        """One piece of text."""
        yield Static(id="candidate-text", markup=False)

    def show(self, facts: Facts) -> None:
        """Show this candidate from its beginning."""
        self.query_one("#candidate-text", Static).update(Content("\n\n").join(list(sections(facts, self._words))))
        self.scroll_home(animate=False)

    def wait(self) -> None:
        """The candidates are still to come."""
        self.query_one("#candidate-text", Static).update(self._words["stats_counting"])

    def show_nothing(self) -> None:
        """No candidate passes the sieve."""
        self.query_one("#candidate-text", Static).update(self._words["desk_empty"])


def sections(facts: Facts, words: Mapping[str, str]) -> Iterable[Content]:
    """The paragraphs of the page."""
    question = facts.question
    yield _state(facts, words)
    yield Content.styled(visible(question.stem), "bold")
    yield Content("\n").join(list(_options(question, words)))
    if facts.wishes:
        lines = [Content.assemble("\n", (code, "bold $warning"), "  ", visible(said)) for code, said in facts.wishes]
        yield Content.assemble((words["desk_wishes"], "bold $secondary"), *lines)
    text, span = visible(question.text), question.span
    evidence = (text[span.start : span.stop], "bold underline $accent")
    yield Content.assemble((f"{words['brief']}: ", "bold $secondary"), text[: span.start], evidence, text[span.stop :])
    if source := source_of(question, words):
        yield Content.assemble((f"{words['source']}: ", "bold $secondary"), source)
    if facts.notes:
        lines = [Content.assemble("\n· ", visible(note)) for note in facts.notes]
        yield Content.assemble((words["desk_notes"], "bold $secondary"), *lines)


def _state(facts: Facts, words: Mapping[str, str]) -> Content:
    """`✓ disimpan · Siapa · 0,82 · ditandai · 2 lain untuk fakta ini`."""
    said, *parts = state_said(facts, words)
    return Content.assemble((said, FATE_STYLES[facts.ruling.fate]), ("  ·  " + " · ".join(parts), "$text-muted"))


def _options(question: Question, words: Mapping[str, str]) -> Iterable[Content]:
    also = f"  ({', '.join(map(visible, question.accept))})" if question.accept else ""
    yield Content.assemble(("✓ ", "bold $success"), (visible(question.key), "bold $success"), (also, "$text-muted"))
    for number, wrong in enumerate(question.distractors, 1):
        why = wrong.why.removeprefix(wrong.text).lstrip(" :")
        yield Content.assemble(
            (f"{number} ", "bold $primary"), visible(wrong.text), (f"  {visible(why)}", "$text-muted")
        )
    if not question.distractors:
        yield Content.styled(words["desk_typed"], "$text-muted")
