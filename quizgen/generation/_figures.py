"""Keys that are figures: dates, counts, sums and percents."""

import re
from dataclasses import replace

from quizgen.generation._beside import token_before, token_behind
from quizgen.generation._keys import SCORE, Key
from quizgen.generation._reader import Reader
from quizgen.model.analysis import ROOT, Entity, Role, Sort

TORN_BEFORE, TORN_AFTER = re.compile(r"\d[.,] ?$"), re.compile(r"[.,] ?\d")
"""What stands beside half of a figure that was written with a space in it: `88, 6 persen`."""

FRACTION = re.compile(r"\d[.,]\d{1,2}$")
"""`6,5`; thousands have three digits behind the mark."""
YEAR = re.compile(r"(?:19|20)\d\d")


def date_key(reader: Reader, date: Entity) -> Key | None:
    """A date as the key: as written, or resolved where it would mean another day tomorrow."""
    written = date.span.text(reader.text)
    moves = reader.moves(date)
    part = part_of_year(reader, written, date.value) if moves else ""
    resolved = reader.wording.date_text(date.value) or part
    if moves and not resolved:
        return None
    text = resolved if moves else written
    if not moves and date.value[:7] > str(reader.analysis.brief.date or "9999")[:7]:
        resolved = ""  # a month without its year may be the last one as well as the next
    first, _, rest = written.partition(" ")
    clock = rest if date.fine == "clock" and first.islower() else ""  # `04.17 WITA` of `pukul 04.17 WITA`
    spelt = () if any(map(str.isdigit, text)) else reader.wording.number_texts(text)  # `triwulan kedua`
    accept = tuple(sorted({written, resolved, clock, *spelt} - {text, ""}))
    return Key(text, accept, date.span, "period" if part else date.fine, "date", "", (text, *accept))


def part_of_year(reader: Reader, written: str, value: str) -> str:
    """A part of a year that moves, told by its number: `paruh kedua tahun ini` → `paruh kedua tahun 2025`; else ""."""
    *lead, unit, _ = ["", "", *written.split()]
    year, _, rest = value.partition("-")
    told = unit == reader.wording.year_word and any(lead) and "/" in rest and year.isdigit()
    return " ".join([*lead, unit, year]).strip() if told else ""


def number_key(reader: Reader, number: Entity) -> Key:
    """A number as the key, with its other spellings accepted."""
    text = " ".join(number.span.text(reader.text).split())
    text = text[:1].lower() + text[1:] if text[1:2].islower() and number.sort is Sort.QUANTITY else text  # `[Tiga] sandera`
    noun = noun_after(reader, number)
    accept = {*reader.wording.number_texts(text), f"{text} {noun}" if noun else ""} - {text, ""}
    return Key(text, tuple(sorted(accept)), number.span, number.fine or "count", "number", "", (text, *sorted(accept)))


def is_measured(reader: Reader, number: Entity) -> bool:
    """Whether a bare number is of a scale, as none but a measure has a fraction: `M 6,5`."""
    bare = number.sort is Sort.QUANTITY and FRACTION.search(number.span.text(reader.text)) is not None
    return bare or number.fine == "magnitude"


def noun_after(reader: Reader, number: Entity) -> str:
    """The thing counted, when it is the very next word: `rudal` in `dua rudal`, `tenaga kerja` in `18.000 tenaga kerja`."""
    after = token_behind(reader, number.span.stop)
    if after is None or after.tag != "NOUN" or number.sort is not Sort.QUANTITY:
        return ""
    next_one = token_behind(reader, after.span.stop)
    pair = (after.text.casefold(), next_one.text.casefold()) if next_one is not None else ("", "")
    if after.text.casefold() in reader.language.reading().names.prefixes:
        return ""  # `dua mantan pejabat`
    return f"{after.text} {next_one.text}" if next_one is not None and pair in reader.wording.compounds else after.text


def is_other_way(reader: Reader, tail: str) -> bool:
    """Whether what follows says the number once more: `atau 1,35% terhadap PDB`."""
    return tail.casefold().startswith(reader.wording.or_words)


