"""Grading: options by index, words kindly, numerals exactly, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages import LANGUAGES
from quizgen.languages.indonesian.responses import normalise
from quizgen.model.review import Response, Verdict
from quizgen.practice.folding import fold
from quizgen.practice.grading import PLAIN, Leniency, allowance, grade, grade_typed, slips_between
from quizgen.sittings import lenient
from tests.nasty import NASTY
from tests.practice.decks import choose_slot, news_deck, question

INDONESIAN = Leniency(normalise)
WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@pytest.mark.parametrize("right", range(4))
def test_exactly_one_option_is_right(right: int) -> None:
    """Of all options the key's place alone is right."""
    slot = choose_slot(question("Laut Timur", ["Laut Hitam", "Laut Merah", "Laut Jawa"]), right=right)
    verdicts = [grade(slot, Response("", option)) for option in range(4)]

    assert [place for place, verdict in enumerate(verdicts) if verdict is Verdict.RIGHT] == [right]
    assert verdicts.count(Verdict.WRONG) == 3


@given(st.text(), st.text())
def test_any_text_gets_a_verdict(key: str, text: str) -> None:
    """No key and no typed text is beyond grading, and typing is never "skipped"."""
    assert grade_typed(question(key, []), text, INDONESIAN) is not Verdict.SKIPPED


@given(st.text())
def test_the_key_itself_is_right(key: str) -> None:
    """Typing the key letter for letter is right, where it has a letter or digit at all."""
    expected = Verdict.RIGHT if fold(normalise(key)) else Verdict.WRONG

    assert grade_typed(question(key, []), key, INDONESIAN) is expected


@pytest.mark.parametrize("name", NASTY)
def test_hostile_text_is_only_text(name: str) -> None:
    """Markup, control characters and very long text are graded like any other: not right."""
    assert grade_typed(question("Laut Timur", []), NASTY[name], INDONESIAN) is not Verdict.RIGHT


@given(st.integers(1000, 2999), st.integers(1000, 2999))
def test_a_wrong_year_never_passes(year: int, typed: int) -> None:
    """Two years are the same only digit for digit."""
    verdict = grade_typed(question(str(year), []), str(typed), INDONESIAN)

    assert verdict is (Verdict.RIGHT if year == typed else Verdict.WRONG)


@given(st.integers(0, 10**13), st.integers(0, 10**13), st.sampled_from(["money", "percent", "quantity", "day"]))
def test_a_wrong_number_never_passes(number: int, typed: int, sort: str) -> None:
    """No other number is even almost right, with or without dots and a unit."""
    asked = question(f"Rp {number:,}".replace(",", "."), [], sort=sort)
    verdict = grade_typed(asked, f"{typed} rupiah", INDONESIAN)

    assert verdict is (Verdict.RIGHT if number == typed else Verdict.WRONG)


@given(WORDS, WORDS)
def test_slips_are_symmetric_and_bounded(one: str, other: str) -> None:
    """Slips are the same both ways, none between equals, and never more than the longer word has letters."""
    assert slips_between(one, other) == slips_between(other, one) <= max(len(one), len(other))
    assert slips_between(one, one) == 0


@given(WORDS, WORDS)
def test_only_few_slips_are_forgiven(key: str, typed: str) -> None:
    """A single word passes only with no more slips than the shorter of the two allows."""
    if grade_typed(question(key, []), typed) is Verdict.RIGHT:
        assert slips_between(key, typed) <= allowance(min(key, typed, key=len))


@pytest.mark.parametrize(
    ("word", "slips"),
    [("iran", 0), ("timur", 1), ("selatan", 1), ("nusantara", 1), ("vladivostok", 2), ("g20", 0)],
)
def test_allowance_grows_with_the_word(word: str, slips: int) -> None:
    """None up to four letters, one up to nine, two above; none in a word with a digit."""
    assert allowance(word) == slips


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text has nothing left to fold."""
    assert fold(fold(text)) == fold(text)


def test_a_real_name_is_no_slip() -> None:
    """`Zambia` for `Gambia` is one slip away and still another country, where the language knows it."""
    asked = question("Gambia", [], sort="country")

    assert grade_typed(asked, "Zambia", PLAIN) is Verdict.RIGHT
    assert grade_typed(asked, "Zambia", Leniency(is_real={"zambia", "gambia"}.__contains__)) is Verdict.WRONG
    assert grade_typed(asked, "gambia", Leniency(is_real={"zambia", "gambia"}.__contains__)) is Verdict.RIGHT


def test_accepted_wordings_are_right() -> None:
    """What the question accepts beside its key is right too."""
    slot = news_deck().slots[2]

    assert [grade(slot, Response(text)) for text in ("dua rudal balistik", "2", "dua", "tiga")] == [
        Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.WRONG,
    ]  # fmt: skip


PAIRS = (("pasir", "pasar"), ("saksi", "sanksi"), ("massa", "masa"), ("kepala sawit", "kelapa sawit"), ("udang", "utang"))


@pytest.mark.parametrize(("typed", "key"), PAIRS)
def test_another_word_is_no_slip(typed: str, key: str) -> None:
    """However near it is written; another form of the word is almost it; for a language without words a slip is a slip."""
    known = lenient(LANGUAGES["id"])
    assert grade_typed(question(key, [], sort="noun"), typed, known) is Verdict.WRONG
    assert grade_typed(question("penyerangan", [], sort="noun"), "penyerang", known) is Verdict.ALMOST
    assert grade_typed(question(key, [], sort="noun"), typed, INDONESIAN) is not Verdict.WRONG


def test_a_name_of_the_same_is_right() -> None:
    """Where the gazetteer has both; not where it is a wrong option too, nor another person's name for a person's."""
    known = lenient(LANGUAGES["id"])
    assert grade_typed(question("Prancis", ["Belgia"], sort="country"), "Perancis", known) is Verdict.RIGHT
    assert grade_typed(question("Prancis", ["Perancis"], sort="country"), "Perancis", known) is Verdict.WRONG
    assert grade_typed(question("Semarang", [], sort="city"), "Serang", known) is Verdict.WRONG
    both = question("Amerika Serikat dan China", ["Amerika Serikat dan Rusia"], sort="country")
    assert grade_typed(both, "Tiongkok dan AS", known) is Verdict.RIGHT
    assert grade_typed(both, "AS", known) is Verdict.WRONG
    assert grade_typed(both, "Rusia dan AS", known) is Verdict.WRONG
