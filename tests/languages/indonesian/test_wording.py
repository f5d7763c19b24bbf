"""How Indonesian asks: every way to ask holds one question word, and every shape can be filled."""

import re
from collections import Counter
from string import Formatter

import pytest

from quizgen.languages.indonesian.cues import CUES
from quizgen.languages.indonesian.slips import SLIPS
from quizgen.languages.indonesian.tears import TEARS
from quizgen.languages.indonesian.wording import passive_group, wording
from quizgen.model.analysis import Role
from quizgen.model.cues import Cues
from quizgen.model.slips import Slips
from quizgen.model.tears import Tears
from quizgen.model.wording import Wording

WORDING = wording()
WORD = re.compile(r"[\w%-]+")
FILLERS = {"ask": "siapa", "word": "di mana", "words": "berapa rudal"}
SELF_ASKING = frozenset(
    {"titled", "holder", "holder_told", "sets_off", "called", "feeling", "office", "expansion", "purpose_of"}
) | {
    "age",
    "age_on",
    "scientific",
    "dimension",
}
"""Shapes that hold their question word; all others take it from a part."""
WRAPPED = "stem"
"""A shape with this part wraps a stem which has its question word already."""
ASKING = [
    *(("asks", key, text) for key, text in WORDING.asks.items()),
    *(("name_asks", key, text) for key, text in WORDING.name_asks.items()),
    *(("place_words", str(key), text) for key, text in WORDING.place_words.items()),
    *(("date_words", str(key), text) for key, text in WORDING.date_words.items()),
    *(("number_words", key, text) for key, text in WORDING.number_words.items()),
]


def question_words(text: str) -> list[str]:
    """The question words in a text."""
    return [word for word in WORD.findall(text.casefold()) if word in WORDING.question_words]


@pytest.mark.parametrize(("table", "key", "text"), ASKING, ids=[f"{table}-{key}" for table, key, _ in ASKING])
def test_every_way_to_ask_has_one_question_word(table: str, key: str, text: str) -> None:
    """One question word each, small letters, and no `dimana` in one word."""
    assert len(question_words(text)) == 1, f"{table}[{key}]"
    assert text == text.casefold() == " ".join(text.split())
    assert not {"dimana", "kemana", "darimana"} & set(text.split())


@pytest.mark.parametrize("sort", ["person", "organisation", "place", "country", "thing", "event", "abstract"])
def test_every_broad_sort_can_be_asked_for(sort: str) -> None:
    """No sort of key is without words that ask for it."""
    assert question_words(WORDING.asks.get(sort, ""))


@pytest.mark.parametrize(
    "role", [Role.PLACE, Role.GOAL, Role.ORIGIN, Role.TIME, Role.SINCE, Role.UNTIL, Role.PURPOSE, Role.CAUSE]
)
def test_every_circumstance_can_be_asked_for(role: Role) -> None:
    """No place, time or reason is without words that ask for it."""
    assert role in WORDING.place_words


def test_places_are_asked_for_in_two_words() -> None:
    """`di mana`, never `dimana`."""
    assert [WORDING.place_words[role] for role in (Role.PLACE, Role.GOAL, Role.ORIGIN)] == [
        "di mana",
        "ke mana",
        "dari mana",
    ]


@pytest.mark.parametrize("name", WORDING.shapes)
def test_shapes_ask_once(name: str) -> None:
    """A shape filled with its parts asks with one question word and leaves no brace."""
    form = WORDING.shapes[name]
    fields = {field for _, field, _, _ in Formatter().parse(form) if field}
    filled = form.format(**{field: FILLERS.get(field, "korea utara") for field in fields})
    assert not set("{}?") & set(filled)
    assert len(question_words(filled)) == (0 if WRAPPED in fields else 1)
    assert bool(question_words(form)) == (name in SELF_ASKING)


