"""The heading says what it was told, however early it was told."""

from textual.app import App, ComposeResult
from textual.widgets import Static

from quizgen.tui.widgets.heading import Heading, WayLine


class Told(App[None]):
    """An app whose heading is told what to show before any of it is composed."""

    def compose(self) -> ComposeResult:
        """The heading alone."""
        heading = Heading()
        heading.show("Berita pekan ini", "Soal 1 dari 4", 1, 4)
        yield heading


async def test_what_is_told_before_composing_is_shown() -> None:
    """A screen's mount may come before its heading has composed its parts."""
    async with Told().run_test() as pilot:
        await pilot.pause()
        texts = [str(pilot.app.query_one(f".heading-{part}", Static).render()) for part in ("name", "place")]
        assert texts == ["Berita pekan ini", "Soal 1 dari 4"]
        assert pilot.app.query_one(WayLine).done == 0.25
