"""Words by which a question is torn from what it needs: a ban from its deed, a place from the visit it was told on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

TEARS: Mapping[str, Any] = MappingProxyType(
    {
        "area": "kawasan",
        "budget_years": ("tahun anggaran", "tahun ajaran"),
        "clause_nouns": frozenset(
            """larangan izin kewajiban keharusan hak kesempatan kemampuan kegagalan keputusan rencana niat keinginan upaya
            usulan permintaan desakan ajakan imbauan perintah kebiasaan""".split()
        ),
        "comparing_words": frozenset({"daripada", "lebih", "sudah", "telah", "belum"}),
        "contest_words": frozenset("rekor juara kejuaraan kampiun junior senior tingkat level".split()),
        "even_words": frozenset({"pun"}),
        "food_nouns": frozenset("ayam nasi sayur ikan telur daging mi sup soto roti susu".split()),
        "landscape_nouns": frozenset(
            """pegunungan karst perbukitan bukit gunung hutan lembah cekungan sesar kaldera dataran teluk selat sungai danau
            pantai kepulauan""".split()
        ),
        "making_roots": frozenset("luncur bentuk diri resmi bubar bangun buka tutup siap gagas rancang".split()),
        "meanwhile_words": frozenset({"saat", "ketika", "usai", "seusai", "setelah", "sambil", "sela-sela", "dalam"}),
        "place_asked": "tempat apa",
        "something_words": frozenset({"sesuatu"}),
        "stative_ending": "an",
        "stative_opening": "ke",
        "two_sided": frozenset("kesepakatan perjanjian pertemuan perseteruan sengketa perdamaian duel".split()),
        "visiting_verbs": frozenset(
            "meninjau mengunjungi berkunjung menghadiri menyambangi mendatangi memantau kunjungan".split()
        ),
        "willing_words": frozenset("sanggup mau bersedia ingin minta meminta menawarkan menuntut bersikukuh".split()),
    }
)
"""Each under its name in `model/tears.py`."""
