"""Closed classes that the questions need: what points, what moves, what opens, joins and ends."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from quizgen.languages.indonesian.amounts import MONTHS
from quizgen.languages.indonesian.cautions import CAUTIONS
from quizgen.languages.indonesian.cues import CUES
from quizgen.languages.indonesian.hollow import EMPTY_KEYS, FIXED_PAIRS
from quizgen.languages.indonesian.reserves import RESERVES
from quizgen.languages.indonesian.slips import SLIPS
from quizgen.languages.indonesian.tears import TEARS

POINTING = frozenset(
    """ia dia beliau mereka kami kita kamu anda saya aku tersebut itu ini begitu demikian hari-ini kemarin besok lusa
    bersangkutan tadi sini sana situ keduanya ketiganya berikut antaranya
    sisanya hasilnya totalnya jumlahnya satunya semuanya rinciannya tujuannya alasannya penyebabnya caranya akibatnya
    dampaknya isinya faktanya sebelumnya semula""".split()
)

MOVING_DATES = frozenset(
    f"{time} {turn}"
    for time in (*(month.casefold() for month in MONTHS), "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "ahad",
                 "pekan", "bulan", "tahun", "hari", "malam", "pagi", "sore", "siang", "minggu")
    for turn in ("lalu", "ini", "depan", "mendatang", "kemarin", "nanti")
) | frozenset(
    {"hari ini", "kemarin", "besok", "lusa", "tadi malam", "beberapa waktu lalu", "baru-baru ini", "saat ini", "sekarang",
     "minggu lalu", "pekan lalu", "bulan lalu", "tahun lalu", "pekan depan", "bulan depan", "tahun depan", "minggu depan"}
)  # fmt: skip

OPEN_WORDS = frozenset(
    """yang di ke dari pada untuk dengan oleh dan atau serta karena agar guna bahwa dalam sebagai terhadap atas tentang
    dibandingkan dibanding ketimbang daripada sekitar hampir selama menjelang mencapai membuat terpaksa sebesar senilai
    sebanyak lebih milik jenis setiap tiap soal seperti termasuk hingga sampai sejak akan telah sedang tidak adalah merupakan
    para sebuah seorang
    bagi kepada antara juga namun tetapi sehingga jika ketika saat setelah sebelum usai melalui menurut""".split()
)

LEAD_WORDS = frozenset(
    {
        "di",
        "ke",
        "dari",
        "pada",
        "oleh",
        "sebesar",
        "sekitar",
        "sebuah",
        "seorang",
        "para",
        "sejak",
        "tahun",
        "tanggal",
        "hari",
    }
)

LIGHT_NOUNS = frozenset(
    """langkah kebijakan hal upaya kegiatan program usulan aturan inovasi tindakan keputusan kasus peristiwa kejadian
    acara pertemuan kondisi situasi rencana pernyataan kerja inisiatif gerakan operasi kerjasama capaian pencapaian
    insiden penetapan perubahan strategi fenomena momen momentum pendekatan skema penyaluran pembangunan pemberian
    penandatanganan kunjungan agenda perjanjian pengumuman putusan penangkapan penahanan""".split()
)

AIM_VERBS = frozenset({"bertujuan", "bermaksud"})
ARTICLES = ("salah satu", "sebuah", "seorang", "suatu", "yakni", "yaitu")
AT_WORD = "di"
BARE_MARKERS = frozenset({"di", "ke", "dari", "ke arah", "menuju", "asal"})
BY = "oleh"
CASE_HEADS = frozenset(
    """korupsi penipuan suap pemerasan pencurian pembunuhan penganiayaan keracunan kecelakaan kebakaran banjir
            bentrokan dugaan kasus perkara penyelundupan perampokan kematian perundungan penyerangan gempa longsor
            ledakan pencucian penggelapan tawuran penembakan pengeroyokan gratifikasi kebocoran perdagangan""".split()
)
CASE_NOUNS = frozenset({"kasus", "perkara", "insiden", "peristiwa", "kejadian", "tragedi"})
CAUSE_VERBS = frozenset({"dipicu", "disebabkan", "didorong", "diakibatkan", "dilatarbelakangi", "dipengaruhi"})
CLITIC = "nya"
COMMA = ","
COPULA_SWAPS = MappingProxyType({"adalah": "merupakan", "ialah": "merupakan"})
DANGLING = frozenset(
    """pelaku korban tersangka terdakwa terlapor pelapor terduga penyidik pihaknya kasus perkara keputusan putusan
    kebijakan aturan usulan langkah hukuman tindakan kejadian insiden peristiwa acara kegiatan program inisiatif aksi
    penetapan pembatalan eksekusi penahanan bantuan promo modus petugas tim sidang pertemuan kunjungan pengguna
    pengembangan proses temuan gugatan fatwa revisi raperda laporan""".split()
)
DATE_LEADS = frozenset(
    """awal akhir pertengahan sisa hari tanggal bulan tahun sepanjang ( hingga mulai sejak sampai per dibandingkan dibanding
    ketimbang daripada bawah atas melampaui melebihi menyamai""".split()
)
DATE_LEADERS = frozenset("mulai terhitung sejak hingga sampai lambat paling per".split())
DATE_OPENERS = frozenset({"pada", "hari", "tanggal", "sepanjang", "sebelum", "menjelang", "jelang"}) | DATE_LEADERS
DATE_TAILS = frozenset("lalu kemarin mendatang nanti ini".split())
DEMONSTRATIVES = frozenset({"ini", "itu", "tersebut"})
EXISTENTIAL = frozenset({"ada", "terdapat", "tercatat", "terjadi", "muncul"})
FROM_WORDS = frozenset({"asal", "dari"})
FRONTING = frozenset(
    """di ke dari dengan dalam pada kepada bagi untuk terhadap tentang soal terkait mengenai melalui lewat oleh
            atas bersama menuju berdasarkan sesuai""".split()
) | {"ke arah", "di bawah", "di bidang", "di sektor"}
HALF_WORDS = ("tidak hanya", "bukan hanya", "tak hanya", "bukan sekadar", "tidak sekadar")
HEDGES = frozenset(
    """baru sekitar hanya sedikitnya setidaknya sebanyak total lebih dari kurang hampir hingga
    mencapai sudah ada kurang-lebih minimal maksimal""".split()
)
INNER_POINTERS = frozenset({"pihaknya", "dirinya"})
KNOWN_TO_ALL = frozenset(
    " ".join(name.split())
    for name in """indonesia, ri, prabowo, prabowo subianto, jokowi, joko widodo, as, amerika serikat, trump, donald trump, dpr,
    mpr, kpk, bi, bank indonesia, uu ite, polri, tni, apbn, apbd, kpu, ai, pbb, mk, ma, bumn, umkm, ham, wni, asn,
    dprd, nkri, pemerintah, esdm, ikn, bbm, ktp, mbg, ppn, sma, smp, smk, sd, tki, lsm, plt, setahun, satu tahun,
    sehari, sebulan, sepekan, seminggu,
    seorang, sebuah, prabowo-gibran, whatsapp, google, instagram, senayan, garuda, merah putih, harga saham gabungan""".split(",")
)
FAMOUS = tuple(
    " ".join(name.split())
    for name in """putin, macron, xi jinping, trump, biden, obama, netanyahu, zelensky, zelenskyy, zelenskiy, kim jong un,
    narendra modi, anwar ibrahim, erdogan, starmer, raja charles, lawrence wong, paus fransiskus, paus leo, guterres,
    prabowo, prabowo subianto, gibran, gibran rakabuming, gibran rakabuming raka, jokowi, joko widodo, megawati, elon musk,
    bill gates, mark zuckerberg, khamenei, ali khamenei, mohammed bin salman, angela merkel, justin trudeau, lula, lula da silva,
    sultan hamengku buwono, sri sultan hamengku buwono x, kim jong-un, cristiano ronaldo, lionel messi, infantino,
    gianni infantino, ma ruf amin, jusuf kalla, kamala harris, jd vance, susilo bambang yudhoyono, puan maharani,
    dedi mulyadi, xanana gusmao""".split(",")
)
WELL_SEATED = ("perry warjiyo", "bahlil lahadalia", "jerome powell", "pramono anung", "wayan koster", "sri mulyani",
    "khofifah indar parawansa", "christine lagarde", "listyo sigit prabowo", "tito karnavian")
FLOOR_WORDS = ("lebih dari", "di atas", "sedikitnya", "setidaknya")
CEILING_WORDS = ("kurang dari", "di bawah")
JOINING_WORDS = frozenset(
    {"dan", "serta", "atau", "maupun", "dan/atau", "hingga", "yakni", "yaitu", "bersama", "seperti"}
)
LIGHT_VERBS = frozenset({"laku", "punya", "milik", "alami", "beri"})
LINK_OPENERS = frozenset(
    """sisi selain meski meskipun namun sementara akibatnya sebaliknya kemudian selanjutnya adapun lebih lalu
    oleh karenanya karena-itu nantinya kini rencananya faktanya sayangnya""".split()
)
LINK_WORDS = frozenset({"juga", "justru", "pun", "bahkan", "lalu", "kemudian", "malah", "turut", "ikut", "lantas"})
LOOSE_ENDS = frozenset(
    "masing serupa lama terkait bersangkutan lain lainnya sama demikian terutama khususnya lalu kemudian".split()
)
MOVING_FIGURES = frozenset(
    """kurs harga inflasi rupiah saham ihsg suku tukar pnbp realisasi defisit utang kekayaan cadangan devisa penduduk
    pengangguran kemiskinan miskin""".split()
)
DAILY_FIGURES = frozenset("kurs inflasi suku tukar ihsg".split())
MOVING_VERBS = frozenset(
    """minta ajak imbau desak dorong paksa izin larang perintah bantu mungkin tugas suruh undang latih himbau serukan ajar
    wajib biar buat tantang saran anjur usul harap ingat biasa ancam janji rencana target
    seru perintah instruksi tuntut rekomendasi himbau""".split()
)
MEASURE_WORDS = frozenset(
    {
        "level",
        "kisaran",
        "angka",
        "posisi",
        "titik",
        "sebesar",
        "senilai",
        "sebanyak",
        "sekitar",
        "seharga",
        "hingga",
        "mencapai",
        "total",
        "sejumlah",
    }
)
META_NOUNS = frozenset(
    """kumpulan contoh berikut rangkuman artikel penulis faktanya hasilnya panduan ulasan tulisan infografis opini ringkasan
    beruntung untungnya sayangnya celakanya""".split()
)
NEGATIONS = frozenset({"tidak", "bukan", "belum", "tak", "jangan", "tanpa"})
NUMBER_WORDS = MappingProxyType(
    {
        "": "berapa",
        "percent": "berapa persen",
        "money_of": "berapa nilai",
        "price_of": "berapa harga",
        "money_behind": "sebesar berapa",
        "lapse": "berapa lama",
        "score": "dengan skor berapa",
    }
)
ON = "pada"
ONLY_THESE = "saja"
OR_WORDS = ("atau ", ", atau", ", ")
PARTY = "pihak mana"
QUESTION_WORDS = frozenset(
    {"siapa", "apa", "mana", "kapan", "berapa", "mengapa", "kenapa", "bagaimana", "siapakah", "apakah", "manakah"}
)
RELATIVE = "yang"
SEATED = frozenset({"building", "museum", "stadium", "airport", "school", "hospital", "university"})
TRANSITIVE_ENDINGS = ("kan", "i")
TURNING_WORDS = frozenset(
    {"namun", "tetapi", "tapi", "sehingga", "meski", "meskipun", "walaupun", "sedangkan", "sementara", "yang", "dengan"}
)
UNHEADED = frozenset(
    """faktor peran langkah pihak bagian cara hal tingkat jumlah upaya dampak hasil akibat nilai angka proses
            bentuk kondisi posisi sisi arah tahap masa saat titik lokasi orang warga""".split()
)
VERB_OPENINGS = ("me", "ber", "di", "ter")
YEAR_WORD = "tahun"

CLOSED: Mapping[str, Any] = MappingProxyType(
    {
        "aim_verbs": AIM_VERBS,
        "articles": ARTICLES,
        "at_word": AT_WORD,
        "bare_markers": BARE_MARKERS,
        "by": BY,
        "capital_words": ("ibu kota", "ibukota", " wali"),
        "quotes": frozenset("\"'“”‘’"),
        "which": "mana",
        "case_heads": CASE_HEADS,
        "case_nouns": CASE_NOUNS,
        "cause_verbs": CAUSE_VERBS,
        "clitic": CLITIC,
        "comma": COMMA,
        "copula_swaps": COPULA_SWAPS,
        "dangling": DANGLING,
        "date_leads": DATE_LEADS,
        "date_leaders": DATE_LEADERS,
        "date_openers": DATE_OPENERS,
        "date_tails": DATE_TAILS,
        "empty_keys": EMPTY_KEYS,
        "deed_openings": ("pe", "ke"),
        "denying_verbs": frozenset({"bantah", "sangkal", "tampik", "tepis", "ragu", "cegah", "antisipasi"}),
        "deed_endings": ("an",),
        "answering": frozenset({"atas"}),
        "driver_words": ("sopir ", "pengemudi ", "pengendara "),
        "initial_words": frozenset({"inisial", "berinisial"}),
        "demonstratives": DEMONSTRATIVES,
        "existential": EXISTENTIAL,
        "from_words": FROM_WORDS,
        "fronting": FRONTING,
        "half_words": HALF_WORDS,
        "tying_ends": ("di sisi lain", "di lain pihak", "di satu sisi", "sebaliknya", "karena terbukti", " hanya",
            " sepulang", " seusai", " berada", " terletak", " bergantung", " terdiri", " sesudah", " seraya", " sambil",
            " sembari", ", sebagian besar", ", kebanyakan", ", mayoritas", ", terutama"),
        "hedges": HEDGES,
        "inner_pointers": INNER_POINTERS,
        "known_to_all": KNOWN_TO_ALL,
        "famous": FAMOUS,
        "well_seated": WELL_SEATED,
        "floor_words": FLOOR_WORDS,
        "ceiling_words": CEILING_WORDS,
        "joining_words": JOINING_WORDS,
        "lead_words": LEAD_WORDS,
        **CAUTIONS,
        **RESERVES,
        **CUES,
        **SLIPS,
        **TEARS,
        "light_nouns": LIGHT_NOUNS,
        "light_verbs": LIGHT_VERBS,
        "link_openers": LINK_OPENERS,
        "link_words": LINK_WORDS,
        "loose_ends": LOOSE_ENDS,
        "means_words": frozenset({"melalui", "lewat", "via", "menggunakan"}),
        "measure_words": MEASURE_WORDS,
        "meta_nouns": META_NOUNS,
        "moving_dates": MOVING_DATES,
        "moving_figures": MOVING_FIGURES,
        "daily_figures": DAILY_FIGURES,
        "fixed_pairs": FIXED_PAIRS,
        "moving_verbs": MOVING_VERBS,
        "near_demonstrative": "ini",
        "negations": NEGATIONS,
        "number_words": NUMBER_WORDS,
        "on": ON,
        "only_these": ONLY_THESE,
        "open_words": OPEN_WORDS,
        "or_words": OR_WORDS,
        "party": PARTY,
        "pointing": POINTING,
        "question_words": QUESTION_WORDS,
        "relative": RELATIVE,
        "single_offices": frozenset(
            """presiden perdana menteri menko menkeu mensos menag wamen gubernur wali bupati ketua kepala panglima kapolri
            kapolda kapolres direktur dirut ceo jaksa sekjen sekretaris rektor raja pangeran kanselir paus pelatih camat lurah
            danjen ksad ksal ksau kasad juru pemimpin komisaris pm dirjen presdir ketum sekda walkot wagub wabup wawalkot
            kajari kajati kapolresta kapolrestabes kapolsek kabareskrim kapuspen kapuspenkum kakorlantas kadinkes kadisdik
            kadishub kalaksa kalapas karutan kakanwil dandim danrem pangdam""".split()
        ),
        "seated": SEATED,
        "transitive_endings": TRANSITIVE_ENDINGS,
        "turning_words": TURNING_WORDS,
        "unheaded": UNHEADED,
        "verb_openings": VERB_OPENINGS,
        "year_word": YEAR_WORD,
    }
)
"""Every class above under its name in `model/wording.py`."""
