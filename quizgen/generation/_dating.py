"""Days: what is said before a stem that could be about another day's news: `Dalam berita 14 Oktober 2025, …`."""

import re
from collections.abc import Container, Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen.generation._capitals import is_short_form, opens_capitals
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PLAIN
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate

SUBJECT_WORDS, YEAR_DIGITS = 5, 4
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LEADS = 8
"""Words before a year among which `sejak` may stand: `sejak Oktober 2023`."""
LONGEST, LONGEST_GAPPED = 36, 46
"""Words of a stem, and of a sentence with a gap, that may still get a day before it."""
NAMED_YEAR = re.compile(r"[A-Z][\w’'-]*\W+(?:19|20)\d\d\W*$")
"""A name that ends with its year."""
DATES = frozenset({"day", "month", "year", "period", "weekday", "relative", "date"})
MONTHS = frozenset({"day", "month"})
"""Sorts of dates that are asked for without their year, so that the year of the news tells nothing."""
BARE_FIGURES = DATES | {"count", "number", "ordinal", "magnitude", "age"}
"""Sorts of keys that are a figure and nothing more, so that the same figure in the day of the news would tell them."""
REASONED = frozenset({"cause", "purpose", "means"})
"""Sorts of keys in whose clauses a year tells no day of the news."""


