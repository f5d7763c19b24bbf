"""Closed classes of Indonesian that the clause reader needs, each row with an example."""

import re
from functools import lru_cache
from types import MappingProxyType

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.tables import verbs_of
from quizgen.model.analysis import Role, Voice
from quizgen.model.language import Grammar

PREPOSITIONS = MappingProxyType(
    {
        "di": Role.PLACE,  # di Rusia
        "di tengah": Role.CIRCUMSTANCE,  # di tengah krisis
        "di bawah": Role.OTHER,  # di bawah Kementerian Imipas
        "di bidang": Role.TOPIC,  # di bidang pertahanan
        "di sektor": Role.TOPIC,  # di sektor pendidikan
        "di antara": Role.OTHER,
        "ke": Role.GOAL,  # ke Rusia
        "ke arah": Role.GOAL,  # ke arah Laut Timur
        "menuju": Role.GOAL,  # menuju Dieng
        "dari": Role.ORIGIN,  # dari Ukraina
        "asal": Role.ORIGIN,  # asal Brebes
        "oleh": Role.AGENT,  # oleh KPK
        "pada": Role.TIME,  # pada 2025; pada sektor … becomes OTHER where no time stands in it
        "saat": Role.TIME,  # saat sidang
        "per": Role.TIME,  # per September 2025
        "selama": Role.TIME,  # selama 30 menit
        "dalam": Role.OTHER,  # dalam RAPBN 2026
        "antara": Role.OTHER,
        "sejak": Role.SINCE,  # sejak awal tahun
        "semenjak": Role.SINCE,
        "mulai": Role.SINCE,  # mulai 1 November
        "hingga": Role.UNTIL,  # hingga Agustus
        "sampai": Role.UNTIL,
        "dengan": Role.COMPANION,  # dengan Presiden Putin; with a thing: means
        "bersama": Role.COMPANION,  # bersama DPR
        "kepada": Role.RECIPIENT,  # kepada warga
        "bagi": Role.RECIPIENT,  # bagi siswa
        "melalui": Role.MEANS,  # melalui aplikasi
        "lewat": Role.MEANS,  # lewat operasi pasar
        "menggunakan": Role.MEANS,
        "via": Role.MEANS,
        "secara": Role.OTHER,  # secara mandiri
        "sebagai": Role.CAPACITY,  # sebagai tersangka
        "tentang": Role.TOPIC,
        "soal": Role.TOPIC,
        "mengenai": Role.TOPIC,
        "terkait": Role.TOPIC,
        "seputar": Role.TOPIC,
        "atas": Role.CAUSE,  # khawatir atas pertemuan
        "terhadap": Role.OTHER,
        "untuk": Role.PURPOSE,  # untuk pembayaran utang
        "guna": Role.PURPOSE,
        "demi": Role.PURPOSE,
        "karena": Role.CAUSE,
        "akibat": Role.CAUSE,
        "lantaran": Role.CAUSE,
        "gara-gara": Role.CAUSE,
        "menyusul": Role.CAUSE,  # menyusul temuan udang terpapar
        "mengingat": Role.CAUSE,
        "berkat": Role.CAUSE,
        "menurut": Role.SOURCE,  # menurut Yeol
        "menurutnya": Role.SOURCE,
        "berdasarkan": Role.OTHER,
        "sesuai": Role.OTHER,
        "setelah": Role.CIRCUMSTANCE,
        "usai": Role.CIRCUMSTANCE,
        "sebelum": Role.CIRCUMSTANCE,
        "jelang": Role.CIRCUMSTANCE,
        "menjelang": Role.CIRCUMSTANCE,
        "tanpa": Role.OTHER,
        "selain": Role.CIRCUMSTANCE,
        "termasuk": Role.OTHER,
        "seperti": Role.OTHER,
        "khususnya": Role.OTHER,
        "terutama": Role.OTHER,
        "sebesar": Role.OTHER,  # sebesar Rp 321,6 triliun
        "senilai": Role.OTHER,
        "sebanyak": Role.OTHER,
        "menjadi": Role.CAPACITY,
    }
)

