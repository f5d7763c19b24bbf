"""Drafts and finished questions: what holds for every question that is written, of whatever text."""

import datetime as dt
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis.strategies import floats, randoms, sampled_from

from quizgen.generation import CHECKS, KINDS, draft, finish
from quizgen.generation.checks import failed
from quizgen.languages.indonesian import INDONESIAN
from quizgen.languages.indonesian.messages import MESSAGES
from quizgen.model.question import Candidate, Draft, Interaction, Question, Refusal
from tests.analysis.gold import read
from tests.builders import recipe
from tests.generation.gold import DAY, SEEDS, draft_of, fresh_reader, gold_briefs
from tests.made import NEWS, TEXTS

BROKEN = (Path(__file__).parents[1] / "gold" / "broken.txt").read_text(encoding="utf-8").splitlines()[1:]
POINTING = frozenset("ia dia beliau mereka kami kita saya tersebut itu keduanya kemarin besok lusa".split())
NEAR = "ini"
"""May stand in a question behind a sentence that says what it points at."""
WORD = re.compile(r"[\w%]+")
CHILD = (
    "Seorang siswi SMP berinisial AR, 14 tahun, menjadi korban pencabulan gurunya di Kota Tarakan pada 3 Maret 2025."
)
ONCE_BROKEN = (
    "Pemerintah Kota Padang mencermati longsor di Bukit Gaung, dan kawasan bukit tersebut memang rentan gerakan tanah, "
    "dan kategori gerakan tanah tinggi"
)
"""News that ends with a key, without a full stop."""
LONGEST_SAID = 36
"""Words that can be read in one breath, with the day of the news before them: of longer ones teachers sign one in three."""
LONGEST_FIRM, FIRM = 40, {"cloze", "who", "when", "how_many"}
"""The same for gaps, in which nothing is turned, and where one person, day or figure answers: of 26 such gaps with 37 to 40
words readers signed 24, of 60 such stems of either sort 56; of 52 others 41."""
ANY_TEXT = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def words(text: str) -> list[str]:
    """Words in lower case, without punctuation."""
    return WORD.findall(text.casefold())


def stands_in(part: str, whole: str) -> bool:
    """Whether the words of a text stand in another one after the other."""
    return f" {' '.join(words(part))} " in f" {' '.join(words(whole))} " and bool(words(part))


def assert_written_well(candidate: Candidate, text: str) -> None:
    """What one may see of a question without asking how it was made."""
    told = set(words(candidate.span.text(text)))
    assert candidate.kind in KINDS
    assert any(told & set(words(form)) for form in (candidate.key, *candidate.accept))
    assert candidate.key not in candidate.accept
    assert not any(len(name) > 3 and stands_in(name, candidate.stem) for name in candidate.hides)
    assert candidate.stem == " ".join(candidate.stem.split())
    assert len(words(candidate.dated or candidate.stem)) <= (LONGEST_FIRM if candidate.kind in FIRM else LONGEST_SAID)
    if candidate.kind == "cloze":
        assert candidate.stem.count("____") == 1
    else:
        assert candidate.stem.endswith("?")
        assert candidate.stem.count("?") == 1
        assert candidate.stem[0] == candidate.stem[0].upper()
        context, _, question = candidate.stem.rpartition(". ")
        assert not POINTING & set(words(candidate.stem))
        assert NEAR not in words(context)
        assert context or NEAR not in words(question)


def assert_sound(made: Draft) -> None:
    """The shape of a draft: best first, nothing twice, nothing both kept and refused, every reason told."""
    scores = [candidate.score for candidate in made.candidates]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    kept = [(one.kind, one.stem, one.key) for one in made.candidates]
    assert len(set(kept)) == len(kept)
    assert not set(kept) & {(one.candidate.kind, one.candidate.stem, one.candidate.key) for one in made.refusals}
    assert all(one.reason == MESSAGES[one.code] for one in made.refusals)
    lent = [(offer.sort, offer.text) for offer in made.offers]
    assert len(set(lent)) == len(lent)
    assert set(lent) <= {(one.sort, one.key) for one in made.candidates}
    assert all(offer.brief == made.brief.id and offer.why for offer in made.offers)
    for candidate in made.candidates:
        assert_written_well(candidate, made.brief.text)


@pytest.mark.parametrize("text", SEEDS)
def test_seeds(text: str) -> None:
    """Every seed gives questions, of names and not only of gaps, and all of them are written well."""
    made = draft_of(text, DAY)
    assert_sound(made)
    assert len({one.kind for one in made.candidates} - {"cloze"}) >= 1


@pytest.mark.parametrize("text", SEEDS)
def test_every_question_passes_every_check_again(text: str) -> None:
    """No check is left out on the way to the draft."""
    reader = fresh_reader(text, DAY)
    for candidate in draft_of(text, DAY).candidates:
        assert list(failed(reader, candidate)) == [], candidate


@ANY_TEXT
@given(NEWS)
def test_made_up_news(text: str) -> None:
    """News without sense is asked about only in ways that pass, and never breaks the maker."""
    reader, made = fresh_reader(text, DAY), draft(read(text, DAY), INDONESIAN, sensitive=True)
    assert_sound(made)
    assert not [code for candidate in made.candidates for code in failed(reader, candidate)]


@ANY_TEXT
@given(TEXTS)
def test_any_text(text: str) -> None:
    """The same holds for any text at all, whatever its day."""
    assert_sound(draft(read(text), INDONESIAN))


@ANY_TEXT
@given(text=sampled_from((*SEEDS, ONCE_BROKEN)), kept=floats(0.2, 1))
@example(text=ONCE_BROKEN, kept=1)
def test_news_cut_short(text: str, kept: float) -> None:
    """The same holds for real news that stops in the midst of a phrase, as it does on a page cut by its reader."""
    assert_sound(draft(read(text[: round(len(text) * kept)].strip(), DAY), INDONESIAN))