@pytest.mark.parametrize(
    ("group", "passive", "turned"),
    [
        ("menyita", "disita", "disita"),
        ("akan segera melengkapi", "dilengkapi", "akan segera dilengkapi"),
        ("telah tidak menyita", "disita", "telah tidak disita"),
        ("berencana menetapkan", "ditetapkan", "rencananya akan ditetapkan"),
        ("berencana untuk menetapkan", "ditetapkan", "rencananya akan ditetapkan"),
        ("diduga membawa", "dibawa", "diduga dibawa"),
        ("Berhasil menemukan", "ditemukan", "berhasil ditemukan"),
        ("mengaku membawa", "dibawa", None),
        ("mengatakan akan membawa", "dibawa", None),
    ],
)
def test_passive_group(group: str, passive: str, turned: str | None) -> None:
    """Small words before the verb stay; a verb that would change its doer stops the turn."""
    assert passive_group(group, passive) == turned


@pytest.mark.parametrize(
    ("active", "passive"),
    [
        ("menyita", "disita"),
        ("mengkritik", "dikritik"),
        ("memperingatkan", "diperingatkan"),
        ("menolak", "ditolak"),
        ("memakai", "dipakai"),
        ("mengecam", "dikecam"),
        ("memangkas", "dipangkas"),
        ("menutup", "ditutup"),
    ],
)
def test_voices_turn_both_ways(active: str, passive: str) -> None:
    """What is turned to the passive can be turned back."""
    assert WORDING.passive_of(active) == passive
    assert WORDING.active_of(passive) == active


@pytest.mark.parametrize(
    ("value", "text"),
    [("2025-10-21", "21 Oktober 2025"), ("2025-02", "Februari 2025"), ("1955", "1955"), ("", ""), ("None", "")],
)
def test_dates_in_words(value: str, text: str) -> None:
    """Days, months and years are written out; what is no date is written not at all."""
    assert WORDING.date_text(value) == text


def test_heads_are_known_sorts() -> None:
    """Every common noun is small and one of the sorts that keys are asked by."""
    sorts = {head.animacy for head in WORDING.heads.values()}
    assert sorts <= {"person", "organisation", "place", "thing", "event", "abstract"}
    assert all(word == head.word == word.casefold() for word, head in WORDING.heads.items())
    assert WORDING.heads["kementerian"].animacy == "organisation"
    assert WORDING.heads["nelayan"].animacy == "person"


@pytest.mark.parametrize(
    "name",
    [
        "pointing",
        "moving_dates",
        "open_words",
        "empty_keys",
        "light_nouns",
        "question_words",
        "negations",
        "joining_words",
        "fronting",
        "hedges",
        "measure_words",
        "link_words",
        "turning_words",
        "cause_verbs",
        "meta_nouns",
        "date_leads",
    ],
)
def test_classes_are_small_and_not_empty(name: str) -> None:
    """Words are looked up in lower case."""
    found = getattr(WORDING, name)
    assert found
    assert all(word == word.casefold().strip() for word in found)


def test_question_words_do_not_point() -> None:
    """A question word never counts as pointing outside the stem, nor a pointing word as one that asks."""
    assert not WORDING.question_words & WORDING.pointing
    assert {"ia", "dia", "mereka", "tersebut", "itu", "ini"} <= WORDING.pointing


@pytest.mark.parametrize("kind", ["yang", "di", "untuk", "karena", "tidak"])
def test_no_question_ends_on(kind: str) -> None:
    """Words that need something behind them cannot end a stem."""
    assert kind in WORDING.open_words


@pytest.mark.parametrize(("text", "other"), [("dua", "2"), ("12", "dua belas"), ("Rp 75 miliar", "75 miliar rupiah")])
def test_numbers_have_other_spellings(text: str, other: str) -> None:
    """Who types a number another way is right too."""
    assert other in WORDING.number_texts(text)


def test_no_word_list_is_written_twice() -> None:
    """Of two lists of one name the later would hide the other, and what asks for the first would get the second."""
    lists = Counter([*CUES, *SLIPS, *TEARS])
    fields = Counter(name for part in (Tears, Slips, Cues, Wording) for name in vars(part)["__annotations__"])
    assert [name for name, many in (*lists.items(), *fields.items()) if many > 1] == []
