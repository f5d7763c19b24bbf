"""What a count of things looks like in Indonesian: `dua rudal`, `2,6 juta wajib pajak`, `ribuan siswa`."""

import re
from functools import cache
from re import Match

from quizgen.languages.indonesian.measures import DIGITAL, SPELT, VAGUE_WORD, number_of, plain
from quizgen.model.reading import CountRules

CLASSIFIERS = frozenset({
    "orang", "unit", "buah", "ekor", "lembar", "butir", "batang", "helai", "keping", "pucuk", "bilah", "butir", "kali",
    "jiwa", "kepala keluarga", "item", "pcs", "kursi", "poin", "gol", "titik", "lokasi", "potong", "bungkus", "botol",
    "karung", "dus", "sak", "paket", "bidang", "persil", "ruas", "lot",
})  # fmt: skip
"""After these nothing else needs to be counted: `12 orang ditangkap`."""

_SCALES = r"(?:\s+(?:ratus|ribu|juta|miliar|triliun)\b)*"
_ONE = rf"(?:{DIGITAL}{_SCALES}|{SPELT})"
_NUMBER = re.compile(
    rf"(?<![\w$€£¥])(?:(?P<vague>\b{VAGUE_WORD}\b)|(?P<first>{_ONE})(?:(?:\s*[-–]\s*|\s+hingga\s+|\s+sampai\s+)(?P<last>(?:\d[\d.,]*\d|\d){_SCALES}|{SPELT}))?)(?![\w%/]|-\w)",
    re.IGNORECASE,
)


def value_of(match: Match[str]) -> str:
    """`2600000`, `150..200`; "" for a vague number."""
    if match["vague"]:
        return ""
    first, last = number_of(match["first"].lower()), number_of((match["last"] or "").lower())
    if first is None:
        return ""
    if last is None or last <= first:
        return plain(first)
    return f"{plain(first)}..{plain(last)}"


REFUSED_BEFORE = frozenset({
    "desil", "nomor", "no", "no.", "pasal", "ayat", "kelas", "rt", "rw", "km", "kilometer", "peringkat", "tipe", "seri", "versi",
    "urutan", "edisi", "jilid", "kode", "komisi", "bab", "tahap", "level", "grade", "salah", "ke", "angka", "skor",
    "jalan", "jl", "jl.", "lantai", "blok", "gang", "nomer", "halaman", "babak", "ronde", "fase", "seri", "sesi",
    "golongan", "eselon", "kategori", "volume", "episode", "musim", "terminal", "jalur", "zona", "gate", "pintu",
    "tanggal", "pukul", "jam", "nol", "liga", "divisi", "semester", "triwulan", "kuartal", "poin", "posisi", "rangking",
    "juara", "sila", "pada", "tahun", "usia", "umur", "berusia", "plus", "minus", "bung", "ganda", "formula", "gugatan",
    "tak", "tidak", "dan/atau", "menang", "kalah", "unggul", "imbang", "(", "/", "ketinggian", "kurs", "indeks", "ihsg",
})  # fmt: skip
REFUSED_AFTER = frozenset({
    "sama", "per", "pun", "belas", "persen", "%", "besar", "-", "/", "arah", "pihak", "lagi", "hati", "suara", "tangan",
    "pintu", "kata", "hal", "waktu",
})  # fmt: skip
"""`satu sama lain`, `satu per satu`, `tak satu pun`, `satu arah`."""

OPENERS = frozenset({
    "sebanyak", "ada", "sekitar", "total", "hingga", "sebanyak", "terdapat", "kurang", "lebih", "dari", "hanya",
    "sedikitnya", "setidaknya", "baru", "sudah", "dengan", "selain", "dalam", "dan", "atau", "bersama", "polisi",
    "sementara", "namun", "kini", "para", "untuk", "di", "sejak", "selama", "kedua", "menurut",
})  # fmt: skip


@cache
def count_rules() -> CountRules:
    """What counts look like."""
    return CountRules(
        number=_NUMBER,
        value=value_of,
        classifiers=CLASSIFIERS,
        refused_before=REFUSED_BEFORE,
        refused_after=REFUSED_AFTER,
        amount_openers=OPENERS,
    )
