"""The quiz by keyboard: every key, and what stands on the screen after it."""

import pytest

from quizgen.bank import Bank
from quizgen.model.deck import Deck
from quizgen.model.review import Verdict
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.widgets.feedback import FeedbackPanel
from tests.practice.decks import choose_slot, news_deck, question
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_lines, screen_text

SIZE = (80, 24)
FIVE = Deck(
    "Lima",
    "id",
    (choose_slot(question("Laut Timur", ["Laut Hitam", "Laut Merah", "Laut Tengah", "Laut Jawa"]), right=4),),
)


async def test_a_question_shows_all_it_asks(quiz_app: MakeApp) -> None:
    """Deck, position, stem, every option with its letter and the keys stand on the screen."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        text = screen_text(app)

    for part in ("Berita pekan ini", "Soal 1 dari 3", "Ke arah mana", "A", "Laut Hitam", "D", "Laut Tengah", "jawab"):
        assert part in text
    assert "Benar" not in text
    assert "Kunci" not in text


@pytest.mark.parametrize(
    ("key", "option"), [*zip("abcde", range(5), strict=True), *zip("12345", range(5), strict=True)]
)
async def test_letters_and_numbers_respond(quiz_app: MakeApp, key: str, option: int) -> None:
    """A to E and 1 to 5 take the option of that place at once."""
    app = quiz_app(FIVE)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(key)
        await pilot.pause()

    assert app.session.turns[0].response.option == option
    assert app.session.score.right == (option == 4)


@pytest.mark.parametrize("key", ["e", "5", "f", "x", "6"])
async def test_other_keys_do_nothing(quiz_app: MakeApp, key: str) -> None:
    """A letter that is not offered is no response."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(key)
        await pilot.pause()

    assert app.session.turns == ()


@pytest.mark.parametrize(
    ("keys", "option"),
    [
        (["enter"], 0),
        (["space"], 0),
        (["down", "enter"], 1),
        (["down", "down", "down", "up", "enter"], 2),
        (["j", "j", "k", "enter"], 1),
        (["tab", "enter"], 1),
    ],
)
async def test_arrows_and_enter_respond(quiz_app: MakeApp, keys: list[str], option: int) -> None:
    """Arrows go from option to option, and Enter takes the one they are on."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*keys)
        await pilot.pause()

    assert app.session.turns[0].response.option == option


async def test_a_click_responds(quiz_app: MakeApp) -> None:
    """The mouse works too."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        row = next(number for number, line in enumerate(screen_lines(app)) if "Laut Timur" in line)
        await pilot.click(offset=(10, row))
        await pilot.pause()

    assert app.session.score.right == 1


async def test_right_is_said_in_words(quiz_app: MakeApp) -> None:
    """After a right response: the word, the key marked, the brief, the explanation, why not the others, the source."""
    app = quiz_app()
    async with app.run_test(size=(80, 30)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        text = screen_text(app)

    for part in (
        "✓ Benar",
        "✓ Kunci",
        "meluncurkan dua rudal balistik ke arah Laut Timur",
        "Pembahasan: Berita menyebut",
    ):
        assert part in text
    for part in ("Mengapa bukan", "A  Laut Hitam ada di berita lain.", "13 September 2023", "1 benar"):
        assert part in text
    assert "Salah" not in text


async def test_wrong_is_said_in_words(quiz_app: MakeApp) -> None:
    """After a wrong response the learner's own and the key are both named."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a")
        await pilot.pause()
        lines = screen_lines(app)

    assert any("✗ Salah" in line for line in lines)
    assert any("Laut Hitam" in line and "✗ Jawaban Anda" in line for line in lines)
    assert any("Laut Timur" in line and "✓ Kunci" in line for line in lines)


async def test_evidence_is_marked_without_colour(quiz_app: MakeApp) -> None:
    """The stretch of the brief that the key was read from, and nothing else of it, is underlined."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c")
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        underlined = [
            part.text for strip in strips for part in strip if part.style is not None and part.style.underline
        ]

    assert underlined == ["Laut Timur"]


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_on_to_the_next(quiz_app: MakeApp, key: str) -> None:
    """Enter and space go on, and only after the response was told."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", key)
        await pilot.pause()
        text = screen_text(app)

    assert "Soal 2 dari 3" in text
    assert "Kelompok tentara bayaran mana" in text
    assert len(app.session.turns) == 1


async def test_a_second_response_is_not_taken(quiz_app: MakeApp) -> None:
    """Once told, the letters do nothing."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a", "c", "1", "s")
        await pilot.pause()

    assert [turn.response.option for turn in app.session.turns] == [0]


