"""Keys that say nothing, and words that say nothing without the one behind them."""

EMPTY_KEYS = frozenset(
    """hal pihak orang sesuatu keduanya ketiganya semuanya beberapa lainnya sejumlah pihak hal itu pemerintah masyarakat
    publik warga satu salah satunya sisanya totalnya jumlahnya yang bersangkutan kasus korban pelaku tersangka
    polisi kepolisian aparat petugas negara program kebijakan bank perusahaan tarif hukum politik bisnis impor ekspor
    keuangan penyidik hakim tim istana rakyat tokoh sistem teknologi kegiatan acara layanan perkara kinerja proyek
    laporan data pemprov pemkot pemkab pemda polres polda polsek kejari kejati dinas komisi fraksi kementerian
    dprd universitas kampus sekolah jaksa-penuntut oknum kalangan anggota""".split()
) | {
    "sejumlah pihak",
    "berbagai pihak",
    "salah satu",
    "nama baik",
    "pertumbuhan ekonomi",
    "tenaga kerja",
    "asasi manusia",
    "lapangan kerja",
    "kesejahteraan masyarakat",
    "dampak langsung",
    "para pelaku",
    "orang tua",
    "langkah antisipasi",
    "faktor kunci",
    "alasan utama",
    "perubahan aturan",
    "bukti awal",
    "saksi-saksi",
    "tata cara",
    "fokus revisi",
    "hal serupa",
    "hal positif",
    "langkah awal",
    "langkah tegas",
    "langkah strategis",
    "langkah penting",
    "langkah maju",
    "bagian penting",
    "kunci utama",
    "faktor utama",
    "dampak positif",
    "dampak negatif",
    "dampak signifikan",
    "peran penting",
    "berbagai upaya",
    "kerugian negara",
    "kesimpulan",
    "penyaluran",
    "lalu lintas",
    "kasus dugaan",
}
FIXED_PAIRS = frozenset(
    {
        ("bekerja", "sama"),
        ("kerja", "sama"),
        ("tangkap", "tangan"),
        ("menangkap", "tangan"),
        ("turun", "tangan"),
        ("mengambil", "alih"),
        ("luluh", "lantak"),
        ("menahan", "imbang"),
        ("ditahan", "imbang"),
        ("memukul", "ko"),
        ("bermain", "imbang"),
        ("menguji", "coba"),
        ("diuji", "coba"),
        ("pemungutan", "suara"),
        ("diambil", "alih"),
        ("mengusut", "tuntas"),
        ("diusut", "tuntas"),
        ("modus", "operandi"),
        ("tempat", "kejadian"),
        ("gencatan", "senjata"),
        ("unjuk", "rasa"),
        ("tindak", "pidana"),
        ("tindak", "lanjut"),
        ("mengambil", "bagian"),
        ("bertanggung", "jawab"),
    }
)
"""A first word without its second is half a word: `mengambil [alih]`."""
