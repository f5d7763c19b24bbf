"""Pieces put in order by keyboard, and what stands beside them after it."""

from quizgen.model.review import Verdict
from tests.practice.decks import TO_ORDER
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_lines, screen_text

SIZE = (80, 24)


async def test_pieces_are_put_in_order_by_letters(quiz_app: MakeApp) -> None:
    """Each letter gives its piece the next place, once more takes it back; the last one is the response."""
    app = quiz_app(TO_ORDER)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a", "b", "a", "c")
        await pilot.pause()
        assert not app.session.turns
        assert [line.split()[-1] for line in screen_lines(app) if "dibuka" in line or "surut" in line] == ["1", "2"]
        await pilot.press("a")
        await pilot.pause()
        text = screen_text(app)

    assert app.session.turns[0].verdict is Verdict.RIGHT
    assert all(mark in text for mark in ("✓ 1", "✓ 2", "✓ 3"))


async def test_a_wrong_order_shows_the_right_places(quiz_app: MakeApp) -> None:
    """Beside each piece stands its place, and whether it was given that; skipped, the place alone."""
    app = quiz_app(TO_ORDER)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("b", "a", "c")
        await pilot.pause()
        wrong = screen_text(app)
        await pilot.press("u", "s")
        await pilot.pause()
        skipped = screen_text(app)

    assert all(mark in wrong for mark in ("✓ 1", "✗ 2", "✗ 3"))
    assert "Dilewati" in skipped
    assert "✗ 2" not in skipped
