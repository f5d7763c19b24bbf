"""The glue: each function calls the rooms in their order, and imports those that are slow to load when it is called."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from quizgen.assembly import assemble
from quizgen.bank import Bank
from quizgen.errors import ExportError, SourceError, UsageError
from quizgen.files import write_files
from quizgen.flashcards import given
from quizgen.model.analysis import Analysis
from quizgen.model.brief import Brief
from quizgen.model.deck import Deck, Recipe
from quizgen.model.ledger import NoteState
from quizgen.model.question import Draft, Question, Refusal, content_hash
from quizgen.practice.desk import with_ruled
from quizgen.sources import briefs as brief_files
from quizgen.sources import recipes

if TYPE_CHECKING:
    from quizgen.exporters._limits import Unfit
    from quizgen.model.language import Language

Progress = Callable[[Sequence[Brief]], Iterable[Brief]]
"""Hands on the briefs one by one and may show how far it is."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did, in figures."""

    briefs: int
    reused: int
    """Of these, how many were not analysed again."""
    kinds: tuple[tuple[str, int], ...]
    """Questions of each kind that the recipe takes, most first."""
    refusals: tuple[tuple[str, str, int], ...]
    """Code of the check, its sentence, and how many candidates it refused; most first."""


@dataclass(frozen=True, slots=True)
class Built:
    """A recipe that was followed to the end: what `build`, `export` and `quiz` all start from."""

    recipe: Recipe
    language: "Language"
    report: BuildReport
    deck: Deck
    briefs: tuple[Brief, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written."""

    path: str
    size: int
    """Bytes."""
    left_out: "tuple[Unfit, ...]"
    """Questions of the deck that its format cannot hold."""
    marred: "tuple[Unfit, ...]" = ()
    """Questions with signs that its format cannot show; number 0 is the head."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything one brief gave."""

    analysis: Analysis
    questions: tuple[Question, ...]
    refusals: tuple[Refusal, ...]


def open_recipe(path: str) -> Recipe:
    """The recipe at `path`, or the one that a bare file of briefs stands for."""
    from quizgen.generation import COMPOSED, KINDS
    from quizgen.languages import LANGUAGES

    return recipes.open_source(path, recipes.Known((*KINDS, *COMPOSED), tuple(LANGUAGES)))


def read_briefs(recipe: Recipe) -> tuple[Brief, ...]:
    """The briefs of the recipe's sources, in their order."""
    return brief_files.read_briefs(recipe.sources)


@contextmanager
def built(recipe: Recipe, progress: Progress = iter) -> Iterator[tuple[Built, Bank]]:
    """The recipe's deck, built, and its bank, open inside the `with`; bad sources are told before a bank is made."""
    from quizgen.languages import get_language

    briefs, language = read_briefs(recipe), get_language(recipe.language)
    with Bank(recipe.bank) as bank:
        report = fill_bank(recipe, briefs, bank, language, progress)
        bank.put_build_hash(recipe.name, made_from(recipe))
        yield Built(recipe, language, report, build_deck(recipe, bank, newest(briefs)), briefs), bank


def fill_bank(
    recipe: Recipe, briefs: Sequence[Brief], bank: Bank, language: "Language", progress: Progress = iter
) -> BuildReport:
    """Analyse what is new, ask and check everything, and keep it all in the bank; edits and history stay."""
    from quizgen.generation import finish

    engine = _engine(recipe)
    bank.put_briefs(recipe.name, briefs)
    drafts = {brief.id: draft for brief in briefs if (draft := bank.draft(brief, engine)) is not None}
    missing = [brief for brief in briefs if brief.id not in drafts]
    for made in _drafts(missing, recipe, language, progress):
        bank.put_draft(made, engine)
        drafts[made.brief.id] = made
    own = [drafts[brief.id] for brief in briefs]
    written, refused = finish(own, language, recipe, bank.other_drafts(recipe.name, engine))
    questions = with_ruled(written, bank.ruled_questions(), drafts)
    bank.put_questions(recipe.name, questions)
    refusals = [refusal for of_brief in _by_brief(own, refused).values() for refusal in of_brief]
    return _report(recipe, len(briefs), len(missing), questions, refusals)


def wider_questions(recipe: Recipe, bank: Bank, options: int) -> dict[str, Question]:
    """The recipe's questions as they would be with so many options, by id; the bank keeps those it has."""
    from quizgen.generation import finish
    from quizgen.languages import get_language

    own, others = bank.drafts(recipe.name), bank.other_drafts(recipe.name, _engine(recipe))
    made, _ = finish(own, get_language(recipe.language), replace(recipe, options=options), others)
    return {question.id: question for question in made}


def made_from(recipe: Recipe) -> str:
    """Hash of all that the recipe's questions hang on: its keys for them, its sources and the engine."""
    files = [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in recipe.sources]
    keys = [*recipe.kinds, "", recipe.options, recipe.interaction or "", recipe.invented_names, recipe.sensitive]
    keys += recipe.retract
    return content_hash(_engine(recipe), keys, files)


def build_deck(recipe: Recipe, bank: Bank, now: date | None) -> Deck:
    """The recipe's deck from the bank's questions and the teacher's edits, with the recipe's own dice."""
    from quizgen.languages import get_language

    questions, place = bank.questions(recipe.name), get_language(recipe.language).sizes().place
    return assemble(recipe, questions, rng=dice_of(recipe), now=now, edits=bank.edits(), measure=place)


def dice_of(recipe: Recipe) -> Callable[[str], Random]:
    """The recipe's dice for each question."""
    return lambda question: Random(f"{recipe.rng}:{question}")  # noqa: S311 - to shuffle options, not to keep secrets


def export_deck(
    built: Built, bank: Bank, paths: Sequence[str], at: datetime, wanted: Sequence[str] = ()
) -> tuple[Written, ...]:
    """Write the deck to every path, all or none of them; `wanted` are the codes of formats that `--format` names.

    What changed since the bank's last export is dated `at`; a bank in memory has no last export, so there everything
    is dated by its brief.
    """
    from quizgen.exporters.naming import formats_of, left_out

    formats = formats_of(paths, wanted)
    for_anki = any(form.for_anki for form in formats)
    if not built.deck.slots and not for_anki:
        raise ExportError(f"{built.recipe.name}: no question came of its briefs, so nothing was written")
    flashcards, ledger = _as_flashcards(built, bank, at) if for_anki else (built.deck, {})
    decks = [flashcards if form.for_anki else built.deck for form in formats]
    left = [left_out(path, form, deck) for path, form, deck in zip(paths, formats, decks, strict=True)]
    files = {
        path: form.render(deck, built.language.words, ledger)
        for path, form, deck in zip(paths, formats, decks, strict=True)
    }
    if for_anki:  # or a correction would be dated before the learners could have it
        bank.put_notes(ledger)
    write_files(files)
    marred = [form.marred(deck) for form, deck in zip(formats, decks, strict=True)]
    return tuple(
        Written(path, len(files[path]), out, bad) for path, out, bad in zip(paths, left, marred, strict=True)
    )


def push_deck(built: Built, bank: Bank, at: datetime, port: int, key: str | None) -> None:
    """Have a running Anki import the deck, dated as `export_deck` does; the ledger is kept once Anki has it."""
    from quizgen.delivery.ankiconnect import send_package
    from quizgen.exporters.naming import format_of

    deck, ledger = _as_flashcards(built, bank, at)
    send_package(format_of("deck.apkg").render(deck, built.language.words, ledger), "quizgen", port=port, key=key)
    bank.put_notes(ledger)


def _as_flashcards(built: Built, bank: Bank, at: datetime) -> tuple[Deck, dict[str, NoteState]]:
    return given(built.recipe, built.deck, built.briefs, language=built.language, bank=bank, at=at)


def check_targets(recipe_path: str, recipe: Recipe, paths: Sequence[str], wanted: Sequence[str] = ()) -> None:
    """Raise before any work is done for a path that cannot be written, or would overwrite what it is made from."""
    from quizgen.exporters.naming import formats_of

    formats_of(paths, wanted)
    check_paths(recipe_path, recipe, paths)


def check_paths(recipe_path: str, recipe: Recipe, paths: Sequence[str]) -> None:
    """The same for files of any other form."""
    kept = [recipe_path, *recipe.sources, *([] if recipe.bank is None else [recipe.bank])]
    for path in paths:
        if Path(path).is_dir():
            raise ExportError(f"{path}: is a directory; name a file in it")
        if not Path(path).parent.is_dir():
            raise ExportError(f"{path}: there is no directory {Path(path).parent}; make it first")
        if os.path.realpath(path) in map(os.path.realpath, kept):
            raise UsageError(f"{path}: is what the deck is made from; name another file to write to")


def explain(recipe: Recipe, only: str | None = None, progress: Progress = iter) -> Iterator[Explanation]:
    """What the analysis saw in each brief and what became of every candidate; of one brief where `only` is its id."""
    from quizgen.generation import draft, finish
    from quizgen.languages import get_language

    briefs, language = read_briefs(recipe), get_language(recipe.language)
    if only is not None and only not in {brief.id for brief in briefs}:
        raise SourceError(f'{recipe.sources[0]}: no brief "{only}"; known: {_some(brief.id for brief in briefs)}')
    analyses = list(_analyses(briefs, language, progress))
    drafts = [draft(analysis, language, sensitive=recipe.sensitive) for analysis in analyses]
    questions, refused = finish(drafts, language, recipe)
    refusals = _by_brief(drafts, refused)
    for analysis in analyses:
        if only in (None, analysis.brief.id):
            of_brief = tuple(question for question in questions if question.brief == analysis.brief.id)
            yield Explanation(analysis, of_brief, refusals[analysis.brief.id])


def newest(briefs: Iterable[Brief]) -> date | None:
    """The day of the newest brief, for whatever a clock would otherwise date; None where no brief has one."""
    return max((brief.date for brief in briefs if brief.date is not None), default=None)


def _engine(recipe: Recipe) -> str:
    """Names all that a draft hangs on beside its brief."""
    from quizgen import analysis, generation

    return f"{recipe.language}/{analysis.VERSION}/{generation.VERSION}/{'all' if recipe.sensitive else 'plain'}"


def _analyses(briefs: Sequence[Brief], language: "Language", progress: Progress) -> Iterator[Analysis]:
    """Many are read at once, but `progress` goes on by one when all that is made of that one was taken."""
    from quizgen.analysis import Analyser

    return (found for _, found in zip(progress(briefs), Analyser(language).analyses(briefs), strict=True))


def _drafts(briefs: Sequence[Brief], recipe: Recipe, language: "Language", progress: Progress) -> Iterator[Draft]:
    from quizgen.generation import draft

    found = _analyses(briefs, language, progress)
    return (draft(analysis, language, sensitive=recipe.sensitive) for analysis in found)


def _report(
    recipe: Recipe, briefs: int, analysed: int, questions: Iterable[Question], refusals: Sequence[Refusal]
) -> BuildReport:
    from quizgen.generation import KINDS

    kinds = Counter(dict.fromkeys(recipe.kinds or KINDS, 0))
    kinds.update(question.kind for question in questions)
    codes = Counter(refusal.code for refusal in refusals)
    reasons = {refusal.code: refusal.reason for refusal in reversed(refusals)}
    return BuildReport(
        briefs,
        briefs - analysed,
        tuple(sorted(kinds.items(), key=lambda row: (-row[1], row[0]))),
        tuple((code, reasons[code], count) for code, count in sorted(codes.items(), key=lambda row: (-row[1], row[0]))),
    )


def _by_brief(drafts: Iterable[Draft], refused: Iterable[Refusal]) -> dict[str, tuple[Refusal, ...]]:
    """Every refusal by brief: the draft's own, and what `finish` refused of its candidates, whatever their score."""
    drafts = tuple(drafts)
    early = {refusal for draft in drafts for refusal in draft.refusals}
    late = [(replace(refusal.candidate, score=0.0), refusal) for refusal in refused if refusal not in early]
    by_brief: dict[str, tuple[Refusal, ...]] = {}
    for draft in drafts:
        own = {replace(candidate, score=0.0) for candidate in draft.candidates} if late else set()
        by_brief[draft.brief.id] = (*draft.refusals, *(refusal for candidate, refusal in late if candidate in own))
    return by_brief


def _some(names: Iterable[str], most: int = 8) -> str:
    shown = list(names)
    return ", ".join(shown[:most]) + (f", … ({len(shown)} in all)" if len(shown) > most else "")
