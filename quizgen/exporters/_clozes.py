"""Cloze notes: a sentence with gaps, each with its ordinal, and what the brief shows of them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from quizgen.errors import ExportError
from quizgen.exporters._markup import markup
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Slot
from quizgen.model.gaps import GAP, filled
from quizgen.model.ledger import NoteState
from quizgen.model.notes import gaps_in
from quizgen.model.span import Span

LONGEST_HINT = 60
"""Signs of a key that are still worth a hint by letters."""


def cloze_text(state: NoteState, words: Mapping[str, str]) -> str:
    """The sentence, what each question asks for hidden: `{{c1::Korea Utara}} ({{c1::Korut}}) ke {{c2::Laut Timur}}`.

    All names of one question share its ordinal, so that none shows what another hides. A question that is withdrawn,
    or whose words the sentence has no more, keeps its ordinal below the sentence: its card would else be empty.
    Raises ExportError where there is no gap.
    """
    asked = [place for place in range(len(state.slots)) if place not in state.retired] or range(len(state.slots))
    slots = [state.slots[place] for place in asked]
    wholes = [filled(slot.question) for slot in slots]
    for slot, whole in zip(slots, wholes, strict=True):
        if not whole.hidden:
            raise ExportError(
                f'question {slot.question.id}: a cloze without a gap ("{GAP}") in its stem; build the deck again'
            )
    if len(slots) == len(state.slots) == 1:
        return _with_gaps(wholes[0].text, [(span, 1) for span in wholes[0].hidden])
    # The sentence that has most of the gaps, for one of the questions may have been reworded alone.
    text = max(dict.fromkeys(whole.text for whole in wholes), key=lambda text: sum(map(bool, gaps_in(text, slots))))
    gaps = dict(zip(asked, gaps_in(text, slots), strict=True))
    shown = _with_gaps(text, [(span, place + 1) for place, spans in gaps.items() for span in spans])
    gone = [place for place in range(len(state.slots)) if not gaps.get(place)]
    return shown + "".join(_gone(state.slots[place].question.key, place + 1, words) for place in gone)


def hint(asked: Sequence[Slot]) -> str:
    """The keys by their first letters: `K···· U····`; "" for a key too long to guess so."""
    keys = dict.fromkeys(one_line(slot.question.key) for slot in asked)
    return "" if any(len(key) > LONGEST_HINT for key in keys) else markup(" / ".join(map(_initials, keys)))


def evidence(asked: Sequence[Slot]) -> str:
    """The brief with every key marked in it."""
    first = asked[0].question
    text = first.text
    if len(asked) == 1 and len(first.span):
        found = markup(first.span.text(text))
        return f"{markup(text[: first.span.start])}<mark>{found}</mark>{markup(text[first.span.stop :])}"
    spans = sorted({slot.question.span for slot in asked if slot.question.text == text})
    shown, done = "", 0
    for span in spans:
        if span.start >= done and len(span):
            shown += f"{markup(text[done : span.start])}<mark>{markup(span.text(text))}</mark>"
            done = span.stop
    return shown + markup(text[done:])


def _with_gaps(text: str, gaps: Iterable[tuple[Span, int]]) -> str:
    shown, done = "", 0
    for span, ordinal in sorted(gaps):
        shown += f"{markup(text[done : span.start])}{_hidden(span.text(text), ordinal)}"
        done = span.stop
    return shown + markup(text[done:])


def _gone(key: str, ordinal: int, words: Mapping[str, str]) -> str:
    """The gap of a question that is no longer asked, seen on its own card alone; the hint says why."""
    return f'<div class="gone">{_hidden(key, ordinal, word(words, "retracted"))}</div>'


def _hidden(text: str, ordinal: int, instead: str = "") -> str:
    # Two colons would begin a hint: "pukul 10::30".
    shown = markup(text).replace(":", "&#58;")
    return f"{{{{c{ordinal}::{shown}{f'::{markup(instead)}' if instead else ''}}}}}"


def _initials(key: str) -> str:
    return re.sub(r"\w+", lambda found: _initial(found.group()), key)


def _initial(text: str) -> str:
    first = text[0] if text[0].isalpha() and len(text) > 2 else "·"
    return first + "·" * (len(text) - 1)
