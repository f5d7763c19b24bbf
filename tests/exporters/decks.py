"""Decks made by hand, as a teacher would, for every test of the formats."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from quizgen.exporters import FORMATS
from quizgen.languages.indonesian.paper import PAPER_WORDS
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import NoteState, update_ledger
from quizgen.model.question import Distractor, Interaction, Question, question_id
from quizgen.model.span import Span
from tests.nasty import NASTY

WORDS = {
    "accept": "Juga benar",
    "put_in_order": "Ketuk menurut urutannya.",
    "outdated": "ada berita yang lebih baru",
    "true": "Benar",
    "false": "Salah",
    "anki_about": "{count} soal dari {briefs} berita.",
    "anki_sources": "Sumber: {sources}.",
    "anki_update": "Impor lagi untuk memperbarui.",
    "anki_licence": "Hak atas berita ada pada penerbitnya.",
    "key": "Kunci",
    "explanation": "Pembahasan",
    "source": "Sumber",
    "brief": "Berita",
    "hint": "Petunjuk",
    "per": "Per",
    "right": "Benar",
    "wrong": "Salah",
    "retracted": "Soal ini dicabut",
    **PAPER_WORDS,
    "months": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
}
"""What the formats ask of a language, in Indonesian."""

RUDAL = (
    "Korea Utara (Korut) meluncurkan dua rudal balistik ke arah Laut Timur. Peluncuran ini dilakukan ketika Presiden "
    "Kim Jong Un berada di Rusia untuk melakukan pertemuan dengan Presiden Vladimir Putin."
)
WAGNER = (
    "Pemerintah Inggris berencana untuk menetapkan kelompok tentara bayaran Wagner sebagai teroris. Usulan rancangan "
    "itu akan diajukan ke parlemen yang memungkinkan seluruh kegiatan maupun properti Wagner dilarang di Inggris."
)
PASAR = "Bulog menggelar operasi pasar di 12 kecamatan di Kabupaten Sleman pada Senin, 12 Oktober 2026."


def question(text: str, key: str, stem: str, wrong: tuple[str, ...] = (), **given: Any) -> Question:
    """A question on `text` whose key stands in it; `given` overrides any part."""
    start = text.index(key)
    parts: dict[str, Any] = {
        "brief": f"berita-{len(text)}",
        "kind": "what",
        "interaction": Interaction.CHOOSE if wrong else Interaction.TYPE,
        "accept": (),
        "distractors": tuple(Distractor(each, f"{each}: disebut dalam berita lain.", "berita-9") for each in wrong),
        "span": Span(start, start + len(key)),
        "family": "keluarga-1",
        "score": 0.93,
        "difficulty": "medium",
        "flaws": (),
        "sort": "thing",
        "fact": f"berita-{len(text)}/{start}",
        "explanation": f"Dalam berita disebutkan: {key}.",
    } | given
    parts["id"] = question_id(parts["kind"], parts["brief"], parts["span"], stem, key)
    return Question(text=text, key=key, stem=stem, **parts)


def slot(asked: Question, first: int = 0) -> Slot:
    """The question with its options, the key at place `first` among them."""
    options = [wrong.text for wrong in asked.distractors]
    if options:
        options.insert(first, asked.key)
    return Slot(asked, tuple(options))


def news_deck() -> Deck:
    """Five questions of four kinds: chosen, typed and cloze, dated and undated, with and without a source."""
    where = question(
        RUDAL, "Laut Timur", "Ke arah mana Korea Utara meluncurkan dua rudal balistik?",
        ("Laut Hitam", "Laut Tiongkok Selatan", "Selat Malaka"),
        kind="where", sort="sea", accept=("ke arah Laut Timur",), topic="Luar negeri",
    )  # fmt: skip
    who = question(
        WAGNER, "Wagner", "Kelompok tentara bayaran mana yang akan ditetapkan Inggris sebagai teroris?",
        ("Blackwater", "Sadat"), kind="who", flaws=("G301",), difficulty="easy",
    )  # fmt: skip
    how_many = question(
        PASAR, "12 kecamatan", "Di berapa kecamatan di Kabupaten Sleman Bulog menggelar operasi pasar?",
        ("10 kecamatan", "15 kecamatan", "17 kecamatan", "20 kecamatan"),
        kind="how_many", date=date(2026, 10, 12), title="Bulog Gelar Operasi Pasar", topic="Ekonomi",
        url='https://www.contoh.test/berita?id=7&bagian="a"',
    )  # fmt: skip
    when = question(
        PASAR, "Senin, 12 Oktober 2026", "Kapan Bulog menggelar operasi pasar di Kabupaten Sleman?",
        kind="when", date=date(2026, 10, 12),
    )  # fmt: skip
    cloze = question(
        RUDAL, "Korea Utara", "____ (____) meluncurkan dua rudal balistik ke arah Laut Timur.",
        ("Korea Selatan", "Iran"), kind="cloze", accept=("Korut",), sort="country",
    )  # fmt: skip
    slots = (slot(where, 2), slot(who), slot(how_many, 1), slot(when), slot(cloze, 1))
    return Deck("Berita pekan ini", "id", slots, "Lima soal dari tiga berita.", ("kelas 9", "Pekan ke-42"))


SOME = dict(list(NASTY.items())[::4])
"""A quarter of the nasty texts, where time matters more than each of them."""


def nasty_deck(texts: Mapping[str, str] = NASTY) -> Deck:
    """Every nasty text as stem, key, option, reason, brief, title and topic of a question, as a cloze, and alone."""
    slots = []
    for number, (danger, nasty) in enumerate(texts.items()):
        text = f"Awal {nasty} akhir."
        plain = question(
            text, nasty, f"Apa arti {nasty} itu?", (f"bukan {nasty}", "lain"),
            brief=f"nasty-{number}", title=nasty, topic=nasty, url=nasty, explanation=nasty, date=date(2025, 12, 31),
            distractors=(Distractor(f"bukan {nasty}", nasty, nasty), Distractor("lain", "", "generated")),
        )  # fmt: skip
        cloze = question(text, nasty, f"Awal ____ akhir {danger}.", kind="cloze", brief=f"nasty-{number}")
        bare = question(nasty, nasty, nasty, ("lain",), kind="who", brief=f"nasty-{number}")
        slots += [slot(plain, 1), slot(cloze), slot(bare)]
    return Deck("Teks jahat", "id", tuple(slots), "".join(texts.values()), ("<b>", "a::b"))


def ledger_of(deck: Deck, before: dict[str, NoteState] | None = None, at: int | None = None) -> dict[str, NoteState]:
    """The ledger after an export of the deck."""
    return update_ledger(deck, before or {}, at)


def rendered(deck: Deck, suffix: str) -> bytes:
    """The deck's bytes in that format, from a bare source."""
    return FORMATS[suffix].render(deck, WORDS, ledger_of(deck))


def reworded(deck: Deck, place: int, **changed: Any) -> Deck:
    """The deck with one question changed, its id made anew, all else the same."""
    slots = list(deck.slots)
    asked = replace(slots[place].question, **changed)
    asked = replace(asked, id=question_id(asked.kind, asked.brief, asked.span, asked.stem, asked.key))
    options = tuple(
        asked.key if option == slots[place].question.key else option for option in slots[place].options
    )  # a corrected key stays in its place
    slots[place] = Slot(asked, options)
    return replace(deck, slots=tuple(slots))
