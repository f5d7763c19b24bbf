"""What is said of keys and distractors after a response: the pembahasan."""

from collections.abc import Mapping
from types import MappingProxyType

EXPLANATIONS: Mapping[str, str] = MappingProxyType(
    {
        "hint": "Petunjuk",  # Hint
        "per": "Per",
        "retracted": "Soal ini dicabut",
        "key_because": "{key}: “{sentence}”",
        "from_brief": "{text} disebut dalam berita lain: “{sentence}” ({where})",
        "other_name": "{text} tidak disebut dalam berita ini; yang benar {key}.",
        "made_figure": "{text} bukan angka atau waktu dalam berita; yang benar {key}.",
    }
)
