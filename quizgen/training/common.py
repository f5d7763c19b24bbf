"""Counts which words of plain text are no names, so that one of them alone at the start of a sentence names nobody.

    python -m quizgen.training.common --corpora DIR --out quizgen/languages/indonesian/data

A word is common where running text has it with a small letter at least twice and at most a quarter as often with a
capital within a sentence, or once where other text has it four times, and where no three persons of DBpedia bear it;
nouns of heads.tsv are common in lower-cased text too.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.gazetteer import by_form, people
from quizgen.languages.indonesian.tables import rows, several

HEADER = """\
# what: words that are no names, lower-cased: one of them alone at the start of a sentence names nobody
# columns: the word
# source: plain text (raw.txt) and the persons of the Indonesian DBpedia, by quizgen/training/common.py
# licence: counts only; Wikipedia and DBpedia CC BY-SA
# date: 2026-11-27
word
"""
SHORTEST, LEAST, SHARE, OFTEN, BEARERS = 4, 2, 0.25, 4, 3
"""Letters of a word; times with a small letter; capitals for each of these; times in any text; persons who bear a name."""
ENDS = (".", "?", "!", ":", '"', "“")
CLITIC = "nya"


def counted(lines: Iterable[str]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Words of lines: with a small letter in lines that have capitals, with a capital within a sentence, small anywhere."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    anywhere: Counter[str] = Counter()
    for line in lines:
        tokens = line.split()
        cased = any(token[:1].isupper() for token in tokens[1:])
        for before, token in zip([".", *tokens], tokens, strict=False):
            word = token.strip(".,\"()“”‘’'?!:;")
            if not word.isalpha() or len(word) < SHORTEST:
                continue
            anywhere[word] += word.islower()
            small[word] += cased and word.islower()
            large[word.lower()] += cased and not word.islower() and not before.endswith(ENDS)
    return small, large, anywhere


def named(corpora: Path) -> Iterator[str]:
    """Words of names that quizgen knows, and of those that several persons of DBpedia bear, lower-cased."""
    bearers = Counter(re.findall(r"[A-Z][a-z]+", (corpora / "dbpedia-person.txt").read_text(encoding="utf-8")))
    yield from (name.lower() for name, times in bearers.items() if times >= BEARERS)
    yield from (part.lower() for row in people() for name in (row.name, *row.aliases) for part in name.split())
    bodies = (name for row in rows("organisations") for name in (row["name"], *several(row["aliases"])))
    yield from (name.lower() for name in (*bodies, *by_form()) if " " not in name)


def common_words(corpora: Path) -> list[str]:
    """All such words, in their order, but those whose shape says already that they are no names: verbs, `-nya`."""
    with (corpora / "raw.txt").open(encoding="utf-8") as lines:
        small, large, anywhere = counted(lines)
    names = set(named(corpora))
    kept = (
        word
        for word, times in small.items()
        if (times >= LEAST and large[word] <= SHARE * times) or (times and not large[word] and anywhere[word] >= OFTEN)
    )
    nouns = (row["head"] for row in rows("heads") if row["head"].isalpha() and len(row["head"]) >= SHORTEST)
    known = (word for word in nouns if anywhere[word] >= LEAST and large[word] <= SHARE * anywhere[word])
    shaped = (word for word in {*kept, *known} if word not in names and not word.endswith(CLITIC))
    return sorted(word for word in shaped if affixes.voice_of(word) == "middle")


def main() -> None:
    """Write common.tsv."""
    parser = argparse.ArgumentParser(prog="python -m quizgen.training.common", description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="the folder of corpora")
    parser.add_argument("--out", type=Path, required=True, help="the folder of tables")
    arguments = parser.parse_args()
    words = common_words(arguments.corpora)
    (arguments.out / "common.tsv").write_text(HEADER + "\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
