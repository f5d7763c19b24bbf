"""The quiz line by line: everything in words, and nothing lost when the lines end early."""

from collections.abc import Iterable

import pytest

from quizgen.bank import Bank
from quizgen.languages.indonesian.responses import normalise
from quizgen.model.deck import Deck
from quizgen.model.review import Review, Verdict
from quizgen.practice.grading import Leniency
from quizgen.practice.session import Session, begin
from quizgen.sittings import Keeper
from quizgen.tui.clock import Clock
from quizgen.tui.plain import option_of, sit
from quizgen.tui.words import Words
from tests.nasty import NASTY
from tests.practice.decks import TO_ORDER, choose_slot, news_deck, question
from tests.tui.conftest import NOON

WORDS = Words("id")
STILL = Clock(now=lambda: NOON, seconds=lambda: 0.0)


def sat(
    lines: Iterable[str], deck: Deck | None = None, *, broken: type[BaseException] = EOFError
) -> tuple[Session, str, list[Review]]:
    """The session, all that was said, and what was saved, for these lines typed; `broken` comes after the last."""
    given, said, saved = iter(lines), [], list[Review]()

    def ask(prompt: str) -> str:
        said.append(prompt)
        for line in given:
            return line
        raise broken

    session = begin(news_deck() if deck is None else deck, "siti", Leniency(normalise))
    with Bank(None) as bank:
        try:
            session = sit(session, WORDS, ask=ask, say=said.append, keep=Keeper(bank), clock=STILL)
        finally:
            saved.extend(bank.reviews())
    return session, "\n".join(said), saved


def test_a_whole_quiz() -> None:
    """Letters, numbers and typed words respond; verdict, key, evidence, explanation, source and score are said."""
    session, said, saved = sat(["c", "2", "Dua"])

    assert session.done
    assert [review.verdict for review in saved] == [Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT]
    for part in (
        "Soal 1 dari 3",
        "  C. Laut Timur",
        "✓ Benar. Kunci: Laut Timur",
        "ke arah «Laut Timur».",
        "Pembahasan:",
    ):
        assert part in said
    for part in ("✗ Salah. Kunci: Wagner", "13 September 2023", "Hasil: 2 dari 3 benar (67%)", "  Siapa: 0/1"):
        assert part in said
    assert "✗ Salah: Hizbullah · Kunci: Wagner" in said


@pytest.mark.parametrize("broken", [EOFError, KeyboardInterrupt])
@pytest.mark.parametrize("lines", [[], ["c"], ["c", "a"]])
def test_lines_end_early(lines: list[str], broken: type[BaseException]) -> None:
    """When the pipe ends or the learner interrupts, the score so far is said and saved."""
    session, said, saved = sat(lines, broken=broken)

    assert not session.done
    assert len(saved) == len(lines)
    assert "Kuis berhenti di sini." in said
    assert f"Hasil: {len(lines)} dari 3 benar" in said


def test_a_fault_loses_nothing() -> None:
    """Even where reading fails for another reason, what was given is saved."""

    def ask(_prompt: str) -> str:
        if len(asked) == 1:
            raise OSError("the line is cut")
        asked.append("c")
        return "c"

    asked: list[str] = []
    session = begin(news_deck(), "siti")
    with Bank(None) as bank:
        with pytest.raises(OSError, match="cut"):
            sit(session, WORDS, ask=ask, say=asked_nothing, keep=Keeper(bank), clock=STILL)

        assert [review.verdict for review in bank.reviews()] == [Verdict.RIGHT]


def asked_nothing(_line: str) -> None:
    """Nobody listens."""


def test_a_blank_line_skips() -> None:
    """Enter alone passes over a question, to choose or to type."""
    session, said, _ = sat(["", " ", ""])

    assert [turn.verdict for turn in session.turns] == [Verdict.SKIPPED] * 3
    assert "– Dilewati. Kunci: Laut Timur" in said


def test_what_is_not_offered_is_asked_again() -> None:
    """A letter beyond the last is no response; the same question waits."""
    session, said, _ = sat(["e", "laut", "9", "0", "C)"])

    assert session.turns[0].verdict is Verdict.RIGHT
    assert said.count("Ketik huruf A sampai D") == 4


@pytest.mark.parametrize(
    ("typed", "option"),
    [
        ("a", 0),
        ("B", 1),
        ("b.", 1),
        ("3", 2),
        ("d)", 3),
        ("e", None),
        ("5", None),
        ("0", None),
        ("-1", None),
        ("", None),
    ],
)
def test_letters_and_numbers_name_options(typed: str, option: int | None) -> None:
    """A to D and 1 to 4 name the options of four, in either case, with or without a mark."""
    assert option_of(typed, 4) == option


def test_an_empty_deck() -> None:
    """With nothing to ask, that is said."""
    session, said, saved = sat([], Deck("Kosong", "id", ()))

    assert session.done
    assert "Tidak ada soal." in said
    assert saved == []


@pytest.mark.parametrize("name", NASTY)
def test_hostile_text_is_only_text(name: str) -> None:
    """Nothing that the deck holds moves the terminal: no control character is said but the end of a line."""
    asked = question("kunci", [NASTY[name]], stem=NASTY[name], text=NASTY[name])
    _, said, _ = sat(["b"], Deck(NASTY[name], "id", (choose_slot(asked),)))

    assert all(mark == "\n" or mark.isprintable() or mark in "\xa0\ufeff\u200b\u200c\u200d" for mark in said)


def test_pieces_in_order() -> None:
    """All letters in their order respond; one too few, or a letter twice, is asked for again."""
    session, said, _ = sat(["ab", "aab", "bca"], TO_ORDER)
    assert session.score.right == 1
    assert said.count("Ketik setiap huruf A sampai C satu kali") == 2
    assert "Kunci: Banjir surut → Sekolah dibuka → Ujian digelar" in said
    assert sat(["abc"], TO_ORDER)[0].turns[0].given == "Ujian digelar → Banjir surut → Sekolah dibuka"
    assert sat([":h", ""], TO_ORDER)[0].turns[0].verdict is Verdict.SKIPPED