CONNECTIVES = MappingProxyType(
    {
        "untuk": Role.PURPOSE,
        "guna": Role.PURPOSE,
        "agar": Role.PURPOSE,
        "supaya": Role.PURPOSE,
        "demi": Role.PURPOSE,
        "karena": Role.CAUSE,
        "sebab": Role.CAUSE,
        "lantaran": Role.CAUSE,
        "akibat": Role.CAUSE,
        "menyusul": Role.CAUSE,
        "mengingat": Role.CAUSE,
        "bahwa": Role.CONTENT,
        "kalau": Role.CONDITION,
        "jika": Role.CONDITION,
        "bila": Role.CONDITION,
        "apabila": Role.CONDITION,
        "asalkan": Role.CONDITION,
        "ketika": Role.CIRCUMSTANCE,
        "saat": Role.CIRCUMSTANCE,
        "setelah": Role.CIRCUMSTANCE,
        "usai": Role.CIRCUMSTANCE,
        "sebelum": Role.CIRCUMSTANCE,
        "sejak": Role.CIRCUMSTANCE,
        "semenjak": Role.CIRCUMSTANCE,
        "sambil": Role.CIRCUMSTANCE,
        "seraya": Role.CIRCUMSTANCE,
        "sementara": Role.CIRCUMSTANCE,
        "sedangkan": Role.CIRCUMSTANCE,
        "meski": Role.CIRCUMSTANCE,
        "meskipun": Role.CIRCUMSTANCE,
        "walau": Role.CIRCUMSTANCE,
        "walaupun": Role.CIRCUMSTANCE,
        "namun": Role.CIRCUMSTANCE,
        "sehingga": Role.CIRCUMSTANCE,
        "hingga": Role.CIRCUMSTANCE,
        "dengan": Role.MEANS,  # dengan menembak
        "tanpa": Role.OTHER,
    }
)

DIVIDERS = frozenset({"bahwa", "jika", "agar", "karena"})
"""`menduga | karena hujan` are two groups; `berencana untuk menjual` is one."""

TIME_WORDS = frozenset(
    """senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september
    oktober november desember kemarin besok lusa tadi tahun bulan pekan minggu hari pagi siang sore malam dini petang
    awal akhir pertengahan periode semester kuartal triwulan dekade abad momen sekarang kini nanti jam pukul""".split()
)

NEGATIONS = frozenset({"tidak", "bukan", "belum", "tak", "jangan", "tanpa", "enggan"})

DOUBTS = frozenset({"mungkin", "kemungkinan", "barangkali", "rencananya", "agaknya", "tampaknya", "seharusnya"})
"""Adverbs that leave it open, as the verbs of the table do: `diduga`, `berencana`."""

STANCES = frozenset(
    {"menolak", "mendukung", "menyambut", "menghargai", "memahami", "memaklumi", "menyetujui", "setuju"}
)
"""Verbs of the table that take a side, and put no words into anyone's mouth."""

AUXILIARIES = frozenset(
    """akan telah sudah sedang tengah masih belum pernah dapat bisa harus wajib perlu boleh mampu mau ingin hendak segera
    baru juga turut ikut kembali terus semakin makin sempat resmi tetap langsung mulai sering selalu kerap hanya cuma
    bakal lagi pun justru malah bahkan sebelumnya kini saling berhasil gagal siap sanggup sukses keliru lalai
    nekat rela batal urung berani""".split()
)

CHAIN_VERBS = frozenset(
    """rencana upaya usaha hasil mulai coba ingin putus siap sepakat gagal mampu janji komitmen niat harap targetkan
    kabar duga sebut lapor kira nilai proyeksi klaim jadwal tuding minta tetap setuju bantu lanjut harus wajib
    ancam pasti paksa tugas izin larang imbau dorong desak aku dapat bisa lanjut hendak sempat tengah dianggap anggap
    prediksi sangka tuduh percaya yakin""".split()
)

PASSIVE_CHAIN = frozenset(
    """dikabarkan diduga disebut dilaporkan diperkirakan dinilai diproyeksikan dijadwalkan diklaim dituding diminta
    ditargetkan direncanakan dipastikan dipaksa disetujui diizinkan dilarang diharapkan dianggap diprediksi disangka
    dituduh dipercaya diyakini diketahui dikhawatirkan diancam ditaksir terbukti terancam ditugaskan diimbau didorong""".split()
)

CONTENT_VERBS = frozenset(
    """kata sebut nilai tegas ungkap nyata jelas klaim aku tutur tambah ujar ucap papar lapor kabar duga sampai
    umum beber ingat minta imbau desak harap pasti yakin janji tuding kritik simpul catat terang singgung sorot
    tekan usul saran anjur perintah serukan seru bantah akui kira prediksi proyeksi putus ajak dorong peringatan ancam
    ramal sangka anggap keluh tulis tanya puji seloroh kenang tampik konfirmasi indikasi rinci timpal cerita harap""".split()
)

CONTENT_NOUNS = frozenset(
    """rencana upaya kesempatan hak izin cara langkah komitmen kewajiban keputusan kemampuan peluang potensi tugas
    wewenang kewenangan syarat target tekad niat janji usulan permintaan perintah larangan imbauan ajakan dugaan
    tuduhan laporan bukti fakta kabar pernyataan anggapan keyakinan alasan tujuan waktu ruang minat desakan tuntutan
    tantangan seruan undangan tawaran kesiapan kesediaan""".split()
)


PLACE_LINE = r"[A-Z][\w.]*(?:[ /][A-Z][\w.]*){0,3}"
DATELINE = re.compile(
    rf"(?:(?:{PLACE_LINE}|[a-z]\w+)(?: [a-z]+)?(?:, ?[A-Za-z][\w.]*){{1,2}}(?<=[a-z])-(?=[A-Z][a-z])"
    rf"|{PLACE_LINE}(?:, ?[A-Za-z][\w.]*(?: [A-Z]\w+)?){{0,2}}(?: ?\(\w+\))?(?:\s[-–—=]+\s|[–—]))\s*(?=[\"“'A-Z])"
)
"""`JAKARTA, KOMPAS.com - Presiden …`, `Beijing, Selasa-Pemerintah …`, `Jakarta (ANTARA) - …`."""


