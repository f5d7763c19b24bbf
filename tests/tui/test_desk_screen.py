"""The review desk on the screen: every key, and what the bank has after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.review import Flag
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.desk import REASONS
from quizgen.tui.app import QuizgenApp
from quizgen.tui.clock import Clock
from quizgen.tui.flows import reviewing
from quizgen.tui.picture import settled
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from quizgen.workflows import build_deck, open_recipe
from tests.cli.running import SEEDS
from tests.tui.conftest import NOON
from tests.tui.looking import screen_text
from tests.tui.rooms import furnished, sea_question

SIZE = (80, 24)


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    return furnished(tmp_path)


@pytest.fixture
def own_bank(recipe: Recipe) -> Iterator[Bank]:
    with Bank(recipe.bank) as bank:
        yield bank


def desk(recipe: Recipe, bank: Bank, language: str = "id") -> QuizgenApp:
    clock = Clock(now=lambda: NOON, seconds=lambda: 0.0)
    return QuizgenApp(Setting(Words(language), "guru", clock), reviewing(recipe, bank))


async def after(recipe: Recipe, bank: Bank, *keys: str, size: tuple[int, int] = SIZE) -> str:
    """The screen after these keys."""
    app = desk(recipe, bank)
    async with app.run_test(size=size) as pilot:
        await settled(app, pilot)
        for key in keys:
            await pilot.press(key)
            await settled(app, pilot)
        return screen_text(app)


def fates(bank: Bank) -> list[Fate]:
    return [ruling.fate for ruling in bank.rulings().values()]


async def test_a_candidate_shows_all_a_teacher_looks_at(recipe: Recipe, own_bank: Bank) -> None:
    """Stem, key, wrong options with their why, kind, score, brief and progress."""
    text = await after(recipe, own_bank)
    for part in ("Laut", "1/8", "Ke laut mana armada", "✓ Laut", "1 Laut", "ada di berita lain", "Di mana", "0.90"):
        assert part in text
    assert "Berita: Berita" in text


async def test_keep_and_drop_with_a_reason(recipe: Recipe, own_bank: Bank) -> None:
    """K keeps and goes on; D asks why and drops; a dropped question is asked no more."""
    text = await after(recipe, own_bank, "k", "d", "2")
    assert fates(own_bank) == [Fate.KEPT, Fate.DROPPED]
    assert [ruling.reason for ruling in own_bank.rulings().values()] == ["", REASONS[1]]
    assert "3/8 · ✓ 1 ✗ 1" in text
    assert len(build_deck(recipe, own_bank, None).slots) == 7


async def test_dropping_may_be_thought_better_of(recipe: Recipe, own_bank: Bank) -> None:
    """Escape drops nothing."""
    await after(recipe, own_bank, "d", "escape")
    assert own_bank.rulings() == {}


@pytest.mark.parametrize("undos", [1, 2, 3, 5])
async def test_undo_without_limit(recipe: Recipe, own_bank: Bank, undos: int) -> None:
    """Every step is taken back in turn, also at a later visit to the desk."""
    await after(recipe, own_bank, "k", "d", "1", "k")
    assert len(own_bank.rulings()) == 3
    await after(recipe, own_bank, *["u"] * undos)
    assert len(own_bank.rulings()) == max(0, 3 - undos)
    assert len(own_bank.edits()) == (1 if undos < 2 else 0)


async def test_going_back_and_opening_again(recipe: Recipe, own_bank: Bank) -> None:
    """What was ruled on can be gone back to and left open again."""
    text = await after(recipe, own_bank, "k", "left", "o")
    assert "belum diputuskan" in text
    assert own_bank.rulings() == {}


async def test_editing_in_place(tmp_path: Path) -> None:
    """The checks speak as it is written; what is saved stands in every deck, and comes back by undo."""
    (tmp_path / "b.txt").write_text(SEEDS.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    (tmp_path / "r.toml").write_text('name = "R"\nsources = ["b.txt"]\nkinds = ["who"]\n', encoding="utf-8")
    from quizgen.sittings import ready_bank

    recipe = open_recipe(str(tmp_path / "r.toml"))
    with ready_bank(recipe) as bank:
        text = await after(recipe, bank, "e", "end", *["ctrl+u"], *"Siapa itu?", size=(80, 45))
        assert "G501" in text
        assert "menunjuk sesuatu di luar soal" in text
        assert bank.edits() == {}
        await after(recipe, bank, "e", "end", *" ya?", "ctrl+s", size=(80, 45))
        (edit,) = bank.edits().values()
        assert edit.stem is not None
        assert edit.stem.endswith("ya?")
        assert fates(bank) == [Fate.KEPT]
        await after(recipe, bank, "u")
        assert bank.edits() == {}


async def test_swapping_a_distractor(tmp_path: Path) -> None:
    """A number swaps that wrong option for another of the bank's, with its why; again brings the next."""
    from quizgen.sittings import ready_bank

    (tmp_path / "r.toml").write_text(f'name = "R"\nsources = ["{SEEDS}"]\nkinds = ["who"]\n', encoding="utf-8")
    recipe = open_recipe(str(tmp_path / "r.toml"))
    with ready_bank(recipe) as bank:
        await after(recipe, bank, "right", "right", "2", "2")
        swaps = [decision for decision in bank.decisions() if decision.step == "swap"]
        for decision in swaps:
            texts = decision.after.distractors
            assert texts is not None
            assert len(set(texts)) == len(decision.question.distractors)
            assert decision.question.key not in texts
            assert all(wrong.why for wrong in decision.after.swapped)