def with_day(reader: Reader, candidate: Candidate) -> Candidate:
    """The candidate with its stem dated, where its brief has a day and the stem none: hardly any news is told once."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    row = words(candidate.stem)
    longest = LONGEST_GAPPED if GAP in candidate.stem else LONGEST
    if not day or candidate.construction in PLAIN or is_dated(reader, candidate.stem) or len(row) > longest:
        return candidate
    key, asks_day = candidate.key.casefold(), candidate.kind == "when"
    longer = [form for form in candidate.accept if not asks_day and key in form.casefold()]
    forms = [] if candidate.sort in MONTHS else [form for form in candidate.accept if form not in longer]
    texts = (candidate.key, *forms)  # never `gerhana bulan total[, Selasa (3/3/2026) malam]`
    named = bool(NAMED_YEAR.search(candidate.key)) and candidate.sort not in DATES  # `Forum PIPES [2025]` tells no day
    named = named or candidate.sort in REASONED  # `karena apa? – hanya memperoleh dua murid baru pada tahun 2025`
    named = named or candidate.sort not in BARE_FIGURES  # the 15th tells nobody of `Rp 15 triliun`, nor July of Raja Juli Antoni
    told = set() if named else {word for text in texts for word in words(text)}
    year = f"{reader.wording.year_word} {day[-YEAR_DIGITS:]}"
    when = next((text for text in (day, year) if not told & set(words(text))), "")
    if not when and candidate.sort == "day" and words(day)[1:2] and candidate.construction != "day":
        when = day.partition(" ")[2]  # the month and its year, where the day in it is asked for
    if not when or row[:2] == words(reader.wording.shapes["in_news"])[:2]:
        return candidate
    return replace(candidate, dated=in_news(reader, candidate.stem, when))


def is_dated(reader: Reader, stem: str) -> bool:
    """Whether a stem says when it was: the year of the news, not only since when or until when something goes on.

    `sejak 2025` does not say so, nor the year of a cup to come, `Piala Dunia 2026`, nor a day without its: `Senin (20/10)`.
    """
    year = str(reader.analysis.brief.date or "")[:YEAR_DIGITS]
    leads = (words(stem[: found.start()])[-LEADS:] for found in YEAR.finditer(stem) if found.group() == year)
    return any(reader.wording.lasting_leads.isdisjoint(lead) for lead in leads)


@remembered
def in_news(reader: Reader, stem: str, day: str) -> str:
    """The stem with the day of its news before it: `Dalam berita 14 Oktober 2025, siapa …?`."""
    once = without_day(reader, stem)
    leads = [reader.wording.shapes[name] for name in ("in_news", "by_news")]
    shape = next((lead for lead in leads if words(lead)[:1] != words(once)[:1]), leads[0])  # no `Dalam …, dalam empat bulan …`
    line = shape.format(date=day, stem=opened_small(reader, once))
    return f"{line[:1].upper()}{line[1:]}"


def without_day(reader: Reader, stem: str) -> str:
    """The stem without the day of the news, which is said before it: `menutup sekolah di mana[, Selasa (4/2)]?`."""
    prepositions = reader.language.grammar().prepositions

    def joined(found: re.Match[str]) -> str:
        before = stem[: found.start()]
        if words(before)[-1:] and words(before)[-1] in prepositions:
            return found.group()  # `sejak Kamis`
        verb = words(before)[-2:]
        if verb[:1] == [reader.wording.relative] and verb[-1].startswith(reader.wording.bearing_opening):
            return found.group()  # `rapat yang berakhir [pada Rabu (21/5)]`
        lead, tail, after = found["lead"], found["tail"], stem[found.end() :].lstrip()
        return "," if tail and before and (not lead or is_open(reader, before) or after[:1].isupper()) else ""

    for text in days_of_news(reader):
        tails = "|".join(map(re.escape, reader.wording.day_tails))
        day = rf"(?P<lead>,)? ?(?:\b{reader.wording.on} )?\b{re.escape(text)}(?: (?:{tails}))?(?P<tail>,)?(?=[ .?]|$)"
        stem = re.sub(day, joined, stem, flags=re.IGNORECASE).strip()
    return f"{stem[:1].upper()}{stem[1:]}"


def days_of_news(reader: Reader) -> Iterator[str]:
    """The day of the news as the brief writes it: `Selasa (4/2)`, `Selasa`."""
    day = str(reader.analysis.brief.date or "")
    for entity in reader.analysis.entities:
        text = entity.span.text(reader.text)
        if (entity.fine, entity.value) == ("day", day) or (entity.fine, text) == ("weekday", reader.wording.weekday_text(day)):
            yield text


def is_open(reader: Reader, before: str) -> bool:
    """Whether a text wants a comma behind it: a name or remark between commas, a phrase that opens its sentence.

    `Gunung Ibu di Halmahera Barat, [Maluku Utara]`, `uang itu, [kata Suhardi Duka]`, `[Menurut Park Ji-hoon]`.
    """
    told = before.rpartition(". ")[2]
    leads = reader.language.grammar().prepositions.keys() | reader.language.grammar().connectives.keys()
    return told.count(", ") % 2 == 1 or ("," not in told and bool(leads & set(words(told)[:1])))


def of_figure(reader: Reader, candidate: Candidate) -> Candidate:
    """A question for a figure that moves from day to day, with the day of its brief: `Dalam berita 7 Mei 2025, nilai tukar …`.

    Never `Per 7 Mei 2025, …`: the figure told that day may be of the month before.
    """
    if candidate.kind != "how_many":
        return candidate
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    row = words(candidate.stem)
    told = [
        word for before, word in pairwise(["", *row]) if before not in reader.wording.question_words
    ]  # `berapa rupiah`
    figures = set(told[:SUBJECT_WORDS]) & reader.wording.moving_figures | set(row) & reader.wording.daily_figures
    if not day or not figures or any(len(word) == YEAR_DIGITS and word.isdigit() for word in row):
        return candidate
    return replace(candidate, stem=of_day(reader, candidate.stem))


def of_day(reader: Reader, stem: str) -> str:
    """The stem with the day of its brief before it."""
    return in_news(reader, stem, reader.wording.date_text(str(reader.analysis.brief.date or "")))


def stands_within(reader: Reader, text: str) -> bool:
    """Whether words stand with these capitals within a sentence, where no place makes them large: `mengelola 'Rakyat Mart'`."""
    starts = {sentence.span.start for sentence in reader.analysis.sentences}
    return any(found.start() not in starts for found in re.finditer(rf"\b{re.escape(text)}\b", reader.text))


def is_crowd(reader: Reader, word: str) -> bool:
    """Whether a noun is for people who are many, and no office: `warga`, `siswa`."""
    head = reader.wording.heads.get(word)
    return head is not None and head.animacy == "person" and word not in reader.wording.offices | reader.wording.single_offices


def tag_of(reader: Reader, word: str) -> str:
    """The tag of a word of the brief; "" where it is none of it."""
    return next((token.tag for token in reader.analysis.tokens if token.text.casefold() == word.casefold()), "")


def is_common(reader: Reader, second: str) -> bool:
    """Whether the brief's first word stands in no name, and small words or a name of its own follow it."""
    tokens, entities = reader.analysis.tokens, reader.analysis.entities
    first = tokens[0].text.casefold() if tokens else ""
    if reader.wording.heads.get(first) is None and reader.language.grammar().root_of(first) is None and tokens[0].tag != "NUM":
        return False  # `Minyakita kemasan satu liter`: what no table knows may be a name
    told = len(tokens) > 1 and (tokens[1].text == second.strip(",") or second in reader.wording.heads)  # `mimpi [negara] mana`
    if not told or any(e.outer.start <= tokens[0].span.start < e.outer.stop for e in entities) or "-" in tokens[0].text:
        return False
    named = first in reader.wording.opening_nouns  # `[S]ekolah Rakyat`
    beside = second.isupper() or any(e.outer.start == tokens[1].span.start for e in entities)  # `[p]ermintaan PLTS atap`
    return second[:1].islower() or (not named and beside)


