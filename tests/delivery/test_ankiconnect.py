"""Pushing to Anki: the package arrives in a real collection, by way of a server that speaks as AnkiConnect does."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from quizgen.delivery.ankiconnect import send_package
from quizgen.errors import DeliveryError
from tests.cli.running import SEEDS, run
from tests.exporters.learner import Imported, Learner

Answer = Callable[[dict[str, Any]], bytes]


@contextmanager
def listening(answer: Answer) -> Iterator[int]:
    """A port of this machine on which requests get those answers."""

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Answer as asked to."""
            said = answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def saying(result: object = None, error: object = None) -> Answer:
    return lambda _: json.dumps({"result": result, "error": error}).encode()


def test_a_recipe_is_pushed_and_pushed_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anki has every question once, also when pushed twice, with the options that the add-on sets; no file is left."""
    anki = pytest.importorskip("anki.collection")
    (tmp_path / "anki").mkdir()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    recipe = tmp_path / "uji.toml"
    recipe.write_text(f'sources = ["{SEEDS}"]\ncount = 8\nname = "Uji"\n', "utf-8")
    learner = Learner(anki, tmp_path / "anki")
    seen: list[Imported] = []
    keys: list[object] = []

    def imports(request: dict[str, Any]) -> bytes:
        assert (request["action"], request["version"]) == ("importPackage", 6)
        keys.append(request.get("key"))
        package = Path(request["params"]["path"])
        assert package.is_absolute()
        options = {"merge_notetypes": True, "with_scheduling": True, "with_deck_configs": True}
        seen.append(learner.imports(package.read_bytes(), **options))
        return saying(result=True)({})

    with listening(imports) as port:
        first = run(capsys, "push", recipe, "--port", port)
        second = run(capsys, "push", recipe, "--port", port, "--key", "rahasia")
    learner.collection.close()
    assert first == (0, "", f"Anki on port {port}: 8 questions in “Uji”\n")
    assert second[0] == 0
    assert seen[0].new == seen[1].duplicate > 0
    assert (seen[1].new, seen[1].updated, seen[1].conflicting) == (0, 0, 0)
    assert keys == [None, "rahasia"]
    assert list((tmp_path / "temporary").iterdir()) == []


def test_without_anki_nothing_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody listens, one sentence says what to do, and a correction is not taken for delivered."""
    recipe = tmp_path / "uji.toml"
    recipe.write_text(f'sources = ["{SEEDS}"]\ncount = 2\n', "utf-8")
    with listening(saying()) as port:
        pass  # nobody listens there any more
    code, out, err = run(capsys, "push", recipe, "--port", port)
    assert (code, out) == (1, "")
    assert err.startswith(f"quizgen: no Anki answers on port {port}; start Anki with the add-on AnkiConnect")
    assert err.count("\n") == 1
    from quizgen.bank import Bank

    with Bank(str(tmp_path / "uji.bank")) as bank:
        assert bank.notes() == {}


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (saying(error="valid api key must be provided"), "apiKey; give it with --key"),
        (saying(error="collection is not available"), "did not take the package: collection is not available"),
        (saying(result=False), "did not import the package"),
        (lambda _: b"<html>404", "is not AnkiConnect"),
        (lambda _: b"[1]", "is not AnkiConnect"),
        (lambda _: b"", "is not AnkiConnect"),
    ],
)
def test_every_other_answer_is_told(answer: Answer, words: str) -> None:
    """What Anki says, or whoever answers in its place, comes back as one sentence."""
    with listening(answer) as port, pytest.raises(DeliveryError, match=words):
        send_package(b"PK", "uji", port=port)
