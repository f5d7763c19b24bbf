"""Words by which a question slips: beside them it asks for what its key is not, or says what the news does not."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

SLIPS: Mapping[str, Any] = MappingProxyType(
    {
        "all_words": frozenset({"seluruh", "segala", "semua", "segenap"}),
        "expert_words": frozenset("pakar pengamat ahli ekonom analis dokter akademisi".split()),
        "modifier_openings": ("ramah ", "antar-", "anti-", "pro-", "pra-", "pasca-", "non-"),
        "known_counts": ("38 provinsi", "514 kabupaten", "24 jam", "tiga poin", "3 poin", "575 anggota", "580 anggota",
            "tiga podium", "dua kubu", "dua pihak", "tiga kali sehari", "dua digit", "dua alat bukti", "514 kota", "11 pemain"),
        "sample_leads": frozenset({"terhadap", "kepada", "melibatkan", "atas", "pada"}),
        "sample_nouns": frozenset({"responden", "koresponden", "partisipan"}),
        "survey_words": frozenset("survei jajak studi penelitian riset kajian polling".split()),
        "one_of": "salah",
        "pair_joiners": frozenset({"dan", "serta"}),
        "pair_nouns": frozenset({"pasangan", "ganda", "duet", "campuran", "patungan", "rumor"}),
        "sampling_words": frozenset("antaranya lain seperti termasuk misalnya contohnya khususnya terutama antara".split()),
        "crew_nouns": frozenset({"tim", "petugas", "personel", "satuan", "manajemen"}),
        "how_words": frozenset({"langsung", "bersama-sama", "sekaligus", "serentak", "lunas", "tunai"}),
        "duty_nouns": frozenset("kewenangan wewenang tugas hak jawab domain".split()),
        "race_words": frozenset("gaya putra putri estafet gawang lari sprint perorangan beregu campuran".split()),
        "rest_words": frozenset({"sisanya", "selebihnya"}),
        "using_roots": frozenset({"guna", "pakai"}),
        "living_verbs": frozenset(
            """menangis tersenyum tertawa berjanji bersumpah mengaku berharap meminta memohon marah menyesal berterima berdoa
            menghadiri berunjuk berdemonstrasi menonton mengeluh melamar menikah bekerja""".split()
        ),
        "suffering_words": frozenset({"dialaminya", "dialami", "korban", "meninggal"}),
        "violent_verbs": frozenset(
            """tewas dibunuh terbunuh diculik disiksa dianiaya diperkosa dilecehkan ditusuk ditikam dicabuli disekap dikeroyok
            terlindas disetrum dibakar terperosok terseret hanyut tertimbun tersambar tertembak tersengat terkubur""".split()
        ),
        "violent_words": frozenset(
            """menewaskan kematian tewasnya meninggalnya pembunuhan membunuh jasad jenazah mayat penganiayaan menganiaya
            penculikan menculik penyiksaan menyiksa pemerkosaan memperkosa pelecehan melecehkan pencabulan pengeroyokan
            mengeroyok perdagangan menusuk menikam melindas ditabrak tertabrak menembak menipu mati
            pemerasan pengancaman perundungan""".split()
        ),
        "telling_whose": frozenset(
            """karyawan proyek kampus perusahaan daerah siswa guru mahasiswa petugas panitia penyelenggara keluarga
            pelaku korban tersangka terdakwa sopir pengemudi asosiasi manajemen kuasa operator produser""".split()
        ),
        "wanting_verbs": frozenset(
            "terdapat ditujukan diperuntukkan dimaksudkan diarahkan ditugaskan dilarang diminta diimbau".split()
        ),
        "about_words": ("sekitar", "kira-kira"),
        "first_words": frozenset("pertama pertamanya perdananya terakhir terakhirnya kalinya".split()),
        "bounding_words": frozenset("sejak setelah semenjak usai pasca selama sepanjang".split()),
        "naming_titles": frozenset({"putri", "putra"}),
        "different_words": frozenset({"lain", "lainnya"}),
        "anything_verbs": frozenset(
            """mendalami membawa memunculkan mencerminkan menarik mengapresiasi mempertimbangkan mengakhiri melayani memuncaki
            mengawali mewarnai""".split()
        ),
        "vague_ends": frozenset({"perpres", "perda", "raperda", "selesai"}),
        "naming_openers": frozenset({"lalu"}),
        "town_openers": frozenset({"teluk", "tanjung", "muara", "bukit", "kuala"}),
        "headed_keys": frozenset({"pendekatan", "target", "halaman", "pelataran", "area"}),
        "adjective_endings": ("al", "if", "is", "ik", "us", "or", "er"),
        "adverb_tails": (
            "secepatnya", "sesegera mungkin", "secepat mungkin", "terlebih dahulu", "terlebih dulu", "lebih dulu", "lebih dahulu",
            "hingga batas waktu", "hingga kini", "hingga saat ini", "sampai saat ini", "sejak dini", "seperti biasa",
            "menjadi viral", "jadi viral", "viral di media sosial",
        ),
        "same": "sama",
        "same_nouns": frozenset("kesempatan hari saat waktu tempat lokasi malam pagi siang acara forum".split()),
        "vague_sorts": frozenset({"surat"}),
        "after_words": frozenset("usai setelah sebelum ketika saat sejak karena lantaran".split()),
        "capacity_word": "sebagai",
        "beside_words": frozenset({"selain"}),
        "host_words": frozenset({("tuan", "rumah"), ("tim", "tamu")}),
        "taking_up": frozenset(
            "namun tetapi tapi sedangkan bahkan lanjut lanjutnya sambung sambungnya imbuh imbuhnya pasalnya alhasil".split()
        ),
        "time_zones": frozenset({"wib", "wita", "wit"}),
        "alias_words": frozenset({"alias"}),
        "going_words": frozenset("lolos masuk naik maju melaju kembali pulang".split()),
        "including": frozenset({"termasuk"}),
        "odd_pairs": frozenset({("bawah", "apa")}),
        "ordinal_opener": "ke",
        "rounds": frozenset({"partai"}),
        "sentencing_roots": frozenset({"hukum", "wajib", "vonis"}),
        "turns": frozenset({"ternyata"}),
        "weighing": frozenset({"pun"}),
        "advising_roots": frozenset({"saran", "anjur", "imbau", "rekomendasi"}),
        "aged_words": ("berusia", "berumur"),
        "aimed_words": frozenset({"terhadap"}),
        "appointing_roots": frozenset("tunjuk angkat lantik pilih utus tugas nobat".split()),
        "bearing_opening": "ber",
        "bearing_words": frozenset("berisi berisikan bergambar bermotif bertema bertemakan berbahan bermuatan".split()),
        "between_words": frozenset({"antara"}),
        "behind_words": ("di depan", "di belakang", "lebih cepat", "lebih lambat", "di atas", "di bawah", "lebih dulu",
            "lebih tinggi", "lebih rendah", "lebih banyak", "lebih sedikit"),
        "bynames": frozenset({"senayan", "kremlin", "cendana", "trunojoyo", "medan merdeka", "kebon sirih"}),
        "changing_roots": frozenset("ganti tukar ubah ganda kombinasi campur".split()),
        "clock_units": frozenset({"jam", "menit", "detik"}),
        "complaining_verbs": frozenset({"melaporkan", "mengadukan", "melapor", "mengadu"}),
        "counter_words": frozenset({"namun", "tetapi", "tapi", "bahkan", "padahal"}),
        "culprit_words": frozenset({"pelaku", "pelakunya", "pembunuhnya", "penembaknya", "penyerangnya"}),
        "deed_pointers": frozenset({"langkah", "tindakan", "upaya", "hal"}),
        "lost_pointers": frozenset("cara lonjakan kenaikan penurunan kekosongan rencana keadaan sana hal".split()),
        "distance_units": frozenset({"meter", "kilometer", "km", "mil"}),
        "mortal_verbs": frozenset({"meninggal", "tewas", "gugur", "tertular", "sembuh", "dirawat"}),
        "empty_roots": frozenset({"laku"}),
        "joining_roots": frozenset("kait ganti banding padu campur gabung hubung lengkap lapis bungkus".split()),
        "falling_roots": frozenset("ambruk runtuh roboh bakar ledak guling tenggelam gelincir anjlok tabrak".split()),
        "feeling_markers": frozenset({"atas", "terhadap", "akan", "dengan", "tentang", "soal", "mengenai", "terkait", "karena"}),
        "feelings": frozenset(
            """khawatir prihatin kecewa marah bangga senang cemas gembira terkejut geram sedih gusar resah heran puas keberatan
            berang tersinggung was-was optimistis pesimistis skeptis bahagia kaget lega murka""".split()
        ),
        "forcing_words": frozenset(
            """rumahan mini paksa massal ulang silang dini siber berencana terencana terbuka tertutup""".split()
        ),
        "first_persons": frozenset({"kami", "kita", "saya", "aku"}),
        "foretelling_roots": frozenset(
            """prediksi perkira kira prakira proyeksi ramal target harap yakin duga khawatir usul saran""".split()
        ),
        "decisions": frozenset(
            "keputusan kebijakan langkah putusan pemecatan penunjukan pembatalan pencabutan pencopotan".split()
        ),
        "excusing_roots": frozenset({"alas", "dalih"}),
        "event_pointers": frozenset(
            """aksi insiden kejadian peristiwa bencana musibah tragedi kecelakaan serangan temuan hal tindakan pernyataan
            zat""".split()
        ),
        "giving_marker": "kepada",
        "happenings": frozenset(
            """letusan erupsi gempa banjir longsor kebakaran kecelakaan ledakan kerusuhan penembakan serangan gelombang kekeringan
            tenggelamnya jatuhnya runtuhnya ambruknya tewasnya wafatnya""".split()
        ),
        "hollow_tails": frozenset(
            "tujuan penerima terkait setempat baru lama lain utama khusus resmi tertentu serupa besar bersama".split()
        ),
        "hollow_verbs": frozenset(
            {"menjadi", "memenuhi", "menuai", "merugikan", "merupakan", "memilih", "menunjukkan", "dijadwalkan",
             "diprediksi", "dipastikan", "melihat", "mengecualikan", "mengalokasikan", "membutuhkan", "memenangkan",
             "menggugat", "dijadikan", "menjadikan"}
        ),
        "infant_words": frozenset({"balita", "bayi", "bocah"}),
        "judging_roots": frozenset({"nilai", "anggap", "pandang", "sebut"}),
        "left_words": frozenset({"lain", "lainnya"}),
        "like_words": frozenset({"serupa", "sejenis"}),
        "list_leads": frozenset({"berinisial", "inisial", "bernama", "yakni", "yaitu", "meliputi"}),
        "loose_adjectives": frozenset(
            "gratis baru palsu murah bekas tambahan serupa terbaru lama titipan selundupan curian oplosan".split()
        ),
        "making_into": "menjadikan",
        "main_offices": ("direktur utama", "direktur jenderal", "direktur eksekutif", "direktur pelaksana"),
        "minor_offices": ("komisaris ", "direktur ", "duta besar", "dubes", "kepala perwakilan", "ketua asosiasi", "manajer ",
                          "kepala eksekutif"),
        "spot_nouns": frozenset("atas bawah sekitar dekat depan belakang tepi tengah luar lereng pesisir kawasan".split()),
        "towards": "terhadap",
        "former_leads": ("selama ini",),
        "inserted_verbs": frozenset({"kata", "ujar", "ucap", "tutur", "jelas", "sebut", "ungkap"}),
        "loose_sorts": frozenset({"vehicle", "measure", "region", "university", "road"}),
        "loose_sort_nouns": frozenset(
            "agenda musim aplikasi monitoring pemantauan peringatan tantangan kolaborasi demo demonstrasi pengeboman".split()
        ),
        "market_words": frozenset({"saham", "naik", "turun", "stagnan", "menguat", "melemah"}),
        "share": "saham",
        "known_one": "sang",
        "concessives": frozenset({"meski", "meskipun", "walau", "walaupun", "kendati", "sekalipun"}),
        "error_margins": ("margin of error", "margin kesalahan", "tingkat kepercayaan", "margin error", "toleransi kesalahan"),
        "size_leads": frozenset({"seluas", "sepanjang", "setinggi", "seberat", "sedalam", "selebar"}),
        "prison_words": frozenset({"penjara", "kurungan", "bui"}),
        "own_sides": frozenset("timnas tim tunggal ganda skuad kontingen garuda".split()),
        "means_nouns": frozenset(
            "modus metode cara mekanisme sistem teknologi skema strategi pendekatan dalih alasan tema".split()
        ),
        "forbidding": "jangan",
        "holding_roots": frozenset({"liput", "cakup"}),
        "landed_bodies": frozenset({"bank sentral", "mahkamah agung", "mahkamah konstitusi", "angkatan udara"}),
        "name_joiners": frozenset({"de", "of", "la", "du", "del", "da"}),
        "reckonings": frozenset({"H", "M", "SM"}),
        "one_words": frozenset({"sebuah", "suatu", "sejumlah", "beberapa"}),
        "there_is": "ada",
        "manner_marker": "secara",
        "manner_words": frozenset({"langsung", "sendiri"}),
        "medals": frozenset({"emas", "perak", "perunggu", "medali"}),
        "more_words": frozenset({"lebih", "paling"}),
        "opening_nouns": frozenset({"sekolah", "kitab", "indeks", "undang-undang"}),
        "offering_words": frozenset("diri menawarkan ditawarkan diangkat ditunjuk".split()),
        "lacking": frozenset({"tanpa"}),
        "piece_nouns": frozenset(
            "kasus batang butir bungkus botol karung paket unit ekor lembar bibit bungkusan kantong jeriken tabung keping".split()
        ),
        "pair_openers": frozenset({"kedua", "ketiga", "keempat", "kelima"}),
        "part_subjects": ("sebagian besar", "sebagian kecil", "sebagian", "separuhnya", "setengahnya", "sisanya", "kebanyakan",
            "mayoritas", "seluruhnya", "semuanya", "keduanya", "dua di antaranya", "di antaranya"),
        "passive_opener": "di",
        "quarters": frozenset({"kuartal", "triwulan", "semester", "caturwulan"}),
        "reason_leads": frozenset("oleh bukan sebagai menjadi hanya terutama antara dan atau tanpa bukannya".split()),
        "receiver_words": frozenset({"untuk", "bagi", "kepada"}),
        "round_nouns": frozenset("putaran babak tahap jilid edisi seri ronde".split()),
        "same_sum_words": frozenset("atau sekitar setara senilai dengan kira-kira kurang lebih".split()),
        "setting_words": frozenset({"dalam", "melalui", "lewat"}),
        "reaching_words": frozenset(
            """menyentuh mencapai menembus melampaui diperkirakan ditaksir diproyeksikan berjumlah bernilai tercatat naik turun
            melonjak meningkat menurun merosot menguat melemah tumbuh""".split()
        ),
        "shared_money": frozenset({"dolar", "dollar", "pound", "franc"}),
        "side_words": frozenset("utara selatan timur barat tengah tenggara timur-laut barat-daya barat-laut".split()),
        "siding_openers": ("pro-", "anti-", "non-"),
        "site_nouns": frozenset({"pusat", "balai", "markas", "kantor"}),
        "spots": frozenset({"lokasi", "tempat", "titik", "jalan"}),
        "story_nouns": frozenset("kisah cerita kehidupan perjuangan perjalanan nasib".split()),
        "thus_words": frozenset({"demikian"}),
        "they": "mereka",
        "window_ends": ("ke depan", "mendatang", "terakhir", "sebelumnya"),
        "window_units": frozenset("tahun setahun bulan sebulan pekan sepekan minggu hari jam dekade abad musim".split()),
        "too_much": "terlalu",
        "total_nouns": frozenset("target total jumlah angka kuota urutan peringkat nomor".split()),
        "sum_nouns": frozenset({"nilai", "jumlah", "total", "besaran", "perolehan", "kerugian"}),
    }
)
"""Each under its name in `model/slips.py`."""
