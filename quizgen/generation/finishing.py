"""From drafts to questions: distractors from the whole bank, flaws, difficulty, identity."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.generation._invented import invented_names
from quizgen.generation._material import Material
from quizgen.generation._other_figures import FIGURES
from quizgen.generation._otherwise import said_otherwise
from quizgen.generation._shape import apart, padded
from quizgen.generation._words import GAP
from quizgen.generation.composing import composed
from quizgen.generation.distractors import Choice, Pool, pool_of
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

WORDED = frozenset({"R101", "R201"})
"""Codes of refusals that doubt how a question reads, or its worth beside others, and not what it says."""
KNOWN = frozenset({"G605"})
"""Code of the refusal of what all know: who is president of France may still be one of three pairs."""
FEWEST = 2
"""Distractors below which the learner types instead: two good ones beat three with a filler (Rodriguez 2005)."""
KIND_POINTS = {"who": 0, "where": 0, "when": 1, "what": 1, "cloze": 1, "how_many": 2, "why": 2}
"""Points of difficulty by kind: a name read off is easiest, a figure or a reason must be kept in mind."""
TYPING = 3
"""Points for typing instead of choosing."""
OFTEN, SELDOM = 5, 2
"""Briefs from which a key is told often (0 points), or more than once (1 point); told once it has 2."""
EASY, HARD = 2, 5
"""Points up to which a question is easy, and from which it is hard."""
LONGEST, FEW_WORDS = 1.33, 4
UNLIKE, LETTERS = 2.5, 10
"""Shares and letters by which options are unlike in length."""
SENTENCE_END = re.compile(r"[.?!][\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")


def finish(
    drafts: Sequence[Draft], language: Language, recipe: Recipe, lent: Sequence[Draft] = ()
) -> tuple[tuple[Question, ...], tuple[Refusal, ...]]:
    """Every question of a bank, brief by brief and best first, and every refusal; the same whoever did the drafts.

    `lent` are drafts of other briefs, which give wrong options and are not asked about.
    """
    pool = pool_of((*drafts, *lent), language)
    wanted = recipe.kinds or tuple(KINDS)
    questions = tuple(
        question_of(candidate, draft, pool, recipe)
        for draft in drafts
        for candidate in draft.candidates
        if candidate.kind in wanted
    )
    questions = composed(questions, wanted, lambda: material(drafts, pool, recipe))
    return questions, tuple(refusal for draft in drafts for refusal in draft.refusals)


def material(drafts: Sequence[Draft], pool: Pool, recipe: Recipe) -> Material:
    """All that questions on several facts are made of: whatever can be asked and is not retracted, of the kinds taken or not."""
    free, trusted = replace(recipe, interaction=None), [one for one in drafts if one.brief.id not in recipe.retract]
    made = (
        (question_of(candidate, draft, pool, free), candidate.stem)
        for draft in trusted
        for candidate in (*draft.candidates, *facts_left(draft))
    )
    return Material(
        tuple(replace(question, stem=stem) for question, stem in made if question.id not in recipe.retract),
        pool.language,
        pool.people,
        pool.stock.held,
        recipe.options,
    )


def facts_left(draft: Draft) -> Iterator[Candidate]:
    """Gaps and offices that are not asked by themselves: right, if not worth a question, or known to all."""
    for refusal in draft.refusals:
        office = refusal.candidate.construction in {"office", "holder"}
        if refusal.code in WORDED | KNOWN if office else refusal.code in WORDED and refusal.candidate.kind == "cloze":
            yield refusal.candidate


def question_of(candidate: Candidate, draft: Draft, pool: Pool, recipe: Recipe) -> Question:
    """The finished question."""
    brief = draft.brief
    stem = candidate.dated or candidate.stem
    own_id = question_id(candidate.kind, brief.id, candidate.span, stem, candidate.key)
    choices = choices_for(candidate, draft, pool, recipe, int(own_id[:16], 16))
    distractors = tuple(choice.distractor for choice in choices)
    times = pool.stock.times.get(candidate.key.casefold(), 1)
    return Question(
        id=own_id,
        brief=brief.id,
        kind=candidate.kind,
        interaction=Interaction.CHOOSE if distractors else Interaction.TYPE,
        stem=stem,
        key=candidate.key,
        accept=accepted(candidate, draft, distractors, pool.language),
        distractors=distractors,
        span=candidate.span,
        text=brief.text,
        family=content_hash("family", brief.id, candidate.fact.split("/")[0]),
        score=candidate.score,
        difficulty=difficulty(candidate.kind, times, tuple(choice.nearness for choice in choices)),
        flaws=flaws(candidate, distractors, pool.language),
        sort=candidate.sort,
        fact=candidate.fact,
        explanation=explanation(candidate, draft, pool.language),
        title=brief.title,
        date=brief.date,
        url=brief.url,
        topic=brief.topic,
    )


def choices_for(candidate: Candidate, draft: Draft, pool: Pool, recipe: Recipe, lot: int) -> tuple[Choice, ...]:
    """The wrong options: two at least or none, invented persons among them where the recipe allows it."""
    if recipe.interaction is Interaction.TYPE:
        return ()
    many = recipe.options - 1
    found = pool.others(candidate, draft, many, lot)
    if recipe.invented_names and candidate.sort == "person" and len(found) < many:
        found = (*found, *invented(candidate, draft, pool, found, lot))[:many]
    return found if len(found) >= min(FEWEST, many) else ()


def invented(candidate: Candidate, draft: Draft, pool: Pool, found: tuple[Choice, ...], lot: int) -> list[Choice]:
    """Invented persons, marked, none sharing a word with the brief."""
    told = set(padded(draft.brief.text).split())
    told |= {word for choice in found for form in choice.forms for word in form.split()}
    made: list[Choice] = []
    for name in invented_names(candidate.key, pool.language, lot):
        parts = set(padded(name).split())
        if not parts & told:
            told |= parts
            why = pool.language.words["invented_name"].format(text=name, key=candidate.key)
            made.append(Choice(Distractor(name, why, "generated"), FEW_WORDS, (padded(name),)))
    return made


def accepted(
    candidate: Candidate, draft: Draft, distractors: tuple[Distractor, ...], language: Language
) -> tuple[str, ...]:
    """What is accepted for the key, without anything that is, holds or lies in another option."""
    others = [padded(distractor.text) for distractor in distractors]
    forms = said_otherwise(candidate, draft, language)
    return tuple(text for text in forms if all(apart(padded(text), other) for other in others))


def difficulty(kind: str, times: int, nearness: tuple[int, ...]) -> str:
    """`easy`, `medium` or `hard`, from points that only ever add up.

    By kind (KIND_POINTS); by how rarely the bank tells of the key (`times` briefs); by how near the wrong options are
    to it, each 0, 1 or 2, on average; and for typing, where `nearness` is empty. More of any never makes it easier.
    """
    rarity = 0 if times >= OFTEN else 1 if times >= SELDOM else 2
    points = KIND_POINTS.get(kind, 1) + rarity + (round(sum(nearness) / len(nearness)) if nearness else TYPING)
    return "hard" if points >= HARD else "easy" if points <= EASY else "medium"


def flaws(candidate: Candidate, distractors: tuple[Distractor, ...], language: Language) -> tuple[str, ...]:
    """Codes of the softer flaws, sorted.

    F101 the key is the longest option, F102 the gap opens the sentence, F103 a title only on the key, F104 options
    unlike in length (figures excepted: they are as long as they are).
    """
    texts = [distractor.text for distractor in distractors]
    lengths = [len(text) for text in (candidate.key, *texts)]
    longest = max(map(len, texts), default=0)
    named = candidate.sort == "person"
    found = {
        "F101": bool(texts) and len(candidate.key) > LONGEST * longest and len(candidate.key.split()) >= FEW_WORDS,
        "F102": candidate.kind == "cloze" and candidate.stem.startswith(GAP),
        "F103": named and has_title(candidate.key, language) and not any(has_title(text, language) for text in texts),
        "F104": candidate.sort not in FIGURES
        and max(lengths) > UNLIKE * min(lengths)
        and max(lengths) - min(lengths) > LETTERS,
    }
    return tuple(code for code, broken in found.items() if broken)


def has_title(text: str, language: Language) -> bool:
    """Whether a text opens with a title: `Presiden Prabowo Subianto`."""
    words = text.casefold().split()
    return len(words) > 1 and language.reading().names.titles.end(words, 0) > 0


def explanation(candidate: Candidate, draft: Draft, language: Language) -> str:
    """Why the key is right: the sentence it stands in, in the brief's own words."""
    text, span = draft.brief.text, candidate.span
    ends = [found.end() for found in SENTENCE_END.finditer(text) if is_end(text, found.start(), language)]
    start = max((end for end in ends if end <= span.start), default=0)
    stop = min((end for end in ends if end >= span.stop), default=len(text))
    return language.words["key_because"].format(key=candidate.key, sentence=" ".join(text[start:stop].split()))


def is_end(text: str, mark: int, language: Language) -> bool:
    """Whether a mark ends a sentence and not an abbreviation: `A.M. Hendropriyono`, `Rp. 5`."""
    word = text[:mark].rpartition(" ")[2].strip('("“‘')
    last = word.rpartition(".")[2]
    return text[mark] != "." or (len(last) > 1 and word.casefold() not in language.reading().sentences.abbreviations)
