"""Decks made by hand from the seed briefs, for tests that sit them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from quizgen.model.deck import Deck, Slot
from quizgen.model.question import BEFORE, Distractor, Interaction, Question, question_id
from quizgen.model.span import Span

ROCKETS = (
    "Korea Utara (Korut) meluncurkan dua rudal balistik ke arah Laut Timur. Peluncuran ini dilakukan ketika Presiden "
    "Kim Jong Un berada di Rusia untuk melakukan pertemuan dengan Presiden Vladimir Putin."
)
WAGNER = (
    "Pemerintah Inggris berencana untuk menetapkan kelompok tentara bayaran Wagner sebagai teroris. Usulan rancangan "
    "itu akan diajukan ke parlemen yang memungkinkan seluruh kegiatan maupun properti Wagner dilarang di Inggris."
)


def question(
    key: str,
    others: Sequence[str],
    *,
    stem: str = "Ke arah mana Korea Utara meluncurkan dua rudal balistik?",
    text: str = ROCKETS,
    kind: str = "where",
    accept: tuple[str, ...] = (),
    sort: str = "sea",
    brief: str = "seed-3",
) -> Question:
    """A question over a brief; its span is where the key stands there, or empty where it does not."""
    start = max(text.find(key), 0)
    span = Span(start, start + len(key)) if key in text else Span(0, 0)
    return Question(
        id=question_id(kind, brief, span, stem, key),
        brief=brief,
        kind=kind,
        interaction=Interaction.CHOOSE if others else Interaction.TYPE,
        stem=stem,
        key=key,
        accept=accept,
        distractors=tuple(Distractor(other, f"{other} ada di berita lain.", "seed-9") for other in others),
        span=span,
        text=text,
        family=f"{brief}/0/{kind}",
        score=0.9,
        difficulty="easy",
        flaws=(),
        sort=sort,
        fact=f"{brief}/0/{kind}",
        explanation=f"Berita menyebut {key}.",
        title="Korut Luncurkan Rudal",
        date=date(2023, 9, 13),
        url="https://example.org/berita/3",
        topic="internasional",
    )


def choose_slot(asked: Question, *, right: int = 0) -> Slot:
    """A slot whose key stands at the given place among the options."""
    options = [distractor.text for distractor in asked.distractors]
    options.insert(right, asked.key)
    return Slot(asked, tuple(options))


def type_slot(asked: Question) -> Slot:
    """A slot where the learner types."""
    return Slot(asked, ())


def news_deck() -> Deck:
    """Two questions to choose from and one to type."""
    where = question("Laut Timur", ["Laut Hitam", "Laut Merah", "Laut Tengah"], accept=("ke arah Laut Timur",))
    who = question(
        "Wagner",
        ["Hizbullah", "Taliban", "Boko Haram"],
        stem="Kelompok tentara bayaran mana yang akan ditetapkan Pemerintah Inggris sebagai teroris?",
        text=WAGNER,
        kind="who",
        sort="organisation",
        brief="seed-5",
    )
    how_many = question(
        "dua rudal balistik",
        [],
        stem="Berapa rudal balistik yang diluncurkan Korea Utara ke arah Laut Timur?",
        kind="how_many",
        accept=("dua", "2"),
        sort="quantity",
    )
    return Deck("Berita pekan ini", "id", (choose_slot(where, right=2), choose_slot(who), type_slot(how_many)))


IN_ORDER = ("Banjir surut", "Sekolah dibuka", "Ujian digelar")
TO_ORDER = Deck(
    "Urutan",
    "id",
    (
        Slot(
            replace(
                question(BEFORE.join(IN_ORDER), (), stem="Urutkan peristiwa berikut.", kind="order"),
                interaction=Interaction.ORDER,
            ),
            (IN_ORDER[2], IN_ORDER[0], IN_ORDER[1]),
        ),
    ),
)
"""Three pieces, shown with the last one first."""
