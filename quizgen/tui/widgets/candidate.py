"""One candidate at the desk: everything a teacher looks at, on one page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.model.question import Question
from quizgen.model.review import Flag
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.desk import Desk
from quizgen.practice.feedback import kind_name, source_of
from quizgen.practice.sieve import Candidacy
from quizgen.practice.visible import visible

FATE_STYLES: Mapping[Fate, str] = {Fate.OPEN: "$text-muted", Fate.KEPT: "bold $success", Fate.DROPPED: "bold $error"}
FATE_MARKS: Mapping[Fate, str] = {Fate.OPEN: "·", Fate.KEPT: "✓", Fate.DROPPED: "✗"}


@dataclass(frozen=True, slots=True)
class Facts:
    """A candidate as it is shown."""

    question: Question
    """As it is written now."""
    ruling: Ruling
    siblings: int
    """Other candidates for the same fact."""
    notes: tuple[str, ...]
    """What learners said who flagged it."""
    flagged: bool
    stale: bool
    wishes: Sequence[tuple[str, str]]
    """(code, sentence) of what the checks say against it."""


def facts_of(one: Candidacy, desk: Desk, question: Question, flags: Sequence[Flag], words: Mapping[str, str]) -> Facts:
    """What the desk knows of a candidate; `question` is it as it is written now."""
    notes = tuple(flag.note for flag in flags if flag.note)
    wishes = [(code, words.get(f"check_{code}", "")) for code in one.flaws]
    siblings = len(desk.siblings(one.id))
    return Facts(question, desk.ruling(one.id), siblings, notes, one.flagged, one.stale, wishes)


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
    fate, question = facts.ruling.fate, facts.question
    parts = [kind_name(question.kind, words), f"{question.score:.2f}", words[f"difficulty_{question.difficulty}"]]
    if question.topic:
        parts.append(visible(question.topic))
    parts += [words[name] for name, so in (("is_flagged", facts.flagged), ("is_stale", facts.stale)) if so]
    if (facts.ruling.stem, facts.ruling.key, facts.ruling.distractors) != (None, None, None):
        parts.append(words["is_edited"])
    if facts.siblings:
        parts.append(words["desk_siblings"].format(number=facts.siblings))
    reason = f" ({words['reason_' + facts.ruling.reason]})" if facts.ruling.reason else ""
    said = f"{FATE_MARKS[fate]} {words['fate_' + fate.value]}{reason}"
    return Content.assemble((said, FATE_STYLES[fate]), ("  ·  " + " · ".join(parts), "$text-muted"))


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
