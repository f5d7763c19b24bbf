"""From drafts to questions: distractors from the whole bank, flaws, difficulty, identity."""

from collections.abc import Sequence

from quizgen.generation.distractors import FIGURES, Pool, pool_of
from quizgen.generation.drafting import KINDS
from quizgen.model.deck import Recipe
from quizgen.model.language import Language
from quizgen.model.question import (
    Candidate,
    Distractor,
    Draft,
    Interaction,
    Question,
    Refusal,
    content_hash,
    question_id,
)

FEWEST = 2
"""Distractors below which the learner types instead: two good ones beat three with a filler (Rodriguez 2005)."""
HARD, EASY = 0.45, 0.7


def finish(drafts: Sequence[Draft], language: Language, recipe: Recipe) -> tuple[tuple[Question, ...], tuple[Refusal, ...]]:
    """Every question of a bank, brief by brief and best first, and every refusal; the same whatever the order of work."""
    pool = pool_of(drafts, language)
    wanted = recipe.kinds or tuple(KINDS)
    questions = tuple(
        question_of(candidate, draft, pool, recipe)
        for draft in drafts
        for candidate in draft.candidates
        if candidate.kind in wanted
    )
    return questions, tuple(refusal for draft in drafts for refusal in draft.refusals)


def question_of(candidate: Candidate, draft: Draft, pool: Pool, recipe: Recipe) -> Question:
    """The finished question."""
    brief = draft.brief
    distractors = () if recipe.interaction is Interaction.TYPE else pool.others(candidate, draft, recipe.options - 1)
    choose = len(distractors) >= FEWEST
    distractors = distractors if choose else ()
    return Question(
        id=question_id(candidate.kind, brief.id, candidate.span, candidate.stem, candidate.key),
        brief=brief.id,
        kind=candidate.kind,
        interaction=Interaction.CHOOSE if choose else Interaction.TYPE,
        stem=candidate.stem,
        key=candidate.key,
        accept=candidate.accept,
        distractors=distractors,
        span=candidate.span,
        text=brief.text,
        family=content_hash("family", brief.id, candidate.fact.split("/")[0]),
        score=candidate.score,
        difficulty=difficulty(candidate, distractors),
        flaws=flaws(candidate, distractors),
        sort=candidate.sort,
        fact=candidate.fact,
        explanation=explanation(candidate, draft, pool.language),
        title=brief.title,
        date=brief.date,
        url=brief.url,
        topic=brief.topic,
    )


def difficulty(candidate: Candidate, distractors: tuple[Distractor, ...]) -> str:
    """`easy`, `medium` or `hard`: typing is harder than choosing, figures than names, long keys than short."""
    value = 0.8 - 0.3 * (not distractors) - 0.2 * (candidate.sort in FIGURES) - 0.02 * len(candidate.key.split())
    return "hard" if value < HARD else "easy" if value > EASY else "medium"


def flaws(candidate: Candidate, distractors: tuple[Distractor, ...]) -> tuple[str, ...]:
    """Codes of the softer flaws, sorted: F101 the key is the longest option, F102 the gap opens the sentence."""
    found: list[str] = []
    longest = max((len(d.text) for d in distractors), default=0)
    if distractors and len(candidate.key) > 1.33 * longest and len(candidate.key.split()) >= 4:
        found.append("F101")
    if candidate.kind == "cloze" and candidate.stem.startswith("____"):
        found.append("F102")
    return tuple(found)


def explanation(candidate: Candidate, draft: Draft, language: Language) -> str:
    """Why the key is right: the sentence it stands in, in the brief's own words."""
    text = draft.brief.text
    start = max((text.rfind(mark, 0, candidate.span.start) + len(mark) for mark in (". ", "? ", "! ")), default=0)
    start = start if start > 1 else 0
    stops = [text.find(mark, candidate.span.stop) for mark in (". ", "? ", "! ")]
    stop = min((s + 1 for s in stops if s >= 0), default=len(text))
    return language.words["key_because"].format(key=candidate.key, sentence=" ".join(text[start:stop].split()))
