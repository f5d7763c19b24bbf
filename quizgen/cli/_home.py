"""`quizgen` alone: home."""

from pathlib import Path

from platformdirs import user_data_path

from quizgen.cli._sitting import new_id


def open_home(learner: str, ui_language: str | None) -> None:
    """Show home on this terminal, over the decks of this directory and those used before."""
    from quizgen.tui.app import QuizgenApp
    from quizgen.tui.at_home import home
    from quizgen.tui.setting import Setting
    from quizgen.tui.words import words_for

    setting = Setting(words_for(ui_language), learner)
    QuizgenApp(setting, home(Path.cwd(), user_data_path("quizgen"), new_id)).run()
