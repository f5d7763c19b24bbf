"""How Indonesian asks: question words, stem shapes, and the small turns of form behind them."""

from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian import affixes, amounts
from quizgen.languages.indonesian.messages import MESSAGES
from quizgen.languages.indonesian.tables import rows
from quizgen.model.analysis import Role
from quizgen.model.wording import Head, Wording

ASKS = MappingProxyType(
    {
        # Broad sorts; the finer ones below win.
        "person": "siapa",
        "people": "siapa",
        "organisation": "lembaga apa",
        "place": "tempat apa",
        "thing": "apa",
        "event": "apa",
        "abstract": "apa",
        # Organisations.
        "ministry": "kementerian apa",
        "agency": "lembaga apa",
        "party": "partai apa",
        "company": "perusahaan apa",
        "bank": "bank apa",
        "court": "pengadilan mana",
        "police": "kepolisian mana",
        "military": "satuan militer apa",
        "university": "universitas mana",
        "school": "sekolah mana",
        "hospital": "rumah sakit mana",
        "international": "organisasi internasional apa",
        "legislature": "lembaga apa",
        "team": "tim apa",
        "media": "media apa",
        "ngo": "organisasi apa",
        "union": "organisasi apa",
        "armed_group": "kelompok apa",
        "group": "kelompok apa",
        "government": "pemerintah mana",
        # Places.
        "country": "negara mana",
        "territory": "wilayah mana",
        "province": "provinsi mana",
        "regency": "kabupaten mana",
        "city": "kota mana",
        "foreign_city": "kota mana",
        "capital": "kota mana",
        "district": "kecamatan mana",
        "village": "desa mana",
        "island": "pulau mana",
        "sea": "laut mana",
        "strait": "selat mana",
        "mountain": "gunung mana",
        "river": "sungai mana",
        "lake": "danau mana",
        "region": "kawasan mana",
        "area": "daerah mana",
        "continent": "benua mana",
        "street": "jalan mana",
        "airport": "bandara mana",
    }
)

NAME_ASKS = MappingProxyType(
    {
        "pemerintah": "pemerintah negara mana",
        "pemerintah provinsi": "pemerintah provinsi mana",
        "pemerintah kota": "pemerintah kota mana",
        "pemerintah kabupaten": "pemerintah kabupaten mana",
        "pemprov": "pemerintah provinsi mana",
        "pemkot": "pemerintah kota mana",
        "pemkab": "pemerintah kabupaten mana",
        "pemda": "pemerintah daerah mana",
        "polda": "polda mana",
        "polres": "polres mana",
        "polresta": "polresta mana",
        "polrestabes": "polrestabes mana",
        "polsek": "polsek mana",
        "kejari": "kejaksaan negeri mana",
        "kejati": "kejaksaan tinggi mana",
        "pengadilan": "pengadilan mana",
        "dinas": "dinas apa",
        "disdik": "dinas mana",
        "badan": "badan apa",
        "komisi": "komisi apa",
        "otorita": "otorita apa",
        "otoritas": "otoritas apa",
        "direktorat": "direktorat apa",
        "museum": "museum mana",
        "masjid": "masjid mana",
        "gereja": "gereja mana",
        "candi": "candi mana",
        "stadion": "stadion mana",
        "pasar": "pasar mana",
        "gedung": "gedung mana",
        "hotel": "hotel mana",
        "bandara": "bandara mana",
        "pelabuhan": "pelabuhan mana",
        "stasiun": "stasiun mana",
        "terminal": "terminal mana",
        "jalan": "jalan mana",
        "tol": "jalan tol mana",
        "desa": "desa mana",
        "kelurahan": "kelurahan mana",
        "kecamatan": "kecamatan mana",
        "kabupaten": "kabupaten mana",
        "kota": "kota mana",
        "provinsi": "provinsi mana",
        "pulau": "pulau mana",
        "gunung": "gunung mana",
        "sungai": "sungai mana",
        "danau": "danau mana",
        "waduk": "waduk mana",
        "bendungan": "bendungan mana",
        "pantai": "pantai mana",
        "laut": "laut mana",
        "selat": "selat mana",
        "teluk": "teluk mana",
        "sma": "sekolah mana",
        "smk": "sekolah mana",
        "smp": "sekolah mana",
        "sd": "sekolah mana",
        "man": "sekolah mana",
        "sman": "sekolah mana",
        "ponpes": "pondok pesantren mana",
        "pesantren": "pesantren mana",
        "pondok": "pondok pesantren mana",
        "rs": "rumah sakit mana",
        "rsud": "rumah sakit mana",
        "rumah sakit": "rumah sakit mana",
        "universitas": "universitas mana",
        "institut": "perguruan tinggi mana",
        "politeknik": "politeknik mana",
        "fakultas": "fakultas apa",
        "bank": "bank apa",
        "pt": "perusahaan apa",
        "cv": "perusahaan apa",
        "partai": "partai apa",
        "program": "program apa",
        "operasi": "operasi apa",
        "kapal": "kapal apa",
        "kereta": "kereta apa",
        "mobil": "mobil apa",
        "aplikasi": "aplikasi apa",
        "film": "film apa",
        "lagu": "lagu apa",
        "uu": "undang-undang apa",
        "perpres": "peraturan apa",
        "peraturan": "peraturan apa",
        "piala": "piala apa",
        "liga": "liga apa",
        "forum": "forum apa",
        "rapat": "rapat apa",
        "festival": "festival apa",
        "timnas": "tim nasional mana",
        "fraksi": "fraksi mana",
        "dprd": "dprd mana",
    }
)
"""`Pemprov Riau` is asked for with `pemerintah provinsi mana`."""

