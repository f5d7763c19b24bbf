"""What the words around a figure leave open: more or less of it, what else can be counted so, what goes by steps."""

import re
from types import MappingProxyType

from quizgen.languages.indonesian.closed_words import MEASURE_WORDS

_FLOORS = (
    "lebih dari", "di atas", "menembus", "ke atas", "sedikitnya", "setidaknya", "setidak-tidaknya", "sekurangnya",
    "sekurang-kurangnya", "paling sedikit", "paling tidak", "minimal", "minimum", "melampaui", "melebihi",
    "tidak kurang dari", "tak kurang dari", "tidak di bawah", "tak di bawah",
)  # fmt: skip
_CEILINGS = (
    "kurang dari", "di bawah", "ke bawah", "paling banyak", "maksimal", "maksimum", "tidak sampai", "tak sampai",
    "tidak lebih dari", "tak lebih dari", "tidak melampaui", "tak melampaui", "tidak melebihi", "tak melebihi",
    "tidak di atas", "tak di atas",
)  # fmt: skip
_SIDES = MappingProxyType(dict.fromkeys(_FLOORS, 1) | dict.fromkeys(_CEILINGS, -1))
"""What stands before a figure that is passed, or not reached, to 1 or -1."""
_COUNTED = "persen|orang|jiwa|warga|tahun|bulan|pekan|hari|jam|menit|kali|kilometer|meter|kilogram|ton|hektare|unit"
_COMPARED = "|".join(
    """tinggi rendah besar kecil banyak sedikit sering jarang cepat lambat lama singkat awal lanjut dulu dahulu murah
    mahal panjang pendek luas lebar sempit dalam dangkal tua muda berat ringan baik buruk bagus kuat lemah dekat jauh
    dingin panas hemat efisien efektif mudah sulit suka memilih tepat dari kurang penting aman bersih padat""".split()
)
_AIMED = r"(?!\s+(?:rp|us\$|\d|_|sebesar|berapa|level|angka|posisi|harga|sekitar))"
_PASSED = re.compile(rf"\s*(?:(?:{_COUNTED})\s+)?(?:lebih\b(?!\s+(?:{_COMPARED})\b)|ke\s+atas\b{_AIMED})")
"""What says so behind a figure: `90 persen lebih`, `60 tahun ke atas`; not `10 persen lebih tinggi`, `7 persen ke atas 74`."""
_MISSED = re.compile(rf"\s*(?:(?:{_COUNTED})\s+)?ke\s+bawah\b{_AIMED}")

_MARK = r"(?:target|sasaran|proyeksi|perkiraan|rekor|kuota|batas|rata-rata|angka)"
OVER = (
    r"\b(?:melampaui|melebihi|lebih (?:tinggi|besar|banyak|lama|mahal|berat|panjang) (?:dari|daripada)"
    rf"|di atas(?=\s{_MARK}))(?:\s[a-z]+){{0,2}}"
)
UNDER = (
    r"\b(?:lebih (?:rendah|kecil|sedikit|singkat|murah|ringan|pendek) (?:dari|daripada)"
    rf"|di bawah(?=\s{_MARK}))(?:\s[a-z]+){{0,2}}"
)
AT_LEAST = r"\b(?:paling (?:singkat|sedikit|rendah|kecil|cepat)|sekurang-kurangnya|minimal)"
AT_MOST = r"\b(?:paling (?:lama|banyak|tinggi|besar|lambat)|maksimal)"

