"""What is accepted for a key beyond what its brief calls it."""

import pytest

from quizgen.generation._otherwise import said_otherwise
from quizgen.generation.finishing import finish
from quizgen.languages import get_language
from quizgen.model.question import Draft, Offer
from tests.builders import brief, candidate, recipe
from tests.generation.gold import draft_of

LANGUAGE = get_language("id")
TEXT = "Tanggul Sungai Tuntang jebol di Kabupaten Grobogan, dan warga Demak mengungsi ke balai desa."


def said(key: str, text: str = TEXT, *others: Offer, **parts: object) -> tuple[str, ...]:
    """What is accepted for a key in a brief that offers other things too."""
    one = candidate(key, text, **({"sort": "river", "accept": (), "stem": "Tanggul ____ jebol."} | parts))
    return said_otherwise(one, Draft(brief(text), (one,), (), others), LANGUAGE)


def test_a_name_is_known_without_its_class_word() -> None:
    """What the language says for a name is accepted, beside what was."""
    assert said("Sungai Tuntang") == ("Tuntang",)
    assert said("Sungai Tuntang", accept=("Kali Tuntang",)) == ("Kali Tuntang", "Tuntang")


def test_what_the_stem_tells_is_not_added() -> None:
    """A learner would only say again what stands before the gap."""
    assert said("Sungai Tuntang", stem="Tanggul ____ di hulu Tuntang jebol.") == ()


def test_another_name_of_the_brief_is_not_added() -> None:
    """A town that the brief tells of is not its river."""
    town = Offer("Tuntang", "place", (), "b", "Tuntang: kota di sana")
    assert said("Sungai Tuntang", TEXT, town) == ()
    assert said("Sungai Tuntang", TEXT, Offer("Sungai Tuntang", "river", ("Tuntang",), "b", "sungai")) == ("Tuntang",)


@pytest.mark.parametrize("sort", ["list", "common:person", "cause", "count", "day"])
def test_what_is_no_name_stays_as_it_is(sort: str) -> None:
    """Phrases, lists and figures have no other names."""
    assert said("Sungai Tuntang", sort=sort, accept=("di sana",)) == ("di sana",)


def test_no_wrong_option_becomes_right() -> None:
    """What is said for a key never equals, holds or lies in another option."""
    for text in (TEXT, "Bank Mandiri, BRI, dan BNI menerima dana dari Kementerian Keuangan, kata Purbaya Yudhi Sadewa."):
        for question in finish([draft_of(text)], LANGUAGE, recipe())[0]:
            wrong = {distractor.text.casefold() for distractor in question.distractors}
            assert not wrong & {form.casefold() for form in (question.key, *question.accept)}


@pytest.mark.parametrize(
    ("text", "right", "never"),
    [
        ("Pabrik itu menyerap 18.000 tenaga kerja di Subang.", "18.000 tenaga kerja", "18.000 tenaga"),
        ("Kementerian memulangkan 554 warga negara dari Myawaddy.", "554 warga negara", "554 warga"),
        ("KPK menahan dua mantan pejabat di Jakarta.", "2", "dua mantan"),
        ("Pabrik itu menyerap 18.000 buruh di Subang.", "18.000 buruh", "18.000"),
    ],
)
def test_what_is_counted_is_not_cut(text: str, right: str, never: str) -> None:
    """Two words that are one thing are counted together: nobody counts `tenaga`."""
    found = [form for one in draft_of(text).candidates if one.sort == "count" for form in one.accept]
    assert right in found
    assert never not in found


def test_a_quarter_has_four_names() -> None:
    """A quarter of the year is a `kuartal` or a `triwulan`, with a numeral or in words."""
    text = "BPS mencatat ekonomi Maluku Utara pada triwulan kedua tumbuh lebih dari 30 persen."
    found = [one.accept for one in draft_of(text).candidates if one.key == "triwulan kedua"]
    assert found
    assert all({"kuartal II", "kuartal kedua", "triwulan II"} <= set(forms) for forms in found)


@pytest.mark.parametrize(
    ("text", "key", "right"),
    [
        (
            "Gempa mengguncang Kecamatan Wanayasa, Kabupaten Banjarnegara, Jawa Tengah, dan merusak 30 rumah.",
            "Kecamatan Wanayasa",
            {"Kecamatan Wanayasa, Kabupaten Banjarnegara", "Kecamatan Wanayasa, Kabupaten Banjarnegara, Jawa Tengah"},
        ),
        (
            "Pelari putri asal Etiopia, Tirunesh Dibaba, meraih emas kedua di Helsinki, Finlandia, Sabtu (13/8).",
            "Helsinki",
            {"Helsinki, Finlandia"},
        ),
        (
            "Polisi menangkap tiga penebang liar di kawasan hutan Bukit Barisan dan menyita 20 meter kubik kayu.",
            "Bukit Barisan",
            {"kawasan hutan Bukit Barisan"},
        ),
        ("Pemerintah Palestina melarang kubu Fatah mengikuti pemilu tahun ini.", "Fatah", {"kubu Fatah"}),
        (
            "Gubernur bertemu Kepala Polda Sumatera Utara Inspektur Jenderal Whisnu Hermawan untuk membahas narkoba.",
            "Whisnu Hermawan",
            {"Inspektur Jenderal Whisnu Hermawan"},
        ),
    ],
)
def test_what_the_brief_itself_says_for_a_name_is_accepted(text: str, key: str, right: set[str]) -> None:
    """A learner who adds where a place lies, what a name is of, or a rank, is right."""
    found = [set(one.accept) for one in draft_of(text).candidates if one.key == key]
    assert found
    assert all(forms >= right for forms in found)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Wakil Ketua MPR Eddy Soeparno meminta pemerintah menangani krisis iklim.", "Ketua MPR Eddy Soeparno"),
        ("Gubernur bertemu Inspektur Jenderal Whisnu Hermawan di Medan untuk membahas narkoba.", "Jenderal Whisnu Hermawan"),
        ("Kementerian membuka layanan baru di Bandung, Surabaya, dan Medan mulai Senin.", "Bandung, Surabaya"),
        ("Polisi menggeledah anak usaha Telkom dan menyita dokumen di Jakarta.", "anak usaha Telkom"),
        ("Presiden melantik duta besar baru untuk pemerintah Jepang di Istana Negara.", "pemerintah Jepang"),
    ],
)
def test_what_is_somebody_or_something_else_is_not_accepted(text: str, never: str) -> None:
    """A vice is no head, a list of towns is no town, a subsidiary is not its owner."""
    assert all(never not in one.accept for one in draft_of(text).candidates)
