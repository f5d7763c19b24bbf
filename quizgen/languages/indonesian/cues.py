"""Small words by which a question tells whether it may be asked: what calls, ends, lists, turns and times."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

DIMENSIONS = {
    f"{lead}{noun}{tail}": (noun, sorts)
    for noun, sorts in (
        ("luas", "area"), ("panjang", "length"), ("lebar", "length"), ("tinggi", "length"), ("ketinggian", "length"),
        ("kedalaman", "length"), ("bobot", "mass"), ("kapasitas", "energy volume mass digital count strength"),
    )
    for lead, tail in (("", ""), ("", "nya"), ("se", ""), ("ber", ""))
}  # fmt: skip
"""`luasnya` and `seluas` ask for the `luas`, which is an area."""

CUES: Mapping[str, Any] = MappingProxyType(
    {
        "occasion_words": frozenset("setelah sebelum menjelang jelang sesudah".split()),
        "day_parts": frozenset({"pagi hari", "siang hari", "sore hari", "malam hari", "dini hari", "petang hari"}),
        "contrast_words": frozenset({"namun", "tetapi", "tapi", "sedangkan", "melainkan"}),
        "ordering_verbs": frozenset(
            """minta ajak imbau desak dorong paksa izin perintah tugas suruh undang latih himbau wajib saran anjur seru
            tantang instruksi tuntut rekomendasi pesan ingat wanti""".split()
        ),
        "order_marks": frozenset({"untuk", "agar", "supaya", "segera"}),
        "quality_nouns": frozenset(
            """pentingnya perlunya adanya minimnya kurangnya lemahnya rendahnya tingginya maraknya mahalnya besarnya
            lambatnya sulitnya banyaknya buruknya meningkatnya menurunnya hilangnya rusaknya terbatasnya""".split()
        ),
        "study_nouns": frozenset("survei studi riset kajian penelitian data laporan analisis jajak".split()),
        "trading_verbs": frozenset(
            "tawar luncur rilis jual produksi pasar akuisisi buka tutup catat beli kembang suntik bukuk impor ekspor".split()
        ),
        "trade_words": frozenset(
            """diskon produk saham obligasi ponsel mobil motor model seri smartphone chip gerai toko pabrik promo laba rugi
            pendapatan penjualan aplikasi layanan teknologi tarif tiket paket harga perangkat robot baterai drone
            kendaraan minuman makanan obat vaksin fitur showroom dealer laptop mesin merek""".split()
        ),
        "name_nouns": frozenset({"nama", "julukan", "sebutan", "gelar", "panggilan", "sandi"}),
        "free_pronouns": frozenset({"ia", "dia", "beliau", "mereka"}),
        "choosing_words": frozenset({"atau"}),
        "most_openers": ("terbanyak", "terparah", "terbesar", "tertinggi", "terendah", "terkecil", "terluas", "terutama",
            "terburuk", "terbaik", "terlama", "terpanjang", "tercepat"),
        "siding_words": frozenset(
            """kiri kanan tengah oposisi penguasa berkuasa konservatif liberal nasionalis sosialis populis moderat reformis
            elite pemberontak swasta negeri internasional nasional""".split()
        ),
        "lasting_leads": frozenset("sejak semenjak mulai hingga sampai dibandingkan dibanding daripada dari".split()),
        "future_words": frozenset({"akan", "bakal", "segera"}),
        "ordering_ends": frozenset("pertama kedua ketiga terakhir baru terbesar terkaya termuda tertua".split()),
        "narrating_words": frozenset("seraya sembari sambil sepulang setibanya setiba seusai sesudah seusainya".split()),
        "telling_words": frozenset("kata ujar ucap tutur ungkap lapor janji imbau jelas terang tegas tulis tambah sebut".split()),
        "level_leads": frozenset("atas bawah ke dari menjadi hingga sampai menembus harga setara".split()),
        "feeling_words": frozenset(
            "khawatir yakin optimistis optimis pesimistis takut cemas heran kecewa puas bangga ragu curiga sadar percaya".split()
        ),
        "dying_words": frozenset({"tewas", "meninggal", "gugur", "wafat"}),
        "always_leads": frozenset({"sepanjang", "setiap", "tiap", "saban"}),
        "plan_nouns": frozenset("rencana upaya usul usulan niat keputusan janji ancaman langkah wacana".split()),
        "state_nouns": frozenset(
            """tarif sanksi ancaman kebijakan serangan pejabat sekutu tuduhan tekanan pemerintah rezim utusan sikap pasukan
            militer otoritas diplomasi""".split()
        ),
        "quoting_leads": frozenset({"dikutip", "dilansir", "melansir", "mengutip", "diwartakan", "kutip"}),
        "dimension_links": frozenset("dengan yang memiliki mempunyai".split()),
        "dimensions": MappingProxyType(DIMENSIONS),
        "domains_leads": frozenset({"menteri", "dirjen", "deputi", "dinas", "badan", "kementerian", "menko"}),
        "seat_leads": ("pemerintah di", "rezim di", "penguasa di", "pejabat di"),
        "firm_nouns": frozenset(
            "raksasa produsen perusahaan maskapai pabrikan emiten operator pengembang ritel peritel startup konglomerat".split()
        ),
        "ranking_words": frozenset("lanjutan perdana khusus massal darurat tahunan rutin berkala resmi umum".split()),
        "scale_words": frozenset("ratus ribu juta miliar triliun puluh".split()),
        "middle_word": "tengah",
        "state_words": frozenset(
            """rampung selesai tuntas berkurang menurun membaik memburuk habis terkendali kandas roboh ambruk
            runtuh hangus terendam rusak retak amblas jebol terputus hanyut lumpuh unggul menang kalah meningkat
            anjlok""".split()
        ),
        "obliging_words": frozenset("wajib harus akan boleh dapat bisa diduga berencana sepakat ingin".split()),
        "score_units": frozenset("gim set gol poin babak ronde kali".split()),
        "bare_bodies": frozenset(
            "otorita badan komisi dinas lembaga dewan direksi redaksi sekolah daerah otoritas panitia divisi satuan".split()
        ),
        "gang_nouns": frozenset("kawanan rombongan pasangan sekelompok tim sekawanan gerombolan kelompok".split()),
        "several": "para",
        "pledging_roots": frozenset({"komitmen", "janji", "sepakat", "bantah", "kecam", "protes", "desak", "tanda"}),
        "deciding_roots": frozenset({"sah", "setuju", "putus"}),
        "leaning_words": frozenset({"bagian", "hadapan"}),
        "telling_more": frozenset({"yang", "seperti"}),
        "also_words": frozenset({"juga", "pun", "turut"}),
        "fractions": frozenset({"setengah", "separuh", "sebagian", "sepertiga", "seperempat", "sisa"}),
        "likening_words": frozenset({"semacam", "serupa", "sejauh"}),
        "particle": "lah",
        "part_nouns": frozenset("bentuk bagian wujud upaya tanda langkah imbalan balasan cara".split()),
        "ruling_nouns": frozenset("putusan keputusan laporan permintaan perintah aturan ketentuan rekomendasi".split()),
        "making_roots": frozenset("bentuk tutup diri bangun cabut buka".split()),
        "turn_nouns": frozenset({"kali"}),
        "securing_verbs": frozenset({"pasti"}),
        "capital_bodies": frozenset({"pemda", "pemprov", "pemkot", "pemkab"}),
        "past_words": frozenset("mantan eks bekas mendiang almarhum almarhumah calon kandidat bakal".split()),
        "one_of_many": frozenset({"salah satu dari", "satu dari", "salah seorang dari"}),
        "loose_openers": frozenset("seorang sebuah sejumlah beberapa ratusan ribuan puluhan mayoritas kawanan".split()),
        "open_lists": (
            "antara lain",
            "di antara",
            "di antaranya",
            "khususnya",
            "misalnya",
            "salah satu",
            "salah satunya",
            "seperti",
            "terutama",
            "termasuk",
        ),  # di antaranya Bali dan Papua Selatan
        "blaming_words": frozenset(
            """bersalah cerai dakwaan digugat dihukum dikecam dipecat diskors ditahan fiktif fitnah gagal bayar gugat
            gugatan hoaks hoax hukuman ilegal jaksa kekerasan kejahatan ketahuan kontroversi korban korupsi kpk kriminal
            melanggar memeras menipu mundur palsu pailit pelanggaran pemalsuan pemecatan pemerasan pencemaran
            pengadilan pengaduan penggelapan penipuan perceraian perselingkuhan pidana pungli razia sanksi sengketa
            sidang sindikat skandal suap tewas tilang tipikor tuduhan vonis""".split()
        ),  # sidang pencemaran nama baik
        "only_words": frozenset({"hanya", "cuma"}),
        "being_words": frozenset({"ada", "berusia", "berumur", "bernama", "berinisial"}),
        "each_words": frozenset({"masing", "saling"}),
        "listing_words": frozenset({"yakni", "yaitu", "antara lain", "masing-masing"}),
        "manner_openers": frozenset({"secara"}),
        "turning_openers": (
            "akhir",
            "sebelum",
            "selanjut",
            "biasa",
            "umum",
            "awal",
            "rencana",
            "setidak",
            "sedikit",
            "kabar",
        ),
        "local_words": frozenset({"setempat", "di lokasi"}),
        "regional_bodies": frozenset(
            """bpbd bkpsdm bappeda disdik dikbud dlh dinkes diskominfo dishub dinsos bkd bpkad kesbangpol satpol pp dpmptsp
            dispora disnaker disperindag dispar dpupr pupr bapenda inspektorat rsud puskesmas posyandu lapas rutan kelurahan
            kecamatan pemkot pemkab pemprov pemda polres polda polsek dinas""".split()
        ),
        "language_nouns": frozenset({"bahasa", "berbahasa", "aksara", "beraksara"}),
        "vague_markers": frozenset({"dalam", "pada", "di", "dari", "ke"}),
        "ending_words": frozenset(
            """tewas meninggal wafat gugur mundur lengser dilengserkan digulingkan dimakzulkan dipecat dicopot diberhentikan
            pensiun purnatugas diganti digantikan menggantikan dinonaktifkan kabur melarikan dibebastugaskan mengundurkan
            makzulkan tersingkir kalah pemakzulan pencopotan pengunduran pemecatan dilantik terpilih
            menggulingkan kudeta jatuhnya tumbang berkabung belasungkawa mendiang pelaksana penjabat""".split()
        ),
        "calling_openers": tuple(
            """berfokus fokus difokus terfokus didasar berdasar berpusat bertumpu bergantung tergantung berdampak berujung
            terdiri tertuju ditujukan berasal terbuat diarahkan mengarah sesuai sejalan seiring selaras berkaitan mirip
            identik konsisten bertentangan dikombinasi dibekali dilengkapi diperkuat ditandai diwarnai sebanding
            setara""".split()
        ),
        "quality_openings": ("ber",),
        "borrowed_deeds": ("asi", "isi", "usi"),
        "spending_verbs": frozenset(
            """dialihkan dialokasikan digunakan dipakai diperuntukkan dianggarkan disediakan disiapkan dikucurkan
            digelontorkan dimanfaatkan ditujukan disalurkan dibelanjakan""".split()
        ),
        "human_openers": frozenset({"seorang", "para", "sang", "kalangan"}),
        "naming_words": MappingProxyType(
            {"person": "bernama siapa", "organisation": "bernama apa", "thing": "bernama apa"}
        ),
        "goal_words": frozenset({"ke", "kepada", "menjadi"}),
        "trend_words": frozenset("naik turun meningkat menurun tumbuh anjlok melonjak bertambah berkurang".split()),
        "hollow_ends": frozenset("khusus baru gabungan berwenang terkait tertentu serupa bersangkutan penyelamat".split()),
        "hollow_openers": frozenset("berbagai sejumlah beberapa banyak oknum".split()),
        "example_leads": frozenset({"mayoritas", "kebanyakan", "terutama", "khususnya", "termasuk", "misalnya", "seperti"}),
        "framing_verbs": frozenset({"meliputi", "mencakup", "merupakan", "terdiri", "berupa", "mencapai"}),
        "plain_shorts": ("kemen", "wamen"),
        "fraction_words": frozenset("kerja kalender perempat pertiga perlima persepuluh perdelapan perenam".split()),
        "lapse_words": frozenset(
            "sehari sepekan seminggu sebulan setahun sejam hari pekan minggu bulan tahun jam menit detik lama sesaat".split()
        ),
        "per": "per",
        "modifying_words": frozenset("milik buatan karya asal bernama senilai seluas sebesar seharga".split()),
        "day_tails": (
            *(f"{part} waktu setempat" for part in ("dini hari", "pagi", "siang", "sore", "petang", "malam")),
            "waktu setempat", "dini hari", "pagi", "siang", "sore", "petang", "malam"),
        "one_openers": ("salah satu", "salah seorang", "satu dari"),
        "place_leads": frozenset({"kabupaten", "kota", "provinsi", "pulau"}),
        "common_shorts": frozenset(
            """bpom thr bps mui kai bmkg bnpb bbm sim stnk ktp kk npwp pns wfh umr ump rt rw tvri rri bri bni bca btn
            sd smp sma smk pmi ui ugm itb hp tv ac brin kejagung kejati kejari polri polda polres dpr mpr dpd mk ma
            pn pt rsud rs psg ptn pts ktt ruu uu pp perda
            bpk bnn bin tni kpu bawaslu ihsg bumn umkm asn apbn apbd bpjs pln pdb cpo wni wna lpg""".split()
        ),
        "measuring_leads": frozenset(
            "dari dalam selama menjadi dibandingkan dibanding ketimbang daripada setiap tiap sama".split()
        ),
        "former_words": frozenset({"sebelumnya", "semula", "dahulu", "dulu", "biasanya", "lazimnya"}),
        "counted_idioms": frozenset({"kaki", "segi", "simpang", "indera", "sila"}),
        "other_meanings": MappingProxyType({"pbb": "pajak", "ma": "madrasah", "mi": "madrasah"}),
        "currencies": MappingProxyType({"IDR": "rupiah"}),
        "lasting_words": frozenset({"selama"}),
        "doing_verbs": frozenset(
            """rilis buka terap temu gelar luncur tetap tangkap kata ungkap sebut nilai umum minta desak ajak imbau jelas
            tegas klaim kritik tuntut lapor putus bantah rencana ingin harap usul tolak dukung janji sepakat undang kirim
            gandeng latih mohon terbit dalam kembang""".split()
        ),
        "being_objects": frozenset(
            """libat gandeng undang panggil ajak imbau desak kalah tunduk takluk gilas bekuk bantai lawan temu jamu
            sambut tangkap tahan periksa jerat vonis hukum bela""".split()
        ),
        "other_words": frozenset({"lainnya", "sisanya"}),
        "class_nouns": frozenset(
            """tahap rute babak fase status kategori peringkat tingkat kolom jenjang nama gelar julukan sebutan predikat
            kantor""".split()
        ),
        "doer_openings": ("pem", "pen", "pel", "per"),
        "may_words": frozenset("dapat bisa boleh harus wajib perlu mampu belum".split()),
        "name_words": frozenset("haji muda sosial agama desa luar hukum raden mas kiai".split()),
        "acting_openings": ("mem", "men", "meng", "meny", "mel", "mer"),
        "giving_words": frozenset("kepada bagi untuk terhadap".split()),
        "part_words": frozenset("bagian ruas seksi sisi tengah selatan utara timur barat tenggara".split()),
        "becoming": "menjadi",
        "nearly_words": frozenset({"hampir", "nyaris", "seolah", "seakan", "konon"}),
        "mutual_verbs": frozenset("temu runding sepakat debat salam jumpa tanding hadap dialog damai".split()),
        "aside_markers": frozenset({"sementara", "adapun"}),
        "naming_leads": frozenset({"bernama"}),
        "alias_leads": (" alias", " inisial", " berinisial"),
        "paired_words": frozenset("sama damai dagang hubungan tukar runding perang perjanjian kontrak".split()),
        "happening": ("ter", "me", "di"),
        "month_words": frozenset(
            """januari februari maret april mei juni juli agustus september oktober november desember""".split()
        ),
        "readying_verbs": frozenset({"siap", "ancang"}),
        "reporting_verbs": frozenset("lapor catat prakira perkira kira proyeksi prediksi ramal target".split()),
        "following_words": frozenset({"menyusul"}),
        "part_openers": frozenset("sebagian sisa separuh setengah".split()),
        "body_leads": frozenset("dr dr. prof prof. perumda perum pd pt cv rsud rs rsup st st. santo santa".split()),
        "edge_nouns": frozenset("lereng kaki puncak tepi pinggir perbatasan hulu hilir muara ujung bibir tepian".split()),
        "time_prefixes": ("pasca", "pra-"),
        "score_word": "skor",
        "fold_words": ("kali lipat",),
        "leading_words": frozenset(
            """kunjung layak rawan pantas patut sulit mudah wajib siap rentan berhak enggan mampu sanggup perlu harus gagal
            batal""".split()
        ),
        "foreign_words": frozenset("of the and for in on".split()),
        "tying_verbs": frozenset("melawan menghadapi menuju menjelang mengenai menyangkut terkait termasuk terhadap".split()),
        "kin_words": frozenset(
            """pendukung loyalis relawan pengacara keluarga ibu ayah bapak anak istri suami kakak adik saudara kerabat
            ajudan sopir penggemar pengikut putra putri cucu keponakan mertua menantu teman rekan kawan murid""".split()
        ),
        "drawn_words": frozenset(
            """berdasarkan menurut sesuai merujuk mengacu demi agar supaya karena lantaran sepulang setibanya setiba seusai
            seraya sambil oleh""".split()
        ),
        "within": "dalam",
        "among_them": "di antaranya",
        "loose_many": frozenset("beragam berbagai sejumlah beberapa banyak aneka segala".split()),
        "harmed": frozenset({"korban", "korban-korban", "jenazah", "pengungsi", "warga"}),
        "harming_verbs": frozenset({"tewas", "luka", "rusak", "hancur", "landa", "guncang", "terjang", "rendam"}),
        "rank_words": frozenset("pertama kedua ketiga keempat kelima terakhir satu-satunya".split()),
        "claiming_words": frozenset(
            """mengklaim mengaku diduga dituduh dituding disebut dikabarkan dilaporkan diklaim diyakini diperkirakan
            disebut-sebut dikhawatirkan diisukan konon""".split()
        ),
        "no_persons": frozenset("isra mikraj maulid natal waisak nyepi imlek galungan kuningan paskah".split())
        | frozenset(
            """asar ashar subuh shubuh zuhur dzuhur lohor magrib maghrib isya tahajud dhuha duha sar index
            institute research group center centre university award summit forum corp foundation festival cup open
            league ramadan ramadhan lebaran imlek natal nyepi waisak idulfitri iduladha""".split()
        ),
        "beside_nouns": frozenset("atas bawah dalam luar depan belakang antara balik tengah samping sebelah seberang".split()),
        "adding_words": frozenset({"sekaligus", "serta", "sembari", "sambil"}),
    }
)
"""Each under its name in `model/wording.py`."""
