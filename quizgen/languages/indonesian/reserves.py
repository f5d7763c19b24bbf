"""Words beside which a question is a trifle, easily guessed, or says the contrary of its brief."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

RESERVES: Mapping[str, Any] = MappingProxyType(
    {
        "hardship_words": frozenset("sulit susah sukar enggan gagal batal urung hampir nyaris jarang pantang kesulitan".split()),
        "hollow_passives": frozenset(
            "diambil dilakukan diterapkan dijalankan diberikan ditempuh dilaksanakan digelar dibuat diperlukan".split()
        ),
        "lapse_noun": "waktu",
        "beating_words": frozenset("melampaui mengalahkan mengungguli menyalip melebihi dilampaui diungguli dikalahkan".split()),
        "joint_openers": frozenset({("tim", "gabungan"), ("petugas", "gabungan"), ("personel", "gabungan")}),
        "edge_words": frozenset("awal akhir pertengahan penghujung tenggat hingga sampai".split()),
        "others_words": frozenset({"lain", "lainnya"}),
        "bare_chiefs": frozenset("operasi tim satgas satuan unit bagian bidang seksi proyek komisi dinas kantor cabang".split()),
        "leading_roots": frozenset({"pimpin", "ketua", "kepala", "bawah", "kelola"}),
        "happening_nouns": frozenset(
            """lonjakan kenaikan penurunan peningkatan pertumbuhan pelemahan penguatan kerugian penjualan harga laba pendapatan
            saham""".split()
        ),
        "generic_shorts": frozenset(
            """rsud tps tpa tpst rusun rusunawa sd smp sma smk tk paud spbu asn pns umkm ukm puskesmas posyandu pltu plta pltp
            plts wni wna tki pmi apbd apbn ojol kpm kip kua kk ktp sim stnk bbm lpg blt bansos mou phk dpo tni-polri forkopimda
            ikm bumd bumn bumdes pkl""".split()
        ),
        "measure_leads": frozenset({"per", "sebanyak", "sebesar", "senilai", "sejumlah"}),
        "sentenced_words": frozenset("divonis dihukum dipidana dipenjara didakwa dituntut dieksekusi ditahan ditangkap".split()),
        "against_words": frozenset({"terhadap", "atas", "kepada"}),
        "crime_nouns": frozenset(
            """pemerasan penganiayaan penipuan pengeroyokan pelecehan perampokan pembunuhan kekerasan penculikan pemerkosaan
            penembakan penusukan pencurian perundungan intimidasi teror""".split()
        ),
        "directing_words": frozenset("dirjen deputi direktur sekretaris kepala asisten".split()),
        "several_words": ("saja",),
        "person_counter": "orang",
        "stance_nouns": frozenset(
            """kesiapan kesediaan keinginan komitmen niat tekad rencana kemungkinan keyakinan kekhawatiran penolakan dukungan
            harapan""".split()
        ),
        "below_words": ("di", "bawah"),
        "young_words": frozenset("anak anak-anak usia berusia umur remaja".split()),
        "young_ages": frozenset({"lima tahun", "5 tahun"}),
        "clause_turns": frozenset("sementara sedangkan padahal namun tetapi melainkan".split()),
        "keeping_roots": frozenset({"cegah", "tangkal", "cekal", "larang"}),
        "elder_words": frozenset("mbah kakek nenek abah emak mak nek kek pakde bude mbok".split()),
        "urging_roots": frozenset(
            "dorong ajak minta desak imbau himbau ingat larang paksa perintah anjur saran tantang undang".split()
        ),
        "end_states": frozenset("rampung selesai tuntas kelar usai beres".split()),
        "name_links": frozenset("a an of and the for on in at by from with".split()),
        "finding_roots": frozenset("temu pantau selidik usut telusur".split()),
        "audience_words": frozenset({"hadapan"}),
        "family_words": frozenset("suaminya istrinya kekasihnya suami istri tunangannya pacarnya".split()),
        "goods_nouns": frozenset("beras pupuk minyak gula".split()),
        "member_nouns": frozenset("vokalis gitaris basis drummer pemain personel kibordis pentolan".split()),
        "house_groups": frozenset({"fraksi"}),
        "assuring_verbs": frozenset("menegaskan memastikan menyatakan menekankan menetapkan".split()),
        "share_words": frozenset("besar sebagian mayoritas seluruh".split()),
        "batch_nouns": frozenset("gelombang tahap langkah sesi termin".split()),
        "among_words": ("antara", "lain"),
        "inquiry_nouns": frozenset("penyidikan penyelidikan persidangan sidang pemeriksaan pengusutan".split()),
        "back_words": frozenset({"tersebut"}),
        "grieving_roots": frozenset({"keluh", "sayang", "kritik", "protes", "sesal", "kecam"}),
        "telling_verbs": frozenset("menjelaskan menyebut mengingatkan mengungkapkan menyatakan mengatakan menuturkan".split()),
        "companion_word": "dengan",
        "to_word": "ke",
        "own_places": frozenset({"daerahnya", "wilayahnya", "provinsinya", "kotanya", "kabupatennya"}),
        "water_nouns": frozenset({"laut", "selat", "teluk", "danau"}),
        "post_noun": "pos",
        "few_counts": frozenset({"dua", "tiga", "2", "3"}),
        "petty_nouns": frozenset(
            """pria wanita pemuda pengedar kurir juru pencuri maling pelaku komplotan saksi mediator penyidik petugas mobil
            truk sepeda kambing sapi ayam sungai gelombang alat ekskavator derek pabrik dakwaan perkara kerabat
            petinggi dokter titik pos tenda tim""".split()
        ),
        "levelling_words": frozenset("setara sejalan seiring selaras bersamaan setaraf sebanding serupa sama".split()),
        "bribe_words": frozenset("suap gratifikasi aliran setoran fee pungli".split()),
        "taking_words": frozenset({"menerima", "menikmati"}),
        "entangling_words": frozenset({"melibatkan", "menjerat", "menyeret"}),
        "graft_words": frozenset({"korupsi", "suap", "pemerasan", "pencucian", "penggelapan"}),
        "review_noun": "materi",
        "law_short": "uu",
        "routine_nouns": frozenset({"saksi", "perkara"}),
        "since_word": "sejak",
        "first_month": "januari",
        "welcome_words": ("menyambut", "baik"),
        "hearing_noun": "sidang",
        "mouthpieces": frozenset({"public relations", "humas", "corporate secretary", "corporate communication"}),
        "listing_mark": ", dan ",
        "team_noun": "tim",
        "ensuring_words": ("untuk", "memastikan"),
        "famed_bodies": frozenset({"pbb", "uni eropa", "interpol", "perserikatan bangsa-bangsa"}),
        "merely_words": frozenset({"semata", "belaka", "semata-mata"}),
        "goal_word": "untuk",
        "origin_word": "asal",
        "land_noun": "negara",
        "faint_heads": frozenset("cara tulang sejarah tahap data kegiatan strategi gelombang rumah total siswa warga".split()),
        "empty_openers": frozenset("rangka buntut seluruh setiap semua bagian soal hal pihak".split()),
        "state_openings": ("ke", "per"),
        "year_parts": frozenset({"kuartal", "triwulan", "semester", "caturwulan", "paruh"}),
        "minister_noun": "menteri",
        "sent_by_lands": frozenset({"warga", "delegasi", "utusan", "kontingen", "rombongan"}),
        "settled_phrases": ("selama ini", "satu-satunya", "lalu lintas"),
        "speaking_words": frozenset({"kita", "kami", "anda", "saya"}),
        "together_with": "berikut",
        "some_text": "sebuah",
        "inner_leads": frozenset("bagi kepada terhadap dengan untuk tentang soal mengenai".split()),
        "step_nouns": frozenset({"langkah", "upaya", "tindakan"}),
        "ministers": ("sri mulyani", "purbaya", "airlangga", "nasaruddin umar", "luhut", "luhut binsar pandjaitan",
            "airlangga hartarto", "purbaya yudhi sadewa", "sri mulyani indrawati"),
        "sure_aims": frozenset({"demi", "guna"}),
        "bidding_nouns": frozenset(
            """komitmen upaya usaha rencana desakan ajakan imbauan arahan perintah permintaan tuntutan dorongan janji tekad niat
            kesempatan peluang kemampuan kewenangan hak izin kewajiban kesiapan kesediaan keinginan waktu cara jalan langkah
            syarat dasar alasan tugas tanggung mandat kesepakatan keputusan opsi ruang akses tenggat tekanan
            tantangan kendala hambatan momentum harapan""".split()
        ),
        "bare_ends": frozenset({"pihak", "orang", "hal", "sesuatu", "mereka"}),
        "every_word": "setiap",
        "term_noun": "jangka",
        "enough_words": frozenset({"cukup", "memadai"}),
    }
)
"""Each under its name in `model/reserves.py`."""
