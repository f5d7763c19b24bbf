"""Speed and memory of the reading: `python -m tests.bench.reading [BRIEFS.jsonl]`.

Without a file the seeds and the annotated briefs of tests/gold are read. Seconds are of this process on one core, so
that others at work do not count; the reading and the bare engine (the network on words already cut) take turns on the
same briefs in one run.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from random import Random

from faker import Faker

from quizgen.analysis import Analyser
from quizgen.analysis.analyser import TOGETHER
from quizgen.analysis.sentences import split_sentences
from quizgen.analysis.tokens import split_tokens
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.brief import Brief
from quizgen.sources.briefs import read_briefs
from tests.analysis.gold import GOLD
from tests.analysis.news import read_news

ROUNDS = 5
FEW, MANY = 1_000, 50_000
SIZES = (250_000, 500_000, 1_000_000)
LINES = {
    "one word": "berita ",
    "one word without blanks": "berita",
    "commas": ",",
    "stops": ".",
    "open brackets": "(",
    "quotation marks": '"',
    "capitals": "Presiden Korea Utara (Korut) Kim ",
    "numbers": "Rp 75 miliar ",
    "pointers": "Budi pergi. Ia lelah. ",
    "accents": "e\u0301",
    "soft hyphens": "\u00ad",
}
LOAD = """
import time
begun = time.perf_counter()
from quizgen.analysis import Analyser
from quizgen.languages.indonesian import INDONESIAN
Analyser(INDONESIAN).network()
print(time.perf_counter() - begun)
"""


def main(arguments: Sequence[str]) -> None:
    """Say all figures."""
    briefs = read_briefs([arguments[0]]) if arguments else own_briefs()
    say(f"load: {min(load() for _ in range(3)):.2f} s with all imports (best of 3)")
    reader = Analyser(INDONESIAN)
    speed(reader, briefs)
    memory(reader, briefs)
    news = " ".join(brief.text for brief in briefs) + " "
    pieces = {"news": news, "news without stops": news.replace(".", ""), "people": people(SIZES[-1]), **LINES}
    for name, piece in pieces.items():
        long_lines(reader, name, piece)


def say(line: str) -> None:
    """A line of figures."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def own_briefs() -> list[Brief]:
    """The briefs that come with the project."""
    return [gold.brief for name in ("seen", "unseen") for gold in read_news(GOLD / f"news-{name}.txt")]


def load() -> float:
    """Seconds until the network is ready, in a process that has loaded nothing before."""
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True, cwd=root)
    return float(run.stdout)


def speed(reader: Analyser, briefs: Sequence[Brief]) -> None:
    """Briefs a second, and what the reading costs beside the bare engine; the best of some rounds of each."""
    rules, network = INDONESIAN.reading(), reader.network()
    words = [
        [
            [piece.text(brief.text) for piece in split_tokens(brief.text, sentence, rules.tokens)]
            for sentence in split_sentences(brief.text, rules.sentences)
        ]
        for brief in briefs
    ]
    whole, bare = [], []
    for _ in range(ROUNDS):
        begun = time.process_time()
        for _ in reader.analyses(briefs):
            pass
        between = time.process_time()
        for start in range(0, len(words), TOGETHER):
            network.read([sentence for sentences in words[start : start + TOGETHER] for sentence in sentences])
        whole.append(between - begun)
        bare.append(time.process_time() - between)
    say(f"{len(briefs)} briefs, {sum(len(one) for row in words for one in row)} words, best of {ROUNDS} rounds:")
    say(f"  reading     {len(briefs) / min(whole):6.0f} briefs/s")
    say(f"  bare engine {len(briefs) / min(bare):6.0f} briefs/s; reading takes {min(whole) / min(bare):.2f} x its time")


def memory(reader: Analyser, briefs: Sequence[Brief]) -> None:
    """Most memory after a thousand briefs and after fifty thousand, no two alike."""
    for number, _ in enumerate(reader.analyses(islice(varied(briefs), MANY)), 1):
        if number in {FEW, MANY}:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            say(f"memory after {number:6} different briefs: {peak:.0f} MB at most")


def varied(briefs: Sequence[Brief]) -> Iterator[Brief]:
    """The briefs over and over, with words of their own put in, so that no cache sees the same twice."""
    dice = Random(7)
    for number, brief in enumerate(cycle(briefs)):
        strange = "".join(dice.choice("aeioubdgklmnprst") for _ in range(9)).title()
        yield Brief(f"{brief.id}-{number}", f"{strange} {number} menyebut {brief.text}", date=brief.date)


def people(size: int) -> str:
    """A text of that length about thousands of people, no two alike, whom it calls by one of their names too."""
    fake = Faker("id_ID")
    fake.seed_instance(7)
    lines = (f"Menteri {name} bertemu Presiden {name.split()[0]}." for name in iter(fake.name_nonbinary, ""))
    return " ".join(islice(lines, size // 30))[:size]


def long_lines(reader: Analyser, name: str, piece: str) -> None:
    """Seconds for one line of growing length; twice the length is to take twice the time."""
    spent = []
    for size in SIZES:
        text = (piece * (size // len(piece) + 1))[:size]
        begun = time.process_time()
        reader.analyse(Brief("line", text))
        spent.append(time.process_time() - begun)
    times = ", ".join(f"{size // 1000} kB {taken:.1f} s" for size, taken in zip(SIZES, spent, strict=True))
    say(f"one line of {name}: {times}; 4 x the length takes {spent[-1] / spent[0]:.1f} x the time")


if __name__ == "__main__":
    main(sys.argv[1:])
