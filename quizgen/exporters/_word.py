"""A Word document with real styles and numbering, and nothing in it that hangs on the clock."""

import io
from collections.abc import Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Length, Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.parfmt import ParagraphFormat

from quizgen.exporters._archive import settled
from quizgen.exporters._text import one_line
from quizgen.exporters._word_styles import element, set_styles
from quizgen.model.handout import Handout, Paper

SIZES = {Paper.A4: (Mm(210), Mm(297)), Paper.F4: (Mm(215), Mm(330))}
SIDE = Mm(18)
LONGEST_PROPERTY = 255
AFTER_PAGE_NUMBERS = (
    "w:cols",
    "w:formProt",
    "w:vAlign",
    "w:noEndnote",
    "w:titlePg",
    "w:textDirection",
    "w:bidi",
    "w:docGrid",
)
"""What the schema puts behind the page numbers of a section; Word refuses a file that is out of order."""

AFTER_NUMBERING = tuple(
    "w:suppressLineNumbers w:pBdr w:shd w:tabs w:spacing w:ind w:contextualSpacing w:jc w:rPr".split()
)
"""What the schema puts behind the numbering of a paragraph."""

LEVELS = (("decimal", "%1.", 425), ("upperLetter", "%2.", 850))
"""Questions by number, options by letter, which begin again with each question; indents in twentieths of a point."""


def shown(text: str) -> str:
    """The text on one line, fit for XML."""
    return one_line(text)


def document(title: str, language: str, handout: Handout) -> Document:
    """An empty document on the handout's paper, its styles set."""
    made = docx.Document()
    made.core_properties.title, made.core_properties.author = _property(title), _property(handout.school)
    made.core_properties.language = language
    made.core_properties.comments = ""
    size = 18.0 if handout.large_print else 11.0
    set_styles(made, size, language)
    page(made, handout)
    return made


def _property(text: str) -> str:
    """The text as a file manager may show it: no more than Word keeps; on the sheet it stands whole."""
    whole = shown(text)
    return whole if len(whole) <= LONGEST_PROPERTY else f"{whole[: LONGEST_PROPERTY - 1]}…"


def page(made: Document, handout: Handout) -> None:
    """The last section on the handout's paper."""
    section = made.sections[-1]
    section.page_width, section.page_height = SIZES[handout.paper]
    section.left_margin = section.right_margin = SIDE
    section.top_margin, section.bottom_margin = Mm(15), Mm(18)
    section.footer_distance = Mm(9)


def body_width(handout: Handout) -> Length:
    """Width of the text in one column."""
    return Length(SIZES[handout.paper][0] - 2 * SIDE)


