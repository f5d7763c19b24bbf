"""What the checks say to a teacher."""

from types import MappingProxyType

MESSAGES = MappingProxyType(
    {
        "G101": "kunci tidak terkutip dari berita",
        "G201": "pokok soal terlalu umum",
        "G202": "kunci tidak berisi",
        "G301": "dua pilihan sama atau keduanya benar",
        "G401": "pokok soal terpotong",
        "G402": "pokok soal terlalu panjang",
        "G403": "lebih dari satu kata tanya, atau tidak ada",
        "G501": "pokok soal menunjuk sesuatu di luar soal (ia, tersebut, hari ini …)",
        "G502": "kunci menunjuk sesuatu di luar soal",
        "G503": "pokok soal tidak menyebut siapa atau apa yang dimaksud (pelaku, putusan …)",
        "G601": "kunci terbaca dalam pokok soal",
        "G602": "sebagian nama kunci terbaca dalam pokok soal",
        "G603": "sebuah kata dalam pokok soal membuka kuncinya",
        "G604": "sebuah tempat dalam pokok soal membuka kuncinya",
        "G605": "kunci dapat ditebak tanpa membaca berita",
        "G701": "berita perlu kehati-hatian (anak, korban, tersangka, kekerasan seksual, bunuh diri)",
        "F101": "kunci jauh lebih panjang daripada pengecohnya",
        "F102": "rumpang berada di awal kalimat",
        "F103": "hanya kunci yang bergelar atau berjabatan",
        "F104": "panjang pilihan tidak seimbang",
        "R201": "pembacaan atau perumusannya kurang meyakinkan",
        "R101": "soal lain menanyakan hal yang sama dengan lebih baik",
    }
)

REVIEW = MappingProxyType(
    {
        "Materi": (
            ("G101", "kunci terkutip dari berita"),
            ("G202", "kunci berisi dan layak ditanyakan"),
            ("G701", "materi layak diajarkan"),
            ("R201", "pembacaan berita meyakinkan"),
        ),
        "Konstruksi": (
            ("G201", "pokok soal cukup jelas: hanya satu tafsiran"),
            ("G402", "pokok soal tidak terlalu panjang"),
            ("G403", "hanya satu kata tanya atau satu rumpang"),
            ("G601", "pokok soal tidak memberi petunjuk kunci"),
            ("G602", "tidak ada bagian nama kunci dalam pokok soal"),
            ("G603", "tidak ada kata yang membuka kunci"),
            ("G604", "tidak ada tempat yang membuka kunci"),
            ("G605", "kunci tidak tertebak tanpa berita"),
            ("G301", "hanya satu pilihan yang benar"),
            ("F101", "kunci bukan pilihan terpanjang"),
            ("F102", "rumpang tidak membuka kalimat"),
            ("F103", "gelar tidak hanya pada kunci"),
            ("F104", "panjang pilihan relatif sama"),
        ),
        "Bahasa": (
            ("G401", "kalimat utuh dan gramatikal"),
            ("G501", "tidak menunjuk sesuatu di luar soal"),
            ("G502", "kunci tidak menunjuk sesuatu di luar soal"),
            ("G503", "jelas siapa atau apa yang dimaksud"),
        ),
    }
)
"""The review sheet (telaah butir): aspect of the kaidah penulisan soal to the codes of its checks, each with what it holds."""
