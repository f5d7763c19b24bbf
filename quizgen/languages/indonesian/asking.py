"""How Indonesian asks: question phrases by sort and name, and the shapes of its stems."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from quizgen.model.analysis import Role

ASKS = MappingProxyType(
    {
        # Broad sorts; the finer ones below win.
        "person": "siapa",
        "people": "siapa",
        "organisation": "pihak mana",
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
        "prosecution": "lembaga apa",
        "team": "tim apa",
        "media": "media apa",
        "ngo": "organisasi apa",
        "union": "organisasi apa",
        "armed_group": "kelompok apa",
        "group": "kelompok apa",
        "government": "pemerintah mana",
        # Things.
        "program": "program apa",
        "law": "peraturan apa",
        "product": "produk apa",
        "vehicle": "kendaraan apa",
        "app": "aplikasi apa",
        "operation": "operasi apa",
        "award": "penghargaan apa",
        "competition": "kompetisi apa",
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
        "dataran tinggi": "dataran tinggi mana",
        "kontingen": "kontingen mana",
        "grup": "grup mana",
        "samudra": "samudra mana",
        "tanjung": "tanjung mana",
        "pemdes": "pemerintah desa mana",
        "jalur": "jalur mana",
        **{noun: f"{noun} mana" for noun in ("kampung", "dusun", "nagari", "gampong", "distrik")},
        "direksi": "direksi perusahaan mana",
        "divisi": "divisi apa",
        "pph": "pajak apa",
        "ppn": "pajak apa",
        "dewan keamanan": "dewan apa",
        "parlemen": "parlemen mana",
        "terusan": "terusan mana",
        "satgas": "satgas apa",
        "lapas": "lapas mana",
        "rutan": "rutan mana",
        "rumah tahanan": "rumah tahanan mana",
        "pegunungan": "pegunungan mana",
        "pemerintah": "pemerintah negara mana",
        "pemerintah provinsi": "pemerintah provinsi mana",
        **dict.fromkeys(("whatsapp", "instagram", "tiktok", "telegram", "facebook", "youtube", "threads"), "aplikasi apa"),
        "negara bagian": "negara bagian mana",
        "pemerintah daerah": "pemerintah daerah mana",
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
        "tim": "tim apa",
        "kejaksaan": "kejaksaan mana",
        "kejaksaan tinggi": "kejaksaan tinggi mana",
        "kejaksaan negeri": "kejaksaan negeri mana",
        "kejaksaan agung": "lembaga apa",
        "komisi": "komisi apa",
        "otorita": "otorita apa",
        "otoritas": "lembaga apa",
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
        **{noun: f"{noun} mana" for noun in ("kapanewon", "kemantren", "kepulauan")},
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
        "akademi": "akademi apa",
        **dict.fromkeys(("korlantas", "bareskrim", "mahkamah"), "institusi apa"),
        "densus": "satuan apa",
        "istana": "istana mana",
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
        **{noun: f"{noun} apa" for noun in ("kongres", "muktamar", "munas", "gerakan", "kereta", "mobil")},
        **dict.fromkeys(("lrt", "mrt"), "layanan kereta apa"), "keraton": "keraton mana",
        "aplikasi": "aplikasi apa",
        "film": "film apa",
        "lagu": "lagu apa",
        "uu": "undang-undang apa",
        "perda": "peraturan daerah apa",
        "perpres": "peraturan presiden apa",
        "peraturan": "peraturan apa",
        "piala": "kejuaraan apa",
        "liga": "liga apa",
        "forum": "forum apa",
        "rapat": "rapat apa",
        "festival": "festival apa",
        "koperasi": "koperasi apa",
        "tni": "institusi apa",
        "polri": "institusi apa",
        "brimob": "satuan apa",
        "nato": "aliansi apa",
        "aukus": "pakta apa",
        "majelis": "majelis apa",
        "timnas": "tim nasional mana",
        "fraksi": "fraksi mana",
        "dprd": "dewan perwakilan rakyat daerah mana",
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
        "holder_told": "menurut berita, siapa nama {title}",  # of a day that nobody knows
        "holder": "siapa {title} per {date}",  # office-holders change
        "sets_off": "apa yang {active} {subject}",  # Apa yang memicu …
        "seat": "di {ask} letak {name}",  # Di kota mana letak Museum Louvre
        "comes_from": "dari {ask} {name} berasal",
        "office_of": "{name} adalah {office} {ask}",  # Yevgeny Prigozhin adalah pemimpin kelompok apa
        "called": "apa nama {noun}",  # Apa nama lokasi peluncuran roket paling modern di Vostochny
        "age": "berapa usia {name}", "dimension": "berapa {noun} {name}",  # Berapa luas Danau Kerinci
        "age_on": "berapa usia {name} per {date}",
        "scientific": "apa nama latin {noun}",
        "feeling": "apa yang membuat {subject} {feeling}",
        "by_news": "menurut berita {date}, {stem}",  # Menurut berita 24 September 2025, dalam empat bulan harga …
        "in_news": "dalam berita {date}, {stem}",  # Dalam berita 14 Oktober 2025, siapa yang …
        "told": "menurut berita, {stem}",
        "on_day": "per {date}, {stem}",  # Per 21 Oktober 2025, apa jabatan …
        "office": "apa jabatan {name}",
        "expansion": "apa kepanjangan dari {short}",
        "many": "{words} yang {rest}",  # Berapa rudal balistik yang diluncurkan …
        "made_to": "{ask} {tail} yang {passive} oleh {agent} untuk {rest}",  # Siapa yang diminta oleh X untuk …
        "made_to_list": "{ask} saja {tail} yang {passive} oleh {agent} untuk {rest}",
        "besides": "selain {other}, {ask} yang {rest}",  # Selain Kemenag, lembaga apa yang …
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

REASON_WORDS = MappingProxyType({Role.PURPOSE: "untuk apa", Role.CAUSE: "karena apa", Role.MEANS: "dengan cara apa"})

DATE_WORDS = MappingProxyType(
    {
        (Role.TIME, "year"): "pada tahun berapa",
        (Role.SINCE, "year"): "sejak tahun berapa",
        (Role.UNTIL, "year"): "hingga tahun berapa",
        (Role.TIME, "month"): "pada bulan apa",
        (Role.TIME, "clock"): "pukul berapa",
        (Role.TIME, "day_part"): "pada waktu apa",
    }
)

DATE_ASKS = MappingProxyType(
    {
        "year": "tahun berapa", "month": "bulan apa",
        "day": "tanggal berapa",
        "weekday": "tanggal berapa",
        "clock": "pukul berapa",
    }
)  # … akan diadili pada bulan apa?

ASKING: Mapping[str, Any] = MappingProxyType(
    {
        "asks": ASKS,
        "name_asks": NAME_ASKS,
        "shapes": SHAPES,
        "place_words": PLACE_WORDS,
        "reason_words": REASON_WORDS,
        "aim_word": "dengan tujuan apa",
        "date_words": DATE_WORDS,
        "date_asks": DATE_ASKS,
    }
)
"""Every table above under its name in `model/wording.py`."""
