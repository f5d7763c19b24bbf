"""The wording of Indonesian questions, put together from its tables."""

from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from quizgen.languages.indonesian import affixes, amounts, asking, closed_words
from quizgen.languages.indonesian.messages import MESSAGES, REVIEW
from quizgen.languages.indonesian.tables import rows
from quizgen.model.lexicon import Head
from quizgen.model.wording import Wording

# A verb before the verb, and what becomes of it when the verb turns passive: "berencana menetapkan" → "akan ditetapkan".
CHAINED = MappingProxyType(
    {
        "berencana": "rencananya akan",
        "berencana untuk": "rencananya akan",
        "berhasil": "berhasil",
        "mulai": "mulai",
        "ingin": "ingin",
        "gagal": "gagal",
        "siap": "siap",
        "dikabarkan": "dikabarkan",
        "diduga": "diduga",
        "disebut": "disebut",
        "dilaporkan": "dilaporkan",
    }
)
PASSIVE_SAFE = frozenset(
    """akan telah sudah sedang tengah masih belum pernah dapat bisa harus wajib perlu boleh ingin hendak segera baru juga
    turut kembali terus semakin makin sempat resmi tetap langsung mulai sering selalu kerap hanya bakal lagi tidak tak
    juga kini berhasil gagal siap""".split()
)


def passive_group(group: str, passive: str) -> str | None:
    """`akan segera melengkapi` → `akan segera dilengkapi`; None where a word before the verb stands in the way."""
    words = group.split()[:-1]
    joined = " ".join(words).casefold()
    if joined in CHAINED:
        return f"{CHAINED[joined]} {passive}"
    if all(word.casefold() in PASSIVE_SAFE for word in words):
        return " ".join([*words, passive])
    return None


@cache
def heads() -> MappingProxyType[str, Head]:
    """Common nouns with their sort and animacy, from heads.tsv, and doubled: `saksi-saksi`."""
    found = {row["head"]: Head(row["head"], row["sort"], row["animacy"]) for row in rows("heads")}
    single = [head for word, head in found.items() if " " not in word]
    return MappingProxyType({(two := f"{head.word}-{head.word}"): replace(head, word=two) for head in single} | found)


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """Two words that are one thing, from compounds.tsv."""
    return frozenset((row["first"], row["second"]) for row in rows("compounds"))


@cache
def sensitive() -> MappingProxyType[str, str]:
    """Words that need care, from sensitive.tsv."""
    found = {row["word"]: row["sort"] for row in rows("sensitive")}
    return MappingProxyType(found | {"inisial": "initials", "berinisial": "initials"})


def tells() -> MappingProxyType[str, tuple[str, ...]]:
    """Names that words beside them tell to anybody, from tells.tsv."""
    return MappingProxyType({row["key"]: tuple(row["phrases"].split("|")) for row in rows("tells")})


def domains() -> MappingProxyType[str, tuple[str, ...]]:
    """What short titles are for: `menkeu` and `kemenkeu` → `keuangan`."""
    found = {row["title"]: row["expansion"] for row in rows("titles") if row["expansion"]}
    for row in rows("organisations"):
        for alias in row["aliases"].split("|") if row["sort"] == "ministry" else ():
            found[alias.casefold()] = row["name"]
    small = {"menteri", "wakil", "kementerian", "koordinator", "bidang", "dan", "republik", "indonesia"}
    words = {
        short: tuple(w.casefold() for w in long.split() if w.casefold() not in small) for short, long in found.items()
    }
    return MappingProxyType({short: long for short, long in words.items() if long})


WHOLE_TITLES = frozenset(
    f"{post} {body}"
    for post, bodies in (
        ("kepala", "bapanas bgn bkn bmkg bnn bnpb bnpt bps brin"),
        ("ketua", "bawaslu dpd dpr kpk kpu ma mk mpr pssi"),
    )
    for body in bodies.split()
) | {"kepala otorita ikn", "gubernur bank indonesia", "gubernur bi", "sekjen pbb", "danjen kopassus"}
"""Titles that say of which body they are: `Kepala BMKG` needs no more, `Kepala Dinas` does."""


def lexicon() -> dict[str, Any]:
    """What the tables in data/ give to the wording, under its names in `model/wording.py`."""
    titles = rows("titles")
    single = ("menteri ", "menko ", "kapolri", "panglima tni")
    return {
        "tells": tells(),
        "area_nouns": frozenset("pulau kota kabupaten provinsi negara kepulauan daerah wilayah kawasan".split()),
        "plain_words": frozenset(row["word"] for row in rows("plain")),
        "domains": domains(),
        "heads": heads(),
        "sensitive": sensitive(),
        "soundness": MappingProxyType({row["feature"]: float(row["weight"]) for row in rows("soundness")}),
        "weights": MappingProxyType({row["feature"]: float(row["weight"]) for row in rows("ranking")}),
        "offices": frozenset(row["title"] for row in titles if row["sort"] in {"office", "rank"}),
        "bare_titles": frozenset(row["title"] for row in titles if not row["title"].startswith(single)) - WHOLE_TITLES,
        "plain_titles": frozenset(row["title"].split()[0] for row in titles if row["sort"] in {"profession", "role"})
        | {"juru", "pemimpin", "mantan"},
        "compounds": compounds(),
        "unit_words": frozenset(row["unit"].casefold() for row in rows("units")),
    }


@cache
def wording() -> Wording:
    """The whole of it as one value."""
    return Wording(
        **asking.ASKING,
        **closed_words.CLOSED,
        **lexicon(),
        passive_of=affixes.passive_of,
        active_of=affixes.active_of,
        passive_group=passive_group,
        date_text=amounts.date_text,
        weekday_text=amounts.weekday_text,
        number_texts=amounts.number_texts,
        others_like=amounts.others_like,
        messages=MESSAGES,
        review=REVIEW,
    )