def whole_asking(reader: Reader, number: Entity) -> str:
    """The words that ask for a figure that is no number of anything: a score, a time in one word; "" for others."""
    said, lead = number.span.text(reader.text), token_before(reader, number.outer.start)
    if SCORE.fullmatch(said) and lead is not None and lead.text.casefold() != reader.wording.score_word:
        into = lead.text.casefold() in reader.language.grammar().copulas  # `menyamakan kedudukan menjadi [5-5]`
        return reader.wording.number_words["" if into else "score"]  # `takluk [0-1] dari Vietnam`
    units = [word for word in said.split() if word.casefold() in reader.wording.unit_words]
    if number.fine != "duration" or not (said.isalpha() or len(units) > 1):
        return ""
    words, after = reader.wording.number_words, token_behind(reader, number.outer.stop)
    if units and after is not None and after.text.casefold() in reader.wording.prison_words:
        return f"{words['']} {units[0]}"  # `vonis [3 tahun 6 bulan] penjara`
    if units and lead is not None and lead.tag in {"NOUN", "ADJ"}:
        return words[""]  # `catatan waktu tercepat [2 menit 12,84 detik]`
    long = units and lead is not None and lead.text.casefold() in reader.wording.lasting_words
    return f"{words['']} {units[0]}" if long else words["lapse"]  # `selama [1 jam 22 menit]`, `[seabad]`


def asking_words(reader: Reader, number: Entity, *, with_noun: bool) -> str:
    """`berapa`, `berapa persen`, and `berapa nilai` before the noun of a sum."""
    words = reader.wording.number_words
    if whole := whole_asking(reader, number):
        return whole
    said = number.span.text(reader.text).split()
    pair = " ".join(said[-2:]).casefold()
    if reader.wording.per in said[1:]:
        rate = " ".join(said[said.index(reader.wording.per) - 1 :])  # `300 [kilometer per jam]`
        return f"{words['']} {rate}"
    unit = pair if len(said) > 2 and pair in reader.wording.unit_words else said[-1]  # `25 [basis poin]`
    if unit.replace(" ", "").isalpha() and number.fine != "money" and unit.casefold() in reader.wording.unit_words:
        return f"{words['']} {unit}"
    before = token_before(reader, number.outer.start)
    currency = reader.wording.currencies.get(number.value.rpartition(" ")[2], "")
    copulas = reader.language.grammar().copulas | reader.wording.measure_words
    level = before is not None and before.text.casefold() in reader.wording.level_leads
    if number.fine == "money" and not with_noun and not level and is_behind_noun(reader, number):
        return words["money_behind"]  # `tas berisi uang sebesar berapa`
    bare = before is not None and before.tag == "VERB" and before.text.casefold() not in copulas
    bare = bare or level
    if number.fine == "money" and currency and not with_noun and bare:
        return f"{words['']} {currency}"  # `mengalihkan berapa rupiah untuk …`
    fine = number.fine if number.sort is Sort.AMOUNT else ""
    if reader.text[: number.span.start].split()[-1:] == [reader.wording.price_word]:
        fine = "price"  # `air tangki seharga Rp 150 ribu`: no `nilai`
    return words.get(f"{fine}_of", words[""]) if with_noun else words.get(fine, words[""])


def is_half_figure(reader: Reader, number: Entity) -> bool:
    """Whether a figure is half of one or of an idiom: `2 jam [35 detik]`, `2 x [500 kilowatt]`, `kaki [lima]`."""
    before = reader.text[: number.outer.start].rstrip()
    noun = token_before(reader, number.outer.start)
    if YEAR.fullmatch(number.span.text(reader.text)) and noun is not None and noun.tag in {"NOUN", "PROPN"}:
        return True  # `anggaran pendidikan [2026] sebesar …`
    times = before.endswith(" x") and before[:-2].rstrip()[-1:].isdigit()
    others = [e for e in reader.analysis.entities if e is not number and e.sort in {Sort.AMOUNT, Sort.QUANTITY}]
    beside = any(
        0 <= e.outer.start - number.outer.stop <= 1 or 0 <= number.outer.start - e.outer.stop <= 1 for e in others
    )
    after = reader.text[number.outer.stop :]
    torn = TORN_BEFORE.search(before) is not None or TORN_AFTER.match(after) is not None  # `88,[6 persen]`, `[52], 6 persen`
    idiom = before.rpartition(" ")[2].casefold() in reader.wording.counted_idioms  # `pedagang kaki [lima]`
    next_word = after.split(maxsplit=1)[:1]
    idiom = idiom or (bool(next_word) and next_word[0].casefold() in reader.wording.fraction_words)
    placed = number.sort is Sort.QUANTITY and bool(next_word) and next_word[0].istitle()  # `Kelurahan [26] Ilir`
    return times or beside or idiom or placed or torn


