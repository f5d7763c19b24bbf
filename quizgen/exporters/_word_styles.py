"""The styles of our Word documents: one font, black on white, questions that are kept together."""

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle

FONT = "Times New Roman"
INK = RGBColor(0, 0, 0)

STYLES = {
    "Quiz Question": (1, 7, 2),
    "Quiz Option": (1, 0, 1),
    "Quiz Response": (1, 4, 4),
    "Quiz Passage": (1, 9, 5),
    "Quiz Note": (0.9, 0, 3),
    "Quiz Blanks": (1, 5, 3),
    "Quiz Key": (1, 6, 1),
    "Quiz Cell": (0.92, 1, 1),
    "Quiz Footer": (0.78, 0, 0),
}
"""Our own styles: size as a share of the text's, points before and after."""


def element(name: str) -> Any:
    """An element of that name: `w:p`."""
    return OxmlElement(name)


def set_styles(made: Document, size: float, language: str) -> None:
    """Set Word's own styles and ours, for text of that size in points in that language."""
    normal = made.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)  # noqa: S101 - so it is in every template
    _look(normal, size)
    properties = normal.element.get_or_add_rPr()
    lang = element("w:lang")
    lang.set(qn("w:val"), language)
    properties.append(lang)
    for name, share, before in (("Title", 1.5, 4), ("Heading 1", 1.2, 10), ("Heading 2", 1.05, 8)):
        style = made.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - the same
        _look(style, size * share, before=before, after=4)
        style.font.bold, style.paragraph_format.keep_with_next = True, True
        for border in style.element.iter(qn("w:pBdr")):
            border.getparent().remove(border)
    for name, (share, before, after) in STYLES.items():
        style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - just made as one
        style.base_style = normal
        _look(style, size * share, before=before, after=after)
        style.paragraph_format.keep_together = True
    _shaded(made.styles["Quiz Passage"])


def _shaded(style: BaseStyle) -> None:
    """A light ground behind the paragraphs of that style, without gaps between them."""
    properties = style.element.get_or_add_pPr()
    ground = element("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "EFEFEF")):
        ground.set(qn(f"w:{name}"), value)
    properties.insert_element_before(ground, "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc")
    together = element("w:contextualSpacing")
    properties.insert_element_before(together, "w:mirrorIndents", "w:jc", "w:rPr")


def _look(style: ParagraphStyle, size: float, before: float = 0, after: float = 2) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FONT)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.08
