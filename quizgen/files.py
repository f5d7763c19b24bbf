"""Files that are written whole or not at all."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from quizgen.errors import ExportError


def write_files(files: Mapping[str, bytes]) -> None:
    """Write each file beside its place, then move all into place: a reader never sees half of one."""
    parts = {path: f"{os.path.realpath(path)}.{os.getpid()}.{number}.part" for number, path in enumerate(files)}
    path = ""
    try:
        for path, content in files.items():
            Path(parts[path]).write_bytes(content)
        for path, part in parts.items():
            os.replace(part, os.path.realpath(path))  # noqa: PTH105 - takes the plain path it has
    except OSError as problem:
        raise ExportError(f"{path}: cannot be written ({problem.strerror})") from problem
    finally:
        for part in parts.values():
            with suppress(OSError):
                Path(part).unlink(missing_ok=True)
