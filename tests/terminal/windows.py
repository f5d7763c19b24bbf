"""A real terminal: a tmux of its own, with a command in it."""

import os
import shlex
import subprocess
import time
from pathlib import Path

from tests.cli.running import ROOT

PATIENCE = 60.0
"""Seconds before a screen that does not come is given up."""


class Terminal:
    """One window of tmux."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket

    def _tmux(self, *words: str) -> str:
        return subprocess.run(
            ["tmux", "-S", str(self._socket), "-f", os.devnull, *words], capture_output=True, text=True, check=True
        ).stdout

    def start(self, command: str, *, width: int = 80, height: int = 24, env: str = "") -> None:
        """Open the window and run the command; what it leaves behind stays to be read."""
        size = "unset COLUMNS LINES"  # a size in the environment, from whoever runs the tests, is not this window's
        line = f"cd {shlex.quote(str(ROOT))}; {size}; {env} {command}; echo EXIT $?; exec sleep 600"
        self._tmux("new-session", "-d", "-x", str(width), "-y", str(height), "sh", "-c", line)

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self._tmux("send-keys", key)

    def screen(self) -> str:
        """What stands on the screen."""
        return self._tmux("capture-pane", "-p")

    def await_text(self, text: str) -> str:
        """The screen as soon as the text stands on it."""
        return self.await_any(text)

    def await_any(self, *texts: str) -> str:
        """The screen as soon as one of the texts stands on it."""
        end = time.monotonic() + PATIENCE
        while not any(text in (screen := self.screen()) for text in texts):
            assert time.monotonic() < end, f"{texts!r} never came; the screen is\n{screen}"
            time.sleep(0.05)
        return screen

    def close(self) -> None:
        """Close the window as a learner closes it: whatever runs in it is told to hang up."""
        subprocess.run(["tmux", "-S", str(self._socket), "kill-server"], capture_output=True, check=False)
