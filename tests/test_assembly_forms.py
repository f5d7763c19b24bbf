"""From recipe and questions to a deck: true or false, pieces in order, and questions on several facts."""

from quizgen.model.question import BEFORE, FAMILIES, Interaction, Question
from tests.builders import question, recipe
from tests.test_assembly import assembled, keys, paper


def test_a_question_on_several_facts_stands_for_each_of_them() -> None:
    """Beside a question of several families none of these is asked, and it beside none that is better."""
    one, other = question("a", family="f", score=0.6), question("b", family="g", score=0.9)
    both = question("c", family=FAMILIES.join("fg"), score=0.8)
    assert keys(assembled(recipe(families=False), one, both)) == ["c"]
    assert sorted(keys(assembled(recipe(families=False), one, other, both))) == ["a", "b"]


def test_a_statement_needs_but_one_other_option() -> None:
    """True or false are two options, the same way round whichever is right."""
    true, false = (
        question(key, wrong, kind="true_false", brief=key) for key, wrong in (("Benar", "Salah"), ("Salah", "Benar"))
    )
    deck = assembled(recipe(interaction=Interaction.CHOOSE), true, false)
    assert [slot.options for slot in deck.slots] == [("Benar", "Salah")] * 2
    assert [slot.options for slot in assembled(recipe(interaction=Interaction.TYPE), true).slots] == [()]


def ordered(*pieces: str) -> Question:
    """A question whose pieces are to be put in this order."""
    return question(BEFORE.join(pieces), kind="order", interaction=Interaction.ORDER, distractors=(), brief=pieces[0])


def test_pieces_are_never_shown_in_their_order() -> None:
    """Every piece is shown once, in every version, in an order that is not yet the right one."""
    for number in range(20):
        pieces = (f"a{number}", f"b{number}", f"c{number}")
        for version in assembled(paper(5), ordered(*pieces)).versions:
            assert sorted(version.slots[0].options) == list(pieces) != list(version.slots[0].options)


def test_what_cannot_be_asked_so_is_left_out() -> None:
    """A recipe that has all chosen or all typed has nothing put in order; nobody types which of the options is right."""
    pair = question("a", kind="matching")
    assert len(assembled(recipe(), ordered("a", "b", "c"), pair).slots) == 2
    assert keys(assembled(recipe(interaction=Interaction.CHOOSE), ordered("a", "b", "c"), pair)) == ["a"]
    assert assembled(recipe(interaction=Interaction.TYPE), ordered("a", "b", "c"), pair).slots == ()


def test_sections_keep_forms_together() -> None:
    """Options first, then true or false, then pieces, and what is written last."""
    typed = question("t", distractors=(), interaction=Interaction.TYPE)
    stated = question("Benar", "Salah", kind="true_false", brief="s")
    deck = assembled(recipe(sections=True), typed, ordered("a", "b", "c"), stated, question("k", brief="k"))
    assert [slot.question.kind for slot in deck.slots] == ["where", "true_false", "order", "where"]


def test_a_question_on_several_briefs_stands_under_a_passage_of_its_own() -> None:
    """It parts no questions on one of its briefs, in no version."""
    own = [question(key, brief="b", text="Satu.", score=score, fact=key) for key, score in (("a", 0.9), ("b", 0.1))]
    both = question("c", brief="b", text="Satu.\n\nDua.", score=0.5, family=FAMILIES.join("fg"))
    deck = assembled(paper(6, passages=True), *own, both)
    assert keys(deck) == ["a", "b", "c"]
    for version in deck.versions:
        texts = [slot.question.text for slot in version.slots]
        assert texts in (["Satu.", "Satu.", "Satu.\n\nDua."], ["Satu.\n\nDua.", "Satu.", "Satu."])
