"""Words on flashcards and about a deck of them; English beside each, for whoever words another language."""

from collections.abc import Mapping
from types import MappingProxyType

FLASHCARD_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "accept": "Juga benar",  # Also right
        "put_in_order": "Ketuk menurut urutannya.",  # Tap in their order.
        "outdated": "ada berita yang lebih baru",  # there is later news
        "true": "Benar",  # True
        "false": "Salah",  # False
        "which_country": "Negara manakah ini?",  # Which country is this?
        "kind_map": "Peta",  # Map
        "anki_about": "{count} soal dari {briefs} berita.",  # {count} questions from {briefs} news briefs.
        "anki_sources": "Sumber: {sources}.",  # Sources: {sources}.
        "anki_update": (
            "Memperbarui: impor berkas yang baru. Jadwal tetap, kartu yang tidak berubah tetap seperti yang Anda punya; "
            "hanya kartu yang dibetulkan berganti isi. Catatan sendiri sebaiknya berupa kartu sendiri."
        ),
        # To update: import the new file. Schedules stay, unchanged cards stay as you have them; only corrected cards
        # change. Notes of your own are best kept as cards of your own.
        "anki_licence": (
            "Hak atas berita ada pada penerbitnya. Peta: Natural Earth, domain publik. Bendera: country-flag-icons, MIT."
        ),
        # The news belongs to its publishers. Maps: Natural Earth, public domain. Flags: country-flag-icons, MIT.
    }
)
