"""From one analysis to its draft: ask with every kind, check, rank, and note what the brief offers to others."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType

from quizgen.generation import cloze, how_many, what, when, where, who, why
from quizgen.generation._dating import with_day
from quizgen.generation._longer import longer_forms
from quizgen.generation._phrase_gaps import phrase_gaps, quote_gaps
from quizgen.generation._reader import Reader, read
from quizgen.generation._scope import scoped
from quizgen.generation._signed import sound
from quizgen.generation._soundness import chance
from quizgen.generation._victims import names_victim, tells_guilt
from quizgen.generation._words import held_in, words
from quizgen.generation.checks import CHECKS
from quizgen.generation.ranking import ranked
from quizgen.model.analysis import Analysis, Entity, Sort
from quizgen.model.language import Language
from quizgen.model.question import Candidate, Draft, Offer, Refusal

ALWAYS_SENSITIVE = frozenset({"sexual_violence", "suicide", "gore", "privacy"})
CHILD, NEAR = "minor", 6
"""The sort of words for children; and words before a name among which one says that it is a child's."""
NAMED_CHILD = frozenset({CHILD, "initials"})
"""A child told of by initials is a child whose name must not be looked for."""
INSULTED_FAITH = frozenset({"faith", "sara"})
"""What is holy and hatred of a people or creed: nobody is asked to repeat the insult."""
SPARED_SHARE, DIGITS = 0.005, 4
"""What a candidate that is not asked is worth at least, and twice at most, by its chance; and the digits of a score."""
MOST = 12
"""Questions of one brief; more than a teacher reads."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of question: its name and the function that asks."""

    name: str
    ask: Callable[[Reader], Iterator[Candidate]]


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "who": Kind("who", who.ask),
        "what": Kind("what", what.ask),
        "where": Kind("where", where.ask),
        "when": Kind("when", when.ask),
        "how_many": Kind("how_many", how_many.ask),
        "why": Kind("why", why.ask),
        "cloze": Kind("cloze", cloze.ask),
    }
)


def draft(analysis: Analysis, language: Language, *, sensitive: bool = False) -> Draft:
    """Every question one brief gives by itself, best first, and every candidate refused with its reason."""
    reader = read(analysis, language)
    careful = not sensitive and is_sensitive(reader)
    passed: list[Candidate] = []
    refusals: list[Refusal] = []
    for candidate in asked(reader):
        unfit = careful or (not sensitive and (names_victim(reader, candidate) or tells_guilt(reader, candidate)))
        code = "G701" if unfit else first_failure(reader, candidate)
        if code:
            refusals.append(Refusal(candidate, code, reader.wording.messages[code]))
        else:
            passed.append(candidate)
    signed = sound(reader, passed)
    rows = ranked(reader, signed)
    kept = tuple(replace(widened(reader, with_day(reader, candidate)), score=value) for value, candidate in rows[:MOST])
    left = {(c.kind, c.stem, c.key) for c in kept}
    refusals += [spared(reader, c, "R201") for c in passed if c not in signed]
    refusals += [spared(reader, c, "R101") for c in signed if (c.kind, c.stem, c.key) not in left]
    return Draft(analysis.brief, kept, tuple(refusals), tuple(offers(reader, kept)))


def widened(reader: Reader, candidate: Candidate) -> Candidate:
    """The candidate with all longer ways accepted in which its brief says the name it asks for."""
    accept = {*candidate.accept, *longer_forms(reader, candidate)} - {candidate.key}
    return candidate if accept == set(candidate.accept) else replace(candidate, accept=tuple(sorted(accept)))


def spared(reader: Reader, candidate: Candidate, code: str) -> Refusal:
    """A candidate that passed every check and is not asked; its score, low as it is, says how sound."""
    worth = round(SPARED_SHARE * (1 + chance(reader, candidate)), DIGITS)
    return Refusal(replace(candidate, score=worth), code, reader.wording.messages[code])