SHAPES = MappingProxyType(
    {
        "subject": "{ask} {tail} yang {rest}",  # Siapa yang mengkritik pertemuan …
        "list": "{ask} saja {tail} yang {rest}",  # Negara mana saja yang …
        "passive": "{ask} {tail} yang {passive} oleh {agent} {rest}",  # Apa yang dikritik oleh Yeol …
        "passive_list": "{ask} saja {tail} yang {passive} oleh {agent} {rest}",
        "in_place": "{before} {ask} {after}",  # S berencana menetapkan kelompok apa sebagai teroris
        "fronted": "{word} {subject} {predicate} {rest}",  # Di mana S V O …
        "titled": "siapa {title} yang {rest}",  # Siapa Presiden Korea Selatan yang mengkritik …
        "holder": "siapa nama {title}",
        "holder_on": "siapa {title} per {date}",  # office-holders change
        "sets_off": "apa yang {active} {subject}",  # Apa yang memicu …
        "seat": "di {ask} letak {name}",  # Di kota mana letak Museum Louvre
        "comes_from": "dari {ask} {name} berasal",
        "office_of": "{name} adalah {office} {ask}",  # Yevgeny Prigozhin adalah pemimpin kelompok apa
        "called": "apa nama {noun}",  # Apa nama lokasi peluncuran roket paling modern di Vostochny
        "office": "apa jabatan {name}",
        "expansion": "apa kepanjangan dari {short}",
        "many": "{words} yang {rest}",  # Berapa rudal balistik yang diluncurkan …
        "about": "terkait {topic}, {stem}",  # Terkait aksi demo mahasiswa di Semarang, mengapa …
        "said": "menurut {speaker}, {stem}",
        "purpose_of": "apa tujuan {subject}",
    }
)

PLACE_WORDS = MappingProxyType(
    {
        Role.PLACE: "di mana",  # two words, always
        Role.GOAL: "ke mana",
        Role.ORIGIN: "dari mana",
        Role.TIME: "kapan",
        Role.SINCE: "sejak kapan",
        Role.UNTIL: "hingga kapan",
        Role.COMPANION: "dengan siapa",
        Role.RECIPIENT: "kepada siapa",
        Role.PURPOSE: "untuk apa",
        Role.CAUSE: "mengapa",
    }
)

DATE_WORDS = MappingProxyType(
    {
        (Role.TIME, "year"): "pada tahun berapa",
        (Role.SINCE, "year"): "sejak tahun berapa",
        (Role.UNTIL, "year"): "hingga tahun berapa",
        (Role.TIME, "month"): "pada bulan apa",
        (Role.TIME, "clock"): "pukul berapa",
    }
)

POINTING = frozenset(
    """ia dia beliau mereka kami kita kamu anda saya aku tersebut itu ini begitu demikian hari-ini kemarin besok lusa
    tadi sini sana situ keduanya ketiganya pihaknya dirinya berikut antaranya lainnya
    sisanya hasilnya totalnya jumlahnya satunya semuanya rinciannya tujuannya alasannya penyebabnya caranya akibatnya
    dampaknya isinya nantinya faktanya""".split()
)

MOVING_DATES = frozenset(
    f"{time} {turn}"
    for time in (*(month.casefold() for month in amounts.MONTHS), "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "ahad",
                 "pekan", "bulan", "tahun", "hari", "malam", "pagi", "sore", "siang", "minggu")
    for turn in ("lalu", "ini", "depan", "mendatang", "kemarin", "nanti")
) | frozenset(
    {"hari ini", "kemarin", "besok", "lusa", "tadi malam", "beberapa waktu lalu", "baru-baru ini", "saat ini", "sekarang",
     "minggu lalu", "pekan lalu", "bulan lalu", "tahun lalu", "pekan depan", "bulan depan", "tahun depan", "minggu depan"}
)  # fmt: skip

