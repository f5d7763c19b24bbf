"""The terminal in a browser: played by keyboard, asking no other host for anything; and who may not come in."""

import asyncio
import socket
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession

from quizgen.bank import Bank
from quizgen.tui.serving import QuizServer, is_local, template
from quizgen.tui.words import Words
from tests.cli.running import ROOT, clean_run
from tests.terminal.browser import CHROMIUM, PATIENCE, Page, page
from tests.tui.rooms import furnished

if TYPE_CHECKING:
    from quizgen.model.review import Review


WAITS = (1.0, 4.0, 10.0, 25.0)
"""Seconds that a machine may need from a page to its name's field; what is typed earlier is lost, and begun again."""


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@asynccontextmanager
async def served(deck: Path, *words: str) -> AsyncGenerator[str, None]:
    """The address that `quizgen serve` says, while it serves."""
    command: Sequence[str] = [sys.executable, "-m", "quizgen", "serve", str(deck), "--port", str(free_port()), *words]
    server = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        assert server.stdout is not None
        address = ""
        while not address.startswith("http"):
            line = await asyncio.wait_for(server.stdout.readline(), PATIENCE)
            assert line, "serve ended"
            address = line.decode().strip()
        await _listening(urlsplit(address).port or 0)
        yield address
    finally:
        server.terminate()
        await server.communicate()


async def _listening(port: int) -> None:
    """Wait until somebody listens on the port."""
    for _ in range(int(PATIENCE / 0.05)):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            await writer.wait_closed()
            return
    raise AssertionError(f"nobody listens on {port}")


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe with eight questions in its bank."""
    furnished(tmp_path)
    return tmp_path / "laut.toml"


async def _answered(tab: Page, address: str, bank: Bank, wait: float) -> "tuple[Review, ...]":
    """What the bank holds after a name and a response, typed so many seconds after the page came."""
    await tab.call("Page.navigate", url=address)
    await tab.wait_for("document.body && document.body.classList.contains('-first-byte')")
    await tab.wait_for("document.activeElement.classList.contains('xterm-helper-textarea')")
    assert await tab.value("document.title") == "Laut"
    await asyncio.sleep(wait)
    await tab.type("budi\n")
    for _ in range(int(PATIENCE / 3)):
        await tab.type("a")
        await asyncio.sleep(0.5)
        if reviews := bank.reviews("budi"):
            return reviews
    return ()


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
async def test_a_question_by_keyboard_in_a_browser(deck: Path, tmp_path: Path) -> None:
    """Name, response: it is in the bank; the title is the deck's; every request stays on this machine."""
    async with served(deck) as address, page(tmp_path / "profile") as tab:
        reviews: tuple[Review, ...] = ()
        with Bank(str(deck.with_suffix(".bank"))) as bank:
            for wait in WAITS:
                reviews = reviews or await _answered(tab, address, bank, wait)
        assert len(reviews) == 1
        assert reviews[0].mode == "practice"
        await tab.value("1")
        hosts = {urlsplit(url).hostname for url in tab.requests if not url.startswith(("data:", "about:", "blob:"))}
        assert hosts == {"127.0.0.1"}
        assert any(url.endswith(".ttf") for url in tab.requests)


async def test_a_public_address_asks_for_its_token(deck: Path) -> None:
    """Without the token nobody comes in, with it the page comes, and from another site nobody comes at all."""
    async with served(deck, "--public", "--host", "127.0.0.1") as address, ClientSession() as http:
        bare = address.partition("?")[0]
        assert "token=" in address
        for url, headers, status in (
            (bare, {}, 403),
            (f"{bare}?token=wrong", {}, 403),
            (f"{bare}ws", {}, 403),
            (address, {"Origin": "http://evil.test"}, 403),
            (address, {}, 200),
        ):
            async with http.get(url, headers=headers) as answer:
                assert answer.status == status, url
            http.cookie_jar.clear()


async def test_a_local_address_knows_its_names(deck: Path) -> None:
    """A page under another name that leads here, as in DNS rebinding, is refused."""
    async with served(deck) as address, ClientSession() as http:
        async with http.get(address, headers={"Host": "evil.test"}) as answer:
            assert answer.status == 403
        async with http.get(address) as answer:
            text = await answer.text()
    assert "googleapis" not in text
    assert "Mulai" in text


def test_a_public_address_must_be_meant(deck: Path) -> None:
    """Listening where others can come in takes a flag."""
    done = clean_run("serve", deck, "--host", "0.0.0.0")  # noqa: S104 - that is what is refused
    assert done.returncode == 2
    assert "--public" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("127.1.2.3", True), ("::1", True), ("localhost", True), ("0.0.0.0", False),  # noqa: S104
     ("::", False), ("192.168.1.4", False), ("example.org", False), ("127.0.0.1.evil.test", False), ("", False)],
)  # fmt: skip
def test_what_is_local(host: str, local: bool) -> None:  # noqa: FBT001
    """Only loopback is local."""
    assert is_local(host) is local


def test_another_page_of_the_library_is_noticed() -> None:
    """Should textual-serve change its page, that is said rather than a request let out."""
    with pytest.raises(ValueError, match="another page"):
        template("<html></html>", Words("id"))
    assert QuizServer("x", "127.0.0.1", 8000, "T", "abc", Words("id")).address == "http://127.0.0.1:8000/?token=abc"
