"""Briefs made by chance: pieces of news put together with and without sense, and any text at all."""

from hypothesis import strategies as st

SUBJECTS = st.sampled_from(
    [
        "Presiden Peru Dina Boluarte",
        "Menteri Sosial",
        "Korea Utara (Korut)",
        "Ia",
        "Polisi",
        "Dua nelayan",
        "PT Timah",
        "Langkah itu",
        "Sebuah penelitian",
        "Tidak ada",
        "Kapal yang mengangkut semen",
        "Pihaknya",
        "Budi dan Sari",
        "Menurutnya,",
        "Menurut Yeol,",
        "JAKARTA, KOMPAS.com -",
        '"Kami',
        "Artikel ini",
    ]
)
VERBS = st.sampled_from(
    [
        "menyita",
        "mengatakan bahwa",
        "bertemu dengan",
        "ditangkap oleh",
        "berencana untuk",
        "memperingatkan",
        "tiba di",
        "menjadi",
        "merupakan",
        "yang",
        "diduga akan membicarakan",
        "meluncurkan",
        "mencapai",
        "dihadiri",
        "ada",
        "dan",
    ]
)
OBJECTS = st.sampled_from(
    [
        "dua rudal balistik",
        "Presiden Rusia Vladimir Putin",
        "Rp 75 miliar",
        "kapal selam nuklir kelas Yassen",
        "hal itu",
        "12,5 persen",
        "negaranya",
        '"kebohongan mutlak"',
        "warga",
        "pembangunan hotel",
        "tersangka",
        "Korut",
        "(KPK)",
        "Amerika Serikat (AS), Inggris, dan Prancis",
        "menjual senjata",
        "keduanya",
    ]
)
TAILS = st.sampled_from(
    [
        "",
        "di Rusia",
        "ke arah Laut Timur",
        "pada 3 Maret 2025",
        "pada beberapa waktu lalu",
        "karena cuaca buruk",
        "kemarin",
        "untuk mencegah kecelakaan",
        "agar harga turun",
        "sejak awal tahun ini",
        "sebagai teroris",
        "jika itu terjadi",
        ", sebuah kota di Jawa",
        "melalui aplikasi",
        "setelah diperiksa",
        "Rabu (9/4)",
        "tersebut",
        "seperti ____",
        "?",
    ]
)
_PARTS = st.tuples(SUBJECTS, VERBS, OBJECTS, TAILS, TAILS, st.sampled_from([".", ".", ".", "", "!", "…", '."']))


def _line(parts: tuple[str, ...]) -> str:
    return " ".join(filter(None, parts[:-1])) + parts[-1]


NEWS = st.lists(_PARTS.map(_line), min_size=1, max_size=3).map(" ".join)
"""Sentences that look like news, one to three."""
TEXTS = st.one_of(NEWS, st.text(max_size=60), st.tuples(NEWS, st.text(max_size=20)).map("".join))
"""News, any text at all, and news with any text at its end."""
