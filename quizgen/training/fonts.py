"""Makes `exporters/fonts`: fonts for what Typst's own text font lacks, and the table of all that can be printed.

`python -m quizgen.training.fonts --fonts DIR --out quizgen/exporters/fonts`: a folder with the files that `WHOLE` names, as
they are in Noto (fonts-noto-core 20201225), Noto Emoji 3, DejaVu 2.37 and Droid Sans Fallback (fonts-droid-fallback 6.0.1).
"""

import argparse
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import typst
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

SCRIPTS = tuple(
    "Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Javanese "
    "Balinese Sundanese Batak Buginese Rejang Cham Tagalog Hanunoo Buhid Tagbanwa Hebrew Syriac Thaana NKo Armenian "
    "Georgian Ethiopic Cherokee CanadianAboriginal Tifinagh Mongolian Yi Lisu OlChiki MeeteiMayek Adlam Vai".split()
)
"""Scripts that are written today, those of the archipelago among them."""

WHOLE = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoSerifTibetan-Regular.ttf",
    *(f"NotoSans{script}-Regular.ttf" for script in SCRIPTS),
    "NotoEmoji-Regular.ttf",
    "DroidSansFallback.ttf",
    *(f"Noto{rest}-Regular.ttf" for rest in ("Sans", "SansMath", "SansSymbols", "SansSymbols2", "Music")),
    "DejaVuSans.ttf",
)
"""In the order in which a sign is looked for."""

LAST = "Quizgen Last Resort"
TEXT_FONT = "Libertinus Serif"
UNSEEN = ("Cc", "Cs", "Zl", "Zp")
"""Categories that are not asked for: controls, surrogates, line ends."""
SIGNS = (*range(0x20, 0x32400), *range(0xE0000, 0xE1000))
"""Beyond these no sign is assigned but for private use."""

PAGE = b"""#set page(width: 60cm, height: auto)
#set document(title: "signs", date: none)
#set text(font: sys.inputs.families.split("|"), fallback: false)
#sys.inputs.signs"""

MANY = 4000
"""Signs that are tried at a time."""


def smaller(source: Path, out: Path) -> str:
    """Write the font without hints for screens, all of its signs and rules kept; its family."""
    options = Options()
    options.hinting, options.glyph_names, options.recalc_timestamp = False, False, False
    options.layout_features, options.name_IDs, options.notdef_outline = ["*"], ["*"], True
    options.drop_tables += ["FFTM"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()))
    subsetter.subset(font)
    font.save(out)
    return str(font["name"].getDebugName(1))  # as Typst names it


def last_resort(out: Path) -> None:
    """Write a font that shows any sign as a crossed box: the sign stays in the page's text, and nothing is left blank."""
    pen = TTGlyphPen(None)
    for corners in (
        ((80, -100), (80, 750), (620, 750), (620, -100)),
        ((130, -50), (570, -50), (570, 700), (130, 700)),
        ((130, -20), (545, 700), (570, 670), (155, -50)),
    ):
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box"])
    box = pen.glyph()
    builder.setupGlyf({".notdef": box, "box": box})
    builder.setupHorizontalMetrics({".notdef": (700, 80), "box": (700, 80)})
    builder.setupHorizontalHeader(ascent=850, descent=-250)
    builder.setupNameTable({"familyName": LAST, "styleName": "Regular", "psName": "QuizgenLastResort"})
    builder.setupCharacterMap({0xA0: "box"})
    builder.setupOS2(sTypoAscender=850, sTypoDescender=-250, usWinAscent=850, usWinDescent=250)
    builder.setupPost()
    every = CmapSubtable.newSubtable(13)
    every.platformID, every.platEncID, every.language = 3, 10, 0
    every.cmap = dict.fromkeys((*range(0xA0, 0xD800), *range(0xE000, 0x110000)), "box")
    builder.font["cmap"].tables = [every]
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(out)


def printable_signs(families: Iterable[str], folder: Path) -> list[int]:
    """Every sign that Typst itself finds in one of the families, as it complains of all others."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
    signs = [sign for sign in SIGNS if unicodedata.category(chr(sign)) not in UNSEEN]
    printed = set(signs)
    for start in range(0, len(signs), MANY):
        text = "\n".join(map(chr, signs[start : start + MANY]))
        inputs = {"families": "|".join(families), "signs": text}
        try:
            typst.compile(PAGE, format="pdf", sys_inputs=inputs, pdf_standards="ua-1", font_paths=fonts)
        except typst.TypstError as problem:
            lost = re.findall(r"the text `\"(.+?)\"` could not", problem.diagnostic, re.DOTALL)
            printed -= {int(sign[3:-1], 16) if sign.startswith("\\u{") else ord(sign[0]) for sign in lost}
    return sorted(printed)


def ranges(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run: 1, 2, 3, 7 is (1, 3), (7, 7)."""
    first = last = -1
    for number in numbers:
        if number != last + 1:
            if last >= 0:
                yield first, last
            first = number
        last = number
    if last >= 0:
        yield first, last


def main() -> None:
    """Read the arguments and write the fonts, `families.tsv` and `printable.tsv`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    families = [TEXT_FONT, *(smaller(given.fonts / name, given.out / name) for name in WHOLE)]
    last_resort(given.out / "QuizgenLastResort.ttf")
    (given.out / "families.txt").write_text("".join(f"{family}\n" for family in (*families, LAST)), "utf-8")
    runs = "".join(f"{first:04X}\t{last:04X}\n" for first, last in ranges(printable_signs(families, given.out)))
    header = "# first and last of each run of signs that can be printed; made by `python -m quizgen.training.fonts`\n"
    (given.out / "printable.tsv").write_text(header + runs, "utf-8")
    print(sum(path.stat().st_size for path in given.out.iterdir()), file=sys.stderr)


if __name__ == "__main__":
    main()
