"""Words by which a question is torn from what it needs: a ban from its deed, a place from the visit it was told on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

TEARS: Mapping[str, Any] = MappingProxyType(
    {
        "area": "kawasan",
        "branch_words": frozenset({"cabang", "wilayah", "regional", "daop", "divre", "kanwil", "perwakilan", "unit"}),
        "budget_word": "anggaran",
        "budgets": frozenset({"apbd", "apbn", "rapbd", "rapbn"}),
        "budget_years": ("tahun anggaran", "tahun ajaran"),
        "clause_nouns": frozenset(
            """larangan izin kewajiban keharusan hak kesempatan kemampuan kegagalan keputusan rencana niat keinginan upaya
            usulan permintaan desakan ajakan imbauan perintah kebiasaan""".split()
        ),
        "committees": frozenset({"komisi", "panja", "fraksi"}),
        "closing_roots": frozenset({"tutup", "henti"}),
        "comparing_words": frozenset({"daripada", "lebih", "sudah", "telah", "belum"}),
        "contest_words": frozenset("rekor juara kejuaraan kampiun junior senior tingkat level".split()),
        "deed_joiners": frozenset("hingga sehingga lalu kemudian sambil seraya agar supaya karena lantaran namun".split()),
        "even_words": frozenset({"pun"}),
        "custom_nouns": frozenset("adat bahasa suku budaya tradisi batik tari tarian masakan kuliner musik aksara etnis".split()),
        "custody": ("hak", "asuh"),
        "first_guesses": frozenset(
            {"jakarta", "dki jakarta", "indonesia", "bali", "polri", "polisi", "dpr", "dpr ri", "asean", "palestina", "presiden",
             "timnas indonesia", "pantura", "pemilu 2029",
             "pilpres 2029", "pileg 2029", "pemerintah indonesia", "pemerintah"}
        ),
        "food_nouns": frozenset("ayam nasi sayur ikan telur daging mi sup soto roti susu".split()),
        "hosting_roots": frozenset("gelar selenggara ada raya ingat helat rilis luncur buka sampai pidato".split()),
        "houses": frozenset({"dpr", "dprd", "dpd", "mpr"}),
        "foreign_things": frozenset(
            "rate index summit award awards fund group institute research survey report forum league".split()
        ),
        "joint_teams": frozenset({("tim", "gabungan"), ("petugas", "gabungan"), ("satgas", "gabungan")}),
        "landscape_nouns": frozenset(
            """pegunungan karst perbukitan bukit gunung hutan lembah cekungan sesar kaldera dataran teluk selat sungai danau
            pantai kepulauan""".split()
        ),
        "lapsing_words": frozenset({"berselang", "selang"}),
        "local_offices": frozenset({"dinas", "disdik", "dinkes", "dishub", "dlh", "bpbd"}),
        "launching_roots": frozenset("luncur bentuk diri resmi bubar bangun buka tutup siap gagas rancang".split()),
        "measured_by": frozenset({"sesuai"}),
        "made_into": "dijadikan",
        "meanwhile_words": frozenset({"saat", "ketika", "usai", "seusai", "setelah", "sambil", "sela-sela", "dalam"}),
        "mishap_words": frozenset("terjatuh jatuh terperosok hanyut tenggelam tertimbun tersesat terseret ditemukan".split()),
        "mutually": "saling",
        "newly": "baru",
        "ordinal_opening": "ke-",
        "two": "dua",
        "occasions": frozenset({"usai", "setelah", "sesudah", "sejak", "seusai", "dari", "sebelum"}),
        "party_words": frozenset("liberal republik sosialis komunis buruh hijau konservatif kristen rakyat nasional".split()),
        "place_asked": "tempat apa",
        "repair_nouns": frozenset({"perbaikan", "pemeliharaan", "perawatan", "renovasi"}),
        "term_nouns": frozenset({"periode", "masa"}),
        "spell_words": frozenset("lama sesaat detik menit jam hari malam pekan minggu bulan tahun".split()),
        "later_words": frozenset({"kemudian", "berselang", "setelahnya", "sesudahnya"}),
        "not_words": frozenset({"belum", "tidak", "tak", "bukan"}),
        "found_words": frozenset("ditemukan tewas meninggal mati lahir dilahirkan terbaring tergeletak".split()),
        "unnamed_words": frozenset({"lain", "lainnya"}),
        "either_words": frozenset({"atau"}),
        "part_verbs": frozenset("berpartisipasi ikut mengikuti turut".split()),
        "lawful_words": frozenset(
            """usaha industri pasar ekonomi umkm ukm wisata pariwisata bisnis seni budaya perjalanan jasa sejarah pendidikan
            kreatif kepentingan ekspor impor utama olahraga transportasi penerbangan logistik sektor""".split()
        ),
        "change_nouns": frozenset({"kenaikan", "penurunan", "peningkatan", "pemangkasan", "pembatalan", "pengurangan"}),
        "level_words": frozenset("sebesar menjadi hingga sampai sebanyak mencapai dari ke rata-rata".split()),
        "light_objects": frozenset(
            tuple(pair.split())
            for pair in """tandatangan kerja, tandatangan nota, tandatangan mou, tandatangan perjanjian, tandatangan kesepakatan,
            tandatangan memorandum, tandatangan kontrak, tandatangan tanda, teken kerja, teken nota, teken perjanjian,
            teken kesepakatan, teken kontrak, jalin kerja, jalin kemitraan, jalin komunikasi, jalin hubungan, jalin kolaborasi,
            serap aspirasi, beri makan, beri minum, gelar rapat, gelar pertemuan, gelar acara, gelar kegiatan, lampau kewenangan,
            lampau wewenang, tukar uang, pantau informasi, tempuh jalur, tempuh langkah, beri lampu, beri keterangan,
            sampai keterangan, ambil langkah, ambil tindakan, ambil keputusan, kerah personel, kerah petugas, kerah alat,
            turun personel, turun petugas, turun alat, sita barang, aman barang, henti perlawanan, naik status, turun status,
            jatuh sanksi, jatuh hukuman, tutup kemungkinan, tempuh perjalanan, raih dukungan, raih suara, jalan kegiatan,
            buka peluang, buka kemungkinan, buka pendaftaran, tutup badan, laku kesalahan, laku pertemuan,
            laku kunjungan, laku koordinasi, laku sosialisasi, laku evaluasi, laku kerja, laku pengecekan,
            pusat perhatian""".split(",")
        ),
        "leaning_pairs": frozenset(
            {("di", "depan"), ("di", "hadapan"), ("di", "sela"), ("di", "antara"), ("paling", "lambat"), ("paling", "cepat")}
        ),
        "giving_roots": frozenset({"beri", "tawar", "janji"}),
        "plea_words": frozenset({"agar", "supaya"}),
        "pleading_roots": frozenset(
            "ingat minta imbau himbau desak dorong saran anjur usul harap pesan mohon tuntut seru".split()
        ),
        "alert_levels": frozenset("waspada siaga awas normal level".split()),
        "office_nouns": frozenset({"kantor"}),
        "some_of": frozenset({("antara", "lain"), ("salah", "satunya"), ("di", "antaranya")}),
        "becoming_words": frozenset({"menjadi", "adalah", "merupakan", "ialah", "yakni", "yaitu"}),
        "numbered_nouns": frozenset("hasil tahap gelombang kloter sesi rombongan termin angkatan unit lokasi putaran".split()),
        "ordinals": frozenset("pertama kedua ketiga keempat terakhir awal berikutnya selanjutnya".split()),
        "small_offices": (
            "ketua dpp", "kepala departemen komunikasi", "anggota dpr", "anggota dprd", "kepala biro", "kabag",
            "juru bicara", "jubir", "kepala kantor", "kepala kantor sar", "humas", "kabid humas", "kepala bagian", "kasi humas",
            "kepala seksi", "kepala cabang", "kepala desa", "lurah", "kasat reskrim", "kepala unit",
        ),
        "condition_words": frozenset({"asalkan"}),
        "exceeding_words": frozenset({"lebih", "kurang"}),
        "how_long": frozenset({("berapa", "lama")}),
        "often_ends": frozenset(
            (one, "sekali") for one in "sehari seminggu sepekan sebulan setahun semalam setiap".split()
        ) | frozenset({("setiap", "hari"), ("tiap", "hari"), ("setiap", "pekan"), ("setiap", "bulan"), ("setiap", "tahun")}),
        "by_steps": frozenset({"demi"}),
        "duty_words": frozenset({"harus", "wajib", "perlu"}),
        "set_objects": frozenset(
            tuple(pair.split())
            for pair in """serap aspirasi, cari jalan, jalin silaturahmi, galang dana, galang dukungan, panjat doa, ucap syukur,
            tabur bunga, kibar bendera, tarik perhatian, ambil sikap, beri manfaat, beri contoh, ukir prestasi, ukir sejarah,
            toreh prestasi, hela napas, layang surat, angkat bicara, gelar rapat, teken mou""".split(",")
        ),
        "plan_noun": "program",
        "noun_causes": frozenset({"akibat", "imbas", "buntut", "menyusul"}),
        "figure_verbs": frozenset({"mencapai", "menembus", "menyentuh", "melampaui"}),
        "sampling_leads": frozenset({"terutama", "khususnya"}),
        "and_word": "dan",
        "often_words": frozenset("kerap sering jarang selalu masih terus mulai sempat mudah sulit".split()),
        "deed_links": frozenset("seraya sambil sembari sekaligus namun tetapi".split()),
        "ruling_words": frozenset(
            "presiden wakil perdana menteri pm raja ratu sultan kanselir gubernur bupati wali kota walikota".split()
        ),
        "as_of": "per",
        "with_word": "dengan",
        "period_nouns": frozenset("tahun bulan pekan minggu hari kuartal triwulan semester periode edisi musim".split()),
        "season_nouns": frozenset({"libur", "liburan", "musim", "periode", "masa", "momen", "bulan", "tahun"}),
        "short_bodies": frozenset({"bi", "ojk", "bpjs", "pln", "bulog", "bkn", "bpom"}),
        "something_words": frozenset({"sesuatu"}),
        "stative_ending": "an",
        "stative_opening": "ke",
        "talk_nouns": frozenset({"kabar", "isu", "rumor", "tudingan", "tuduhan", "spekulasi", "gosip"}),
        "stock_purposes": (
            "efek jera", "meyakinkan korban", "meyakinkan korbannya", "pemeriksaan lebih lanjut", "penyelidikan lebih lanjut",
            "pemeriksaan intensif", "proses hukum lebih lanjut", "menghilangkan jejak", "memeriksa saksi",
            "memeriksa saksi-saksi", "membantu pemadaman", "diuji di laboratorium", "diperiksa di laboratorium",
            "uji laboratorium", "mengelabui petugas", "menghindari kejaran", "membersihkan material", "mempercepat pemadaman",
            "membantu pencarian", "mempercepat pencarian", "memastikan penyebab", "mengetahui penyebab", "mengungkap penyebab",
            "mencari penyebab", "menyelidiki penyebab", "mencari tahu penyebab",
            "mendapatkan perawatan", "mendapat perawatan", "menjalani perawatan",
        ),
        "tool_verbs": frozenset(
            """menggunakan memakai memanfaatkan mengenakan melibatkan mengedepankan mengutamakan mengusung mengangkat membawa
            menunjukkan menyertakan melampirkan mengacu merujuk mengikuti""".split()
        ),
        "twins": (("natal", "tahun baru"), ("bali", "nusa tenggara"), ("idul fitri", "idul adha"), ("tni", "polri")),
        "trifling_nouns": frozenset(
            """pemohon penggugat boks kardus koper hakim pengacara adegan halaman laptop komputer ponsel gawai
            flashdisk""".split()
        ),
        "two_sided": frozenset("kesepakatan perjanjian pertemuan perseteruan sengketa perdamaian duel".split()),
        "visiting_verbs": frozenset(
            "meninjau mengunjungi berkunjung menghadiri menyambangi mendatangi memantau kunjungan".split()
        ),
        "way_nouns": frozenset("janji dalih tujuan syarat maksud iming-iming modus harapan niat".split()),
        "willing_words": frozenset("sanggup mau bersedia ingin minta meminta menawarkan menuntut bersikukuh".split()),
    }
)
"""Each under its name in `model/tears.py`."""