_NOTES = ("pecahan", "pecahan sebesar", "lembaran", "selembar")
_QUAKES = frozenset({"gempa", "gempabumi", "gempanya", "guncangan"})
_STRENGTH = ("berkekuatan", "kekuatan", "magnitudo", "bermagnitudo")
_BALLOTS = frozenset({"pemilu", "pilpres", "pileg"})
_AMERICAN = frozenset({"as", "amerika"})
_MATCHES = frozenset(
    """skor kalah kekalahan menang kemenangan unggul tertinggal imbang takluk ditaklukkan mengalahkan menaklukkan
    menundukkan""".split()
)
"""Words around what a match ended with, which no range stands among."""
_MOONS = frozenset(
    """ramadan ramadhan syawal syakban sya'ban rajab muharram muharam safar zulhijah dzulhijjah zulkaidah rabiulawal
    rabiulakhir""".split()
)
_MOON = re.compile(r"(?:29|30|dua puluh sembilan|tiga puluh)(?: hari)?")
_FEAST = re.compile(r"(?:17 agustus|25 desember|1 januari|1 mei)(?: \d{4})?")
_BEFORE_FEAST = ("menjelang", "jelang", "memperingati", "merayakan", "menyambut")
_PRISON = frozenset("penjara dipenjara dipenjarakan bui kurungan vonis divonis pidana hukuman dihukum".split())
_WINDS = frozenset("angin badai topan siklon hurikan taifun tornado".split())
_NOTHING, _ALL = float("-inf"), float("inf")
_QUAKE, _SETS, _WIND, _TERM = (1.9, 9.5), (1, 6), (0, 351), (0, 21)
"""What magnitudes, sets of a match, winds in kilometres an hour and years in prison lie between."""
_WHOLES = tuple(
    (re.compile(pattern), most)
    for pattern, most in (
        (r"\S+ (?:kali )?hari (?:dalam )?(?:seminggu|sepekan)\b", 7),
        (r"\S+(?: \S+)? hari (?:dalam )?sebulan\b", 31),
        (r"\S+(?: \S+)? jam (?:dalam )?(?:sehari|semalam|per hari)\b", 24),
        (r"\S+(?: \S+)? bulan (?:dalam )?setahun\b", 12),
        (r"\S+(?: \S+)? menit (?:dalam )?sejam\b", 60),
    )
)
"""What has so many parts and no more: `tujuh hari dalam seminggu`."""


def side(before: str, behind: str) -> int:
    """1 where the words beside a figure say that it is passed, `lebih dari 10`, `10 orang lebih`; -1 where it is not reached."""
    words = before.split()
    while words and words[-1] in MEASURE_WORDS:
        words.pop()  # `ke atas level`
    for many in (3, 2, 1):
        found = _SIDES.get(" ".join(words[-many:]))
        if found is not None:
            return found
    return int(_PASSED.match(behind) is not None) - int(_MISSED.match(behind) is not None)


def make_of(text: str, sort: str, before: str, said: frozenset[str]) -> str:
    """The sort by which others of a figure are made: `note` for `pecahan Rp 100 ribu`, `election` for a year of `pemilu`."""
    low = text.casefold()
    if sort == "money" and before.endswith(_NOTES):
        return "note"
    if sort in {"year", "period"} and re.search(r"^(?:tahun )?\d{4}$", low) and said & _BALLOTS:
        return ballot_of(int(low[-4:]), said) or sort
    if said & _QUAKES and before.endswith(_STRENGTH) and re.fullmatch(r"\d{1,2}(?:[.,]\d)?", text):
        return "magnitude"
    if sort == "count" and re.fullmatch(r"\d-\d", text) and (said & _MATCHES or text[0] >= text[-1]):
        return "score"
    if said & _MOONS and _MOON.fullmatch(low):
        return "known"
    return "known" if _FEAST.fullmatch(low) and before.endswith(_BEFORE_FEAST) else sort


def ballot_of(year: int, said: frozenset[str]) -> str:
    """How often those vote who vote in a year; "" where it is no year of theirs."""
    if said & _AMERICAN:
        return "american_election" if year % 4 == 0 else ""
    return "election" if year % 5 == 4 else ""


def between(text: str, sort: str, behind: str, said: frozenset[str]) -> tuple[float, float]:
    """What a figure lies between by what is counted, both ends left out: no quake of 9,5, no week of eight days."""
    counted = f"{text.casefold()} {behind.lstrip()}"
    for pattern, most in _WHOLES:
        if pattern.match(counted):
            return 0, most + 1
    if sort == "magnitude":
        return _QUAKE
    if re.match(r"\S+ set\b", counted):
        return _SETS
    if sort == "speed" and said & _WINDS:
        return _WIND
    is_term = sort != "age" and re.match(r"\S+(?: \S+)? tahun\b", counted) is not None
    return _TERM if is_term and said & _PRISON else (_NOTHING, _ALL)