@pytest.mark.parametrize("key", ["s", "ctrl+n"])
async def test_skipping(quiz_app: MakeApp, key: str) -> None:
    """A skipped question is told, and is neither right nor wrong."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(key)
        await pilot.pause()
        text = screen_text(app)

    assert "– Dilewati" in text
    assert app.session.turns[0].verdict is Verdict.SKIPPED


@pytest.mark.parametrize("key", ["u", "ctrl+z"])
async def test_undo_asks_again(quiz_app: MakeApp, key: str) -> None:
    """The last response is taken back and its question asked again, from where it is told or from the next one."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a", key)
        await pilot.pause()
        assert "Soal 1 dari 3" in screen_text(app)
        assert app.session.turns == ()
        await pilot.press("a", "enter", key, "c")
        await pilot.pause()

    assert app.session.score.right == app.session.score.given == 1


async def test_undo_at_the_beginning_does_nothing(quiz_app: MakeApp) -> None:
    """There is nothing to take back before the first response."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("u", "c")
        await pilot.pause()

    assert app.session.score.right == 1


async def test_a_whole_quiz_by_keyboard(quiz_app: MakeApp, bank: Bank) -> None:
    """From the first question to the result, and every response saved once with its verdict and time."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "enter", "b", "enter", *"dua", "enter", "enter")
        await pilot.pause()
        text = screen_text(app)
        assert isinstance(app.screen, ResultScreen)
        assert len(bank.reviews()) == 3
        await pilot.press("enter")
        await pilot.pause()

    assert "2 dari 3 benar" in text
    assert "67%" in text
    assert [review.verdict for review in bank.reviews()] == [Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT]
    assert {review.learner for review in bank.reviews()} == {"siti"}
    assert all(review.seconds >= 1 for review in bank.reviews())
    assert not app.is_running


async def test_a_typical_question_fits(quiz_app: MakeApp) -> None:
    """At 80×24 a stem of two lines, four options and a brief of sixty words are all in sight after the response."""
    brief = " ".join(["Laut Timur", *[f"berita{number}" for number in range(58)]])
    stem = "Ke arah mana Korea Utara meluncurkan dua rudal balistik ketika Presiden Kim Jong Un berada di Rusia itu?"
    asked = question("Laut Timur", ["Laut Hitam", "Laut Merah", "Laut Tengah"], text=brief, stem=stem)
    app = quiz_app(Deck("Muat", "id", (choose_slot(asked),)))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("b")
        await pilot.pause()
        text = screen_text(app)

    for part in (
        "Ke arah mana Korea Utara",
        "Laut Timur",
        "Laut Hitam",
        "Laut Merah",
        "Laut Tengah",
        "✗ Salah",
        "berita57",
    ):
        assert part in text


async def test_what_is_told_can_be_scrolled(quiz_app: MakeApp) -> None:
    """What does not fit is reached with the arrows."""
    asked = question("Laut Timur", ["Laut Hitam"], text="Laut Timur " + "kata " * 400)
    app = quiz_app(Deck("Panjang", "id", (choose_slot(asked),)))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a")
        await pilot.pause()
        assert "example.org" not in screen_text(app)
        await pilot.press("end")
        await pilot.pause()
        assert "example.org" in screen_text(app)
        await pilot.press("home", "down")
        await pilot.pause()
        assert app.screen.query_one(FeedbackPanel).scroll_offset.y == 1


async def test_a_long_sitting_stays_quick(quiz_app: MakeApp) -> None:
    """Twenty questions later the screen holds no more widgets than at the beginning."""
    slot = news_deck().slots[0]
    app = quiz_app(Deck("Dua puluh", "id", (slot,) * 21))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        before = len(app.screen.query("*"))
        for _ in range(20):
            await pilot.press("c", "enter")
        await pilot.pause()
        assert "Soal 21 dari 21 · 20 benar" in screen_text(app)

        assert len(app.screen.query("*")) == before
