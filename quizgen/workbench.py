"""The glue of mending a question: what the checks say of it as it is now, how it is explained, what else may be an option."""

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.bank import Bank
from quizgen.languages import get_language
from quizgen.model.analysis import Analysis
from quizgen.model.brief import Brief
from quizgen.model.deck import Recipe
from quizgen.model.edit import naming_key
from quizgen.model.question import Candidate, Distractor, Draft, Question
from quizgen.model.span import Span
from quizgen.practice.folding import fold

if TYPE_CHECKING:
    from quizgen.analysis import Analyser
    from quizgen.generation.distractors import Pool

EMPTY, DOUBLE = "D101", "G301"
"""Codes: a part without text; two options the same."""
ALTERNATIVES = 12
"""Wrong options looked for, those in use among them."""


@dataclass(slots=True)
class Workbench:
    """Checks and alternatives for one bank; the engine and the pool are made when they are first needed, and kept."""

    recipe: Recipe
    bank: Bank
    _analyser: "Analyser | None" = None
    _pool: "Pool | None" = None
    _candidates: dict[str, Candidate] = field(default_factory=dict)
    _analyses: dict[str, Analysis] = field(default_factory=dict)

    def take_up(self, question: Question) -> None:
        """Fetch from the bank what `complaints` needs, which may then be asked from another thread."""
        self._candidates[question.id] = candidate_of(question, self.bank.draft_of(question.brief))

    def complaints(self, before: Question, after: Question) -> tuple[tuple[str, str], ...]:
        """(code, sentence) for all that is wrong with a question as it is now; `before`, taken up, is it as generated."""
        from quizgen.generation import CHECKS, COMPOSED
        from quizgen.generation._reader import read

        language = get_language(self.recipe.language)
        codes = list(_of_options(after))
        if after.stem.strip() and after.key.strip() and after.kind not in COMPOSED:
            reader = read(self._analysis(before), language)
            written = rewritten(self._candidates[before.id], after)
            codes += [code for code, check in CHECKS.items() if not check(reader, written)]
        messages = language.wording().messages
        return tuple((code, messages.get(code, "")) for code in codes)

    def explained(self, generated: Question, now: Question, written: Question) -> Question:
        """The question as a teacher wrote it after `now`, with evidence and explanations of what it asks by then.

        A key of the teacher's own is read where the brief has it, nearest to where the old one was; where the brief
        has it nowhere, the sentence of the old one is what there is to read. May be asked from another thread.
        """
        wrong = tuple(self._explained_option(one, generated, now, written.key) for one in written.distractors)
        if written.key == generated.key:
            return replace(written, distractors=wrong, explanation=generated.explanation, span=generated.span)
        span = place_of(written.key, generated.text, near=generated.span.start)
        sentence = self._sentence(generated, generated.span if span is None else span)
        said = self._because(written.key, sentence.text(generated.text))
        return replace(written, distractors=wrong, explanation=said, span=sentence if span is None else span)

    def _explained_option(self, wrong: Distractor, generated: Question, now: Question, key: str) -> Distractor:
        """What was written by hand is explained by what the brief says of it, if it says anything."""
        from quizgen.generation._other_figures import FIGURES

        if wrong.why:
            return replace(wrong, why=naming_key(naming_key(wrong.why, generated.key, key), now.key, key))
        place = place_of(wrong.text, generated.text, near=generated.span.start)
        if place is not None:
            return replace(wrong, why=self._because(wrong.text, self._sentence(generated, place).text(generated.text)))
        made = "made_figure" if generated.sort in FIGURES else "other_make"
        said = get_language(self.recipe.language).words[made].format(text=wrong.text, key=key)
        return replace(wrong, why=said)

    def _because(self, text: str, sentence: str) -> str:
        words = get_language(self.recipe.language).words
        return words["key_because"].format(key=text, sentence=" ".join(sentence.split()))

    def _sentence(self, question: Question, span: Span) -> Span:
        """The sentence in which a span begins."""
        sentences = self._analysis(question).sentences
        return next((one.span for one in reversed(sentences) if one.span.start <= span.start), span)

    def alternatives(self, question: Question) -> tuple[Distractor, ...]:
        """Wrong options of the bank that the question does not have yet, best first; slow the first time.

        A bank in a file is read by a connection of its own, so that this may be asked from another thread.
        """
        if self.bank.path is None:
            return self._alternatives(question, self.bank)
        with Bank(self.bank.path) as bank:
            return self._alternatives(question, bank)

    def _alternatives(self, question: Question, bank: Bank) -> tuple[Distractor, ...]:
        from quizgen.generation.distractors import pool_of
        from quizgen.generation.finishing import choices_for

        draft = bank.draft_of(question.brief)
        if draft is None:
            return ()
        if self._pool is None:
            self._pool = pool_of(bank.drafts(self.recipe.name), get_language(self.recipe.language))
        candidate = rewritten(candidate_of(question, draft), question)
        wide = replace(self.recipe, options=ALTERNATIVES + 1, interaction=None)
        found = choices_for(candidate, draft, self._pool, wide, int(question.id[:16], 16))
        used = {fold(text) for text in (question.key, *(wrong.text for wrong in question.distractors))}
        return tuple(choice.distractor for choice in found if fold(choice.distractor.text) not in used)

    def _analysis(self, question: Question) -> Analysis:
        from quizgen.analysis import Analyser

        if question.text not in self._analyses:
            self._analyser = self._analyser or Analyser(get_language(self.recipe.language))
            brief = Brief(question.brief, question.text, question.title, question.date, question.url, question.topic)
            self._analyses[question.text] = self._analyser.analyse(brief)
        return self._analyses[question.text]


def candidate_of(question: Question, draft: Draft | None) -> Candidate:
    """The candidate that the question was made from; one put together from it where the draft has it no more."""
    for candidate in () if draft is None else draft.candidates:
        if (candidate.kind, candidate.stem, candidate.key) == (question.kind, question.stem, question.key):
            return candidate
    return Candidate(
        question.kind, question.stem, question.key, question.accept, question.span, question.sort,
        "", question.fact, (question.key,), question.score,
    )  # fmt: skip


def rewritten(candidate: Candidate, question: Question) -> Candidate:
    """The candidate with the question's stem and key; another key has its own place in the brief and hides itself."""
    if question.key == candidate.key:
        return replace(candidate, stem=question.stem)
    span = place_of(question.key, question.text, near=candidate.span.start) or candidate.span
    return replace(candidate, stem=question.stem, key=question.key, accept=(), hides=(question.key,), span=span)


def place_of(text: str, brief: str, *, near: int) -> Span | None:
    """Where a text stands in a brief as words of its own, whatever their case; the nearest of several, None for none."""
    found = re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", brief, re.IGNORECASE) if text else ()
    spans = [Span(*one.span()) for one in found]
    return min(spans, key=lambda span: (abs(span.start - near), span.start), default=None)


def _of_options(question: Question) -> tuple[str, ...]:
    texts = [question.key, *(wrong.text for wrong in question.distractors)]
    folded = [fold(text) or text for text in texts]
    codes = {
        EMPTY: not question.stem.strip() or not all(text.strip() for text in texts),
        DOUBLE: len(set(folded)) < len(folded),
    }
    return tuple(code for code, broken in codes.items() if broken)
