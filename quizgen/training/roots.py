"""Gathers the root words that undoing affixes relies on, and counts which of them carry verbs.

    python -m quizgen.training.roots --corpora DIR --out quizgen/languages/indonesian/data

Rows of source `hand` in the old roots.tsv are kept; `treebank` rows are lemmas of the training treebanks that are in
use and bear no affix. PySastrawi's list is left alone: it is Kateglo's, under CC BY-NC-SA 3.0, and nothing
NonCommercial is shipped.
"""

import argparse
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from quizgen.languages.indonesian.affixes import splits

HEADER = """\
# what: root words of Indonesian, lower-cased, for undoing affixes
# columns: root, source (hand, treebank), how often plain text has it as di-, di- -kan and di- -i
# source: by hand; lemmas of UD Indonesian CSUI, GSD (dev) and PUD (first 800 sentences)
# licence: as quizgen itself (hand); CC BY-SA 4.0 and CC BY-SA 3.0 (treebank lemmas)
# date: 2026-11-22
"""
TREEBANKS = {"csui-train.conllu": None, "gsd-dev.conllu": None, "pud.conllu": 800}
"""File to how many of its sentences are read: the last 200 of PUD are kept for measuring."""
OPEN_CLASSES = frozenset({"VERB", "NOUN", "ADJ", "ADV", "NUM"})
LEAST_SEEN = 4
"""Lemmas rarer than this in plain text are mostly slips: `ekplorasi`."""
AFFIXED = re.compile(r"(?:di|ber|ter|me[mn]|pe[mn])\w{6,}|(?:ke|pe)\w{4,}an|\w+nya")
VERBAL = ("", "kan", "i")
WORD = re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])")


def lemmas(path: Path, sentences: int | None) -> set[str]:
    """Lower-case lemmas of open-class words in a CoNLL-U file, up to so many sentences."""
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")[:sentences]
    lines = (line.split("\t") for block in blocks for line in block.splitlines() if not line.startswith("#"))
    return {cells[2] for cells in lines if cells[3] in OPEN_CLASSES and re.fullmatch(r"[a-z]{3,}", cells[2])}


def plausible(lemma: str, hand: set[str], words: Mapping[str, int]) -> bool:
    """Whether a treebank's lemma is a root: in use, and neither affixed nor explained by roots known by hand."""
    if words.get(lemma, 0) < LEAST_SEEN or AFFIXED.fullmatch(lemma):
        return False
    return not any(root in hand and affixes for root, affixes, _ in splits(lemma))


def passives(words: Mapping[str, int]) -> Counter[tuple[str, str]]:
    """How many tokens carry each stem right after di-, by the suffix after it."""
    counts: Counter[tuple[str, str]] = Counter()
    for word, times in words.items():
        if word.startswith("di"):
            counts.update(
                {(word[2:].removesuffix(suffix), suffix): times for suffix in VERBAL if word.endswith(suffix)}
            )
    return counts


def kept_by_hand(path: Path) -> set[str]:
    """The rows of an earlier table that a person put there."""
    if not path.exists():
        return set()
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {cells[0] for cells in lines if cells[1] == "hand"}


def table(hand: set[str], treebank: set[str], words: Mapping[str, int]) -> str:
    """The text of roots.tsv."""
    taught = {lemma for lemma in treebank - hand if plausible(lemma, hand, words)}
    seen = passives(words)
    sources = dict.fromkeys(taught, "treebank") | dict.fromkeys(hand, "hand")
    rows = [
        "\t".join([root, sources[root], *(str(seen[root, suffix]) for suffix in VERBAL)]) + "\n"
        for root in sorted(sources)
    ]
    return HEADER + "root\tsource\tseen\tseen_kan\tseen_i\n" + "".join(rows)


def main() -> None:
    """Read the corpora, write roots.tsv."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    treebank = {lemma for name, upto in TREEBANKS.items() for lemma in lemmas(asked.corpora / name, upto)}
    words = Counter(WORD.findall((asked.corpora / "raw.txt").read_text(encoding="utf-8")))
    text = table(kept_by_hand(asked.out / "roots.tsv"), treebank, words)
    (asked.out / "roots.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
