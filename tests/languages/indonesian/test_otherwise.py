"""What else may be said for a name, and what names something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.indonesian.gazetteer import by_form, gazetteer
from quizgen.languages.indonesian.leads import namesakes
from quizgen.languages.indonesian.otherwise import RULES, other_ways
from quizgen.languages.indonesian.tables import rows
from quizgen.model.analysis import Sort
from quizgen.model.telling import Told


def ways(text: str, sort: str = "thing", accept: tuple[str, ...] = ()) -> frozenset[str]:
    """What may be said for the key that a text has between square brackets."""
    before, _, rest = text.partition("[")
    key, _, behind = rest.partition("]")
    return frozenset(other_ways(Told(key, sort, before + key + behind, before, accept)))


@pytest.mark.parametrize(
    ("text", "sort", "said"),
    [
        ("Tanggul [Sungai Tuntang] jebol.", "river", "Tuntang"),
        ("Petani di [Kecamatan Wanasari] mengeluh.", "district", "Wanasari"),
        ("Gempa di [Provinsi Kunar].", "province", "Kunar"),
        ("Balapan di [Sirkuit Motegi].", "building", "Motegi"),
        ("[Badai Melissa] menerjang Jamaika.", "event", "Melissa"),
        ("Rel di [Stasiun Manggarai] terendam, KRL lintas Bogor terlambat.", "building", "Manggarai"),
        ("Hanya [PT Gag Nikel] yang boleh beroperasi.", "company", "Gag Nikel"),
        ("[KMP Tunu Pratama Jaya] tenggelam.", "vehicle", "Tunu Pratama Jaya"),
        ("Bayi badak lahir di [Taman Nasional Way Kambas].", "forest", "Way Kambas"),
        ("Bayi badak lahir di [Taman Nasional Way Kambas].", "forest", "TN Way Kambas"),
        ("Ethiopia meresmikan [Bendungan Renaisans Agung].", "lake", "Bendungan Renaisans"),
        ("Pesawat mendarat di [Bandara Internasional Kertajati].", "building", "Bandara Kertajati"),
        ("Pesawat mendarat di [Bandara Internasional Kertajati].", "building", "Kertajati"),
        ("Baku tembak di dekat candi [Ta Muen Thom].", "building", "candi Ta Muen Thom"),
        ("Akibat siklon tropis [Senyar], hujan turun.", "place", "siklon tropis Senyar"),
        ("Akibat siklon tropis [Senyar], hujan turun.", "place", "siklon Senyar"),
        ("Pulau Panjang, [Lipan], dan Mangkir Gadang masuk Aceh.", "place", "Pulau Lipan"),
        ("Lima bank milik negara: [Mandiri], BRI, dan BNI.", "organisation", "Bank Mandiri"),
        ("[Partai Uni Demokrat Kristen] (CDU) menang.", "party", "CDU"),
        ("[Partai Uni Demokrat Kristen] (CDU) menang.", "party", "Partai CDU"),
        ("[Partai Uni Demokrat Kristen] (CDU) menang.", "party", "Uni Demokrat Kristen"),
        ("Buruh [PT Sri Rejeki Isman] (Sritex) berpamitan.", "company", "Sritex"),
        ("Buruh [PT Sri Rejeki Isman] (Sritex) berpamitan.", "company", "PT Sritex"),
        ("Buruh PT Sri Rejeki Isman (Sritex) berpamitan dengan [Sritex].", "company", "PT Sri Rejeki Isman"),
        ("Anggaran [Dana Transfer ke Daerah] (TKD) dipangkas.", "thing", "Dana TKD"),
        ("Pemerintah menetapkan [Idul Fitri 1446 Hijriah].", "thing", "Idul Fitri"),
        ("Pemerintah menetapkan [Idul Fitri 1446 Hijriah].", "thing", "Lebaran"),
        ("Umat Buddha merayakan [Waisak 2569 BE].", "thing", "Waisak"),
        ("Kualifikasi [Piala Dunia 2026].", "event", "Piala Dunia"),
        ("Kontingen menutup [SEA Games Thailand].", "event", "SEA Games"),
        ("Kontingen menutup [PON XXI Aceh].", "event", "PON"),
        ("[Kemlu RI] memulangkan warga.", "ministry", "Kementerian Luar Negeri"),
        ("[Kemlu RI] memulangkan warga.", "ministry", "Kemlu"),
        ("[KPU RI] menetapkan jadwal.", "agency", "Komisi Pemilihan Umum"),
        ("DPR mengesahkan [Undang-Undang TNI].", "law", "UU TNI"),
        ("DPR mengesahkan [UU TNI].", "law", "Undang-Undang TNI"),
        ("Pemerintah menerbitkan [Peraturan Pemerintah Tunas].", "law", "PP Tunas"),
        ("Gugatan diputus [Pengadilan Negeri Bangil].", "court", "PN Bangil"),
        ("Dinyatakan pailit oleh [Pengadilan Niaga Semarang].", "court", "PN Niaga Semarang"),
        ("Rupiah dan [IHSG] melemah.", "thing", "Indeks Harga Saham Gabungan"),
        ("Menjelang [Sidang Majelis Umum PBB].", "event", "Sidang Umum PBB"),
        ("Soeharto dan [Abdurrahman Wahid] dianugerahi gelar.", "person", "Gus Dur"),
        ("Presiden Rusia [Vladimir Putin] menolak.", "person", "Putin"),
        ("Aplikasi [SATUSEHAT Mobile] dipakai.", "app", "SATUSEHAT"),
        ("Aplikasi [SATUSEHAT Mobile] dipakai.", "app", "SATU SEHAT Mobile"),
        ("Konferensi iklim [PBB COP30] dimulai.", "international", "COP30"),
    ],
)
def test_what_else_is_right(text: str, sort: str, said: str) -> None:
    """A name is known without its class word, its edition or its state, in short and in full."""
    assert said in ways(text, sort)


@pytest.mark.parametrize(
    ("text", "sort", "said"),
    [
        ("Longsor di [Gunung Kuda].", "mountain", "Kuda"),
        ("Sengketa [Pulau Panjang].", "island", "Panjang"),
        ("[Partai Buruh] menang.", "party", "Buruh"),
        ("[Bank Indonesia] menahan suku bunga.", "bank", "Indonesia"),
        ("[Bank Indonesia] menahan suku bunga.", "bank", "Bank"),
        ("[Bank Rakyat Indonesia] untung.", "bank", "Rakyat Indonesia"),
        ("[Bank Pembangunan Daerah] untung.", "bank", "Pembangunan Daerah"),
        ("[Museum Nasional Indonesia] terbakar.", "building", "Nasional Indonesia"),
        ("Banjir di [Kabupaten Bogor].", "regency", "Bogor"),
        ("Nelayan hilang di [Laut Timor].", "sea", "Timor"),
        ("Kapal ditahan di [Laut China Selatan].", "sea", "China Selatan"),
        ("Rel di [Stasiun Bogor] terendam.", "building", "Bogor"),
        ("Rel di [Stasiun Manggarai] di Nusa Tenggara Timur terendam.", "building", "Manggarai"),
        ("[Sungai Tuntang] meluap ke Kecamatan Tuntang.", "river", "Tuntang"),
        ("Stadion [Stadion Utama Gelora Bung Karno] penuh.", "building", "Utama Gelora Bung Karno"),
        ("[PT Timah] merugi.", "company", "Timah"),
        ("[PT KAI] merugi.", "company", "Pengadilan Tinggi KAI"),
        ("Wali Kota [Ratu Dewa] hadir.", "person", "Kota Ratu Dewa"),
        ("Di pantai [Semenanjung Kamchatka].", "region", "pantai Semenanjung Kamchatka"),
        ("Di Pulau Rote, [Nusa Tenggara Timur], dan Bali.", "province", "Pulau Nusa Tenggara Timur"),
        ("Di bank itu [Indonesia] menyimpan emas.", "country", "Bank Indonesia"),
        ("[Kota Bandung] (Jabar) banjir.", "city", "Jabar"),
        ("[Setya Novanto] (Golkar) hadir.", "person", "Golkar"),
        ("Anggaran [Dana Transfer ke Daerah] (TKD) dipangkas.", "thing", "TKD"),
        ("Sejak [Pemilu 2019] sampai Pemilu 2024.", "event", "Pemilu"),
        ("Sejak [Pemilu 2019] sampai Pemilu 2024.", "event", "Pemilihan Umum"),
        ("[Visi Indonesia 2045] dibahas.", "thing", "Visi"),
        ("Grand Prix: [Liga Inggris] bergulir.", "event", "Liga"),
        ("[Perang Dunia II] usai.", "event", "Perang Dunia"),
        ("DPR mengesahkan [UU 11/2020].", "law", "UU"),
        ("Ketua Umum [PKB] hadir.", "party", "Pajak Kendaraan Bermotor"),
        ("[Joko Widodo] dan Hendra Jokowi hadir.", "person", "Jokowi"),
    ],
)
def test_what_names_something_else(text: str, sort: str, said: str) -> None:
    """One common word, another place, another edition or somebody else is never said for the key."""
    assert said not in ways(text, sort)


def test_a_shared_name_takes_neither_city_nor_regency() -> None:
    """Serang is a city and a regency: the brief must say which, or neither is accepted."""
    assert namesakes()["Serang"] == "Kabupaten Serang"
    accept = ("Kota Serang", "Srg")
    assert ways("Cikande, [Serang].", "city", accept) == {"Srg"}
    assert "Kota Serang" in ways("Warga Kota Serang pergi dari [Serang].", "city", accept)
    assert ways("Banjir di [Surabaya].", "city", ("Kota Surabaya",)) == {"Kota Surabaya"}


PLACES = sorted({row.name for row in gazetteer() if row.sort in {Sort.PLACE, Sort.COUNTRY}})


@given(st.sampled_from(["Bank", "Danau", "Laut", "Museum", "Pulau", "Selat", "Sungai", "Teluk"]), st.sampled_from(PLACES))
def test_no_land_is_said_for_what_bears_its_name(lead: str, place: str) -> None:
    """`Laut Banda` is not Banda: a place by itself is never taken for another with its name, unless it is that very one."""
    said = ways(f"[{lead} {place}] disebut.", "thing")
    row = by_form()[place.replace(",", " ,")]
    assert place not in said or row.fine in {"island", "lake", "river", "sea", "strait", "building"}


def test_every_rule_finds_something() -> None:
    """No rule is dead, and none of them says the key again."""
    texts = [
        ("Di [Sungai Tuntang].", "river"), ("Di candi [Mendut].", "building"), ("Bank: [Mandiri].", "bank"),
        ("[Piala Dunia 2026].", "event"), ("[Kemlu RI].", "ministry"), ("[UU TNI].", "law"), ("[Bulan Sabit] (BSM).", "thing"),
        ("[IHSG].", "thing"), ("[Vladimir Putin].", "person"), ("[SATUSEHAT Mobile].", "app"), ("[PBB COP30].", "event"),
    ]  # fmt: skip
    found = set()
    for text, sort in texts:
        before, key = text.split("]")[0].split("[")
        told = Told(key, sort, text.replace("[", "").replace("]", ""), before, ())
        found |= {rule for rule in RULES if [form for form in rule(told) if form != key]}
        assert key not in other_ways(told)
    assert found == set(RULES)


def test_other_names_are_told_once() -> None:
    """No name of the table is that of two things."""
    names = [name for row in rows("othernames") for name in (row["name"], *row["others"].split("|"))]
    assert len(names) == len(set(names))
