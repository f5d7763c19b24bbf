"""A headless Chromium, driven over its debugging socket: keys in, requests seen."""

import asyncio
import json
import re
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse

CHROMIUM = next((name for name in ("chromium", "chromium-browser", "google-chrome") if shutil.which(name)), None)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--no-first-run", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0", "about:blank",
)  # fmt: skip
PATIENCE = 40.0


class Page:
    """One tab."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.requests: list[str] = []
        """Addresses of everything the page asked for."""

    async def call(self, method: str, **parts: Any) -> dict[str, Any]:
        """Ask the browser for something."""
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": parts})
        while True:
            told = json.loads((await self._socket.receive(PATIENCE)).data)
            if told.get("method") == "Network.requestWillBeSent":
                self.requests.append(told["params"]["request"]["url"])
            if told.get("method") == "Network.webSocketCreated":
                self.requests.append(told["params"]["url"])
            if told.get("id") == self._number:
                return dict(told.get("result", {}))

    async def value(self, expression: str) -> Any:
        """What a piece of JavaScript gives."""
        told = await self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return told["result"].get("value")

    async def wait_for(self, expression: str) -> None:
        """Wait until a piece of JavaScript gives something true."""
        for _ in range(int(PATIENCE / 0.1)):
            if await self.value(expression):
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"never true: {expression}")

    async def type(self, text: str) -> None:
        """Press keys; a newline is Enter."""
        for sign in text:
            key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"} if sign == "\n" else {
                "key": sign, "text": sign}  # fmt: skip
            await self.call("Input.dispatchKeyEvent", type="keyDown", **key)
            await self.call("Input.dispatchKeyEvent", type="keyUp", **{**key, "text": ""})


@asynccontextmanager
async def page(folder: Path) -> AsyncGenerator[Page, None]:
    """A tab of a browser with a profile of its own, closed at the end."""
    assert CHROMIUM is not None
    browser = await asyncio.create_subprocess_exec(
        CHROMIUM, f"--user-data-dir={folder}", *FLAGS,
        stderr=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert browser.stderr is not None
        found = None
        while found is None:
            line = (await asyncio.wait_for(browser.stderr.readline(), PATIENCE)).decode()
            found = re.search(r"DevTools listening on ws://([\d.:]+)/", line)
        async with ClientSession() as http:
            async with http.get(f"http://{found[1]}/json/list") as answer:
                address = next(one["webSocketDebuggerUrl"] for one in await answer.json() if one["type"] == "page")
            async with http.ws_connect(address, max_msg_size=0) as socket:
                tab = Page(socket)
                for room in ("Network", "Page", "Runtime"):
                    await tab.call(f"{room}.enable")
                yield tab
    finally:
        browser.kill()
        await browser.communicate()
