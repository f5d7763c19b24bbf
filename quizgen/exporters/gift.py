r"""GIFT, Moodle's question bank as text.

Every text is HTML marked as such, then `\ : # = { } ~` are escaped: so no sign of it is taken for a weight, a format,
a pair or an end. Pieces to put in order are matched with 1, 2, 3. Id numbers and tags stand in the comment before a
question, where Moodle looks for them.
"""

import re

from quizgen.exporters import _moodle
from quizgen.exporters._arguments import Words
from quizgen.exporters._options import lettered
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

SPECIAL = re.compile(r"[\\:#={}~]")
ARROW, PARTED = "->", "-*>"
"""GIFT takes an arrow for a pair and has no escape for it; Moodle's wildcard in it stands for nothing, too."""


def render(deck: Deck, words: Words) -> bytes:
    r"""UTF-8, "\n" line ends, a blank line after each question. `words`: source, months."""
    category = f"$CATEGORY: $course$/top/{_moodle.plain(deck.name).replace('/', '//') or 'quizgen'}\n\n"
    return (
        category + "\n".join(_question(number, slot, deck, words) for number, slot in enumerate(deck.slots, 1))
    ).encode()


def _question(number: int, slot: Slot, deck: Deck, words: Words) -> str:
    known = "".join(f" [tag:{_bracketed(tag)}]" for tag in _moodle.tags(deck, slot))
    name = SPECIAL.sub(r"\\\g<0>", _moodle.name(number, slot))
    lines = [f"// [id:{slot.question.id}]{known}", f"::{name}::{_html(slot.question.stem)}{{"]
    if slot.question.interaction is Interaction.CHOOSE:
        for _, option in lettered(slot):
            sign = "=" if option == slot.question.key else "~"
            lines.append(f"\t{sign}{_html(option)}{_feedback(_moodle.feedback(slot, option))}")
    elif slot.options:
        order = _moodle.pieces_in_order(slot)
        lines += [f"\t={_html(piece)} {ARROW} {order.index(piece) + 1}" for piece in slot.options]
    else:
        why = _feedback(slot.question.explanation)
        responses = dict.fromkeys((slot.question.key, *slot.question.accept))
        lines += [f"\t=[plain]{_typed(response)}{why}" for response in responses]
    general = _moodle.general_feedback(slot, words)
    lines += [f"\t####[html]{_escaped(general)}"] if general else []
    return "\n".join([*lines, "}", ""])


def _html(text: str) -> str:
    return f"[html]{_escaped(_moodle.markup(text))}"


def _feedback(text: str) -> str:
    return f"#{_html(text)}" if text.strip() else ""


def _typed(response: str) -> str:
    return _escaped(_moodle.typed(response)).replace(ARROW, PARTED)


def _escaped(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)


def _bracketed(text: str) -> str:
    return text.replace("]", "\\]")