OPEN_WORDS = frozenset(
    """yang di ke dari pada untuk dengan oleh dan atau serta karena agar guna bahwa dalam sebagai terhadap atas tentang
    soal seperti termasuk hingga sampai sejak akan telah sedang tidak adalah merupakan para sebuah seorang
    bagi kepada antara juga namun tetapi sehingga jika ketika saat setelah sebelum usai melalui menurut""".split()
)

LEAD_WORDS = frozenset(
    {"di", "ke", "dari", "pada", "oleh", "sebesar", "sekitar", "sebuah", "seorang", "para", "sejak", "tahun", "tanggal", "hari"}
)

EMPTY_KEYS = frozenset(
    """hal pihak orang sesuatu keduanya ketiganya semuanya beberapa lainnya sejumlah pihak hal itu pemerintah masyarakat
    publik warga satu salah satunya sisanya totalnya jumlahnya yang bersangkutan kasus korban pelaku tersangka""".split()
) | {"sejumlah pihak", "berbagai pihak", "salah satu"}

LIGHT_NOUNS = frozenset(
    """langkah kebijakan hal upaya kegiatan program usulan aturan inovasi tindakan keputusan kasus peristiwa kejadian
    acara pertemuan kondisi situasi rencana pernyataan kerja inisiatif gerakan operasi kerjasama capaian pencapaian
    insiden penetapan perubahan strategi fenomena momen momentum pendekatan skema penyaluran pembangunan pemberian
    penandatanganan kunjungan agenda perjanjian pengumuman putusan penangkapan penahanan""".split()
)

# A verb before the verb, and what becomes of it when the verb turns passive: "berencana menetapkan" → "akan ditetapkan".
CHAINED = MappingProxyType(
    {
        "berencana": "rencananya akan",
        "berencana untuk": "rencananya akan",
        "berhasil": "berhasil",
        "mulai": "mulai",
        "ingin": "ingin",
        "gagal": "gagal",
        "siap": "siap",
        "dikabarkan": "dikabarkan",
        "diduga": "diduga",
        "disebut": "disebut",
        "dilaporkan": "dilaporkan",
    }
)
PASSIVE_SAFE = frozenset(
    """akan telah sudah sedang tengah masih belum pernah dapat bisa harus wajib perlu boleh ingin hendak segera baru juga
    turut kembali terus semakin makin sempat resmi tetap langsung mulai sering selalu kerap hanya bakal lagi tidak tak
    juga kini berhasil gagal siap""".split()
)


def passive_group(group: str, passive: str) -> str | None:
    """`akan segera melengkapi` → `akan segera dilengkapi`; None where a word before the verb stands in the way."""
    words = group.split()[:-1]
    joined = " ".join(words).casefold()
    if joined in CHAINED:
        return f"{CHAINED[joined]} {passive}"
    if all(word.casefold() in PASSIVE_SAFE for word in words):
        return " ".join([*words, passive])
    return None


@cache
def heads() -> MappingProxyType[str, Head]:
    """Common nouns with their sort and animacy, from heads.tsv."""
    return MappingProxyType({row["head"]: Head(row["head"], row["sort"], row["animacy"]) for row in rows("heads")})


@cache
def sensitive() -> MappingProxyType[str, str]:
    """Words that need care, from sensitive.tsv."""
    found = {row["word"]: row["sort"] for row in rows("sensitive")}
    return MappingProxyType(found | {"inisial": "initials", "berinisial": "initials"})


