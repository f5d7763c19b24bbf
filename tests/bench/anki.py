"""How long a package of many notes takes, beside the least it could: `python -m tests.bench.anki [NOTES]`.

The floor writes the very rows of our package into a bare SQLite file with `executemany`, in memory, and zips it
deflated. Ratios are of best times in one run; the second export, with the bank's ledger, is timed too.
"""

import io
import json
import sqlite3
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from quizgen.exporters import FORMATS
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import update_ledger
from tests.exporters.decks import WORDS, question, slot

ROUNDS = 9
TIME, SIZE = 2.5, 1.5
"""What is promised."""


def deck_of(notes: int) -> Deck:
    """Chosen, typed and cloze questions of about 600 bytes a note, a third with a picture."""
    slots: list[Slot] = []
    for number in range(notes):
        text = (
            f"Korea Utara (Korut) meluncurkan rudal nomor {number} ke arah Laut Timur pada pekan ke-{number % 52}. "
            f"Peluncuran ke-{number} dilakukan ketika Presiden Kim Jong Un berada di Vladivostok untuk bertemu Presiden Putin."
        )
        given: Any = {"brief": f"berita-{number}", "fact": f"{number}/0"}
        match number % 3:
            case 0:
                wrong = ("Laut Hitam", "Laut Jawa", "Selat Malaka")
                each = slot(
                    question(text, "Laut Timur", f"Ke arah mana rudal nomor {number} diluncurkan?", wrong, **given)
                )
            case 1:
                each = slot(
                    question(
                        text, "Kim Jong Un", f"Siapa yang berada di Vladivostok pada peluncuran {number}?", **given
                    )
                )
            case _:
                stem = f"____ (____) meluncurkan rudal nomor {number} ke arah Laut Timur."
                asked = question(text, "Korea Utara", stem, kind="cloze", accept=("Korut",), sort="country", **given)
                each = replace(slot(asked), country="KP")
        slots.append(each)
    return Deck("Bangku", "id", tuple(slots))


def floor(rows: dict[str, list[tuple[object, ...]]], schema: list[str], media: dict[str, bytes]) -> bytes:
    """The same rows, written as plainly as can be."""
    connection = sqlite3.connect(":memory:")
    for statement in schema:
        connection.execute(statement)
    for table, content in rows.items():
        marks = ",".join("?" * len(content[0])) if content else ""
        connection.executemany(f"insert into {table} values ({marks})", content)  # noqa: S608 - names of the schema
    connection.commit()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", connection.serialize())
        for name, part in media.items():
            package.writestr(name, part)
    connection.close()
    return file.getvalue()


def parts_of(package: bytes) -> tuple[dict[str, list[tuple[object, ...]]], list[str], dict[str, bytes]]:
    """Rows, schema and other files of a package."""
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        media = {name: file.read(name) for name in file.namelist() if name != "collection.anki2"}
        connection = sqlite3.connect(":memory:")
        connection.deserialize(file.read("collection.anki2"))
    told = connection.execute("select sql from sqlite_schema where sql is not null order by rowid").fetchall()
    rows = {name: connection.execute(f"select * from {name}").fetchall() for name in ("col", "notes", "cards")}  # noqa: S608
    connection.close()
    return rows, [sql for (sql,) in told if "sqlite_stat" not in sql], media


def best(*whats: Callable[[], object]) -> list[float]:
    """Processor seconds of the quickest of some rounds of each, taken in turn: what else runs hardly counts."""
    times: list[list[float]] = [[] for _ in whats]
    for _ in range(ROUNDS):
        for what, own in zip(whats, times, strict=True):
            start = time.process_time()
            what()
            own.append(time.process_time() - start)
    return list(map(min, times))


def main() -> int:
    """Print the figures; 1 where a promise is not kept."""
    notes = int(sys.argv[1]) if sys.argv[1:] else 10_000
    deck = deck_of(notes)
    render = FORMATS[".apkg"].render
    ledger = update_ledger(deck, {}, None)
    package = render(deck, WORDS, ledger)
    least = floor(*parts_of(package))
    given = parts_of(package)
    bare, ours, again = best(
        lambda: floor(*given),
        lambda: render(deck, WORDS, ledger),
        lambda: update_ledger(deck, ledger, 1_792_281_600),
    )
    figures = {
        "notes": notes,
        "floor, seconds": round(bare, 3),
        "package, seconds": round(ours, 3),
        "ratio": round(ours / bare, 2),
        "ledger, seconds": round(again, 3),
        "bytes": len(package),
        "bytes to the floor's": round(len(package) / len(least), 3),
        "same bytes twice": render(deck, WORDS, ledger) == package,
    }
    print(json.dumps(figures, indent=1))  # noqa: T201
    return 0 if ours / bare <= TIME and len(package) / len(least) <= SIZE and figures["same bytes twice"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
