"""The whole path on 1k, 10k, 50k briefs: `python -m tests.bench.generation [SIZE …]`; figures for the README, no test.

What is read, asked and checked of a brief does not hang on others, so that part is measured on READ of them, with one
worker and with two.
Options come from the whole bank, so that part is measured on banks of every size: drafts of the briefs read, told again
of other persons, other figures and other days. Growth is linear where the milliseconds a brief stay as they are.
"""

import datetime as dt
import os
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from hashlib import sha256
from itertools import count
from multiprocessing import get_context

from faker import Faker

from quizgen.analysis import Analyser
from quizgen.cli import ONE_THREAD
from quizgen.generation import draft, finish
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.deck import Recipe
from quizgen.model.question import Candidate, Draft, Offer, canonical
from quizgen.model.span import Span

LANGUAGE = get_language("id")
READ = 300
"""Briefs that are read; the banks are made of them."""
SIZES = (1_000, 10_000, 50_000)
GROWTH = 1.6
"""The most that a brief may take in the largest bank for what it takes in the smallest: shelves are searched by halves."""
TOPICS = ("Ekonomi", "Hukum", "Internasional", "Olahraga", "Daerah")
SENTENCES = (
    (
        "{title} {name} meresmikan {thing} di {place} pada {day}. Proyek senilai Rp {number} miliar itu dibangun untuk "
        "menampung {many} warga."
    ),
    "KPK memeriksa {many} saksi dalam kasus pengadaan {thing} di {place}. Kerugian negara ditaksir Rp {number} miliar.",
    (
        "{title} {name} bertemu Duta Besar {land} di {place} untuk membahas kerja sama {thing}. Pertemuan itu berlangsung "
        "{many} jam."
    ),
    (
        "Banjir merendam {many} desa di {place} akibat hujan deras. BPBD {place} mengevakuasi {number} warga, kata {title} "
        "{name}."
    ),
    "Kementerian Perhubungan membuka {thing} di {place}. Menurut {title} {name}, layanan itu menyerap {number} pekerja.",
)
TITLES = ("Gubernur", "Bupati", "Wali Kota", "Kepala Dinas Perhubungan", "Kapolres", "Direktur Utama PT Pelita")
THINGS = ("jembatan gantung", "pasar induk", "rumah sakit", "pelabuhan ikan", "stadion", "jalur kereta", "waduk")


def briefs(many: int) -> list[Brief]:
    """Briefs made by Faker and the gazetteer, the same on every run."""
    fake = Faker("id_ID")
    fake.seed_instance(7)
    rows = LANGUAGE.gazetteer()
    places = [row.name for row in rows if row.fine in {"city", "regency"}]
    lands = [row.name for row in rows if row.fine == "country"]
    return [
        Brief(
            f"b-{number}",
            fake.random_element(SENTENCES).format(
                title=fake.random_element(TITLES),
                name=f"{fake.first_name()} {fake.last_name()}",
                thing=fake.random_element(THINGS),
                place=fake.random_element(places),
                land=fake.random_element(lands),
                day=f"{fake.random_int(1, 28)} Oktober 2025",
                number=fake.random_int(11, 999),
                many=fake.random_int(3, 60),
            ),
            date=dt.date(2025, 10, 1) + dt.timedelta(number % 28),
            topic=fake.random_element(TOPICS),
        )
        for number in range(many)
    ]


def read(rows: Sequence[Brief]) -> list[Draft]:
    """The drafts of some briefs."""
    return [draft(found, LANGUAGE) for found in Analyser(LANGUAGE).analyses(rows)]


def read_by(workers: int, rows: Sequence[Brief]) -> list[Draft]:
    """The drafts of some briefs, shared out among processes."""
    if workers == 1:
        return read(rows)
    size = -(-len(rows) // workers)
    shares = [rows[at : at + size] for at in range(0, len(rows), size)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return [one for share in pool.map(read, shares) for one in share]


def retold(drafts: Sequence[Draft], many: int) -> list[Draft]:
    """As many drafts as wanted: those given, then the same of other persons."""
    fake = Faker("id_ID")
    fake.seed_instance(11)
    again: Iterator[Draft] = (told_of(one, f"{fake.first_name()} {fake.last_name()}", turn)
                              for turn in count() for one in drafts)  # fmt: skip
    return [next(again) for _ in range(many)]


def told_of(one: Draft, name: str, turn: int) -> Draft:
    """A draft in which another person stands for the first, under an id of its own."""
    old = next((offer.text for offer in one.offers if offer.sort == "person"), "")
    brief = replace(one.brief, id=f"{one.brief.id}/{turn}", text=turned(one.brief.text, old, name))
    candidates = tuple(candidate_of(row, old, name, brief.text) for row in one.candidates)
    offers = tuple(offer_of(row, old, name, brief.id) for row in one.offers)
    return Draft(brief, candidates, (), offers)


def turned(text: str, old: str, new: str) -> str:
    """A text with one name for another."""
    return text.replace(old, new) if old else text


def candidate_of(row: Candidate, old: str, new: str, text: str) -> Candidate:
    """A candidate told of another person."""
    key = turned(row.key, old, new)
    start = max(0, text.find(key))
    accept = tuple(turned(other, old, new) for other in row.accept)
    stem = turned(row.stem, old, new)
    return replace(row, key=key, stem=stem, accept=accept, span=Span(start, start + len(key)), hides=(key,))


def offer_of(row: Offer, old: str, new: str, brief: str) -> Offer:
    """An offer told of another person."""
    aliases = tuple(turned(other, old, new) for other in row.aliases)
    return Offer(turned(row.text, old, new), row.sort, aliases, brief, turned(row.why, old, new))


def finished(drafts: Sequence[Draft]) -> tuple[float, str, int]:
    """Seconds of processor time that the options of a bank take, a hash of the questions, and how many they are."""
    start = time.process_time()
    questions, _ = finish(drafts, LANGUAGE, Recipe(name="bench", sources=("bench",)))
    took = time.process_time() - start
    rows = canonical([[one.id, one.key, [other.text for other in one.distractors]] for one in questions])
    return took, sha256(rows.encode()).hexdigest()[:16], len(questions)


def main(sizes: Sequence[int] = SIZES) -> int:
    """Print a line for each part; 1 where growth is more than linear, or two workers differ from one."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    os.environ.setdefault(*ONE_THREAD)  # as the command line does
    rows = briefs(READ)
    read(rows[:20])  # warm: the model is loaded here
    start = time.perf_counter()
    drafts = read_by(1, rows)
    alone = time.perf_counter() - start
    start = time.perf_counter()
    shared = read_by(2, rows)
    print(f"read and ask   {READ:7,} briefs   1 worker  {alone:7.2f} s  {READ / alone:6.1f} briefs/s")  # noqa: T201
    print(f"read and ask   {READ:7,} briefs   2 workers {time.perf_counter() - start:7.2f} s")  # noqa: T201
    same = finished(drafts)[1] == finished(shared)[1]
    print(f"1 worker and 2 give the same questions: {same}")  # noqa: T201
    each: list[float] = []
    for size in sizes:
        took, _name, _many = finished(retold(drafts, size))
        each.append(took / size)
    grown = each[-1] / each[0]
    print(f"a brief takes {grown:.2f} times in the largest bank what it takes in the smallest")  # noqa: T201
    return 0 if same and grown < GROWTH else 1


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or SIZES))
