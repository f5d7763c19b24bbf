"""Questions of sorts that strict readers seldom sign: half of what they say is a trifle, or is guessed without the news.

The shares were counted on 1,507 verdicts of readers who saw one question at a time, on 240 briefs that nothing was tuned to.
"""

import datetime as dt
import re
from collections.abc import Callable
from itertools import pairwise
from string import ascii_lowercase

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._dating import DATES
from quizgen.generation._words import has_context, words
from quizgen.model.analysis import Entity, Role, Sort

PLACED = frozenset({Role.PLACE, Role.GOAL})
"""Roles of what says where a thing is or goes."""
SHORT = 2
"""Words of a key that says little."""
LONG_ROW = 3
"""Names from which one more or less of a row is a trifle."""
OFFICE = "office"
"""The construction that asks for an office."""
NEAR_DAYS = dt.timedelta(days=7)
"""Within which of its news the end of a time is guessed."""
BETWEEN = re.compile(r",? ?(?:\w+ )?")
"""What may stand between the names of a row: `, `, ` dan `, `, serta `."""
POINTING = 5
"""Words behind a noun among which the one that points at it stands: `kegiatan yang diikuti ribuan pelari [itu]`."""


def asks_thing_midway(asked: Asked) -> bool:
    """Whether a common thing in a word or two is asked for amid its clause: `menyewa [apa] di Pinrang …? – gudang tambahan`.

    What stands behind gives it away, or seems to belong to it: of 34 such questions 16 were signed. Where a noun says what sort
    of thing, what is done to somebody may stand there, `menjatuhkan [sanksi apa] kepada KPU`, no place.
    """
    if asked.candidate.kind != "what" or (not asked.candidate.sort.startswith("common:") and ":" not in asked.candidate.sort):
        return False
    after = asked.row[asked.at + 1 : asked.at + 2]
    grammar = asked.reader.language.grammar()
    role = grammar.prepositions.get("".join(after)) if "".join(after) not in grammar.connectives else None
    sorted_out = asked.at > 0 and asked.row[asked.at - 1] in asked.wording.heads
    led = role in PLACED if sorted_out else role is not None and role is not Role.RECIPIENT
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]
    return thing and led and len(asked.key) <= SHORT


def fills_one_of_three(asked: Asked) -> bool:
    """Whether it hides one name of a row of three or more: `di Palu, [____], dan Poso`; of 9 such gaps none was signed."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort in DATES:
        return False
    row = asked.reader.analysis.entities
    at = next((at for at, e in enumerate(row) if e.span.overlaps(asked.candidate.span)), None)
    if at is None or not asked.candidate.key[:1].isupper():
        return False
    links = [link_of(asked, one, other) for one, other in pairwise(row)]
    last = next((place for place in range(at, len(links)) if links[place] != ","), len(links))
    last += last < len(links) and links[last] == "&"
    first = next((place for place in range(min(at, last - 1), 0, -1) if links[place - 1] != ","), 0)
    return at <= last and last - first + 1 >= LONG_ROW and links[last - 1] == "&"


def link_of(asked: Asked, one: Entity, other: Entity) -> str:
    """How two names of a sort that stand side by side are joined: `,` by a comma, `&` by a word, else ""."""
    between = asked.reader.text[one.outer.stop : other.outer.start]
    if other.sort is not one.sort or not between.strip() or BETWEEN.fullmatch(between) is None:
        return ""
    joined = set(words(between))
    return "," if not joined else "&" if joined <= asked.wording.joining_words else ""


def asks_home_by_the_way(asked: Asked) -> bool:
    """Whether it asks whence somebody is who is told of by the way: `menarik Rp 50 ribu dari wisatawan [asal kota mana]`."""
    if asked.candidate.sort == "list":
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    who = token_before(asked.reader, before.span.start) if before is not None else None
    head = asked.wording.heads.get(who.text.casefold()) if who is not None else None
    somebody = asked.candidate.kind == "what" and head is not None and head.animacy == "person"  # no `perusahaan asal China`
    placed = somebody or asked.candidate.kind in {"cloze", "where"}
    return placed and before is not None and before.text.casefold() == asked.wording.origin_word


def ends_hollow(asked: Asked) -> bool:
    """Whether it ends with a verb that says nothing by itself, and the brief goes on: `mengatakan kebijakan ini [diambil]`."""
    cut, tokens = asked.cut_at, asked.reader.analysis.tokens
    goes_on = 0 < cut < len(tokens) and tokens[cut].text not in {".", ","}
    return goes_on and asked.row[-1] in asked.wording.hollow_passives


def drops_what_time_is_for(asked: Asked) -> bool:
    """Whether time is given, and the stem does not say what for: `memberi waktu [berapa bulan]?`, untuk beralih ke …."""
    if asked.candidate.sort != "duration":
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    given = before is not None and before.text.casefold() == asked.wording.lapse_noun
    after = asked.words_behind[:1]
    purpose = after[:1] != [] and asked.reader.language.grammar().connectives.get(after[0]) is Role.PURPOSE
    return given and purpose and after[0] not in asked.row[asked.at :]


def asks_near_date(asked: Asked) -> bool:
    """Whether it asks for an end or edge of a time about the day of the news: on 2 October `hingga tenggat [30 September]`."""
    on, date = asked.reader.analysis.brief.date, date_at(asked)
    if on is None or date is None or date.fine not in {"day", "month"}:
        return False
    if set(asked.key) & set(words(asked.wording.date_text(str(on)))):
        return False  # then the day of the news is not said before it
    before = token_before(asked.reader, date.span.start)
    edge = before is not None and before.text.casefold() in asked.wording.edge_words
    day = first_day(date.value)
    return day is not None and edge and abs(day - on) <= NEAR_DAYS


def date_at(asked: Asked) -> Entity | None:
    """The date that the key was made of."""
    timed = asked.candidate.kind in {"cloze", "when"}
    dates = (e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.DATE)
    return next(dates, None) if timed else None


def first_day(value: str) -> dt.date | None:
    """The first day that a date's value means: of `2025-10` the first of October; None for a year or what is no date."""
    parts = value.partition("/")[0].split("-")
    if len(parts) < 2 or not all(map(str.isdigit, parts)):
        return None
    return dt.date(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) > 2 else 1)