async def test_flagged_comes_first_and_closes_when_ruled(recipe: Recipe, own_bank: Bank) -> None:
    """A learner's flag puts a question on top, with what was said; ruling on it answers the flag."""
    flagged = sea_question(5)
    own_bank.put_flag(Flag(flagged.id, "siti", NOON.replace(hour=1), "kuncinya dua"))
    text = await after(recipe, own_bank)
    assert flagged.stem in text
    assert "ditandai pelajar" in " ".join(text.split())
    text = await after(recipe, own_bank, "k")
    assert own_bank.rulings() == {flagged.id: Ruling(Fate.KEPT)}
    assert flagged.stem not in await after(recipe, own_bank)


async def test_the_sieve(tmp_path: Path) -> None:
    """/ chooses what is listed: here the kept ones alone, then one kind."""
    recipe = furnished(tmp_path, [sea_question(n, "where" if n % 2 else "cloze") for n in range(6)])
    with Bank(recipe.bank) as bank:
        assert "1/1 · ✓ 1" in await after(recipe, bank, "k", "slash", "enter", "escape")
        assert "1/3 ·" in await after(recipe, bank, "slash", "enter", "enter", "enter", "down", "enter", "escape")


async def test_next_candidate_for_the_same_fact(tmp_path: Path) -> None:
    """N goes round the candidates that ask about one fact."""
    from dataclasses import replace

    one, other = sea_question(1), replace(sea_question(2), family=sea_question(1).family)
    recipe = furnished(tmp_path, [one, other, sea_question(3)])
    with Bank(recipe.bank) as bank:
        shown = [await after(recipe, bank, *["n"] * times) for times in range(3)]
    stems = [next(q.stem for q in (one, other, sea_question(3)) if q.stem in text) for text in shown]
    assert stems[0] == stems[2] or "Tidak ada calon lain" in shown[1]


async def test_an_empty_desk(tmp_path: Path) -> None:
    """With nothing on the desk every key is harmless."""
    recipe = furnished(tmp_path, [])
    with Bank(recipe.bank) as bank:
        assert "Tidak ada calon soal" in await after(recipe, bank, "k", "d", "e", "n", "1", "u", "o", "right", "left")
