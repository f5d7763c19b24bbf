"""From drafts to questions: interaction, accepted texts, difficulty, flaws, explanations."""

from itertools import product

import pytest

from quizgen.generation.finishing import KIND_POINTS, difficulty, finish, flaws
from quizgen.languages import get_language
from quizgen.model.deck import Recipe
from quizgen.model.question import Candidate, Distractor, Draft, Interaction, Question
from tests.builders import brief, candidate, recipe

LANGUAGE = get_language("id")
LEVELS = {"easy": 0, "medium": 1, "hard": 2}
TEXT = "A.M. Hendropriyono bertemu H. Bowo Laksana di Bogor. Mereka membahas kereta api."


def finished(one: Candidate, of: Recipe | None = None, text: str = TEXT) -> Question:
    """The question of a bank with one candidate."""
    draft = Draft(brief(text), (one,), (), ())
    return finish([draft], LANGUAGE, recipe() if of is None else of)[0][0]


def person(**parts: object) -> Candidate:
    """A question on a person."""
    return candidate("Bowo Laksana", TEXT, **({"sort": "person", "kind": "who", "accept": ("Bowo",)} | parts))


def test_difficulty_grows_with_all_it_hangs_on() -> None:
    """Rarer keys, nearer options, harder kinds and typing never make a question easier, and each can make it harder."""
    kinds = sorted(KIND_POINTS, key=KIND_POINTS.__getitem__)
    nears = [(0, 0, 0), (1, 1, 1), (2, 2, 2), ()]
    times = [9, 3, 1]
    cells = product(range(7), range(3), range(4))
    grid = {(k, t, n): LEVELS[difficulty(kinds[k], times[t], nears[n])] for k, t, n in cells}
    steps = 0
    for (k, t, n), level in grid.items():
        for later in ((k + 1, t, n), (k, t + 1, n), (k, t, n + 1)):
            assert level <= grid.get(later, 2)
            steps += level < grid.get(later, level)
    assert steps > 20
    assert set(grid.values()) == {0, 1, 2}


def test_without_two_wrong_options_the_learner_types() -> None:
    """One wrong option is none."""
    question = finished(person())
    assert (question.interaction, question.distractors) == (Interaction.TYPE, ())


def test_names_are_invented_only_where_the_recipe_says_so() -> None:
    """Invented persons stand in only by recipe, say that they are, and are the same every time."""
    question = finished(person(), recipe(invented_names=True))
    assert question.interaction is Interaction.CHOOSE
    assert len(question.distractors) == 3
    assert all("nama rekaan" in wrong.why and len(wrong.text.split()) == 2 for wrong in question.distractors)
    assert question == finished(person(), recipe(invented_names=True))
    assert finished(candidate("Bogor", TEXT, sort="thing"), recipe(invented_names=True)).distractors == ()


def test_an_accepted_text_fits_no_other_option() -> None:
    """What is accepted for the key never equals, holds or lies in a wrong option."""
    text = "Rudal diluncurkan Korea Utara."
    one = candidate("Korea Utara", text, sort="country", accept=("Korut", "Korea Selatan", "China"))
    question = finished(one, text=text)
    assert "Korut" in question.accept
    assert not set(question.accept) & {wrong.text for wrong in question.distractors}


def test_the_explanation_is_the_whole_sentence() -> None:
    """Initials and short titles end no sentence."""
    assert finished(person()).explanation.endswith("“A.M. Hendropriyono bertemu H. Bowo Laksana di Bogor.”")


@pytest.mark.parametrize(
    ("code", "key", "wrong", "parts"),
    [
        ("F101", "menjaga harga bahan pokok di semua pasar", ("menjaga harga", "menekan inflasi"), {}),
        ("F102", "Bogor", ("Depok", "Bekasi"), {"kind": "cloze", "stem": "____ dilanda banjir."}),
        ("F103", "Presiden Joko Widodo", ("Sri Mulyani", "Puan Maharani"), {"sort": "person"}),
        ("F104", "Bogor", ("Depok", "Kabupaten Kepulauan Sitaro"), {}),
    ],
)
def test_every_flaw_is_found(code: str, key: str, wrong: tuple[str, ...], parts: dict[str, str]) -> None:
    """A question with the flaw is told of it, and one without is not."""
    options = tuple(Distractor(text, text, "b") for text in wrong)
    assert code in flaws(candidate(key, **parts), options, LANGUAGE)
    sound = (Distractor("Depok", "", "b"), Distractor("Bekasi", "", "b"))
    assert flaws(candidate("Bogor", sort="city"), sound, LANGUAGE) == ()


def test_figures_may_differ_in_length() -> None:
    """Figures are as long as they are."""
    assert flaws(candidate("5", sort="count"), (Distractor("1.000.000.000.000", "", "b"),), LANGUAGE) == ()
