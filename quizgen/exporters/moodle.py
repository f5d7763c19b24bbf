"""Moodle XML: a category, then questions with their id numbers, tags and feedback for each option."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quizgen.exporters import _moodle
from quizgen.exporters._arguments import Words
from quizgen.exporters._options import lettered
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction


def render(deck: Deck, words: Words) -> bytes:
    """UTF-8 XML. To choose: `multichoice`, not shuffled anew; typed: `shortanswer`; to order: `matching` with 1, 2, 3.

    `words`: source, months. The id number is the question's id, by which Moodle knows it again.
    """
    quiz = Element("quiz")
    category = SubElement(quiz, "question", type="category")
    path = "/".join(part.replace("/", "//") for part in ("$course$", "top", _moodle.plain(deck.name) or "quizgen"))
    _text(SubElement(category, "category"), path)
    _text(SubElement(category, "info", format="html"), _moodle.markup(deck.description))
    for number, slot in enumerate(deck.slots, 1):
        quiz.append(_question(number, slot, deck, words))
    indent(quiz, "  ")
    data: bytes = tostring(quiz, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _question(number: int, slot: Slot, deck: Deck, words: Words) -> Element:
    chosen = slot.question.interaction is Interaction.CHOOSE
    kind = "multichoice" if chosen else "matching" if slot.options else "shortanswer"
    node = Element("question", type=kind)
    _text(SubElement(node, "name"), _moodle.name(number, slot))
    _text(SubElement(node, "questiontext", format="html"), _moodle.markup(slot.question.stem))
    _text(SubElement(node, "generalfeedback", format="html"), _moodle.general_feedback(slot, words))
    for name, value in (
        ("defaultgrade", "1"),
        ("penalty", "0.3333333"),
        ("hidden", "0"),
        ("idnumber", slot.question.id),
    ):
        SubElement(node, name).text = value
    if chosen:
        _choose(node, slot)
    elif slot.options:
        _order(node, slot)
    else:
        _type(node, slot)
    known = SubElement(node, "tags")
    for tag in _moodle.tags(deck, slot):
        _text(SubElement(known, "tag"), tag)
    return node


def _choose(node: Element, slot: Slot) -> None:
    for name, value in (("single", "true"), ("shuffleanswers", "false"), ("answernumbering", "ABCD")):
        SubElement(node, name).text = value
    for _, option in lettered(slot):
        right = option == slot.question.key
        answer = SubElement(node, "answer", fraction="100" if right else "0", format="html")
        _text(answer, _moodle.markup(option))
        _text(SubElement(answer, "feedback", format="html"), _moodle.markup(_moodle.feedback(slot, option)))


def _type(node: Element, slot: Slot) -> None:
    SubElement(node, "usecase").text = "0"
    for response in dict.fromkeys((slot.question.key, *slot.question.accept)):
        answer = SubElement(node, "answer", fraction="100", format="moodle_auto_format")
        _text(answer, _moodle.typed(response))
        _text(SubElement(answer, "feedback", format="html"), _moodle.markup(slot.question.explanation))


def _order(node: Element, slot: Slot) -> None:
    SubElement(node, "shuffleanswers").text = "false"
    order = _moodle.pieces_in_order(slot)
    for piece in slot.options:
        pair = SubElement(node, "subquestion", format="html")
        _text(pair, _moodle.markup(piece))
        _text(SubElement(pair, "answer"), str(order.index(piece) + 1))


def _text(node: Element, text: str) -> None:
    SubElement(node, "text").text = text
