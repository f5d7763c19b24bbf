"""The options of a slot with their letters: every format takes them from here, so that all agree."""

from quizgen.errors import ExportError
from quizgen.model.deck import Slot
from quizgen.model.question import Distractor, Interaction

LETTERS = "ABCDE"


def to_order(slot: Slot) -> tuple[str, ...]:
    """The pieces that the learner puts in order, as shown; empty for any other question."""
    return slot.options if slot.question.interaction is not Interaction.CHOOSE and slot.question.kind == "order" else ()


def lettered(slot: Slot) -> tuple[tuple[str, str], ...]:
    """(letter, option) in the order shown; empty where the learner types or puts in order.

    Raises ExportError where there are more than five options, two are the same or the key is not one of them.
    """
    question, options = slot.question, slot.options
    if to_order(slot):
        return ()
    if len(options) > len(LETTERS):
        raise ExportError(f"question {question.id}: {len(options)} options; a question has at most {len(LETTERS)}")
    if options and len({" ".join(option.casefold().split()) for option in options}) != len(options):
        raise ExportError(f"question {question.id}: two options are the same; build the deck again")
    if options and question.key not in options:
        raise ExportError(f"question {question.id}: its key is not one of its options; build the deck again")
    return tuple(zip(LETTERS, options, strict=False))


def reasons(slot: Slot) -> tuple[str, ...]:
    """Why each distractor that is shown is wrong, best distractor first: `Laut Hitam: tempat …`."""
    shown = (wrong for wrong in slot.question.distractors if wrong.text in slot.options)
    return tuple(_reason(wrong) for wrong in shown if wrong.why.strip())


def _reason(wrong: Distractor) -> str:
    return wrong.why if wrong.why.startswith(wrong.text) else f"{wrong.text}: {wrong.why}"


def key_letter(slot: Slot) -> str:
    """The letter of the right option; "" where the learner types."""
    return next((letter for letter, option in lettered(slot) if option == slot.question.key), "")
