"""From a path to clean text: the one place where bytes from outside become characters."""

import unicodedata
from pathlib import Path

from quizgen.errors import QuizgenError

FILE_LIMIT = 64 * 1024 * 1024
"""Bytes; asked of the disk before anything is read."""

_SPACES = dict.fromkeys(map(ord, "\t\v\f\u2028\u2029"), " ")
_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t\v\f"}
_TIDY = _SPACES | _CONTROLS


def read_text(path: str, error: type[QuizgenError]) -> str:
    """The file's text, every line end a line feed, no byte order mark; raises `error` for what is no text."""
    raw = _read_bytes(path, error)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise error(f"{path}: written as UTF-16; save it again as UTF-8")
    if b"\0" in raw:
        line = raw.count(b"\n", 0, raw.index(b"\0")) + 1
        raise error(f"{path}: line {line}: a NUL byte, so this is no text file; give a file of briefs in UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        byte = raw[problem.start]
        raise error(f"{path}: line {line}: byte 0x{byte:02x} is not UTF-8; save the file again as UTF-8") from problem
    return text.replace("\r\n", "\n").replace("\r", "\n")


def clean(text: str) -> str:
    """NFC, without control characters (tabs become spaces, line feeds stay) and without space at either end."""
    return unicodedata.normalize("NFC", text.translate(_TIDY)).strip()


def _read_bytes(path: str, error: type[QuizgenError]) -> bytes:
    file = Path(path)
    try:
        if file.is_dir():
            raise error(f"{path}: is a directory; name a file in it")
        if not file.exists():
            raise error(f"{path}: no such file")
        if not file.is_file():
            raise error(f"{path}: is no ordinary file; save what it holds to a file first")
        size = file.stat().st_size
        if size > FILE_LIMIT:
            raise error(f"{path}: has {size:,} bytes; a file of at most {FILE_LIMIT:,} is read: split it")
        raw = file.read_bytes()
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem
        raise error(f"{path}: cannot be read ({reason})") from problem
    if not raw.removeprefix(b"\xef\xbb\xbf").strip():
        raise error(f"{path}: is empty")
    return raw
