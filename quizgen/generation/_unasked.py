"""Questions that nobody would ask: a year as a number, one name for many, what the law fixes, who only speaks for others."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort, Voice

LONG_ROW, SUBJECT_WORDS = 4, 4
"""Commas of a long row; and words of a subject behind a comma."""
YEAR = 4
"""Digits of a year."""
CENTURIES = ("19", "20")
"""How the years of the news begin."""
THINGS = frozenset({"thing", "abstract", "event"})
PLACED = frozenset({"island", "province", "region", "country", "continent"})


def asks_year_as_count(asked: Asked) -> bool:
    """Whether the year behind an event is asked for as a number of it: `ibadah [haji berapa] sebesar Rp 87,4 juta? – 2026`."""
    key = asked.candidate.key
    return asked.candidate.sort == "count" and len(key) == YEAR and key.isdigit() and key.startswith(CENTURIES)


def fills_many_with_one(asked: Asked) -> bool:
    """Whether one name is to stand where the stem tells of many: `di [sejumlah ____] menumpuk – TPS Kota Bandung`."""
    before = words(asked.candidate.stem.partition(GAP)[0])[-1:] if asked.candidate.kind == "cloze" else []
    return bool(before) and before[0] in asked.wording.many_words and asked.candidate.key[:1].isupper()


def asks_breed(asked: Asked) -> bool:
    """Whether it asks by which land an animal or a wind is called: `[gajah ____] betina – Sumatera`, `Monsun negara mana?`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    termed = before is not None and before.text.casefold() in asked.wording.landed_terms
    itself = asked.candidate.key.casefold() in asked.wording.landed_terms  # `lemahnya [Monsun] Australia`
    return itself or (termed and asked.candidate.sort in PLACED)


def opens_with_bare_taker(asked: Asked) -> bool:
    """Whether a stem by itself opens with takers of who knows what: `[Penerima] wajib ber-KTP Kaltim minimal ____.`."""
    stem = asked.candidate.stem
    if ". " in stem.rstrip(". ") or not asked.row or asked.row[0] not in asked.wording.taking_nouns:
        return False
    second = next((t for t in asked.reader.analysis.tokens if [t.text.casefold()] == asked.row[1:2]), None)
    verbal = second is not None and second.tag in {"VERB", "AUX", "ADV", "ADJ"}
    return verbal or bool(set(asked.row[1:2]) & asked.reader.language.grammar().auxiliaries)


