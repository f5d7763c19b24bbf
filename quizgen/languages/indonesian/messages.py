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
        "G701": "berita perlu kehati-hatian (anak, korban, kekerasan seksual, bunuh diri)",
        "F101": "kunci jauh lebih panjang daripada pengecohnya",
        "F102": "rumpang berada di awal kalimat",
        "F103": "hanya kunci yang bergelar atau berjabatan",
        "F104": "panjang pilihan tidak seimbang",
        "R201": "pembacaan atau perumusannya kurang meyakinkan",
        "R101": "soal lain menanyakan hal yang sama dengan lebih baik",
    }
)
