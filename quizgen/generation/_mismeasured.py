"""Questions that ask for a figure or a measure in words that no figure answers: `mana [4-2]`, `[berapa per bulan yang]`."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._once import words_behind
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.model.analysis import Role, Sort, Voice

FRONTED = 3
"""Words at the start of a stem among which it may ask before a figure: `Dari pelabuhan mana 1.150 perantau …`."""
SCORE = r"\d{1,2}-\d{1,2}\b"


def asks_figure_as_things(asked: Asked) -> bool:
    """Whether `apa saja` is asked for a figure and what it means: `melampaui apa saja? – [angka 300] atau kategori berbahaya`."""
    if asked.candidate.sort != "list":
        return False
    chosen = set(words(asked.candidate.key)) & asked.wording.choosing_words
    named = [e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.ORGANISATION]
    same = len(named) > 1 and named[-1].span.stop == asked.candidate.span.stop  # `PT Sri Rejeki Isman Tbk atau Sritex`
    return bool(chosen) and (same or any(mark.isdigit() for mark in asked.candidate.key))


def asks_before_figure(asked: Asked) -> bool:
    """Whether a figure stands right behind what is asked for: `perusahaan apa [1,8 miliar euro] yang didenda`."""
    asking = asked.wording.question_words - {asked.wording.number_words[""]}
    at = next((at for at, (one, other) in enumerate(pairwise(asked.row)) if one in asking and other[:1].isdigit()), -1)
    fronted = at < FRONTED and asked.row[0] in asked.reader.language.grammar().prepositions
    scored = at >= 0 and re.search(rf"\b{asked.row[at]} {SCORE}", asked.candidate.stem) is not None  # `menundukkan … mana 4-2`
    return at >= 0 and not fronted and not scored


def drops_degree(asked: Asked) -> bool:
    """Whether what is too much is said as if it were not: `target … yang [optimistis]` for `terlalu optimistis`."""
    much = words_behind(asked.reader, asked.wording.too_much)
    return bool(much) and asked.wording.too_much not in asked.row and not much.isdisjoint(asked.row)


def asks_rate_alone(asked: Asked) -> bool:
    """Whether it asks how much it is a month, as if that were a thing: `[Berapa per bulan yang] dicapai perputaran uang?`."""
    rate = asked.row[asked.at : asked.at + 2] == [asked.wording.number_words[""], asked.wording.per]
    return rate and asked.wording.relative in asked.row[asked.at + 2 : asked.at + 4]


def asks_age(asked: Asked) -> bool:
    """Whether the age of somebody who is told of is asked by the way: `Pelaku [yang berusia berapa] tahun langsung dibekuk`."""
    asking = asked.wording.number_words[""]
    if asking not in asked.row or asked.wording.relative not in asked.row:
        return False
    noun = [[asked.wording.relative, word, asking] for word in asked.wording.aged_words]
    return any(asked.row[at : at + 3] in noun for at in range(len(asked.row)))


def loses_distance(asked: Asked) -> bool:
    """Whether a figure is the distance from another, and that is cut: `finis [1,7 detik] di depan adiknya`."""
    if asked.candidate.kind != "how_many":
        return False
    after = asked.reader.text[asked.candidate.span.stop :].casefold()
    told = next((lead for lead in asked.wording.behind_words if after.startswith(f" {lead} ")), "")
    return bool(told) and told not in asked.candidate.stem.casefold()


def asks_sum_as_doer(asked: Asked) -> bool:
    """Whether a sum is asked for as who does it: `[Berapa yang memeras] korban? – US$ 1 juta`.

    Not so what it measures: `[Gempa bermagnitudo berapa yang] mengguncang …`.
    """
    if asked.candidate.kind != "how_many" or asked.candidate.sort == "count":
        return False
    row = asked.line_words
    opens = row[:2] == [asked.wording.number_words[""], asked.wording.relative]
    return opens and len(row) > 2 and asked.reader.language.grammar().voice_of(row[2]) is Voice.ACTIVE


def takes_verb_behind(asked: Asked) -> bool:
    """Whether a verb from behind a figure is said before it: `meninggal dengan [berapa] pasien`."""
    before = asked.row[asked.at - 1] if asked.at >= FRONTED and asked.candidate.kind == "how_many" else ""
    if asked.reader.language.grammar().prepositions.get(before) is not Role.COMPANION:
        return False
    return (asked.row[asked.at - 2], asked.row[asked.at - 1]) not in told_pairs(asked.reader)


def tells_list(asked: Asked) -> bool:
    """Whether what is counted is told one by one behind the question: `memaparkan [berapa] strategi: bauran kebijakan, …`."""
    return asked.candidate.sort == "count" and ": " in asked.candidate.stem.rpartition(asked.wording.number_words[""])[2]


def asks_of_named(asked: Asked) -> bool:
    """Whether a name is told from others by a measure: `Ever Given sepanjang [berapa meter] yang …`."""
    relative, stem = asked.wording.relative, asked.candidate.stem
    if f" {relative}" not in stem:
        return False
    asking = "|".join(sorted(asked.wording.question_words))
    name = r"[A-Z]\w+ [A-Z]\w+ se\w+ (?:\w+ dari )?"  # not `Banjir setinggi …`, large only since it opens its sentence
    return re.search(rf"{name}(?:{asking}) \w+ {relative}\b", stem) is not None


def asks_medal_of(asked: Asked) -> bool:
    """Whether a medal is asked for by the games: `merebut [emas apa]? – SEA Games`."""
    return asked.at > 0 and asked.candidate.kind == "what" and asked.row[asked.at - 1] in asked.wording.medals


MISMEASURED: tuple[Callable[[Asked], bool], ...] = (
    asks_figure_as_things,
    asks_before_figure,
    drops_degree,
    asks_rate_alone,
    asks_age,
    loses_distance,
    asks_of_named,
    takes_verb_behind,
    tells_list,
    asks_sum_as_doer,
    asks_medal_of,
)
"""Every way in which a question may miss a figure."""
