"""Home, the browser and the statistics on the screen."""

from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.review import Review, Verdict
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.at_home import home
from quizgen.tui.clock import Clock
from quizgen.tui.flows import browsing, showing_figures
from quizgen.tui.picture import settled
from quizgen.tui.screens.exam import ExamScreen
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from tests.cli.running import SEEDS
from tests.tui.conftest import NOON
from tests.tui.looking import screen_text
from tests.tui.rooms import furnished, sea_question

SIZE = (80, 24)


def app_of(flow: Flow, language: str = "id") -> QuizgenApp:
    clock = Clock(now=lambda: NOON, seconds=lambda: 0.0)
    return QuizgenApp(Setting(Words(language), "siti", clock), flow)


async def after(app: QuizgenApp, *keys: str, size: tuple[int, int] = SIZE) -> str:
    """The screen after these keys."""
    async with app.run_test(size=size) as pilot:
        await settled(app, pilot)
        for key in keys:
            await pilot.press(key)
            await settled(app, pilot)
        return screen_text(app)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A directory with a deck of eight questions."""
    (tmp_path / "decks").mkdir()
    furnished(tmp_path / "decks")
    return tmp_path


def at_home(here: Path, language: str = "id") -> QuizgenApp:
    numbers = count(1)
    return app_of(home(here, here / "own", lambda: f"s{next(numbers)}"), language)


def reviews(here: Path) -> tuple[Review, ...]:
    with Bank(str(here / "decks" / "laut.bank")) as bank:
        return bank.reviews()


async def test_home_says_what_waits(here: Path) -> None:
    """Deck, what is due, what is new, how many there are; in English too."""
    text = await after(at_home(here))
    for part in ("Laut", "0 jatuh tempo", "8 baru", "8 soal", "siti", "latihan"):
        assert part in text
    assert "8 new" in await after(at_home(here, "en"))


async def test_practice_from_home_and_back(here: Path) -> None:
    """Enter practises; what was given is kept; back home the day's share is smaller and the last result stands there."""
    app = at_home(here)
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, QuizScreen)
        right = app.screen.session.current.right
        await pilot.press(str(right + 1))
        await settled(app, pilot)
        assert len(reviews(here)) == 1
        await pilot.press("q", "y", "enter")
        await settled(app, pilot)
        text = screen_text(app)

    assert "7 baru" in text
    assert "1 hari beruntun" in text
    assert "terakhir 1/1" in text
    assert [(one.mode, one.learner) for one in reviews(here)] == [("practice", "siti")]


async def test_a_practice_to_its_end(here: Path) -> None:
    """Every new question right: the practice ends, and nothing is left for today but what FSRS wants again."""
    app = at_home(here)
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        await pilot.press("p")
        await settled(app, pilot)
        while isinstance(app.screen, QuizScreen):
            await pilot.press(str(app.screen.session.current.right + 1), "enter")
            await settled(app, pilot)
        assert "8 dari 8 benar" in screen_text(app)

    assert len(reviews(here)) == 8


async def test_missed_ones_come_again(here: Path) -> None:
    """A wrong response brings the question once more in the same practice, at most three times in all."""
    app = at_home(here)
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        await pilot.press("p")
        await settled(app, pilot)
        presses = 0
        while isinstance(app.screen, QuizScreen):
            wrong = (app.screen.session.current.right + 1) % 4
            await pilot.press(str(wrong + 1), "enter")
            await pilot.pause()
            presses += 1

    assert presses == 24
    assert {one.verdict for one in reviews(here)} == {Verdict.WRONG}


async def test_hint_overrule_flag_and_undo(here: Path) -> None:
    """A hint strikes an option out, O turns the verdict, F flags, U takes the response back: the bank follows."""
    app = at_home(here)
    path = here / "decks" / "laut.bank"
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        await pilot.press("p")
        await settled(app, pilot)
        assert isinstance(app.screen, QuizScreen)
        slot = app.screen.session.current
        await pilot.press("h")
        await pilot.pause()
        assert "dicoret" in screen_text(app)
        await pilot.press(str((slot.right + 1) % 4 + 1))
        await settled(app, pilot)
        assert [(one.verdict, one.hints) for one in reviews(here)] == [(Verdict.WRONG, 1)]
        await pilot.press("o")
        await settled(app, pilot)
        assert [(one.verdict, one.overruled) for one in reviews(here)] == [(Verdict.RIGHT, True)]
        await pilot.press("f")
        await settled(app, pilot)
        with Bank(str(path)) as bank:
            assert [flag.question for flag in bank.flags()] == [slot.question.id]
        await pilot.press("f", "u")
        await settled(app, pilot)
        with Bank(str(path)) as bank:
            assert bank.flags() == ()
            assert bank.memory("siti", slot.question.id) is None

    assert reviews(here) == ()


@pytest.mark.parametrize(
    ("key", "part"), [("r", "belum diputuskan"), ("b", "8 soal ditemukan"), ("s", "Analisis butir")]
)
async def test_every_room_from_home(here: Path, key: str, part: str) -> None:
    """Desk, browser and statistics open from home, and Q comes back."""
    text = await after(at_home(here), key, size=(80, 80))
    assert part in text
    assert "jatuh tempo" in await after(at_home(here), key, "escape")


