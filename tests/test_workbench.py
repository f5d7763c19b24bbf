"""Mending a question at the desk: what is said of it follows what a teacher changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.assembly import edited
from quizgen.bank import Bank
from quizgen.languages import LANGUAGES
from quizgen.model.edit import Edit, naming_key
from quizgen.model.question import Distractor, Interaction, Question
from quizgen.model.ruling import Decision, Ruling
from quizgen.practice.mending import swapped, written_anew
from quizgen.workbench import Workbench, place_of
from tests.practice.decks import question
from tests.tui.conftest import NOON
from tests.tui.rooms import furnished

TEXT = (
    "Presiden Vladimir Putin menerima Kim Jong Un di Vostochny pada 13 September 2023. "
    "Pertemuan itu dihadiri Sergei Shoigu. Putin lalu mengunjungi Komsomolsk."
)
WHO = replace(
    question("Kim Jong Un", ["Xi Jinping", "Sergei Lavrov"], stem="Siapa yang diterima Putin?", text=TEXT, sort="person"),
    explanation="Kim Jong Un: “Presiden Vladimir Putin menerima Kim Jong Un di Vostochny pada 13 September 2023.”",
    distractors=(
        Distractor("Xi Jinping", "Xi Jinping: Presiden China; tidak disebut dalam berita ini. Yang benar Kim Jong Un.", "g"),
        Distractor("Sergei Lavrov", "Sergei Lavrov: dari berita lain, “Lavrov tiba.” (b9)", "b9"),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    recipe = furnished(tmp_path_factory.mktemp("bench"), [WHO])
    with Bank(recipe.bank) as bank:
        yield Workbench(recipe, bank)


def mended(bench: Workbench, written: Question, now: Question = WHO, before: Ruling | None = None) -> tuple[Ruling, Question]:
    """The ruling and the question that come of it."""
    ruling = written_anew(before or Ruling(), WHO, bench.explained(WHO, now, written))
    edit = ruling.edit(WHO.id)
    made = WHO if edit is None else edited(WHO, edit)
    assert made is not None
    return ruling, made


def test_another_key_has_its_own_evidence(bench: Workbench) -> None:
    """Span, explanation and every why speak of the new key; the sentence is that in which it stands."""
    _, made = mended(bench, replace(WHO, stem="Siapa yang menghadiri pertemuan itu?", key="Sergei Shoigu"))
    assert made.span.text(TEXT) == "Sergei Shoigu"
    assert made.explanation == "Sergei Shoigu: “Pertemuan itu dihadiri Sergei Shoigu.”"
    assert made.distractors[0].why.endswith("Yang benar Sergei Shoigu.")
    assert made.distractors[1] == WHO.distractors[1]
    assert "Kim Jong Un" not in made.explanation + made.distractors[0].why


def test_a_key_that_the_brief_has_not(bench: Workbench) -> None:
    """A key in the teacher's own words: the sentence of the old one is the evidence."""
    _, made = mended(bench, replace(WHO, key="pemimpin Korea Utara"))
    assert made.span.text(TEXT) == "Presiden Vladimir Putin menerima Kim Jong Un di Vostochny pada 13 September 2023."
    assert made.explanation.startswith("pemimpin Korea Utara: “Presiden Vladimir Putin menerima")


def test_a_stem_alone_leaves_what_is_said_of_the_key(bench: Workbench) -> None:
    """The key is right for the same reason."""
    ruling, made = mended(bench, replace(WHO, stem="Siapa yang diterima Putin di Vostochny?"))
    assert ruling.edit(WHO.id) == Edit(WHO.id, stem="Siapa yang diterima Putin di Vostochny?")
    assert (made.explanation, made.span, made.distractors) == (WHO.explanation, WHO.span, WHO.distractors)


def test_a_wrong_option_written_by_hand_is_explained(bench: Workbench) -> None:
    """By what the brief says of it where it says something; else that it says nothing of it."""
    by_hand = tuple(Distractor(text, "", "edit") for text in ("Sergei Shoigu", "Wang Yi"))
    _, made = mended(bench, replace(WHO, distractors=(*by_hand, WHO.distractors[1])))
    assert [one.why for one in made.distractors] == [
        "Sergei Shoigu: “Pertemuan itu dihadiri Sergei Shoigu.”",
        "Wang Yi tidak disebut dalam berita ini. Yang benar Kim Jong Un.",
        WHO.distractors[1].why,
    ]


