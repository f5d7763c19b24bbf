"""Questions whose words do not fit their key: `selat mana` for a canal, `siapa saja` for one person."""

import re
from itertools import pairwise

from quizgen.generation._reader import Reader
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate

FRONTED = 3
"""Words at the start of a stem among which it may ask before a figure: `Dari pelabuhan mana 1.150 perantau …`."""
SCORE = r"\d{1,2}-\d{1,2}\b"


def is_mismatched(reader: Reader, candidate: Candidate) -> bool:
    """Whether what is asked for is not what the key is."""
    if candidate.kind == "cloze":
        return False
    row, key = words(candidate.stem), words(candidate.key)
    wrong = asks_other_place(reader, candidate, row, key) or asks_many_for_one(reader, candidate, row)
    wrong = wrong or asks_figure_as_things(reader, candidate) or is_name_in_description(reader, candidate, key)
    wrong = wrong or asks_made_into(reader, row) or is_torn_before_listing(reader, row)
    wrong = wrong or asks_before_figure(reader, candidate, row) or asks_lands_for_sides(reader, candidate, row)
    wrong = wrong or asks_medal_of(reader, candidate, row) or asks_what_it_became(reader, row) or asks_age(reader, row)
    wrong = wrong or asks_for_giving(reader, candidate)
    return wrong or loses_distance(reader, candidate) or asks_of_named(reader, candidate) or keeps_owner_in_key(reader, candidate)


def asks_other_place(reader: Reader, candidate: Candidate, row: list[str], key: list[str]) -> bool:
    """Whether it asks with the noun of another sort of place than the key is named with: `selat mana? – [Terusan] Suez`."""
    heads = reader.wording.heads
    at = next((at for at, word in enumerate(row) if at and word in reader.wording.question_words), 0)
    asked, named = heads.get(row[at - 1]) if at else None, heads.get(key[0]) if len(key) > 1 else None
    if candidate.kind != "where" or asked is None or named is None or {asked.animacy, named.animacy} != {"place"}:
        return False
    return row[at - 1] not in {key[0], named.word} and asked.sort != named.sort and asked.word != named.word


