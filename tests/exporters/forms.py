"""A deck with a note of every form, and every piece of one, for tests that must see them all."""

from dataclasses import replace
from datetime import date
from typing import Any

from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import LONGEST_TYPED
from quizgen.model.question import Distractor, Interaction, Question
from tests.exporters.decks import RUDAL, WAGNER, question, slot
from tests.nasty import NASTY

PEMILU = "Pemilu digelar pada Februari, pelantikan pada Oktober, dan kabinet bersidang pada November."
PIECES = ("Pemilu", "pelantikan", "kabinet bersidang")
FINLANDIA = "Finlandia resmi menjadi anggota NATO pada 4 April 2023."
DAY = date(2026, 10, 12)


def true_false(key: str = "Benar") -> Slot:
    """A statement that is true or false."""
    other = {"Benar": "Salah", "Salah": "Benar"}[key]
    asked = question(
        f"{WAGNER} {key}", key, "Benar atau salah: Inggris akan menetapkan Wagner sebagai teroris.", (other,),
        kind="true_false", brief="berita-benar", difficulty="easy",
    )  # fmt: skip
    return Slot(asked, ("Salah", "Benar"))


def in_order(pieces: tuple[str, ...] = PIECES, text: str = PEMILU) -> Slot:
    """Events to put in their order, shuffled by the deck."""
    asked = question(text, pieces[0], "Urutkan peristiwa berikut.", kind="order", date=DAY)
    asked = replace(asked, key=" → ".join(pieces), id="0" * 31 + "1", interaction=Interaction.ORDER)
    return Slot(asked, (*pieces[1:], pieces[0]))


def country(asked: Question, code: str, options: tuple[str, ...] = ()) -> Slot:
    """A question whose key is a country."""
    return Slot(asked, options, code)


def gap(key: str, text: str = RUDAL, **given: Any) -> Question:
    """A cloze that takes that name out of the first sentence."""
    sentence = f"{text.partition('.')[0]}."
    return question(text, key, sentence.replace(key, "____"), kind="cloze", fact=f"{text[:9]}/0/{key}", **given)


def forms_deck() -> Deck:
    """Chosen, two gaps of one sentence, typed, true and false, in order, map, and one only to think of."""
    choose = question(
        FINLANDIA, "Finlandia", "Negara mana yang resmi menjadi anggota NATO pada 4 April 2023?",
        ("Swedia", "Norwegia", "Estonia"), kind="what", sort="country", title="Anggota ke-31", date=DAY,
        url="https://www.contoh.test/nato", topic="Luar negeri",
    )  # fmt: skip
    which = question(
        f"{FINLANDIA} Peta.", "Finlandia", "Negara manakah ini?", ("Swedia", "Norwegia", "Estonia"), kind="map",
        sort="country", brief="peta",
    )  # fmt: skip
    typed = question(WAGNER, "Wagner", "Kelompok apa yang akan dilarang Inggris?", kind="who", accept=("Grup Wagner",))
    long = question(WAGNER, WAGNER.split(". ")[1][:120], "Apa yang akan diajukan ke parlemen?", kind="why")
    options = ("Swedia", "Finlandia", "Norwegia", "Estonia")
    slots = (
        country(choose, "FI", options),
        slot(gap("Korea Utara", sort="country")),
        country(gap("Laut Timur"), ""),
        slot(typed),
        slot(long),
        true_false(),
        in_order(),
        country(which, "FI", options),
    )
    return Deck("Semua bentuk", "id", slots, "Setiap *bentuk* kartu.", ("uji",), DAY, ("typed", "one_by_one"))


def long_options() -> Slot:
    """Options of several lines, some from right to left, for narrow screens."""
    wrong = ("مجلس الأمن التابع للأمم المتحدة", "Perserikatan Bangsa-Bangsa " * 4, "a" * 90)
    asked = question(RUDAL, "Korea Utara", "Siapa yang meluncurkan rudal? " * 5, wrong, kind="who")
    reasons = tuple(Distractor(each, f"{each}: bukan.", "x") for each in wrong)
    return slot(replace(asked, distractors=reasons, interaction=Interaction.CHOOSE), 1)


def nasty_forms() -> Deck:
    """Every nasty text as a statement, a piece to put in order, a typed key and one of two gaps."""
    slots: list[Slot] = []
    for number, nasty in enumerate(NASTY.values()):
        text, brief = f"Awal {nasty} tengah Solo akhir.", f"jahat-{number}"
        if len(nasty) > LONGEST_TYPED * 3:
            continue
        stated = question(f"{text} Benar", "Benar", f"{nasty} ya?", ("Salah",), kind="true_false", brief=brief)
        ordered = question(text, nasty, f"Urutkan {nasty}.", kind="order", brief=brief)
        ordered = replace(ordered, interaction=Interaction.ORDER, topic=nasty, title=nasty, key=f"{nasty} → yang lain")
        typed = question(text, nasty, f"Ketik {nasty}!", kind="what", brief=brief, accept=(f"{nasty}!",), fact="ketik")
        gaps = [
            question(text, key, text.replace(key, "____", 1), kind="cloze", brief=brief, fact=fact)
            for key, fact in ((nasty, "satu"), ("Solo", "dua"))
        ]
        slots += [Slot(stated, ("Salah", "Benar")), Slot(ordered, ("yang lain", nasty)), slot(typed), *map(slot, gaps)]
    return Deck("Bentuk jahat", "id", tuple(slots), "", (), None, ("typed",))