@cache
def wording() -> Wording:
    """The whole of it as one value."""
    return Wording(
        asks=ASKS,
        name_asks=NAME_ASKS,
        shapes=SHAPES,
        place_words=PLACE_WORDS,
        date_words=DATE_WORDS,
        number_words=MappingProxyType({"": "berapa", "percent": "berapa persen", "money_of": "berapa nilai"}),
        measure_words=frozenset({"sebesar", "senilai", "sebanyak", "sekitar", "seharga", "hingga", "mencapai", "total", "sejumlah"}),
        bare_markers=frozenset({"di", "ke", "dari", "ke arah", "menuju", "asal"}),
        aim_verbs=frozenset({"bertujuan", "bermaksud"}),
        joining_words=frozenset({"dan", "serta", "atau", "maupun", "dan/atau", "hingga", "yakni", "yaitu", "bersama", "seperti"}),
        existential=frozenset({"ada", "terdapat", "tercatat", "terjadi", "muncul"}),
        from_words=frozenset({"asal", "dari"}),
        at_word="di",
        seated=frozenset({"building", "museum", "stadium", "airport", "school", "hospital", "university", "village"}),
        date_openers=frozenset({"pada", "hari", "tanggal"}),
        articles=("salah satu", "sebuah", "seorang", "suatu", "yakni", "yaitu"),
        fronting=frozenset(
            """di ke dari dengan dalam pada kepada bagi untuk terhadap tentang soal terkait mengenai melalui lewat oleh
            atas bersama menuju berdasarkan sesuai""".split()
        )
        | {"ke arah", "di bawah", "di bidang", "di sektor"},
        meta_nouns=frozenset({"rangkuman", "artikel", "penulis", "faktanya", "hasilnya", "panduan", "ulasan", "tulisan", "infografis", "opini", "ringkasan"}),
        date_leads=frozenset({"awal", "akhir", "pertengahan", "hari", "tanggal", "bulan", "tahun", "sepanjang", "(", "hingga", "sejak", "sampai", "per"}),
        on="pada",
        year_word="tahun",
        case_nouns=frozenset({"kasus", "perkara", "insiden", "peristiwa", "kejadian", "tragedi"}),
        case_heads=frozenset(
            """korupsi penipuan suap pemerasan pencurian pembunuhan penganiayaan keracunan kecelakaan kebakaran banjir
            bentrokan dugaan kasus perkara penyelundupan perampokan kematian perundungan penyerangan gempa longsor
            ledakan pencucian penggelapan tawuran penembakan pengeroyokan gratifikasi kebocoran perdagangan""".split()
        ),
        half_words=("tidak hanya", "bukan hanya", "tak hanya", "bukan sekadar", "tidak sekadar"),
        verb_openings=("me", "ber", "di", "ter"),
        offices=frozenset(row["title"] for row in rows("titles") if row["sort"] in {"office", "rank"}),
        party="pihak mana",
        light_verbs=frozenset({"laku", "punya", "milik", "alami", "beri"}),
        wide_places=frozenset({"country", "province", "regency", "city", "foreign_city", "capital", "island"}),
        unit_words=frozenset(row["unit"].casefold() for row in rows("units")),
        loose_ends=frozenset({"serupa", "terkait", "bersangkutan", "lain", "lainnya", "sama", "demikian", "terutama", "khususnya"}),
        unheaded=frozenset(
            """faktor peran langkah pihak bagian cara hal tingkat jumlah upaya dampak hasil akibat nilai angka proses
            bentuk kondisi posisi sisi arah tahap masa saat titik orang warga""".split()
        ),
        date_tails=frozenset({"lalu", "kemarin", "mendatang", "nanti", "ini"}),
        only_these="saja",
        by="oleh",
        heads=heads(),
        passive_of=affixes.passive_of,
        passive_group=passive_group,
        date_text=amounts.date_text,
        number_texts=amounts.number_texts,
        pointing=POINTING,
        moving_dates=MOVING_DATES,
        open_words=OPEN_WORDS,
        lead_words=LEAD_WORDS,
        empty_keys=EMPTY_KEYS,
        others_like=amounts.others_like,
        clitic="nya",
        bare_titles=frozenset(
            row["title"] for row in rows("titles") if not row["title"].startswith(("menteri ", "menko ", "kapolri", "panglima tni"))
        ),
        plain_titles=frozenset(
            row["title"].split()[0] for row in rows("titles") if row["sort"] in {"profession", "role"}
        )
        | {"juru", "pemimpin", "mantan"},
        turning_words=frozenset(
            {"namun", "tetapi", "tapi", "sehingga", "meski", "meskipun", "walaupun", "sedangkan", "sementara", "yang", "dengan"}
        ),
        link_words=frozenset({"juga", "justru", "pun", "bahkan", "lalu", "kemudian", "malah", "turut", "ikut", "lantas"}),
        transitive_endings=("kan", "i"),
        or_words=("atau ", ", atau", ", "),
        cause_verbs=frozenset({"dipicu", "disebabkan", "didorong", "diakibatkan", "dilatarbelakangi", "dipengaruhi"}),
        active_of=affixes.active_of,
        copula_swaps=MappingProxyType({"adalah": "merupakan", "ialah": "merupakan"}),
        hedges=frozenset({"baru", "sekitar", "hanya", "sedikitnya", "setidaknya", "sebanyak", "total", "lebih", "dari", "kurang",
                          "hampir", "hingga", "mencapai", "sudah", "ada", "kurang-lebih", "minimal", "maksimal"}),
        light_nouns=LIGHT_NOUNS,
        question_words=frozenset(
            {"siapa", "apa", "mana", "kapan", "berapa", "mengapa", "kenapa", "bagaimana", "siapakah", "apakah", "manakah"}
        ),
        negations=frozenset({"tidak", "bukan", "belum", "tak", "jangan", "tanpa"}),
        sensitive=sensitive(),
        comma=",",
        relative="yang",
        weights=MappingProxyType({row["feature"]: float(row["weight"]) for row in rows("ranking")}),
        messages=MESSAGES,
    )
