"""What tells a sound question from an unsound one before anybody reads it: features that can be read.

Beside what the ranking sees, they say how sure the reading is of the clause a question was made from, how the key is cut
out of its text, and how much of the stem the brief never said in that order.
"""

import math
from collections.abc import Iterator
from itertools import pairwise

from quizgen.generation._features import CLOZE, Feature, clause_at, found_features, step
from quizgen.generation._ground import is_borrowed, is_grounded, sentence_of
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PLAIN
from quizgen.generation._told import names_in, told_pairs, told_words
from quizgen.generation._words import GAP, has_context, words
from quizgen.generation.checks import points_past
from quizgen.model.analysis import Clause
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

ATTACHED = frozenset(
    {"nsubj", "obj", "iobj", "obl", "advcl", "ccomp", "xcomp", "acl", "conj", "appos", "nmod", "parataxis", "root"}
)
"""Relations by which whole phrases hang: where these are wrong, a question is."""
ALONE = "alone:"
"""Opens the features that say how much stricter readers are with a question they read by itself."""
DOUBT_SCALE = 3.0
"""Minus log probability from which doubt is complete."""


SHORT_KEY = 3
"""Words up to which a key is judged by each of its words."""


def chance(reader: Reader, candidate: Candidate) -> float:
    """The chance that a strict reader signs the question as it is, 0 to 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, soundness(reader, candidate)))))


@remembered
def soundness(reader: Reader, candidate: Candidate) -> float:
    """The log odds that a strict reader signs it: the sum of what `explain_soundness` tells one by one."""
    weights = reader.wording.soundness
    return math.fsum(value * weights.get(name, 0.0) for name, value in all_found(reader, candidate).items())


def explain_soundness(reader: Reader, candidate: Candidate) -> tuple[tuple[str, float], ...]:
    """What each feature adds to the log odds of being signed, the weightiest first; nought is left out."""
    weights = reader.wording.soundness
    parts = ((name, value * weights.get(name, 0.0)) for name, value in soundness_features(reader, candidate))
    return tuple(sorted((part for part in parts if part[1]), key=lambda part: (-abs(part[1]), part[0])))


def soundness_features(reader: Reader, candidate: Candidate) -> tuple[Feature, ...]:
    """Every feature that is not nought, sorted by name: what the ranking sees, and what speaks for or against the reading."""
    return tuple(sorted((name, value) for name, value in all_found(reader, candidate).items() if value))


def all_found(reader: Reader, candidate: Candidate) -> dict[str, float]:
    """The same, unsorted and with those that are nought."""
    found = dict(found_features(reader, candidate))
    ground = ground_of(reader, candidate)
    found[f"ground:{ground}"] = 1.0
    found.update(of_form(candidate, ground))
    found[f"stands:{standing(reader, candidate)}"] = 1.0
    found[f"{ALONE}{candidate.kind}"] = 1.0
    found[f"{ALONE}context"] = float(candidate.kind != CLOZE and has_context(candidate.stem))
    for part in (of_doubt, of_cut, of_wording, of_question):
        found.update(part(reader, candidate))
    return found


def of_form(candidate: Candidate, ground: str) -> Iterator[Feature]:
    """How it was made, of what sort of key and on what ground; and how the context shares its words with the question."""
    yield f"form:{candidate.construction}", 1.0
    yield f"form:{candidate.construction}:{ground}", 1.0
    yield f"form:{candidate.construction}:{key_class(candidate)}", 1.0
    row = words(candidate.key)
    yield f"key_long:{min(len(row), 6)}:{candidate.kind}", 1.0
    for word in filter(
        str.isalpha, row if len(row) <= SHORT_KEY else ()
    ):  # some are guessed wherever they stand: `dua`
        yield f"key_word:{word}", 1.0
    if has_context(candidate.stem):
        context, _, asking = (words(part) for part in candidate.stem.rpartition(". "))
        yield f"context_long:{len(context) // 5}", 1.0
        yield f"asking_long:{min(6, len(asking) // 3)}", 1.0
        yield f"context_shared:{min(3, len(set(context) & set(asking)))}", 1.0


def key_class(candidate: Candidate) -> str:
    """What a key is like: a list, a clause, common words, words behind their noun, a figure, a date or a name."""
    if candidate.sort == "list":
        return "list"
    if candidate.sort in {"purpose", "cause"}:
        return "clause"
    if ":" in candidate.sort:
        return "common" if candidate.sort.startswith("common:") else "headed"
    return {"how_many": "figure", "when": "date"}.get(candidate.kind, "name")


def ground_of(reader: Reader, candidate: Candidate) -> str:
    """What tells which news a stem is about: it is of the first sentence, has it before it, shares names with it, or nothing."""
    sentences = reader.analysis.sentences
    if not sentences or candidate.span.start < sentences[0].span.stop or is_borrowed(reader, candidate):
        return "first"
    if has_context(candidate.stem):
        return "context"
    told = {
        e.name for e in reader.entities_in(sentences[0].span) if e.sort not in NUMBERS and e.name not in candidate.hides
    }
    shared = sum(name in candidate.stem for name in told)
    return "names" if shared > 1 else "name" if shared else "none"


def standing(reader: Reader, candidate: Candidate) -> str:
    """Whether a stem is of the first sentence, behind a context, grounded in the first or loose; and what names it holds."""
    if candidate.construction in PLAIN:
        return "plain"
    later = bool(sentence_of(reader, candidate)) and not is_borrowed(reader, candidate)
    grounded = "context" if has_context(candidate.stem) else "grounded" if is_grounded(reader, candidate) else "loose"
    names = names_in(reader, candidate.stem)
    rare = sum(name.casefold() not in reader.wording.known_to_all for name in names)
    return f"{'later' if later else 'first'}:{grounded}:{min(rare, 2)}:{int(len(names) > rare)}"


def doubt(chance: float) -> float:
    """A probability as doubt from 0 (sure) to 1."""
    return min(1.0, -math.log(max(chance, 0.001)) / DOUBT_SCALE)


def of_doubt(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """How unsure the network was of the tree around the key: in its clause, in the key, and right behind it."""
    clause, _ = clause_at(reader, candidate.span)
    sentence = next((s for s in reader.analysis.sentences if candidate.span.start < s.span.stop), None)
    around = clause.span if clause is not None else sentence.span if sentence is not None else candidate.span
    worst, mean = doubts_in(reader, around)
    yield "doubt:worst", worst
    yield "doubt:mean", mean
    yield "doubt:key", doubt(min((t.certainty for t in reader.tokens_in(candidate.span)), default=1.0))
    if clause is not None:
        yield "doubt:verb", doubt(reader.analysis.tokens[clause.verb].certainty)
        yield "doubt:link", doubt(link_certainty(reader, clause))
    behind = reader.analysis.tokens[reader.token_marks.behind(candidate.span.stop) :]
    after = next((token for token in behind if token.tag != "PUNCT"), None)
    if after is not None:
        yield "doubt:after", doubt(after.certainty)


@remembered
def doubts_in(reader: Reader, span: Span) -> tuple[float, float]:
    """The worst doubt in a stretch, and the mean one, of tokens by which whole phrases hang."""
    hung = [doubt(token.certainty) for token in reader.tokens_in(span) if base(token.relation) in ATTACHED]
    return max(hung, default=doubt(1.0)), sum(hung) / max(1, len(hung))


def link_certainty(reader: Reader, clause: Clause) -> float:
    """The least certainty from a clause up to its root: a clause hung wrongly is nobody's."""
    least, above = 1.0, clause
    while True:
        least = min(least, reader.analysis.tokens[above.verb].certainty)
        if above.parent is None:
            return least
        above = reader.analysis.clauses[above.parent]


