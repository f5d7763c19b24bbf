"""Questions that nobody would ask: a year as a number, what the law fixes, who only speaks for others."""

from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort

LONG_ROW = 4
"""Commas of a long row."""
YEAR = 4
"""Digits of a year."""
CENTURIES = ("19", "20")
"""How the years of the news begin."""
WHOLE = 4
"""The place of the question word up to which it asks for all that a text tells."""
PLACED = frozenset({"island", "province", "region", "country", "continent"})
"""Sorts of the lands by which an animal is called."""


def asks_year_as_count(asked: Asked) -> bool:
    """Whether the year behind an event is asked for as a number of it: `ibadah [haji berapa] sebesar Rp 87,4 juta? – 2026`."""
    if asked.candidate.sort != "count":
        return False
    key = asked.candidate.key
    return len(key) == YEAR and key.isdigit() and key.startswith(CENTURIES)


def asks_breed(asked: Asked) -> bool:
    """Whether it asks by which land an animal or a wind is called: `[gajah ____] betina – Sumatera`, `Monsun negara mana?`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    termed = before is not None and before.text.casefold() in asked.wording.landed_terms
    itself = asked.candidate.key.casefold() in asked.wording.landed_terms  # `lemahnya [Monsun] Australia`
    return itself or (termed and asked.candidate.sort in PLACED)


def asks_growth_of_land(asked: Asked) -> bool:
    """Whether it asks what grew, and the answer is a land's economy: `[apa yang] tumbuh 30 persen? – ekonomi Maluku Utara`."""
    lands = [e for e in asked.reader.entities_in(asked.candidate.span) if e.sort in {Sort.PLACE, Sort.COUNTRY}]
    return asked.asks_bare_thing and bool(lands) and asked.key[0] in asked.wording.growth_nouns


def asks_first_custody(asked: Asked) -> bool:
    """Whether it asks for what the law fixes or a branch of a prison: `ditahan [selama ____] – 20 hari`, `cabang ____`."""
    held = bool(set(asked.line_words) & asked.wording.custody_words)
    before = token_before(asked.reader, asked.candidate.span.start)
    branch = before is not None and before.text.casefold() in asked.wording.branch_words
    return held and (branch or asked.candidate.key.casefold() in asked.wording.custody_terms)


def fills_one_of_some(asked: Asked) -> bool:
    """Whether others than the key fit, for the list names but some: `Di [antaranya] Soeharto, Gus Dur, ____, dan …`."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort in {"count", "list"}:
        return False
    before, _, after = asked.line.partition(GAP)
    listed = before.rstrip().endswith((",", *asked.wording.pair_joiners)) or after.startswith(",")
    told = f" {' '.join(words(before))} "
    named = words(after)[:1] == [asked.wording.capacity_word]  # `di antaranya … , ____ sebagai Menko Polkam`
    return listed and not named and any(f" {one} " in told for one in asked.wording.some_openers)


def ages_by_the_way(asked: Asked) -> bool:
    """Whether it asks for an age that is told by the way: `Perenang [19 tahun] asal Jayapura`, `tunggal putra [20 tahun]`."""
    if asked.candidate.sort not in {"duration", "age"}:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    head = asked.wording.heads.get(before.text.casefold()) if before is not None else None
    return before is not None and (
        (head is not None and head.animacy == "person") or before.text.casefold() in asked.wording.naming_titles
    )


def counts_two_sides(asked: Asked) -> bool:
    """Whether it counts what anything that joins has two of: `jembatan penghubung [berapa] desa? – dua`."""
    if asked.candidate.sort != "count":
        return False
    two = asked.key[:1] != [] and asked.key[0] in asked.wording.pair_counts
    return two and bool(set(asked.line_words) & asked.wording.crossing_words)


def asks_who_speaks(asked: Asked) -> bool:
    """Whether it asks for the office of somebody who only speaks for others: `apa jabatan Budi Prasetyo? – Juru bicara KPK`."""
    return asked.candidate.sort == "office" and asked.candidate.key.casefold().startswith(asked.wording.speaking_offices)


def fills_period(asked: Asked) -> bool:
    """Whether it hides a part of the year that is reported, which the news' day tells: `pada ____ tumbuh – kuartal II-2025`.

    Or the year of `periode yang sama pada ____`. When something is to be is another thing: `selesai pada [awal 2026]`.
    """
    if asked.candidate.kind != "cloze" or asked.candidate.sort not in {"year", "period"}:
        return False
    before = words(asked.candidate.stem.partition(GAP)[0])[-2:]
    if before[:1] == [asked.wording.same] and asked.candidate.sort == "year":
        return True
    until = asked.reader.language.grammar().prepositions.get("".join(before[-1:])) is Role.UNTIL
    told = until or not asked.wording.year_parts.isdisjoint(asked.key) or bool(set(before[-1:]) & asked.wording.term_nouns)
    return told and bool(before) and asked.candidate.sort == "period"


def asks_level_by_thing(asked: Asked) -> bool:
    """Whether a figure is asked for as a thing: `menembus [apa]? – level 8.000`."""
    return asked.candidate.kind == "what" and asked.key[0] in asked.wording.level_nouns and any(w.isdigit() for w in asked.key)


def asks_like_when(asked: Asked) -> bool:
    """Whether a time that something is only like is asked for as when it was: `tarif dikembalikan [seperti tahun 2024]`."""
    if asked.candidate.kind != "when" and asked.candidate.sort not in {"year", "day", "month", "period"}:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    return before is not None and before.text.casefold() in asked.wording.like_words_before


def asks_law_makers(asked: Asked) -> bool:
    """Whether it asks who agreed on a law, as these always do: `pihak mana saja? – DPR dan pemerintah`."""
    return tuple(asked.key) in asked.wording.law_makers


def counts_first_months(asked: Asked) -> bool:
    """Whether it asks over how much of a year is reckoned: `dalam [sembilan bulan] pertama 2025`."""
    return asked.candidate.sort == "duration" and bool(set(asked.words_behind[:1]) & asked.wording.first_words)


def counts_day(asked: Asked) -> bool:
    """Whether one of two days of a month is asked for as a number: `misa pada [____] dan 25 Desember – 24`."""
    after = [token.text for token in asked.tokens_behind[:3]]
    joined = len(after) > len("dn") and after[0].casefold() in asked.wording.joining_words and after[1].isdigit()
    return asked.candidate.key.isdigit() and joined and after[2].casefold() in asked.wording.month_names


def fills_one_of_row(asked: Asked) -> bool:
    """Whether it hides one of a long row that is told by its number: `di lima bank, yakni BRI, ____, Mandiri, BTN, dan BSI`."""
    if asked.candidate.kind != "cloze":
        return False
    before, _, after = asked.line.partition(GAP)
    listed = before.count(", ") + after.count(", ") >= LONG_ROW and (before.rstrip().endswith(",") or after.startswith(","))
    return listed and bool(set(words(before)) & asked.wording.namely_words)


def measures_beast(asked: Asked) -> bool:
    """Whether it asks how long an animal was that only came by: `kemunculan buaya sepanjang [____]`."""
    if asked.candidate.sort != "length":
        return False
    beast = set(asked.line_words) & asked.wording.landed_terms
    return bool(beast)


def asks_suspect(asked: Asked) -> bool:
    """Whether it asks as what the law names somebody, who can be but a suspect: `KPK menetapkan Noel [sebagai apa]?`."""
    before = asked.row[max(0, asked.at - 1) : asked.at]
    named = before == [asked.wording.capacity_word] or "capacity" in asked.candidate.construction
    return named and asked.key[:1] != [] and asked.key[0] in asked.wording.accused_nouns


def asks_whom_harmed(asked: Asked) -> bool:
    """Whether it asks who was harmed, or whom somebody brought to light: `serangan yang [menewaskan siapa]?`."""
    if asked.candidate.kind != "who":
        return False
    before = asked.row[max(0, asked.at - 1) : asked.at]
    return bool(set(before) & asked.wording.harming_words)


def asks_generic_party(asked: Asked) -> bool:
    """Whether it asks which party, and the key names none: `kredit dari [pihak mana]? – bank daerah`."""
    party = asked.wording.asks["organisation"].split()
    return asked.candidate.kind == "what" and asked.row[max(0, asked.at - 1) : asked.at + 1] == party and (
        asked.candidate.key.islower() and asked.candidate.sort != "list"
    )


def asks_power_as_town(asked: Asked) -> bool:
    """Whether a capital that stands for who rules there is asked for as a town: `negosiasi dengan [kota mana]? – Washington`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    known = asked.reader.language.reading().names.known.table.get(asked.candidate.key)
    capital = known is not None and known.fine == "capital" and known.inside not in asked.reader.language.reading().names.home
    return capital and before is not None and before.text.casefold() not in asked.wording.spot_leads