def asked(reader: Reader) -> Iterator[Candidate]:
    """The candidates of every kind, each stem and key once; then the gaps for phrases that those have been found to ask for."""
    seen: set[tuple[str, str]] = set()
    found: list[Candidate] = []  # filled while the kinds ask, read when they are done
    kinds = (kind.ask(reader) for kind in KINDS.values())
    for candidate in chain.from_iterable((*kinds, quote_gaps(reader), phrase_gaps(reader, found))):
        if (candidate.stem, candidate.key) not in seen:
            seen.add((candidate.stem, candidate.key))
            found.append(candidate)
            accept = telling(reader, candidate)
            yield scoped(reader, candidate if accept == candidate.accept else replace(candidate, accept=accept))


def telling(reader: Reader, candidate: Candidate) -> tuple[str, ...]:
    """The accepted texts that say by themselves what they mean: no `acara ini`, no dangling comma, no bracket cut open."""
    kept = []
    for text in candidate.accept:
        loose = set(words(text)) & reader.wording.pointing or text.rstrip().endswith((",", ";", "("))
        if not loose and text.count("(") == text.count(")"):
            kept.append(text)
    return tuple(kept)


def first_failure(reader: Reader, candidate: Candidate) -> str:
    """Code of the first check that refuses the candidate; "" where all pass."""
    return next((code for code, check in CHECKS.items() if not check(reader, candidate)), "")


def is_sensitive(reader: Reader) -> bool:
    """Whether the brief tells of what no child should be quizzed on unless a teacher allows it."""
    care = reader.wording.sensitive
    sorts = {care[word] for word in held_in(reader.text, frozenset(care))}
    return names_child(reader, sorts) or bool(sorts & ALWAYS_SENSITIVE) or sorts >= NAMED_CHILD or sorts >= INSULTED_FAITH


def names_child(reader: Reader, sorts: set[str]) -> bool:
    """Whether a child is named who is no public person: `balita asal Makassar bernama …`."""
    row = words(reader.text) if CHILD in sorts else []
    leads = [place for place, word in enumerate(row) if word in reader.wording.naming_leads]
    minors = {word for word, sort in reader.wording.sensitive.items() if sort == CHILD}
    called = any(minors & set(row[max(0, place - NEAR) : place]) for place in leads)
    return called or any(is_name_of_child(reader, entity) for entity in reader.analysis.entities)


def is_name_of_child(reader: Reader, entity: Entity) -> bool:
    """Whether a word for a small child stands beside a name: `meninggalnya balita [Raya]`, `[Raya], bocah tiga tahun, …`."""
    before = reader.text[: entity.outer.start].casefold().split()[-1:]
    after = reader.text[entity.outer.stop :]
    beside = words(after)[:1] if after.startswith(reader.wording.comma) else []
    named = entity.sort is Sort.PERSON or (entity.sort is Sort.PLACE and not entity.fine)  # no `balita Papua`
    child = tuple(words(after)[:2]) in reader.wording.child_pairs and bool(beside)
    return named and (child or bool({*before, *beside} & reader.wording.infant_words))


def offers(reader: Reader, kept: tuple[Candidate, ...]) -> Iterator[Offer]:
    """What the brief lends to other briefs' questions: each key once, with what it is here."""
    brief = reader.analysis.brief
    seen: set[tuple[str, str]] = set()
    for candidate in kept:
        if (candidate.sort, candidate.key) in seen:
            continue
        seen.add((candidate.sort, candidate.key))
        sentence = next(
            s.span.text(brief.text) for s in reader.analysis.sentences if candidate.span.start < s.span.stop
        )
        where = ", ".join(part for part in (brief.title or "", reader.wording.date_text(str(brief.date or ""))) if part)
        why = reader.language.words["from_brief"].format(
            text=candidate.key, sentence=" ".join(sentence.split()), where=where
        )
        yield Offer(candidate.key, candidate.sort, candidate.accept, brief.id, why.replace(" ()", ""))