def test_changed_again_and_back(bench: Workbench) -> None:
    """A swapped and a written option name each key in turn; with the first key everything is as it was generated."""
    new = Distractor("Wang Yi", "Wang Yi: Menlu China; tidak disebut dalam berita ini. Yang benar Kim Jong Un.", "g")
    ruling = swapped(Ruling(), WHO, WHO, 1, new)
    now = edited(WHO, ruling.edit(WHO.id) or Edit(WHO.id))
    assert now is not None
    for key in ("Sergei Shoigu", "Vladimir Putin"):
        ruling, now = mended(bench, replace(now, key=key), now, ruling)
        assert [one.why.endswith(f"Yang benar {key}.") for one in now.distractors] == [True, True]
        assert now.explanation.startswith(f"{key}: “")
    ruling, now = mended(bench, replace(now, key=WHO.key, distractors=WHO.distractors), now, ruling)
    assert ruling.edit(WHO.id) is None
    assert now == WHO


def test_options_for_a_question_that_was_typed(bench: Workbench) -> None:
    """Who writes options for a typed question has it asked with them, and without any it is typed."""
    typed = replace(WHO, distractors=(), interaction=Interaction.TYPE)
    assert edited(typed, Edit(WHO.id, distractors=("a", "b"))) == replace(
        typed, interaction=Interaction.CHOOSE, distractors=(Distractor("a", "", "edit"), Distractor("b", "", "edit"))
    )
    emptied = edited(WHO, Edit(WHO.id, distractors=()))
    assert emptied is not None
    assert emptied.interaction is Interaction.TYPE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=12), st.lists(st.text(min_size=1, max_size=8), max_size=4, unique=True))
def test_whatever_is_written_is_explained(bench: Workbench, key: str, others: list[str]) -> None:
    """Key and options of any signs: each option has its why, the span lies in the brief, no why speaks of the old key."""
    wrong = tuple(Distractor(text, "", "edit") for text in others if text != key)
    _, made = mended(bench, replace(WHO, key=key, distractors=wrong))
    assert [one.text for one in made.distractors] == [one.text for one in wrong]
    assert all(one.why for one in made.distractors)
    assert made.span.stop <= len(TEXT)
    if key != WHO.key:
        assert made.explanation.startswith(key)


@given(st.text(alphabet="ab İß.c ", max_size=30), st.text(alphabet="abİß.c ", max_size=4), st.integers(0, 30))
def test_a_text_is_found_where_it_stands(brief: str, text: str, near: int) -> None:
    """What is found is the text, whatever its case, with no letter beside it."""
    found = place_of(text, brief, near=near)
    if found is not None:
        assert len(found) == len(text)
        around = brief[: found.start][-1:] + brief[found.stop :][:1]
        assert not (around and text[0].isalpha() and brief[: found.start][-1:].isalpha())
    assert found is not None or f" {text} " not in f" {brief} " or not text.strip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_explanations_say_the_key_where_it_can_be_changed(code: str) -> None:
    """Every text of a wrong option that names the key ends with it; that of the key begins with it."""
    words = LANGUAGES[code].words
    naming = [text for name, text in words.items() if "{text}" in text and "{key}" in text and not name.startswith("paper")]
    assert len(naming) > 3
    for text in naming:
        why = text.format_map({"text": "x", "key": "Lama Sekali", "label": "l", "office": "o", "place": "p", "name": "n"})
        assert naming_key(why, "Lama Sekali", "Baru") == text.format_map(
            {"text": "x", "key": "Baru", "label": "l", "office": "o", "place": "p", "name": "n"}
        )
    assert words["key_because"].startswith("{key}")


def test_a_mended_question_is_found_by_its_new_words(tmp_path: Path) -> None:
    """Searching and exams see it as it is now, at once; after undoing as it was."""
    recipe = furnished(tmp_path, [WHO])
    with Bank(recipe.bank) as bank:
        after = Ruling(stem="Siapa tamu di kosmodrom?", distractors=("a", "b", "c", "d"))
        bank.add_decision(Decision(WHO, NOON, "edit", Ruling(), after))
        (entry,) = bank.entries(recipe.name, "kosmodrom")
        assert entry.distractors == 4
        bank.undo_decision()
        assert bank.entries(recipe.name, "kosmodrom") == ()
        assert [one.distractors for one in bank.entries(recipe.name)] == [2]
