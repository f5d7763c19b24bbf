"""Short texts of feedback and paper, whatever shows them; English beside each, for whoever words another language."""

from collections.abc import Mapping
from types import MappingProxyType

SCREEN_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "right": "Benar",  # Right
        "almost": "Hampir benar",  # Almost right
        "wrong": "Salah",  # Wrong
        "skipped": "Dilewati",  # Skipped
        "key": "Kunci",  # Key
        "brief": "Berita",  # News
        "explanation": "Pembahasan",  # Explanation
        "source": "Sumber",  # Source
        "months": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "score": "{right} dari {total} benar",  # {right} of {total} right
        "kind_cloze": "Isian rumpang",  # Cloze
        "kind_who": "Siapa",  # Who
        "kind_what": "Apa",  # What
        "kind_where": "Di mana",  # Where
        "kind_when": "Kapan",  # When
        "kind_how_many": "Berapa",  # How many
        "kind_why": "Mengapa",  # Why
        "kind_true_false": "Benar atau salah",  # True or false
        "kind_statements": "Jumlah pernyataan benar",  # How many are true
        "kind_order": "Urutan",  # Order
        "kind_matching": "Pasangan",  # Matching
    }
)