@ANY_TEXT
@given(text=sampled_from(SEEDS), moved=randoms(use_true_random=False))
def test_news_in_disorder(text: str, moved: Random) -> None:
    """The same holds where the words of real news stand in any order, as behind a torn column or a bad copy."""
    row = text.split()
    moved.shuffle(row)
    assert_sound(draft(read(" ".join(row), DAY), INDONESIAN))


@pytest.mark.parametrize("text", BROKEN)
def test_what_once_broke(text: str) -> None:
    """What broke the maker once is asked about like any other text."""
    assert_sound(draft(read(text, DAY), INDONESIAN))


def test_made_up_news_is_no_idle_test() -> None:
    """The pieces that made-up news is of do give questions and refusals."""
    made = draft_of(
        "Presiden Peru Dina Boluarte menyita dua rudal balistik di Rusia karena cuaca buruk. Ia tiba kemarin."
    )
    assert len(made.candidates) >= 4
    assert made.refusals


@cache
def gold_drafts() -> tuple[Draft, ...]:
    """The drafts of the seeds and of every fourth gold brief."""
    texts = [(text, DAY) for text in SEEDS]
    texts += [(brief.text, brief.on) for kind in KINDS for brief in gold_briefs(kind)[::4]]
    return tuple(named(draft_of(text, on), f"b-{place}") for place, (text, on) in enumerate(texts))


def named(made: Draft, brief: str) -> Draft:
    """The draft as one of a brief with another id."""
    offers = tuple(replace(offer, brief=brief) for offer in made.offers)
    return replace(made, brief=replace(made.brief, id=brief), offers=offers)


@cache
def finished() -> tuple[tuple[Question, ...], tuple[Refusal, ...]]:
    """The questions and refusals of all those drafts."""
    return finish(gold_drafts(), INDONESIAN, recipe())


def test_finish_twice() -> None:
    """The same drafts give the same questions and refusals, in the same order."""
    assert finish(gold_drafts(), INDONESIAN, recipe()) == finished()


def test_finish_loses_nothing() -> None:
    """Every candidate becomes a question, its day before it, brief by brief and best first; every refusal is handed on."""
    questions, refusals = finished()
    assert [(q.brief, q.stem, q.key) for q in questions] == [
        (made.brief.id, one.dated or one.stem, one.key) for made in gold_drafts() for one in made.candidates
    ]
    assert refusals == tuple(refusal for made in gold_drafts() for refusal in made.refusals)


def test_no_two_questions_share_an_id() -> None:
    """An id is a question's own, also where two briefs tell the same."""
    questions, _ = finished()
    assert len({question.id for question in questions}) == len(questions) > 100


def test_options_are_of_one_question() -> None:
    """A key is never also a distractor, no distractor stands twice, and who has none is answered by typing."""
    for question in finished()[0]:
        options = [question.key.casefold(), *(wrong.text.casefold() for wrong in question.distractors)]
        assert len(set(options)) == len(options), question
        assert not set(options[1:]) & {form.casefold() for form in question.accept}
        assert (question.interaction is Interaction.CHOOSE) == bool(question.distractors)
        assert all(wrong.why and wrong.source for wrong in question.distractors)


def test_family_is_the_sentence() -> None:
    """Questions of one family are of one brief."""
    owners: dict[str, set[str]] = {}
    for question in finished()[0]:
        owners.setdefault(question.family, set()).add(question.brief)
    assert all(len(briefs) == 1 for briefs in owners.values())


def test_a_gap_is_of_its_sentence() -> None:
    """Every gap's fact opens with the number of its sentence, for whoever fills one reads the keys of the others there."""
    gaps = 0
    for brief in gold_briefs("cloze"):
        sentences = fresh_reader(brief.text, brief.on).analysis.sentences
        made = draft_of(brief.text, brief.on)
        for one in (*made.candidates, *(refusal.candidate for refusal in made.refusals)):
            if one.kind == "cloze":
                number = next(number for number, sentence in enumerate(sentences) if one.span.start < sentence.span.stop)
                assert one.fact.split("/")[0] == str(number), one
                gaps += 1
    assert gaps


@pytest.mark.parametrize("kind", KINDS)
def test_finish_asks_only_what_the_recipe_names(kind: str) -> None:
    """A recipe for one kind gives that kind and no other."""
    drafts = tuple(named(draft_of(brief.text, brief.on), brief.text) for brief in gold_briefs(kind)[:5])
    questions, _ = finish(drafts, INDONESIAN, recipe(kinds=(kind,)))
    assert {question.kind for question in questions} == {kind}


def test_children_and_victims_are_left_alone() -> None:
    """A brief that a child should not be quizzed on gives nothing, unless the teacher allows it."""
    analysis = read(CHILD, dt.date(2025, 3, 4))
    silent, allowed = draft(analysis, INDONESIAN), draft(analysis, INDONESIAN, sensitive=True)
    assert not silent.candidates
    assert not silent.offers
    assert {refusal.code for refusal in silent.refusals} == {"G701"}
    assert allowed.candidates


def test_refusals_name_a_check() -> None:
    """Every refusal of the gold and the seeds is by a check, by care, by doubt, or by the ranking."""
    codes = {refusal.code for made in gold_drafts() for refusal in made.refusals}
    assert codes <= {*CHECKS, "G701", "R101", "R201"}
    assert len(codes) >= 4


def test_nothing_is_asked_of_nothing() -> None:
    """An empty text has no questions, and that is no error."""
    made = draft_of("")
    assert not made.candidates
    assert not made.refusals
    assert not made.offers
