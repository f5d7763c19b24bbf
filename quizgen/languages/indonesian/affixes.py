"""Undoes and redoes the affixes of Indonesian verbs; a lexicon of roots decides between readings.

The nasal rules are those of Alwi et al., Tata Bahasa Baku Bahasa Indonesia (2003), chapter 4: meN- melts p, t, s, k
before a vowel, keeps them in clusters, and is menge- before one syllable.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from quizgen.languages.indonesian import tables

VOWELS = "aeiou"
MELTED = {"m": "p", "n": "t", "ny": "s", "ng": "k"}
"""What a nasal before a vowel may stand for: `memakai` from `pakai`."""
KEPT = {"m": "bpfv", "n": "cdjtsz", "ng": "ghkqx"}
"""What a nasal may stand before: `membeli`, also `mensosialisasikan`, `mengkritik`."""
PREFIXES = ("di", "ter", "ber", "per", "ke", "se")
SUFFIXES = ("kan", "an", "i")
CLITICS = ("nya", "lah", "kah")
WHOLE = frozenset({"adalah", "ialah", "setelah", "sebelah", "hanya", "seandainya", "bahkan", "sekalipun"})
"""Words that only look as if a clitic closed them."""
DEEPEST = 2
"""Prefixes on one root: `keberhasilan` ke-ber-; three would be a misreading."""
UNBENT = {"kaji": "mengkaji", "punya": "mempunya", "peroleh": "memperoleh", "film": "memfilm"}
"""Stems whose active form does not follow from their sounds: `mengaji` is another verb than `mengkaji`."""
SINGLE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiou]*")
NASAL = re.compile(r"me(?:(?:m|n|ng|ny)?-|m[bpfv]|n[cdjtsz]|ng|ny|[lrwymn][aeiou])")
MIN_ROOT = 2
REMEMBERED = 2_000
"""Words whose analysis is remembered: those of some hundred briefs, so that memory stays where it is over many."""
LONGEST = 60
"""Letters; what is longer is no word, and has no root."""


def undone_nasal(rest: str) -> Iterator[str]:
    """Every stem that meN- or peN- may hide, from what follows `me` or `pe`: `ngatakan` gives `atakan`, `katakan`."""
    if rest.startswith("nge") and SINGLE_SYLLABLE.fullmatch(_bare(rest[3:])):
        yield rest[3:]  # mengebom, mengesahkan
    nasal = next((nasal for nasal in ("ng", "ny", "n", "m") if rest.startswith(nasal)), "")
    tail = rest[len(nasal) :]
    if not tail:
        return
    if nasal and tail[0] in VOWELS:
        yield MELTED[nasal] + tail
        yield tail if nasal == "ng" else rest  # mengubah from ubah, but menikah from nikah
    elif tail[0] in KEPT.get(nasal, ""):
        yield tail
    elif not nasal and tail[0] in "lrwy":
        yield rest


def splits(word: str) -> Iterator[tuple[str, int, str]]:
    """Every root the word may be built on, likely or not, with the number of affixes undone for it and the suffix."""
    for stem, suffix in _endings(word):
        for root, layers in _unprefixed(stem, DEEPEST):
            if len(root) >= MIN_ROOT:
                yield root, layers + bool(suffix), suffix


@lru_cache(maxsize=REMEMBERED)
def root_of(word: str) -> str | None:
    """Find the root by undoing affixes, clitics and doubling: `diperingatkan` gives `ingat`; None if none is known.

    Of several readings the one with the fewest affixes wins, then the root whose di- forms are the commoner, then the
    root that begins with a vowel: `berekor` is of `ekor`, not `rekor`.
    """
    lowered = word.casefold()
    while MIN_ROOT <= len(lowered) <= LONGEST:
        if lowered in tables.roots():
            return lowered
        if "-" in lowered:
            return _doubled_root(*lowered.split("-")[:2])
        found = _affixed_root(lowered)
        base = next((lowered.removesuffix(clitic) for clitic in CLITICS if lowered.endswith(clitic)), lowered)
        if found or base == lowered or len(base) <= MIN_ROOT:
            return found
        lowered = base
    return None


def _affixed_root(lowered: str) -> str | None:
    roots = tables.roots()
    readings = [
        (layers, *_weight(root, suffix), root.startswith("r"), -len(root), root)
        for root, layers, suffix in splits(lowered)
        if root in roots
    ]
    return min(readings)[-1] if readings else None


@lru_cache(maxsize=REMEMBERED)
def passive_of(verb: str) -> str | None:
    """Turn an active transitive verb passive: `memperingatkan` gives `diperingatkan`, `menyita` gives `disita`.

    None for whatever is not surely that: ber-, ter- and ke-an verbs, roots, intransitives (`meningkat`), unknown roots,
    and verbs with a clitic, whose object is the clitic (`menggunakannya`).
    """
    lowered = verb.casefold()
    if not lowered.startswith("me") or lowered in tables.roots() or lowered in tables.intransitives():
        return None
    found = [reading for stem in undone_nasal(lowered[2:]) if (reading := _stem_reading(stem))]
    return f"di{min(found)[-1]}" if found else None


@lru_cache(maxsize=REMEMBERED)
def active_of(verb: str) -> str | None:
    """Turn a passive verb active: `disita` gives `menyita`; None if the root is unknown or the word no passive."""
    lowered = verb.casefold()
    if not lowered.startswith("di") or lowered in tables.roots() or not (reading := _stem_reading(lowered[2:])):
        return None
    return nasalised(reading[-1])


def nasalised(stem: str) -> str:
    """Put meN- before a stem, suffixes and all: `pakai` gives `memakai`, `bom` gives `mengebom`."""
    for irregular, active in UNBENT.items():
        if stem == irregular or (stem.startswith(irregular) and stem.removeprefix(irregular) in SUFFIXES):
            return active + stem.removeprefix(irregular)
    root = _bare(stem)
    if SINGLE_SYLLABLE.fullmatch(root):
        return f"menge{stem}"
    first, second = stem[0], stem[1]
    if first in "pstk" and second in VOWELS and not _layered_per(stem):
        return {"p": "mem", "t": "men", "s": "meny", "k": "meng"}[first] + stem[1:]
    if first in "bfpv":
        return f"mem{stem}"
    if first in "cdjtsz":
        return f"men{stem}"
    return f"me{stem}" if first in "lrwymn" else f"meng{stem}"


def voice_of(verb: str) -> Literal["active", "passive", "middle"]:
    """Tell how a verb turns to its subject by its prefix; ber-, ter-, ke-an and bare roots are middle."""
    lowered, _ = strip_clitic(verb.casefold())
    if lowered in tables.roots():
        return "middle"
    if lowered.startswith("di"):
        return "passive"
    return "active" if NASAL.match(lowered) else "middle"


@lru_cache(maxsize=REMEMBERED)
def strip_clitic(word: str) -> tuple[str, str]:
    """Part a word from -nya, -lah or -kah: `menurutnya` gives `menurut`, `nya`; `tanya`, `masalah` stay whole.

    A capitalised word of unknown root is a name and stays whole: `Sonya`.
    """
    lowered = word.casefold()
    clitic = next((clitic for clitic in CLITICS if lowered.endswith(clitic)), "")
    base = word[: len(word) - len(clitic)]
    if not clitic or lowered in WHOLE or _built(lowered) or "-" in word[-len(clitic) - 1 :]:
        return word, ""
    if root_of(base) is not None and len(base) > MIN_ROOT:
        return base, word[len(base) :]
    unknown_but_common = clitic == "nya" and word.islower() and len(base) > MIN_ROOT + 1
    return (base, clitic) if unknown_but_common else (word, "")


def _built(word: str) -> bool:
    """Whether the word is a root, or one with affixes but no clitic: `bertanya`, `bermasalah`."""
    return word in tables.roots() or any(root in tables.roots() for root, _, _ in splits(word))


def _endings(word: str) -> Iterator[tuple[str, str]]:
    yield word, ""
    for suffix in SUFFIXES:
        of_noun = suffix == "an" and word.startswith(("me", "di"))  # dipetakan is of peta, not of petak
        if word.endswith(suffix) and len(word) > len(suffix) + MIN_ROOT and not of_noun:
            yield word.removesuffix(suffix), suffix


def _unprefixed(stem: str, deepest: int) -> Iterator[tuple[str, int]]:
    yield stem, 0
    if deepest == 0:
        return
    for inner in _without_prefix(stem):
        for root, layers in _unprefixed(inner, deepest - 1):
            yield root, layers + 1


def _without_prefix(stem: str) -> Iterator[str]:
    for prefix in PREFIXES:
        if stem.startswith(prefix):
            yield stem.removeprefix(prefix)
    if stem[:2] in {"be", "te", "pe"} and (stem[2:3] == "r" or "er" in stem[3:5]):
        yield stem[2:]  # bekerja, terasa, pekerja: no second r
    if stem.startswith(("me", "pe")):
        yield from undone_nasal(stem[2:])
    if stem in {"belajar", "pelajar"}:
        yield "ajar"
    if stem.startswith("pe") and stem[2:3] not in {"", "r"}:
        yield stem[2:]  # petani, peserta


def _doubled_root(left: str, right: str) -> str | None:
    """`melihat-lihat` gives `lihat`; a number or a foreign word with a prefix has none: `ke-21`, `di-PHK`."""
    known = [root for half in (left, right) if len(half) > MIN_ROOT and (root := root_of(half))]
    return known[-1] if known and len(left) > MIN_ROOT else None


def _stem_reading(stem: str) -> tuple[int, int, int, str] | None:
    """How well a verb stem is known, best least: affixes before its root, the weights of that, then the stem itself."""
    readings = [
        (layers, *_weight(root, suffix), stem)
        for inner, suffix in _endings(stem)
        if suffix != "an"
        for root, layers in _inner_roots(inner)
    ]
    return min(readings) if readings else None


def _inner_roots(stem: str) -> Iterator[tuple[str, int]]:
    """The root itself, or under a prefix that meN- and di- may stand before: `perkuat`, `berlaku`, `seragam`."""
    roots = tables.roots()
    if stem in roots:
        yield stem, 0
    for prefix in ("per", "ber", "ke", "se", "pe", "ter"):
        inner = stem.removeprefix(prefix)
        if inner != stem and inner in roots and len(inner) > MIN_ROOT:
            yield inner, 1
    if stem == "pelajar":
        yield "ajar", 1


def _layered_per(stem: str) -> bool:
    """Whether the p is that of a prefix and stays: `memperkuat`, `mempekerjakan`, but `memeriksa`, `memerlukan`."""
    reading = _stem_reading(stem)
    return stem.startswith("pe") and reading is not None and reading[0] > 0


def _bare(stem: str) -> str:
    """The stem without its suffix, where a root stays: `sahkan` gives `sah`."""
    if stem in tables.roots():
        return stem
    return next((inner for inner, ending in _endings(stem) if ending and inner in tables.roots()), stem)


def _weight(root: str, suffix: str) -> tuple[int, int]:
    """Minus how often text has the root after di- with this suffix, and with any."""
    weights = tables.root_weights()
    total = sum(weights.get((root, other), 0) for other in ("", "kan", "i"))
    return -weights.get((root, suffix), 0), -total