def counts_others_left(asked: Asked) -> bool:
    """Whether it counts who is not named beside somebody: `mencegah Yaqut dan [dua orang] lainnya`."""
    return asked.candidate.sort == "count" and bool(set(asked.words_behind[:1]) & asked.wording.others_words)


def tells_by_figure(asked: Asked) -> bool:
    """Whether a word of the stem holds the figure that is asked for: `etanol [berapa persen] atau E10`."""
    if asked.candidate.kind not in {"how_many", "cloze"}:
        return False
    figures = {word for word in asked.key if word.isdigit() and len(word) > 1}
    mixed = (word for word in asked.row if not word.isdigit() and not word.isalpha() and word[:1].isalpha())
    told = {word.lstrip(ascii_lowercase) for word in mixed}
    return bool(told & figures)


def asks_area_as_thing(asked: Asked) -> bool:
    """Whether a stretch of land is asked for with the word for a thing: `melanda [apa]? – wilayah Castilla y León`."""
    if asked.candidate.kind != "what":
        return False
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]
    head = asked.wording.heads.get(asked.key[0]) if asked.key else None
    named = any(word[:1].isupper() for word in asked.candidate.key.split()[1:])
    bare = asked.at == 0 or asked.row[asked.at - 1] not in asked.wording.heads
    area = head is not None and head.animacy == "place" and head.sort not in {"building", "school", "hospital"}
    return thing and bare and area and named


def names_bare_chief(asked: Asked) -> bool:
    """Whether an office is told or asked for that does not say of which body: `Siapa [Kepala Operasi] per …?`."""
    office = asked.key if asked.candidate.construction == OFFICE else []
    if asked.candidate.construction == "holder" and asked.wording.as_of in asked.row:
        office = asked.row[1 : asked.row.index(asked.wording.as_of)]
    return len(office) == SHORT and office[1] in asked.wording.bare_chiefs


def points_at_cut_event(asked: Asked) -> bool:
    """Whether `ini` points from afar at an event that its context does not name: `kegiatan yang diikuti ribuan pelari [ini]`."""
    demonstratives = {*asked.wording.demonstratives, asked.wording.near_demonstrative}
    row, stem = asked.line_words, asked.candidate.stem
    ends = [at for at, word in enumerate(row) if word in demonstratives]
    if not ends or not has_context(stem):
        return False
    told = set(words(stem.removesuffix(asked.line)))
    nouns = asked.wording.event_pointers | asked.wording.deed_pointers | asked.wording.light_nouns
    return any(
        row[at] in nouns and row[at] not in told and row[at + 1] == asked.wording.relative and 1 < end - at <= POINTING
        for end in ends
        for at in range(max(0, end - POINTING), end - 1)
    )


def asks_end_state(asked: Asked) -> bool:
    """Whether being done is asked for as a thing: `menargetkan pembahasan [apa]? – rampung jauh`."""
    return asked.candidate.kind == "what" and bool(asked.key) and asked.key[0] in asked.wording.end_states


def asks_common_short(asked: Asked) -> bool:
    """Whether the key is the short form of a common noun, asked for as if it named something: `kembali [ke mana]? – TPS`."""
    return asked.candidate.kind != "how_many" and asked.candidate.key.casefold() in asked.wording.generic_shorts


UNSIGNED: tuple[Callable[[Asked], bool], ...] = (
    asks_thing_midway,
    fills_one_of_three,
    asks_home_by_the_way,
    ends_hollow,
    drops_what_time_is_for,
    asks_near_date,
    counts_others_left,
    tells_by_figure,
    asks_area_as_thing,
    names_bare_chief,
    points_at_cut_event,
    asks_end_state,
    asks_common_short,
)
"""Every sort of question that is seldom signed."""
