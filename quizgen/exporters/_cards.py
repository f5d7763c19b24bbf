"""What kartu soal and kisi-kisi say of each question, filled in from what is known."""

from collections.abc import Iterator

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import key_letter, lettered, reasons
from quizgen.exporters._sheet import form_of, source
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

FORMS = {"choose": "paper_choose", "true_false": "paper_true_false", "order": "paper_order"}
REASONING = frozenset({"why", "order"})
"""Kinds that ask for more than a fact that was told."""

ABOUT_WORDS = 8


def head(deck: Deck, words: Words) -> tuple[tuple[str, str], ...]:
    """School, subject, grade, author: a line is left empty for a hand to fill in where it is not known."""
    handout = deck.handout
    return (
        (word(words, "card_school"), one_line(handout.school)),
        (word(words, "paper_subject"), one_line(handout.subject)),
        (word(words, "paper_grade"), one_line(handout.grade)),
        (word(words, "card_teacher"), one_line(handout.teacher)),
    )


def card(number: int, slot: Slot, words: Words) -> tuple[tuple[str, str], ...]:
    """Name and text of every field of an item card; fields that a trial fills in are empty."""
    question = slot.question
    empty = ("card_difficulty_index", "card_discrimination", "card_proportions", "card_omitted")
    return (
        *blueprint(number, slot, words),
        (word(words, "card_source"), source(slot, words)),
        (word(words, "card_stimulus"), one_line(question.text)),
        (word(words, "card_stem"), "\n".join(_stem(slot))),
        (word(words, "card_key"), _key(slot)),
        (
            word(words, "card_explanation"),
            "\n".join(filter(None, map(one_line, (question.explanation, *reasons(slot))))),
        ),
        (word(words, "card_review"), _review(slot, words)),
        *((f"{word(words, 'card_trial')}: {word(words, name)}", "") for name in empty),
    )


def blueprint(number: int, slot: Slot, words: Words) -> tuple[tuple[str, str], ...]:
    """Name and text of every column of the blueprint."""
    question = slot.question
    form, difficulty = FORMS.get(form_of(slot), "paper_type"), f"card_{question.difficulty}"
    level = "card_understand" if question.kind in REASONING else "card_remember"
    return (
        (word(words, "card_number"), str(number)),
        (word(words, "card_material"), one_line(question.topic or "") or word(words, "card_news")),
        (word(words, "card_indicator"), _indicator(slot, words)),
        (word(words, "card_level"), word(words, level)),
        (word(words, "card_form"), word(words, form)),
        (word(words, "card_difficulty"), words.get(difficulty, question.difficulty)),
    )


def _indicator(slot: Slot, words: Words) -> str:
    """What the pupil shall be able to tell: `Disajikan berita tentang …, murid dapat menentukan tempat dengan tepat`."""
    question = slot.question
    opening = one_line(question.text).split(" ")[:ABOUT_WORDS]
    about = one_line(question.title or "") or f"“{' '.join(opening).rstrip('.,;:')} …”"
    what = words.get(f"card_aim_{question.kind}", word(words, "card_aim_what"))
    # Not `format`: a title may have braces of its own.
    return word(words, "card_for").replace("{what}", what).replace("{about}", about)


def _stem(slot: Slot) -> Iterator[str]:
    yield one_line(slot.question.stem)
    if slot.question.interaction is Interaction.CHOOSE:
        yield from (f"{letter}. {one_line(option)}" for letter, option in lettered(slot))
    else:
        yield from (f"[ ] {one_line(piece)}" for piece in slot.options)


def _key(slot: Slot) -> str:
    question = slot.question
    if question.interaction is Interaction.CHOOSE:
        return f"{key_letter(slot)}. {one_line(question.key)}"
    return one_line(" / ".join((question.key, *question.accept)))


def _review(slot: Slot, words: Words) -> str:
    """What the checks said of the question, in the teacher's words; a code that has none stays as it is."""
    remarks = [words.get(f"card_flaw_{code}", code) for code in slot.question.flaws]
    return "\n".join(remarks) or word(words, "card_review_clean")