def is_entity(reader: Reader, place: int | None) -> bool:
    """Whether a word of the brief stands in a name."""
    return place is not None and any(reader.analysis.tokens[place].span in e.outer for e in reader.analysis.entities)


def counts_many(reader: Reader) -> bool:
    """Whether a brief opens with a count in words, large only by its place: `Puluhan WNI`."""
    first = reader.analysis.tokens[0]
    counted = any(first.span in e.outer for e in reader.analysis.entities if e.sort is Sort.QUANTITY)
    return counted and first.text.istitle() and first.text.isalpha()


def is_owned_noun(reader: Reader, titles: Container[str]) -> bool:
    """Whether a brief opens with a common noun of whose a name stands right behind it: `Cangkul [Parmin]`."""
    first, *after = reader.analysis.tokens[:2]
    word, entities = first.text.casefold(), reader.analysis.entities
    free = first.tag in {"NOUN", "PROPN"} and word not in titles and not any(first.span in e.outer for e in entities)
    named = bool(after) and any(after[0].span.start == e.outer.start for e in entities if e.sort not in NUMBERS)
    return free and named and reader.language.grammar().root_of(word) is not None


def opened_small(reader: Reader, stem: str) -> str:
    """The stem with a small first letter where only its place made it large: `Berapa`, `Menurut`; not `Bank Indonesia`."""
    row = words(stem)
    first, second = (*stem.split(maxsplit=2), "", "")[:2]
    if row[0] in reader.language.grammar().prepositions or tag_of(reader, first) == "NUM":
        return stem[:1].lower() + stem[1:]  # `[m]ulai 1 April, …`, `[s]eratus Sekolah Rakyat …`
    titles, pair = reader.language.reading().names.titles.table, f"{row[0]} {second.casefold()}"
    office = second[:1].isupper() and (pair in reader.wording.offices or pair in titles)  # `Guru Besar FKUI`
    whole = any(stem.startswith(e.span.text(reader.text)) for e in reader.analysis.entities if e.sort is Sort.ORGANISATION)
    whole = whole or (row[0] in reader.wording.opening_nouns and second[:1].isupper())  # `Indeks Harga Saham Gabungan`
    whole = whole or (reader.text.startswith(f"{first} {second}") and opens_capitals(reader, 0))
    if office or whole or is_short_form(reader, first) or (first.isupper() and len(first) > 1):
        return stem  # `PT apa …`, `Jaksa Agung Swiss`, `Menaker membuka …`, `Pupuk Indonesia`
    crowd = is_crowd(reader, row[0]) and second[:1].isupper() and not stands_within(reader, f"{first} {second}")
    happened = row[0] in reader.wording.happenings and second[:1].isupper()
    if crowd or happened:
        return stem[:1].lower() + stem[1:]  # `[w]arga Desa Trunyan`, `[s]iswa SMK Negeri 2`, `[l]etusan Gunung Lewotobi`
    listed = row[0] in reader.wording.heads or row[0] in reader.wording.plain_words
    asking = second[:1].islower() and listed  # `Tanggul sungai mana`, `Parlemen negara mana`, `Absen tujuh tahun`
    names = {row[0], first.casefold()}  # `timor` of `Timor-Leste`
    place = next((i for i, token in enumerate(reader.analysis.tokens) if token.text.casefold() in names), None)
    if place == 0 and (is_common(reader, second) or counts_many(reader) or is_owned_noun(reader, titles)):
        return stem[:1].lower() + stem[1:]  # `[k]olom abu …`, `[m]impi Indonesia …`, `[p]uluhan WNI`, `[c]angkul Parmin`
    known = reader.language.grammar().root_of(row[0]) is not None and second[:1].islower() and not is_entity(reader, place)
    named = place is not None and (reader.leads_name(place) or (reader.is_name(place) and not (reader.is_plain(place) or known)))
    return stem[:1].lower() + stem[1:] if asking or not named else stem