def figure_asked(reader: Reader, number: Entity) -> tuple[Key | None, str]:
    """The key of a figure and what stands in its place: `berapa persen`, `sebesar berapa` right behind a noun."""
    if number.sort not in {Sort.AMOUNT, Sort.QUANTITY} or not number.value or is_half_figure(reader, number):
        return None, ""
    if number.span.text(reader.text).casefold() in reader.wording.known_to_all:
        return None, ""
    return number_key(reader, number), asking_words(reader, number, with_noun=False)


def is_of_clause(reader: Reader, date: Entity) -> bool:
    """Whether a date says when a clause happens, not which thing is meant: no `bansos Kemensos [tahun 2020]`.

    What something lasts from or to, `sejak` and `hingga` say wherever they were hung.
    """
    tokens = reader.analysis.tokens
    lead = reader.text[: date.outer.start].rstrip().rpartition(" ")[2].casefold()
    if reader.language.grammar().prepositions.get(lead) in {Role.SINCE, Role.UNTIL}:
        return True
    inside = [index for index, token in enumerate(tokens) if token.span in date.outer]
    tops = [tokens[i] for i in inside if tokens[i].head not in inside]
    if tops and tops[0].head != ROOT and tokens[tops[0].head].text.casefold() in reader.wording.date_leads:
        tops = [tokens[tops[0].head]]  # `pada bulan [November]`
    return bool(tops) and (
        tops[0].relation.startswith("obl") or (tops[0].head != ROOT and tokens[tops[0].head].tag == "VERB")
    )


def is_behind_noun(reader: Reader, number: Entity) -> bool:
    """Whether a sum says how much its noun is, with nothing between: `anggaran [Rp 5 miliar]`."""
    tokens = reader.analysis.tokens
    inside = [index for index, token in enumerate(tokens) if token.span in number.outer]
    if not inside or not inside[0] or tokens[inside[0] - 1].text.casefold() in reader.wording.measure_words:
        return False
    above = next((tokens[i].head for i in inside if tokens[i].head not in inside), ROOT)
    before = tokens[inside[0] - 1]
    lost = above != ROOT and tokens[above].tag == "VERB" and before.tag == "NOUN"  # `yang merugikan negara [Rp 75 miliar]`
    return lost or (above != ROOT and tokens[above].tag in {"NOUN", "PROPN"} and before.tag not in {"ADP", "SCONJ"})


def date_asked(reader: Reader, date: Entity) -> tuple[Key | None, str]:
    """The key of a lasting date and what stands in its place: `tahun berapa`, `bulan apa`."""
    after = reader.text[date.outer.stop :].split(maxsplit=1)[:1]
    moves = reader.moves(date) or bool(after and after[0].strip(",.") in reader.wording.date_tails)
    this_year = str(reader.analysis.brief.date or "")[:4]
    stale = date.fine == "year" and this_year and this_year in date.span.text(reader.text)
    key = (
        date_key(reader, date)
        if date.sort is Sort.DATE and not moves and not stale and is_of_clause(reader, date)
        else None
    )
    first = date.span.text(reader.text).casefold().split()[0]
    quarter = f"{first} {reader.wording.number_words['']}" if first in reader.wording.quarters else ""  # `kuartal berapa`
    words = (quarter or reader.wording.date_asks.get(date.fine, "")) if key is not None else ""
    if key is not None and quarter:
        which = key.text.split()[1:2]  # `III` and `kuartal III` of `kuartal III 2025`
        key = replace(key, accept=tuple(sorted({*key.accept, *which, " ".join([first, *which])} - {key.text})))
    before = reader.text[: date.outer.start].rstrip().rpartition(" ")[2].casefold()
    tied = before in reader.wording.date_leads | reader.wording.lead_words | reader.wording.open_words
    tied = tied or date.fine == "clock"
    return key, words if tied or not words else f"{reader.wording.on} {words}"
