"""Reading a screen as a person would: its lines of text, without their styles."""

from textual.app import App


def screen_lines(app: App[None]) -> list[str]:
    """The lines of the screen as shown, top to bottom."""
    return [strip.text.rstrip() for strip in app.screen._compositor.render_strips()]


def screen_text(app: App[None]) -> str:
    """The whole screen as shown."""
    return "\n".join(screen_lines(app))
