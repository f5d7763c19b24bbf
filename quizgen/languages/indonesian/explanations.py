"""What is said of keys and distractors after a response: the pembahasan."""

from collections.abc import Mapping
from types import MappingProxyType

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "name": "nama lain",
        "agency": "lembaga lain",
        "armed_group": "kelompok bersenjata lain",
        "bank": "bank lain",
        "building": "bangunan lain",
        "capital": "ibu kota lain",
        "city": "kota lain",
        "company": "perusahaan lain",
        "continent": "benua lain",
        "country": "negara lain",
        "court": "lembaga peradilan lain",
        "district": "kecamatan lain",
        "foreign_city": "kota lain",
        "government": "pemerintah lain",
        "hospital": "rumah sakit lain",
        "international": "organisasi internasional lain",
        "island": "pulau lain",
        "lake": "danau lain",
        "legislature": "lembaga legislatif lain",
        "media": "media lain",
        "military": "kesatuan militer lain",
        "ministry": "kementerian lain",
        "mountain": "gunung lain",
        "ngo": "organisasi lain",
        "party": "partai lain",
        "police": "satuan kepolisian lain",
        "prosecution": "kejaksaan lain",
        "province": "provinsi lain",
        "regency": "kabupaten lain",
        "region": "kawasan lain",
        "river": "sungai lain",
        "sea": "laut lain",
        "strait": "selat lain",
        "team": "tim lain",
        "university": "perguruan tinggi lain",
    }
)
"""Fine sort to what another name of it is called."""

EXPLANATIONS: Mapping[str, str] = MappingProxyType(
    {
        "hint": "Petunjuk",  # Hint
        "per": "Per",
        "retracted": "Soal ini dicabut",
        "key_because": "{key}: “{sentence}”",
        "whether_true": "Benar atau salah: {statement}",
        "whether_true_on": "Benar atau salah menurut berita {date}: {statement}",
        "true_because": "Pernyataan itu sesuai dengan berita: “{sentence}”",
        "false_because": "Yang benar {key}, bukan {wrong}: “{sentence}”",
        "not_false": "pernyataan itu sesuai dengan berita.",
        "not_true": "dalam berita tertulis {key}, bukan {wrong}.",
        "how_many_true": "Berapa pernyataan berikut yang benar? {statements}",
        "how_many_true_on": "Berapa pernyataan berikut yang benar menurut berita {date}? {statements}",
        "statement_on": "Berita {date}: {statement}",
        "statement_true": "Benar{source}.",
        "statement_false": "Salah: yang benar {key}, bukan {wrong}{source}.",
        "true_are": "Yang benar {count} pernyataan: {which}.",
        "true_is_none": "Tidak satu pun pernyataan itu benar.",
        "put_events_in_order": "Urutkan peristiwa dalam berita {first} hingga {last} berikut, mulai dari yang paling awal.",
        "event_on": "{date}: {event}",
        "matched": "Pasangan tokoh dan jabatan yang tepat adalah …",
        "matched_on": "Pasangan tokoh dan jabatan yang tepat per {date} adalah …",
        "matched_wrong": "Yang tepat: {pairs}.",
        "from_brief": "{text}: dari berita lain, “{sentence}” ({where})",
        "inside": " di {place}",  # kota lain di Jawa Tengah
        "other_name": "{text}: {label}; tidak disebut dalam berita ini. Yang benar {key}.",
        "other_person": "{text}: {office}; tidak disebut dalam berita ini. Yang benar {key}.",
        "other_office": "{text}: jabatan {name}; tidak disebut dalam berita ini. Yang benar {key}.",
        "other_make": "{text} tidak disebut dalam berita ini. Yang benar {key}.",
        "made_figure": "{text} bukan angka atau waktu dalam berita ini. Yang benar {key}.",
        "invented_name": "{text}: nama rekaan; tidak disebut dalam berita ini. Yang benar {key}.",
        **{f"a_{fine}": label for fine, label in LABELS.items()},
    }
)
