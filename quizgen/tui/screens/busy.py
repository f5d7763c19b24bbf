"""Waits for what takes long, and says how far it is."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import ProgressBar, Static

from quizgen.errors import QuizgenError
from quizgen.model.brief import Brief

Result = TypeVar("Result")
Progress = Callable[[Sequence[Brief]], Iterable[Brief]]


class BusyScreen(ModalScreen["Result | QuizgenError"], Generic[Result]):
    """Gives what the work gave, or the error that a user can put right."""

    def __init__(self, title: str, doing: Callable[[Progress], Result]) -> None:
        super().__init__()
        self._title = title
        self._doing = doing

    def compose(self) -> ComposeResult:
        """What is done, and a bar."""
        with Vertical(id="leave"):
            yield Static(self._title, id="leave-title", markup=False)
            yield ProgressBar(show_eta=False)

    def on_mount(self) -> None:
        """Begin."""
        self._work()

    @work
    async def _work(self) -> None:
        self.dismiss(await asyncio.to_thread(self._done))

    def _done(self) -> "Result | QuizgenError":
        try:
            return self._doing(self._going_by)
        except QuizgenError as problem:
            return problem

    def _going_by(self, briefs: Sequence[Brief]) -> Iterator[Brief]:
        bar = self.query_one(ProgressBar)
        for number, brief in enumerate(briefs):
            self.app.call_from_thread(bar.update, total=len(briefs), progress=number)
            yield brief