def asks_what_text_tells(asked: Asked) -> bool:
    """Whether it asks what an article tells as a whole, where anything fits: `[sebuah artikel membahas apa] sebagai gejala`."""
    if asked.candidate.kind != "what":
        return False
    row = asked.line_words
    told = row[:1] == [asked.wording.some_text] and row[1:2] != [] and row[1] in asked.wording.meta_nouns
    asks = next((at for at, word in enumerate(row) if word in asked.wording.question_words), len(row))
    return told and asks <= WHOLE


def asks_body_by_two_nouns(asked: Asked) -> bool:
    """Whether a noun for a body stands before the one that asks: `melalui [bank lembaga apa] saja? – Himbara`."""
    if asked.at <= 1:
        return False
    heads = (asked.wording.heads.get(word) for word in asked.row[max(0, asked.at - 2) : asked.at])
    return all(head is not None and head.animacy == "organisation" for head in heads)


def loses_degree(asked: Asked) -> bool:
    """Whether `lebih` was left out before what is compared: `menghasilkan dampak[ lebih cepat] dibandingkan pembangunan`."""
    row, more = asked.line_words, asked.wording.more_words
    if asked.reader.language.world().telling.comparing.isdisjoint(row) or not more.isdisjoint(row):
        return False
    held = (s.span for s in asked.reader.analysis.sentences if asked.candidate.span in s.span)
    return not more.isdisjoint(words(next((span.text(asked.reader.text) for span in held), "")))


def names_step_as_doer(asked: Asked) -> bool:
    """Whether somebody's step is said to do what he does: `apa yang memindahkan dana? – [langkah] Menkeu Purbaya`."""
    if asked.candidate.kind != "what" or asked.candidate.construction != "subject":
        return False
    doer = asked.key[:1] != [] and asked.key[0] in asked.wording.step_nouns
    people = (e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.PERSON)
    return doer and any(people)


UNASKED: tuple[Callable[[Asked], bool], ...] = (
    asks_year_as_count,
    asks_breed,
    asks_growth_of_land,
    asks_first_custody,
    fills_one_of_some,
    ages_by_the_way,
    counts_two_sides,
    asks_who_speaks,
    fills_period,
    asks_level_by_thing,
    asks_like_when,
    asks_law_makers,
    counts_first_months,
    counts_day,
    fills_one_of_row,
    measures_beast,
    asks_suspect,
    asks_whom_harmed,
    asks_generic_party,
    asks_power_as_town,
    asks_what_text_tells,
    loses_degree,
    names_step_as_doer,
    asks_body_by_two_nouns,
)
"""Every way in which a question may be one that nobody would ask."""