def drops_his_view(asked: Asked) -> bool:
    """Whether only somebody vouches for the sentence, and the stem does not say who: `[Menurutnya,] TKA harus menjadi …`."""
    held = next((s.span for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None)
    if held is None or not held.text(asked.reader.text).casefold().startswith(asked.wording.his_view):
        return False
    said = {word for word, role in asked.reader.language.grammar().prepositions.items() if role is Role.SOURCE}
    return not said & set(words(asked.line)) and asked.candidate.kind != "cloze"


def measures_beast(asked: Asked) -> bool:
    """Whether it asks how long an animal was that only came by: `kemunculan buaya sepanjang [____]`."""
    beast = set(words(asked.line)) & asked.wording.landed_terms
    return asked.candidate.sort == "length" and bool(beast)


def asks_whose(asked: Asked) -> bool:
    """Whether whose a thing is is asked for as its sort: `di atas lahan 7 hektare [apa]? – milik pemda`."""
    return asked.candidate.kind == "what" and asked.key[:1] != [] and asked.key[0] in asked.wording.owning_nouns


def asks_suspect(asked: Asked) -> bool:
    """Whether it asks as what the law names somebody, who can be but a suspect: `KPK menetapkan Noel [sebagai apa]?`."""
    before = asked.row[max(0, asked.at - 1) : asked.at]
    named = before == [asked.wording.capacity_word] or "capacity" in asked.candidate.construction
    return named and asked.key[:1] != [] and asked.key[0] in asked.wording.accused_nouns


def asks_whom_harmed(asked: Asked) -> bool:
    """Whether it asks who was harmed, or whom somebody brought to light: `serangan yang [menewaskan siapa]?`."""
    before = asked.row[max(0, asked.at - 1) : asked.at]
    return asked.candidate.kind == "who" and bool(set(before) & asked.wording.harming_words)


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


def asks_growth_of_land(asked: Asked) -> bool:
    """Whether it asks what grew, and the answer is a land's economy: `[apa yang] tumbuh 30 persen? – ekonomi Maluku Utara`."""
    lands = [e for e in asked.reader.entities_in(asked.candidate.span) if e.sort in {Sort.PLACE, Sort.COUNTRY}]
    return asked.asks_bare_thing and bool(lands) and asked.key[0] in asked.wording.growth_nouns


def asks_first_custody(asked: Asked) -> bool:
    """Whether it asks for what the law fixes or a branch of a prison: `ditahan [selama ____] – 20 hari`, `cabang ____`."""
    held = bool(set(words(asked.line)) & asked.wording.custody_words)
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
    before = token_before(asked.reader, asked.candidate.span.start)
    head = asked.wording.heads.get(before.text.casefold()) if before is not None else None
    person = before is not None and (
        (head is not None and head.animacy == "person") or before.text.casefold() in asked.wording.naming_titles
    )
    return person and asked.candidate.sort in {"duration", "age"}


def counts_two_sides(asked: Asked) -> bool:
    """Whether it counts what anything that joins has two of: `jembatan penghubung [berapa] desa? – dua`."""
    two = asked.candidate.sort == "count" and asked.key[:1] != [] and asked.key[0] in asked.wording.pair_counts
    return two and bool(set(words(asked.line)) & asked.wording.crossing_words)


def asks_who_speaks(asked: Asked) -> bool:
    """Whether it asks for the office of somebody who only speaks for others: `apa jabatan Budi Prasetyo? – Juru bicara KPK`."""
    return asked.candidate.sort == "office" and asked.candidate.key.casefold().startswith(asked.wording.speaking_offices)


def fills_period(asked: Asked) -> bool:
    """Whether it hides a stretch of the year, which the news' own day tells: `pada ____ tumbuh – kuartal II-2025`.

    Or the year of `periode yang sama pada ____`.
    """
    before = words(asked.candidate.stem.partition(GAP)[0])[-2:] if asked.candidate.kind == "cloze" else []
    again = before[:1] == [asked.wording.same] and asked.candidate.sort == "year"
    return again or (bool(before) and asked.candidate.sort == "period")


def parts_unit(asked: Asked) -> bool:
    """Whether a unit stands alone before its body that is asked for: `[Dittipidnarkoba] institusi apa? – Bareskrim Polri`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    return before is not None and before.text.casefold().startswith(asked.wording.unit_openings) and before.text[:1].isupper()


def keeps_fame_in_key(asked: Asked) -> bool:
    """Whether a key ends with what its sentence says of it: `membonceng adiknya dengan sepeda apa? – ontel [viral]`."""
    return len(asked.key) > 1 and asked.key[-1] in asked.wording.fame_words


def asks_parties_for_things(asked: Asked) -> bool:
    """Whether it asks which parties, and one of the list is none: `pihak mana saja? – surveyor dan [mekanisme harga]`."""
    party = asked.wording.asks["organisation"].split()[0]
    if asked.candidate.sort != "list" or asked.row[max(0, asked.at - 1) : asked.at] != [party]:
        return False
    firsts = [asked.key[0], *(two for one, two in pairwise(asked.key) if one in asked.wording.joining_words)]
    firsts += [word for part in asked.candidate.key.split(", ")[1:] for word in words(part)[:1]]
    heads = [asked.wording.heads[word] for word in firsts if word in asked.wording.heads]
    return any(head.animacy in THINGS for head in heads)


def asks_level_by_thing(asked: Asked) -> bool:
    """Whether a figure is asked for as a thing: `menembus [apa]? – level 8.000`."""
    return asked.candidate.kind == "what" and asked.key[0] in asked.wording.level_nouns and any(w.isdigit() for w in asked.key)


def asks_bearing(asked: Asked) -> bool:
    """Whether a key is what a noun turns to, cut off from the word for it: `pabrik sepatu [apa]? – orientasi ekspor`."""
    return asked.candidate.kind == "what" and ":" in asked.candidate.sort and asked.key[0] in asked.wording.bearing_nouns


def places_local_body(asked: Asked) -> bool:
    """Whether an office of one part of the country is asked for beside a place: `zona di TPST Bantargebang – Dinas LH DKI`."""
    local = asked.candidate.sort == "agency" and bool(asked.key) and asked.key[0] in asked.wording.local_agencies
    stem = asked.candidate.stem
    return local and any(
        e.sort is Sort.PLACE and e.name in stem and e.name not in asked.candidate.key for e in asked.reader.analysis.entities
    )


def asks_like_when(asked: Asked) -> bool:
    """Whether a time that something is only like is asked for as when it was: `tarif dikembalikan [seperti tahun 2024]`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    timed = asked.candidate.kind == "when" or asked.candidate.sort in {"year", "day", "month", "period"}
    return timed and before is not None and before.text.casefold() in asked.wording.like_words_before


def lacks_subject(asked: Asked) -> bool:
    """Whether an active verb stands right behind where it asks to, without who does it: `Ke negara mana [mengirim] …?`."""
    row = words(asked.line)
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    grammar, prepositions = asked.reader.language.grammar(), asked.reader.language.grammar().prepositions
    behind = [word for word in row[at + 1 :] if word not in grammar.auxiliaries and word not in asked.wording.how_often][:1]
    led = bool(row) and row[0] in prepositions and at in {1, 2}
    return led and bool(behind) and grammar.voice_of(behind[0]) is Voice.ACTIVE


def fills_one_of_row(asked: Asked) -> bool:
    """Whether it hides one of a long row that is told by its number: `di lima bank, yakni BRI, ____, Mandiri, BTN, dan BSI`."""
    before, _, after = asked.line.partition(GAP)
    listed = before.count(", ") + after.count(", ") >= LONG_ROW and (before.rstrip().endswith(",") or after.startswith(","))
    return asked.candidate.kind == "cloze" and listed and bool(set(words(before)) & asked.wording.namely_words)


def repeats_noun(asked: Asked) -> bool:
    """Whether the key says again the noun that asks for it: `dengan [sebutan apa]? – sebutan 'aura farming'`."""
    return asked.candidate.kind == "what" and asked.row[max(0, asked.at - 1) : asked.at] == asked.key[:1] and (
        asked.candidate.key.islower() and len(asked.key) > 1 and asked.key[0] in asked.wording.calling_nouns
    )


def adds_clause(asked: Asked) -> bool:
    """Whether it goes on with another clause behind a comma: `lebih dari berapa rupiah, [sopir dan kernet kini diperiksa]?`."""
    head, comma, tail = asked.line.rpartition(", ")
    grammar, told = asked.reader.language.grammar(), words(head)
    led = told[:1] != [] and (told[0] in grammar.connectives or told[0] in grammar.prepositions)
    whole = not led and any(grammar.voice_of(word) in {Voice.ACTIVE, Voice.PASSIVE} for word in told)
    asks = GAP in head or bool(set(told) & asked.wording.question_words)
    row = words(tail) if comma and (asks or whole) else []
    at = next((at for at, word in enumerate(row) if word in asked.wording.now_words), 0)
    verb = row[at + 1] if 0 < at < len(row) - 1 else ""
    voice = grammar.voice_of(verb) if verb else Voice.MIDDLE
    closed = asked.wording.joining_words | asked.wording.counter_words | set(grammar.connectives)
    free = bool(row) and row[0] not in closed and asked.wording.relative not in row
    return 0 < at <= SUBJECT_WORDS and free and voice is not Voice.MIDDLE


UNASKED: tuple[Callable[[Asked], bool], ...] = (
    asks_year_as_count,
    fills_many_with_one,
    asks_breed,
    opens_with_bare_taker,
    drops_his_view,
    asks_growth_of_land,
    asks_first_custody,
    fills_one_of_some,
    ages_by_the_way,
    counts_two_sides,
    asks_who_speaks,
    fills_period,
    parts_unit,
    keeps_fame_in_key,
    asks_parties_for_things,
    asks_level_by_thing,
    asks_bearing,
    places_local_body,
    asks_like_when,
    lacks_subject,
    fills_one_of_row,
    repeats_noun,
    adds_clause,
    measures_beast,
    asks_whose,
    asks_suspect,
    asks_whom_harmed,
    asks_generic_party,
    asks_power_as_town,
)
"""Every way in which a question may be one that nobody would ask."""