def new_part(made: Document, handout: Handout, footer: str, page_word: str) -> None:
    """Begin on a new page, counted from 1, with this text and the page in the footer."""
    if made.paragraphs or made.tables:
        made.add_section(WD_SECTION.NEW_PAGE)
        columns(made, 1)
    section = made.sections[-1]
    start = element("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.insert_element_before(start, *AFTER_PAGE_NUMBERS)  # noqa: SLF001 - python-docx has no name for it
    section.footer.is_linked_to_previous = False
    line = section.footer.paragraphs[0]
    styled(line, "Quiz Footer")
    _tabs(line.paragraph_format, (body_width(handout), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.SPACES))
    before, _, after = page_word.partition("{page}")
    line.add_run(f"{shown(footer)}\t{before}")
    _page_number(line)
    line.add_run(after)


def columns(made: Document, count: int) -> None:
    """So many columns in the last section."""
    properties = made.sections[-1]._sectPr  # noqa: SLF001 - python-docx has no name for columns
    known = properties.find(qn("w:cols"))
    node = element("w:cols") if known is None else known
    node.set(qn("w:num"), str(count))
    node.set(qn("w:space"), "454")
    if known is None:
        properties.insert_element_before(node, *AFTER_PAGE_NUMBERS[1:])


def next_columns(made: Document, count: int) -> None:
    """Go on, on the same page, in so many columns; page numbers go on too."""
    made.add_section(WD_SECTION.CONTINUOUS)
    columns(made, count)
    start = made.sections[-1]._sectPr.find(qn("w:pgNumType"))  # noqa: SLF001 - copied from the section before
    if start is not None:
        made.sections[-1]._sectPr.remove(start)  # noqa: SLF001 - the same


def put(made: Document, text: str, style: str, *, centred: bool = False) -> Paragraph:
    """A paragraph in that style."""
    line = styled(made.add_paragraph(shown(text)), style)
    if centred:
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return line


def styled(line: Paragraph, style: str) -> Paragraph:
    """The paragraph in the style of that name; python-docx would read through all styles each time."""
    line._p.style = style.replace(" ", "")  # noqa: SLF001 - the style's id
    return line


def blanks(made: Document, names: Sequence[str], width: Length) -> None:
    """Two names with a line to write on after each."""
    line = styled(made.add_paragraph(), "Quiz Blanks")
    middle = Length(int(width * 0.6))
    _tabs(
        line.paragraph_format,
        (middle, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES),
        (Length(middle + Mm(5)), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.SPACES),
        (width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES),
    )
    line.add_run("\t".join(f"{name}: \t" for name in names))


def ruled(line: Paragraph, width: Length) -> None:
    """Make the paragraph a line to write on."""
    _tabs(line.paragraph_format, (width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES))
    line.add_run("\t")


def numbering(made: Document) -> int:
    """A list of questions and options that begins at 1; its number, for `numbered`."""
    root = made.part.numbering_part.element
    abstract, number = element("w:abstractNum"), element("w:num")
    taken = [int(node.get(qn("w:numId"))) for node in root.findall(qn("w:num"))]
    lists = [int(node.get(qn("w:abstractNumId"))) for node in root.findall(qn("w:abstractNum"))]
    abstract.set(qn("w:abstractNumId"), str(max(lists, default=0) + 1))
    _child(abstract, "w:multiLevelType", "multilevel")
    for level, (form, text, indent) in enumerate(LEVELS):
        abstract.append(_level(level, form, text, indent))
    number.set(qn("w:numId"), str(max(taken, default=0) + 1))
    _child(number, "w:abstractNumId", str(max(lists, default=0) + 1))
    first = root.find(qn("w:num"))
    if first is None:
        root.append(abstract)
    else:
        first.addprevious(abstract)
    root.append(number)
    return max(taken, default=0) + 1


def numbered(line: Paragraph, number: int, level: int) -> None:
    """Make the paragraph a question (level 0) or an option (level 1) of that list."""
    place = element("w:numPr")
    _child(place, "w:ilvl", str(level))
    _child(place, "w:numId", str(number))
    properties = line._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no name for it
    properties.insert_element_before(place, *AFTER_NUMBERING)


def saved(made: Document) -> bytes:
    """The file, the same each time."""
    out = io.BytesIO()
    made.save(out)
    return settled(out.getvalue())


def grid(made: Document, rows: Sequence[Sequence[str]], shares: Sequence[float], width: Length) -> Table:
    r"""A ruled table of these texts, its columns of these shares of the width; "\n" is a line break in a cell."""
    table: Table = made.add_table(rows=len(rows), cols=len(shares))
    table.style, table.autofit = "Table Grid", False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Length(int(width * share))
    cells = iter(cells_of(table))
    for row in rows:
        for share, text in zip(shares, row, strict=True):
            cell = next(cells)
            cell.width = Length(int(width * share))
            run = styled(cell.paragraphs[0], "Quiz Cell").add_run()
            for place, line in enumerate(text.split("\n")):
                if place:
                    run.add_break()
                run.add_text(shown(line))
    return table


def cells_of(table: Table) -> list[_Cell]:
    """All cells, row by row; to ask for them one by one takes a time that grows with the square of their number."""
    return table._cells  # noqa: SLF001 - the only way to have them at once


def bold(cells: Sequence[_Cell]) -> None:
    """Make all that stands in these cells bold."""
    for cell in cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def across(grid: Table, row: int) -> None:
    """Let the first cell of that row, counted from 0, reach over the whole row."""
    cells = grid.rows[row].cells
    cells[0].merge(cells[-1])
    for line in cells[0].paragraphs[1:]:  # of the cells that were merged into it
        line._p.getparent().remove(line._p)  # noqa: SLF001 - python-docx removes no paragraphs


def keep_rows_whole(grid: Table) -> None:
    """Part no row between two pages."""
    for row in grid.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001 - python-docx has no name for it


def repeat_header(grid: Table) -> None:
    """Print the table's first row again on each page."""
    properties = grid.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no name for it
    properties.append(element("w:tblHeader"))


def _tabs(form: ParagraphFormat, *stops: tuple[Length, WD_TAB_ALIGNMENT, WD_TAB_LEADER]) -> None:
    for stop in stops:
        form.tab_stops.add_tab_stop(*stop)


def _page_number(line: Paragraph) -> None:
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = line.add_run()._r  # noqa: SLF001 - python-docx has no fields
        node = element("w:fldChar" if kind else "w:instrText")
        if kind:
            node.set(qn("w:fldCharType"), kind)
        else:
            node.text = text
        run.append(node)


def _level(level: int, form: str, text: str, indent: int) -> Any:
    node = element("w:lvl")
    node.set(qn("w:ilvl"), str(level))
    for name, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", text), ("w:lvlJc", "left")):
        _child(node, name, value)
    properties, place = element("w:pPr"), element("w:ind")
    place.set(qn("w:left"), str(indent))
    place.set(qn("w:hanging"), "425")
    properties.append(place)
    node.append(properties)
    return node


def _child(node: Any, name: str, value: str) -> None:
    child = element(name)
    child.set(qn("w:val"), value)
    node.append(child)