async def test_an_exam_from_home(here: Path) -> None:
    """E asks for the rules and begins; a paper that was begun is gone on with."""
    app = at_home(here)
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        await pilot.press("e")
        await settled(app, pilot)
        assert "Simulasi CPNS" in screen_text(app)
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, ExamScreen)
        await pilot.press("a", "q", "y")
        await settled(app, pilot)
        await pilot.press("e", "enter")
        await settled(app, pilot)
        assert isinstance(app.screen, ExamScreen)
        assert "Soal 2 dari" in screen_text(app)


async def test_nobody_meets_an_empty_room(tmp_path: Path) -> None:
    """Without any deck there is one to begin with; it is made when it is opened, and remembered."""
    app = app_of(home(tmp_path, tmp_path / "own", lambda: "s"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(app, pilot)
        assert "Kuis pertama" in screen_text(app)
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, QuizScreen)


async def test_the_line_of_the_way_is_whole_after_a_build(tmp_path: Path) -> None:
    """The bar that a build shows brings its own style for bars, which is not to reach the line in the heading."""
    text = await after(at_home(tmp_path), "p")
    assert "─" * (SIZE[0] - 4) in text


async def test_an_exam_of_five_options_from_home(tmp_path: Path) -> None:
    """The paper of CPNS finds its fifth option, whatever the recipe has, and the deck stays as it was."""
    (tmp_path / "decks").mkdir()
    seeds = tmp_path / "decks" / "r.toml"
    seeds.write_text(f'name = "R"\nsources = ["{SEEDS}"]\noptions = 3\n', encoding="utf-8")
    text = await after(at_home(tmp_path), "e", "down", "enter")
    assert " E " in text
    assert "30:00" in text
    with Bank(str(seeds.with_suffix(".bank"))) as bank:
        assert max(len(one.distractors) for one in bank.questions("R")) == 2


async def test_a_broken_deck_says_why(tmp_path: Path) -> None:
    """A recipe that cannot be read stands on the shelf with its problem; nothing stops."""
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "rusak.toml").write_text("sources = 3\n")
    text = await after(at_home(tmp_path), "enter")
    assert "expected" in text


async def test_searching(tmp_path: Path) -> None:
    """The list follows what is typed, in any case and without accents; the question chosen stands below, whole."""
    recipe = furnished(tmp_path)
    with Bank(recipe.bank) as bank:
        app = app_of(browsing(recipe, bank))
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(app, pilot)
            await pilot.press(*"LAUT Múrah")
            await pilot.pause(0.3)
            await settled(app, pilot)
            assert "0 soal ditemukan" in screen_text(app)
            await pilot.press(*["backspace"] * 5, *"merah")
            await pilot.pause(0.3)
            await settled(app, pilot)
            text = screen_text(app)
    assert "1 soal ditemukan" in text
    assert "✓ Laut Merah" in text


async def test_statistics(tmp_path: Path) -> None:
    """Pictures of reviews and of what comes, shares by kind, hardest questions, item analysis with idle options."""
    recipe = furnished(tmp_path)
    asked = [sea_question(n) for n in range(8)]
    with Bank(recipe.bank) as bank:
        bank.add_reviews(
            Review(one.id, f"murid {who}", NOON - timedelta(days=who), one.key if good else "Laut Merah",
                   Verdict.RIGHT if good else Verdict.WRONG, 3.0)
            for who in range(10) for number, one in enumerate(asked) if (good := number > who - 4) or True
        )  # fmt: skip
        bank.add_reviews(Review(one.id, "siti", NOON, one.key, Verdict.RIGHT, 1.0) for one in asked)
        text = await after(app_of(showing_figures(recipe, bank)), size=(100, 100))
    for part in ("8 jawaban dalam 30 hari", "Jawaban per hari", "Jatuh tempo per hari", "Di mana (8)", "Soal tersukar"):
        assert part in text
    assert "n 11" in text
    assert "pengecoh tak dipilih" in text


async def test_statistics_of_nothing(tmp_path: Path) -> None:
    """Without a history the page says so."""
    recipe = furnished(tmp_path)
    with Bank(recipe.bank) as bank:
        assert "Belum cukup jawaban" in await after(app_of(showing_figures(recipe, bank)), size=(80, 80))


async def test_the_palette_speaks_the_language(here: Path) -> None:
    """The command palette offers what the screen does, in the interface's language."""
    for language, part, none in (("id", "Meja telaah", "Tidak ada yang cocok"), ("en", "Review desk", "Nothing matches")):
        app = at_home(here, language)
        async with app.run_test(size=SIZE) as pilot:
            await settled(app, pilot)
            await pilot.press("ctrl+p")
            await pilot.pause(0.3)
            assert part in screen_text(app)
            await pilot.press(*"zzz")
            await pilot.pause(1.0)
            assert none in screen_text(app)
            assert "No matches" not in screen_text(app)
