"""The record that programs read."""

import json
from pathlib import Path

from quizgen.model.deck import Deck
from tests.exporters.decks import nasty_deck, news_deck, question, rendered, slot
from tests.nasty import NASTY

GOLDEN = Path(__file__).parent.parent / "golden" / "jsonl"


def test_a_record_has_every_key_in_the_order_that_was_agreed() -> None:
    """Whoever reads our files finds each key of the design, first and in its order."""
    agreed = (
        "schema id brief kind interaction stem key accept distractors options span text family score difficulty flaws "
        "sort explanation title date url topic"
    )
    for line in rendered(news_deck(), ".jsonl").decode().splitlines():
        assert list(json.loads(line)) == agreed.split()


def test_a_line_is_a_question_for_every_reader_of_lines() -> None:
    """No text, whatever stands in it, breaks its line in two, and all of it comes back as it was."""
    deck = nasty_deck()
    lines = rendered(deck, ".jsonl").decode().splitlines()
    assert len(lines) == len(deck.slots) == 3 * len(NASTY)
    for line, shown in zip(lines, deck.slots, strict=True):
        read = json.loads(line)
        assert (read["stem"], read["key"], read["text"]) == (
            shown.question.stem,
            shown.question.key,
            shown.question.text,
        )


def test_the_score_is_written_alike_on_every_machine() -> None:
    """The last bits of a float differ between processors; the record does not show them."""
    asked = question("Kereta tiba di Solo.", "Solo", "Di mana?", score=0.1 + 0.2)
    assert json.loads(rendered(Deck("a", "id", (slot(asked),)), ".jsonl"))["score"] == 0.3


def test_distractors_keep_their_rank_and_options_their_place() -> None:
    """The record says both which distractor is best and what was shown where."""
    first = json.loads(rendered(news_deck(), ".jsonl").decode().splitlines()[0])
    assert [wrong["text"] for wrong in first["distractors"]] == ["Laut Hitam", "Laut Tiongkok Selatan", "Selat Malaka"]
    assert first["options"] == ["Laut Hitam", "Laut Tiongkok Selatan", "Laut Timur", "Selat Malaka"]
    assert first["text"][slice(*first["span"])] == first["key"]


def test_golden() -> None:
    """The file of a deck made by hand is, byte for byte, the one that was looked at."""
    assert rendered(news_deck(), ".jsonl") == (GOLDEN / "news.jsonl").read_bytes()


def test_an_empty_deck_is_an_empty_file() -> None:
    """No questions, no lines: not even an empty one."""
    assert rendered(Deck("kosong", "id", ()), ".jsonl") == b""