def asks_many_for_one(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether it asks for many, and the key is one whose office holds a list: `Menteri Pendidikan, Kebudayaan, … Nadiem`."""
    who = any(one in row for one in reader.wording.asks["person"].split())
    if candidate.sort != "list" or not who:
        return False
    persons = [e for e in reader.entities_in(candidate.span) if e.sort is Sort.PERSON]
    opens = candidate.key.casefold().split()[0] in reader.language.reading().names.titles.table
    return opens and len(persons) == 1 and persons[0].span.stop == candidate.span.stop


def asks_figure_as_things(reader: Reader, candidate: Candidate) -> bool:
    """Whether `apa saja` is asked for a figure and what it means: `melampaui apa saja? – [angka 300] atau kategori berbahaya`."""
    chosen = set(words(candidate.key)) & reader.wording.choosing_words
    named = [e for e in reader.entities_in(candidate.span) if e.sort is Sort.ORGANISATION]
    same = len(named) > 1 and named[-1].span.stop == candidate.span.stop  # `PT Sri Rejeki Isman Tbk atau Sritex`
    return candidate.sort == "list" and bool(chosen) and (same or any(mark.isdigit() for mark in candidate.key))


def is_name_in_description(reader: Reader, candidate: Candidate, key: list[str]) -> bool:
    """Whether a key says what somebody is and then his name: `seorang korban [bernama Farzah]`."""
    calls = {word.split()[0] for word in reader.wording.naming_words.values() if word}
    named = any(e.sort is Sort.PERSON for e in reader.entities_in(candidate.span))
    return named and bool(calls & set(key[1:]))


def asks_made_into(reader: Reader, row: list[str]) -> bool:
    """Whether it asks what was made into something, and that is cut: `Kemenangan ini [menjadikan apa]?`."""
    return any(one == reader.wording.making_into and other in reader.wording.question_words for one, other in pairwise(row))


def is_torn_before_listing(reader: Reader, row: list[str]) -> bool:
    """Whether what `yakni` explains was cut: `likuidasi China Evergrande[, … dengan utang terbesar,] yakni lebih dari …`."""
    pairs = told_pairs(reader)
    return any(
        other in reader.wording.listing_words and (one, other) not in pairs and one not in reader.wording.question_words
        for one, other in pairwise(row)
    )


def asks_before_figure(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether a figure stands right behind what is asked for: `perusahaan apa [1,8 miliar euro] yang didenda`."""
    asking = reader.wording.question_words - {reader.wording.number_words[""]}
    at = next((at for at, (one, other) in enumerate(pairwise(row)) if one in asking and other[:1].isdigit()), -1)
    fronted = at < FRONTED and row[0] in reader.language.grammar().prepositions
    scored = at >= 0 and re.search(rf"\b{row[at]} {SCORE}", candidate.stem) is not None  # `menundukkan negara mana 4-2`
    return at >= 0 and not fronted and not scored


def asks_medal_of(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether a medal is asked for by the games: `merebut [emas apa]? – SEA Games`."""
    at = next((at for at, word in enumerate(row) if at and word in reader.wording.question_words), 0)
    return at > 0 and row[at - 1] in reader.wording.medals and candidate.kind == "what"


def asks_what_it_became(reader: Reader, row: list[str]) -> bool:
    """Whether it asks no more than what somebody or something became: `Pria kelahiran Chicago ini [menjadi apa]?`."""
    ends = row[-2:-1] == [reader.wording.becoming] and row[-1] == reader.wording.asks["thing"]
    return ends and reader.wording.relative not in row[-3:-2] and not set(row) & reader.wording.offering_words


def asks_for_giving(reader: Reader, candidate: Candidate) -> bool:
    """Whether a key holds whom something is given to: `menjatuhkan apa? – hukuman mati [kepada Ferdy Sambo]`."""
    given = reader.wording.giving_marker in words(candidate.key)[1:]
    return given and candidate.sort.startswith("common:") and candidate.construction.endswith("object")


def asks_age(reader: Reader, row: list[str]) -> bool:
    """Whether the age of somebody who is told of is asked by the way: `Pelaku [yang berusia berapa] tahun langsung dibekuk`."""
    asking = reader.wording.number_words[""]
    asked = [[reader.wording.relative, word, asking] for word in reader.wording.aged_words]
    return any(row[at : at + 3] in asked for at in range(len(row)))


def asks_lands_for_sides(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether it asks for lands, and the key says which side of them: `negara mana saja? – Turki [selatan] dan Suriah`."""
    land = reader.wording.asks["country"].split()[0]
    sides = [word for word in candidate.key.split() if word in reader.wording.side_words]
    return candidate.sort == "list" and bool(sides) and land in row


def loses_distance(reader: Reader, candidate: Candidate) -> bool:
    """Whether a figure is the distance from another, and that is cut: `finis [1,7 detik] di depan adiknya`."""
    if candidate.kind != "how_many":
        return False
    after = reader.text[candidate.span.stop :].casefold()
    told = next((lead for lead in reader.wording.behind_words if after.startswith(f" {lead} ")), "")
    return bool(told) and told not in candidate.stem.casefold()


def asks_of_named(reader: Reader, candidate: Candidate) -> bool:
    """Whether a name is told from others by a measure or as one so called: `Ever Given sepanjang [berapa meter] yang …`."""
    asking = "|".join(sorted(reader.wording.question_words))
    called = "|".join(sorted(reader.wording.naming_leads))
    relative = reader.wording.relative
    if re.search(rf"\b(?:{called}) (?:{asking}) {relative}\b", candidate.stem):
        return True
    return re.search(rf"[A-Z]\w+ se\w+ (?:\w+ dari )?(?:{asking}) \w+ {relative}\b", candidate.stem) is not None


def keeps_owner_in_key(reader: Reader, candidate: Candidate) -> bool:
    """Whether a clitic in the stem means somebody whom the key names beside more: `menjatuhkan apa kepada ajudan[nya]`."""
    stem = candidate.stem.casefold()
    for mention in reader.analysis.mentions:
        if mention.span.text(reader.text).casefold() != reader.wording.clitic:
            continue
        held = next((token for token in reader.analysis.tokens if mention.span in token.span), None)
        behind = held is not None and held.text.casefold() in words(stem) and mention.span.start > candidate.span.stop
        persons = [e for e in reader.entities_in(candidate.span) if e.sort is Sort.PERSON and e.span != candidate.span]
        if behind and any(e.name.casefold() not in stem for e in persons) and candidate.sort.startswith("common:"):
            return True
    return False
