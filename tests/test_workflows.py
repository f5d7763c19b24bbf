"""The glue, on real briefs and the real engine."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.errors import ExportError, UsageError
from quizgen.exporters.naming import format_of
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.deck import Recipe
from quizgen.workflows import (
    build_deck,
    built,
    check_targets,
    explain,
    export_deck,
    fill_bank,
    newest,
    open_recipe,
    read_briefs,
)
from tests.builders import brief, recipe

SEEDS = Path(__file__).parents[1] / "seeds" / "berita.txt"
ALL = recipe(sources=(str(SEEDS),))
FEW = read_briefs(ALL)[:4]
NOON = dt.datetime(2026, 10, 21, 12, tzinfo=dt.UTC)


class Watcher:
    """Sees which briefs are analysed, and may fail on one of them."""

    def __init__(self, stop: str = "") -> None:
        self.seen: list[str] = []
        self.stop = stop

    def __call__(self, briefs: Sequence[Brief]) -> Iterator[Brief]:
        """Hand the briefs on."""
        for one in briefs:
            if one.id == self.stop:
                raise KeyboardInterrupt
            self.seen.append(one.id)
            yield one


def filled(bank: Bank, briefs: Sequence[Brief], wanted: Recipe = ALL, watcher: Watcher | None = None) -> Watcher:
    watcher = Watcher() if watcher is None else watcher
    fill_bank(wanted, briefs, bank, get_language("id"), watcher)
    return watcher


def ids(briefs: Iterable[Brief]) -> list[str]:
    return [one.id for one in briefs]


def test_only_new_and_changed_briefs_are_analysed() -> None:
    """An unchanged brief costs nothing; one with another date, or for a recipe that asks more, is analysed again."""
    with Bank(None) as bank:
        assert filled(bank, FEW).seen == ids(FEW)
        assert filled(bank, FEW[::-1]).seen == []
        dated = replace(FEW[1], date=dt.date(2023, 9, 15))
        assert filled(bank, (FEW[0], dated)).seen == [dated.id]
        assert filled(bank, FEW[:1], replace(ALL, sensitive=True)).seen == ids(FEW[:1])


def test_an_interrupted_build_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was analysed before the interruption is in the bank, and the next build does the rest."""
    path = str(tmp_path / "uji.bank")
    with pytest.raises(KeyboardInterrupt), Bank(path) as bank:
        filled(bank, FEW, watcher=Watcher(stop=FEW[2].id))
    with Bank(path) as bank:
        assert filled(bank, FEW).seen == ids(FEW[2:])


def test_two_recipes_may_share_a_bank() -> None:
    """Each keeps its own questions; neither analyses again what the other has."""
    other = replace(ALL, name="Lain")
    with Bank(None) as bank:
        filled(bank, FEW[:3])
        assert filled(bank, FEW[2:], other).seen == ids(FEW[3:])
        assert {question.brief for question in bank.questions(ALL.name)} == set(ids(FEW[:3]))
        assert {question.brief for question in bank.questions(other.name)} == set(ids(FEW[2:]))


def test_the_report_counts_every_candidate_once() -> None:
    """What is in the bank and what was refused is what the candidates were."""
    with Bank(None) as bank:
        report = fill_bank(ALL, FEW, bank, get_language("id"))
        seen = list(explain(ALL))[: len(FEW)]
        assert sum(count for _, count in report.kinds) == len(bank.questions(ALL.name))
        assert sum(count for *_, count in report.refusals) == sum(len(each.refusals) for each in seen)
        assert {code for code, *_ in report.refusals} == {one.code for each in seen for one in each.refusals}


def test_the_recipes_number_shuffles_the_options() -> None:
    """Another `rng` gives another order of options and the same questions."""
    with Bank(None) as bank:
        filled(bank, FEW)
        first, again, other = (build_deck(replace(ALL, rng=number), bank, None) for number in (1, 1, 2))
    assert first == again
    assert [slot.question for slot in first.slots] == [slot.question for slot in other.slots]
    assert first != other


def test_a_deck_is_dated_by_its_newest_brief() -> None:
    """Where the recipe has no day, the newest brief's is taken, never the clock's."""
    days = [dt.date(2025, 10, 20), None, dt.date(2025, 10, 21)]
    assert newest(brief(f"b{number}", date=day) for number, day in enumerate(days)) == dt.date(2025, 10, 21)
    assert newest([brief()]) is None


def test_a_bare_source_never_meets_the_clock(tmp_path: Path) -> None:
    """Without a bank, what is exported at two moments is the same to the byte."""
    packages = []
    for moment in (NOON, NOON + dt.timedelta(days=400)):
        with built(ALL) as (made, bank):
            export_deck(made, bank, [str(tmp_path / "out.apkg")], moment)
        packages.append((tmp_path / "out.apkg").read_bytes())
    assert packages[0] == packages[1]


def test_a_recipe_is_opened_by_what_the_rooms_know() -> None:
    """Our own recipes use only kinds and languages that there are."""
    for path in sorted((SEEDS.parents[1] / "decks").glob("*.toml")):
        assert len(read_briefs(open_recipe(str(path)))) == 15


def test_formats_go_by_suffix_whatever_its_case(tmp_path: Path) -> None:
    """`OUT.CSV` is a table; a suffix that nobody knows lists those that are known."""
    assert format_of("OUT.CSV").suffix == ".csv"
    with pytest.raises(UsageError, match=r'no format ".txt"; known: .apkg, '):
        format_of("out.txt")


def test_nothing_a_deck_is_made_from_is_overwritten(tmp_path: Path) -> None:
    """Neither source nor recipe nor bank, however the path is written."""
    own = tmp_path / "a.jsonl"
    kept = recipe(sources=(str(own),), bank=str(tmp_path / "b.csv"))
    for path in (own, tmp_path / "x" / ".." / "a.jsonl", tmp_path / "b.csv"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(UsageError, match="is what the deck is made from"):
            check_targets(str(own), kept, [str(path)])
    with pytest.raises(ExportError, match="there is no directory"):
        check_targets(str(own), kept, [str(tmp_path / "y" / "a.md")])
