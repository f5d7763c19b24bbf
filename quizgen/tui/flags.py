"""Flags on their way to the teacher's desk."""

from collections.abc import Callable

from quizgen.bank import Bank
from quizgen.model.review import Flag
from quizgen.tui.setting import Setting


def flagging(bank: Bank, setting: Setting) -> Callable[[str, bool], None]:
    """Keeps flags in the bank."""

    def flag(question: str, on: bool) -> None:  # noqa: FBT001 - what the screen hands over
        if on:
            bank.put_flag(Flag(question, setting.learner, setting.clock.now(), ""))
        else:
            bank.retract_flag(question, setting.learner)

    return flag