MULTITUDES = frozenset("belasan puluhan ratusan ribuan jutaan miliaran triliunan".split())
CONTROL_VERBS = frozenset(
    """minta ajak imbau desak dorong paksa izin larang perintah ingat bantu mungkin ingatkan tugas suruh undang
            latih peringatan ancam himbau serukan seru ajar mohon wajib biar buat
            saran anjur usul harap tuntut rekomendasi instruksi tantang fasilitas motivasi""".split()
)

SPEECH_VERBS = frozenset({"kata", "nyata", "sebut", "tambah", "ujar", "tutur", "ucap", "terang", "aku", "duga", "kira"})

MANNER_WORDS = frozenset(
    {
        "bertahap",
        "serentak",
        "bersamaan",
        "bergantian",
        "bergiliran",
        "berkala",
        "berturut-turut",
        "bersama-sama",
    }
)

NAMING_VERBS = frozenset(
    """tetap jadi sebut nilai beri nama nyata anggap juluk kategori tuduh panggil tunjuk angkat vonis hukum pecah
            dapat laku kena sangka minta harap bebas bawa beda kata isi simpan jual bagi tambah naik turun""".split()
)

APPOINTING_VERBS = frozenset(
    "kukuh lantik libat pilih usul calon daftar nobat tempat gunakan guna manfaat resmi pamer kenal andal tugas nominasi".split()
)

NO_PREDICATES = frozenset(
    """terkait termasuk dibandingkan dibanding berdasarkan menurut menyusul terhitung yakni yaitu mengingat
            menjelang menuju seperti terumbu terhadap melalui selain antara merujuk mengenai tentang lalu""".split()
)

COPULAS = frozenset({"merupakan", "adalah", "ialah", "menjadi", "berupa", "yakni", "yaitu"})

TRANSFER_VERBS = frozenset(
    """jual beri serah salur distribusi kirim bagi bawa pasok ekspor alih hibah sumbang antar kembali sampai tawar
    pinjam limpah setor sewa transfer lempar""".split()
)
ROLE_NOUNS = frozenset("peran status posisi kedudukan fungsi jabatan tugas predikat gelar kiprah karier reputasi citra".split())
REMOVING_VERBS = frozenset("tarik usir keluar hapus cabut".split())
UNDERGOING_VERBS = frozenset({"kehilangan", "kekurangan", "kebanjiran", "kemasukan", "kedatangan", "kejatuhan", "kecurian"})
LIGHT_VERBS = frozenset({"laku", "gelar", "ada", "selenggara"})

LOOSE_PREPOSITIONS = frozenset(
    """bahwa di ke kepada sebagai menjadi melalui lewat sejak hingga pada guna untuk menyusul akibat karena menjelang
    menuju agar usai setelah""".split()
) | {"ke arah", "di tengah"}


@lru_cache(maxsize=affixes.REMEMBERED)
def voice_of(verb: str) -> Voice:
    """How a verb turns to its subject: `mengkritik` active, `dikritik` passive, `bertemu` middle."""
    return Voice(affixes.voice_of(verb))


def grammar() -> Grammar:
    """The whole of it as one value."""
    return Grammar(
        prepositions=PREPOSITIONS,
        connectives=CONNECTIVES,
        voice_of=voice_of,
        root_of=affixes.root_of,
        multitudes=MULTITUDES,
        time_words=TIME_WORDS,
        negations=NEGATIONS,
        auxiliaries=AUXILIARIES,
        control_verbs=CONTROL_VERBS,
        speech_verbs=SPEECH_VERBS,
        manner_words=MANNER_WORDS,
        naming_verbs=NAMING_VERBS,
        appointing_verbs=APPOINTING_VERBS,
        no_predicates=NO_PREDICATES,
        clitic="nya",
        dateline=DATELINE,
        undergoing_verbs=UNDERGOING_VERBS,
        copulas=COPULAS,
        relative="yang",
        complementiser="bahwa",
        dividers=DIVIDERS,
        year="tahun",
        chain_verbs=CHAIN_VERBS,
        passive_chain=PASSIVE_CHAIN,
        content_verbs=CONTENT_VERBS,
        content_nouns=CONTENT_NOUNS,
        loose_prepositions=LOOSE_PREPOSITIONS,
        transfer_verbs=TRANSFER_VERBS,
        removing_verbs=REMOVING_VERBS,
        role_nouns=ROLE_NOUNS,
        light_verbs=LIGHT_VERBS,
        hedges=verbs_of("hedge") | verbs_of("plan") | DOUBTS,
        sayings=(verbs_of("saying") | verbs_of("quoting") | verbs_of("opinion")) - STANCES,
    )
