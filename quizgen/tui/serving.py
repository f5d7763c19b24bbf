"""The terminal in a browser: textual-serve, with its font from its own wheel and a door that knows who may come in."""

import ipaddress
import secrets
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from importlib import resources
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server

TEMPLATE = "app_index.html"
COOKIE = "quizgen"
LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_FONT_LINK = 'href="https://fonts.googleapis.com/css?family=Roboto%20Mono"'
_FONT_FACE = """<style>
      @font-face {
        font-family: "Roboto Mono";
        src: url("{{ config.static.url }}fonts/RobotoMono-VariableFont_wght.ttf");
      }
    </style>"""
_FOCUS = """<script>
      new MutationObserver(function (_, seen) {
        const line = document.querySelector(".xterm-helper-textarea");
        if (document.body.classList.contains("-first-byte") && line) {
          line.focus();
          seen.disconnect();
        }
      }).observe(document.documentElement, { attributes: true, childList: true, subtree: true });
    </script>"""
"""The terminal takes keys at once, without a click."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class QuizServer(Server):
    """One learner a tab, a process a tab; with a token, only for whom the address has it."""

    def __init__(  # noqa: PLR0917 - as the library has it
        self, command: str, host: str, port: int, title: str, token: str, words: Mapping[str, str]
    ) -> None:
        super().__init__(command, host=host, port=port, title=title)
        self._token = token
        self._page = template((resources.files("textual_serve") / "templates" / TEMPLATE).read_text("utf-8"), words)

    @property
    def address(self) -> str:
        """What to type into the browser."""
        return f"{self.public_url}/?token={self._token}" if self._token else f"{self.public_url}/"

    def _lay_out(self) -> None:
        """Put the page where the library looks for it."""
        self.templates_path = Path(tempfile.mkdtemp(prefix="quizgen-serve-"))
        (self.templates_path / TEMPLATE).write_text(self._page, encoding="utf-8")

    async def _make_app(self) -> web.Application:
        self._lay_out()
        app = await super()._make_app()
        app.middlewares.append(self._door)
        return app

    async def on_shutdown(self, app: web.Application) -> None:  # noqa: ARG002 - the library calls it so
        """Take the page away again."""
        shutil.rmtree(self.templates_path, ignore_errors=True)

    async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002 - the library calls it so
        """Say where it is; the library's own banner shows the command line."""
        self.console.print(self.address, highlight=False, markup=False, soft_wrap=True)

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Nobody without the token; no page of another site, however its browser came here."""
        if not self._token and _bare(request.host) not in LOCAL_NAMES:
            raise web.HTTPForbidden(text="open this page as http://127.0.0.1")
        origin = request.headers.get("Origin")
        if origin is not None and origin.partition("://")[2] != request.host:
            raise web.HTTPForbidden(text="another site may not open this page")
        shown = request.query.get("token") or request.cookies.get(COOKIE, "")
        if self._token and not secrets.compare_digest(shown.encode(), self._token.encode()):
            raise web.HTTPForbidden(text="the address needs its token: ask your teacher for the whole of it")
        self.public_url = f"{request.scheme}://{request.host}"
        response = await handler(request)
        if self._token and not response.prepared:
            response.set_cookie(COOKIE, self._token, httponly=True, samesite="Strict")
        return response


def template(page: str, words: Mapping[str, str]) -> str:
    """The library's page, asking nobody outside for anything, with a title, in the interface's language."""
    before, _, rest = page.partition(_FONT_LINK)
    if not rest:
        raise ValueError("textual-serve has another page than the one known: its font link is not there")
    head, _, tail = before.rpartition("<link"), None, rest.partition("/>")[2]
    page = f"{head[0]}<title>{{{{ application.name }}}}</title>\n    {_FONT_FACE}{tail}"
    page = page.replace("</body>", f"{_FOCUS}\n  </body>")
    for text, name in ((">Start<", "serve_start"), (">Restart<", "serve_again"), ("Session ended.", "serve_ended")):
        mark = text.strip("<>")
        page = page.replace(text, text.replace(mark, words[name]))
    return page


def is_local(host: str) -> bool:
    """Whether only this machine can come to that address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bare(host: str) -> str:
    """The name without its port: `[::1]:8000` is `::1`."""
    return host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
