"""A running Anki, reached through its add-on AnkiConnect on this machine: asked to import a package, nothing else.

The add-on's own `addNotes` cannot set a note's GUID, so that a later import would double every note; `importPackage`
keeps them. Protocol: JSON over HTTP, version 6.
"""

import http.client
import json
import tempfile
from pathlib import Path

from quizgen.errors import DeliveryError

HOST = "127.0.0.1"
PORT = 8765
"""Where the add-on listens unless its owner says otherwise."""
VERSION = 6
PATIENCE = 300.0
"""Seconds that Anki may take to import a package."""


def send_package(package: bytes, name: str, *, port: int = PORT, key: str | None = None) -> None:
    """Have Anki import the package, and return when it has; `key` is the add-on's own `apiKey`, if it has one.

    Raises DeliveryError where no Anki answers, or where it does not take the package. No file is left behind.
    """
    with tempfile.TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder).resolve() / f"{name}.apkg"
        path.write_bytes(package)
        taken = _asked("importPackage", {"path": str(path)}, port, key)
    if taken is not True:
        raise DeliveryError(f"Anki on port {port} did not import the package; look into Anki for what it says")


def _asked(action: str, params: dict[str, str], port: int, key: str | None) -> object:
    """The `result` of AnkiConnect's answer."""
    request = {"action": action, "version": VERSION, "params": params} | ({} if key is None else {"key": key})
    answer = _parsed(_answered(json.dumps(request).encode(), port), port)
    match answer:
        case {"result": result, "error": None}:
            return result
        case {"error": str(problem)} if "api key" in problem:
            raise DeliveryError(f"Anki on port {port} wants AnkiConnect's apiKey; give it with --key")
        case {"error": problem}:
            raise DeliveryError(f"Anki on port {port} did not take the package: {problem!s:.300}")
        case _:
            raise DeliveryError(_stranger(port))


def _answered(body: bytes, port: int) -> bytes:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)
    try:
        connection.request("POST", "/", body, {"Content-Type": "application/json"})
        return connection.getresponse().read()
    except TimeoutError as problem:
        raise DeliveryError(f"Anki on port {port} does not finish; close any dialogue that is open in it") from problem
    except ConnectionError as problem:
        raise DeliveryError(
            f"no Anki answers on port {port}; start Anki with the add-on AnkiConnect (2055492159), "
            "or export a file (.apkg) and import that"
        ) from problem
    except (OSError, http.client.HTTPException) as problem:
        raise DeliveryError(_stranger(port)) from problem
    finally:
        connection.close()


def _parsed(answer: bytes, port: int) -> object:
    try:
        return json.loads(answer)
    except ValueError as problem:
        raise DeliveryError(_stranger(port)) from problem


def _stranger(port: int) -> str:
    return f"what answers on port {port} is not AnkiConnect; name another port with --port"
