"""A QTI 1.2 package for Canvas, written by text2qti, whose Markdown and LaTeX are kept out of every text.

text2qti refuses two questions with one stem and knows none to put in order: stems go in marked with the question's id, which
is taken out again, and items to put in order are rewritten as Canvas has its matching questions.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator

from quizgen.errors import ExportError
from quizgen.exporters._archive import settled
from quizgen.exporters._arguments import Words
from quizgen.exporters._moodle import feedback, pieces_in_order, plain
from quizgen.exporters._options import lettered
from quizgen.exporters._sheet import form_of, source
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

MARKS = re.compile(r"[\\`*_{}\[\]()#+\-.!$|'\"]")
"""What Markdown and LaTeX may act on; `~` and `^` are not among it, for text2qti would keep their backslash."""

NEEDS = "QTI is written by text2qti, which is not installed: pip install 'quizgen[qti]'"

IDS = re.compile(r"(original_answer_ids</fieldlabel>\s*<fieldentry>)[^<]*")
RESPONSE = re.compile(r" *<response_str .*?</response_str>\n", re.DOTALL)
RIGHT = re.compile(r' *<respcondition continue="No">.*?</respcondition>\n', re.DOTALL)


def render(deck: Deck, words: Words) -> bytes:
    """The .zip. `words`: source, months. Raises ExportError where text2qti is not installed, or for no questions."""
    try:
        from text2qti.config import Config
        from text2qti.qti import QTI
        from text2qti.quiz import Quiz
    except ImportError as problem:
        raise ExportError(NEEDS) from problem
    if not deck.slots:
        raise ExportError(f"{plain(deck.name)}: QTI cannot be written without questions")
    quiz = Quiz("\n".join(_lines(deck, words)), config=Config())
    for asked, mark in zip(quiz.questions_and_delims, _marks(deck), strict=True):
        before, _, after = asked.question_html_xml.rpartition(mark)
        asked.question_html_xml = before + after
    package = QTI(quiz)
    for asked, slot in zip(quiz.questions_and_delims, deck.slots, strict=True):
        if form_of(slot) == "order":
            package.assessment = _put_in_order(package.assessment, asked.id, slot)
    return settled(package.zip_bytes())


def _lines(deck: Deck, words: Words) -> Iterator[str]:
    yield f"Quiz title: {plain(deck.name) or 'quizgen'}"
    if plain(deck.description):
        yield f"Quiz description: {literal(deck.description)}"
    yield "Shuffle answers: false"
    for number, (slot, mark) in enumerate(zip(deck.slots, _marks(deck), strict=True), 1):
        yield ""
        yield f"{number}. {literal(slot.question.stem)}{mark}"
        yield from _said(_general(slot, words))
        if slot.question.interaction is Interaction.CHOOSE:
            for letter, option in lettered(slot):
                right = "*" if option == slot.question.key else ""
                yield f"{right}{letter.lower()}) {literal(option)}"
                yield from _said(feedback(slot, option))
        else:
            yield from (
                f"* {plain(response)}" for response in dict.fromkeys((slot.question.key, *slot.question.accept))
            )


def literal(text: str) -> str:
    r"""The text as Markdown and LaTeX show it: `*a*` → `\*a\*`, `<b>` → `&lt;b&gt;`."""
    return MARKS.sub(r"\\\g<0>", html.escape(plain(text), quote=False))


def _marks(deck: Deck) -> list[str]:
    """What stands behind each stem while text2qti reads it and makes its idents: Canvas knows a question again by them."""
    seen = Counter[str]()
    marks = []
    for slot in deck.slots:
        seen[slot.question.id] += 1
        marks.append(f"\ue000{slot.question.id}x{seen[slot.question.id]}\ue000")
    return marks


def _put_in_order(assessment: str, question: str, slot: Slot) -> str:
    """The assessment with that typed item made one in which each piece is matched with its place."""
    start = assessment.index(f'<item ident="text2qti_question_{question}"')
    stop = assessment.index("</item>", start)
    item = assessment[start:stop].replace(">short_answer_question<", ">matching_question<")
    order = pieces_in_order(slot)
    places = "".join(
        f'<response_label ident="place{place}"><material><mattext>{place}</mattext></material></response_label>\n'
        for place in range(1, len(order) + 1)
    )
    pieces = "".join(
        f'<response_lid ident="response_{number}"><material><mattext texttype="text/plain">{html.escape(plain(piece))}'
        f"</mattext></material><render_choice>\n{places}</render_choice></response_lid>\n"
        for number, piece in enumerate(slot.options, 1)
    )
    right = "".join(
        f'<respcondition><conditionvar><varequal respident="response_{number}">place{order.index(piece) + 1}</varequal>'
        f'</conditionvar><setvar varname="SCORE" action="Add">{100 / len(order):.2f}</setvar></respcondition>\n'
        for number, piece in enumerate(slot.options, 1)
    )
    item = IDS.sub(lambda found: found[1] + ",".join(map(str, range(1, len(order) + 1))), item)
    item = RIGHT.sub(lambda _: right, RESPONSE.sub(lambda _: pieces, item))
    return assessment[:start] + item + assessment[stop:]


def _general(slot: Slot, words: Words) -> str:
    known = source(slot, words)
    return " ".join(
        filter(None, (plain(slot.question.explanation), f"{word(words, 'source')}: {known}" if known else ""))
    )


def _said(text: str) -> Iterator[str]:
    if text.strip():
        yield f"... {literal(text)}"