def of_cut(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """How the key is cut out: the tags at its ends, what is inside, and whether more of it hangs behind."""
    tokens = reader.analysis.tokens
    inside = reader.token_marks.touching(candidate.span)
    if not inside:
        return
    first, last = inside[0], inside[-1]
    yield f"opens:{tokens[first].tag}", 1.0
    yield f"closes:{tokens[last].tag}", 1.0
    for tag in ("VERB", "ADP", "CCONJ", "PUNCT"):
        yield f"inside:{tag}", float(any(tokens[index].tag == tag for index in inside[1:-1]))
    below = (child for index in inside for child in reader.tree.children[index] if child not in inside)
    outside = [tokens[child] for child in below if tokens[child].span.start > candidate.span.start]
    yield "key_has_more", float(any(base(token.relation) in ATTACHED for token in outside))
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    near = after is not None and not reader.text[tokens[last].span.stop : after.span.start].strip()
    if after is not None and near and after.tag != "PUNCT":
        yield f"then:{after.tag}:{base(after.relation)}", 1.0


def of_wording(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """What turning the clause did to its words: pairs the brief never said, commas, `yang`, pronouns filled in."""
    stem, told = words(candidate.stem.replace(GAP, " ")), told_words(reader)
    pairs = told_pairs(reader)
    new = sum(pair not in pairs for pair in pairwise(stem))
    if candidate.kind != "cloze":
        yield f"new_pairs:{min(new, 7)}", 1.0
    yield "commas", min(candidate.stem.count(","), 4) / 4
    yield "relatives", min(stem.count(reader.wording.relative), 3) / 3
    yield "told_share", sum(word in told for word in stem) / max(1, len(stem))
    mentions = [m for m in reader.analysis.mentions if m.stands_for and m.stands_for in candidate.stem]
    yield "filled_in", float(bool(mentions))
    yield "negated", float(any(word in reader.wording.negations for word in stem))
    yield "key_word_shared", float(any(word in stem for word in words(candidate.key) if len(word) > 3))


def of_question(reader: Reader, candidate: Candidate) -> Iterator[Feature]:
    """How it asks: its question word with the noun before it, where it stands, and what clause it asks of."""
    row = words(candidate.stem)
    place = next((i for i, word in enumerate(row) if word in reader.wording.question_words), None)
    if place is not None:
        noun = row[place - 1] if place and row[place - 1] in reader.wording.heads else ""
        yield f"word:{row[place]}", 1.0
        yield f"noun_asked:{reader.wording.heads[noun].animacy if noun else 'none'}", 1.0
        yield (
            f"asked_at:{'first' if place < 2 else 'early' if place < 5 else 'last' if place > len(row) - 3 else 'middle'}",
            1.0,
        )
    clause, phrase = clause_at(reader, candidate.span)
    if clause is not None and phrase is not None:
        yield f"verb_tag:{reader.analysis.tokens[clause.verb].tag}", 1.0
        yield "shared_subject", float(clause.shared)
        yield f"asked_role:{candidate.construction}:{clause.link.value}", 1.0
        yield "phrase_longer", float(len(phrase.span) > len(candidate.span) + 3)
    yield "points_past", float(has_context(candidate.stem) and points_past(reader, candidate.stem))
    yield f"anchors:{min(len(names_in(reader, candidate.stem)), 3)}:{candidate.kind}", 1.0
    yield f"long:{candidate.kind}:{step(candidate.stem, (6, 10, 16, 24))}", 1.0
