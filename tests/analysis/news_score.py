"""How well whole news briefs are read: `python -m tests.analysis.news_score FILE… [--briefs JSONL] [--faults]`.

Names count where words and sort agree. A verb is found where a clause's verb lies in its group; a phrase where its
clause is found, its role agrees and it begins with the same word (`head`), or is the same from end to end (`exact`).
A gold group of several verbs may be several clauses; adjectives after `yang` are no verbs and not counted.
Subjects that are understood are not counted; goals and origins are places, `since` and `until` are times. A link is
right where it leads to the name or the words that the annotation gives.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.model.analysis import Analysis, Clause, Link, Role
from quizgen.model.span import Span
from tests.analysis.gold import analyser
from tests.analysis.news import GoldBrief, GoldName, GoldPhrase, GoldPredicate, read_news

ASKED = {
    Role.SUBJECT: "subject",
    Role.OBJECT: "object",
    Role.PLACE: "place",
    Role.GOAL: "place",
    Role.ORIGIN: "place",
    Role.TIME: "time",
    Role.SINCE: "time",
    Role.UNTIL: "time",
}


@dataclass
class Score:
    """Counts of what is wanted, found and right, by what is counted; and the faults in words."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def precision(self, name: str) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right[name] / self.found[name] if self.found[name] else 1.0

    def recall(self, name: str) -> float:
        """Share of what is wanted that was found; 1 where nothing is wanted."""
        return self.right[name] / self.wanted[name] if self.wanted[name] else 1.0

    def f1(self, name: str) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right[name] / max(1, self.found[name] + self.wanted[name])

    def __str__(self) -> str:
        names = sorted(set(self.wanted) | set(self.found))
        width = max(len(name) for name in names)
        rows = (
            f"{name:<{width}} F1 {self.f1(name):.3f}  precision {self.precision(name):.3f}  "
            f"recall {self.recall(name):.3f}  ({self.wanted[name]} wanted, {self.found[name]} found)"
            for name in names
        )
        return "\n".join(rows)


def score(briefs: Iterable[GoldBrief]) -> Score:
    """Read every brief and hold the reading against its annotation."""
    total = Score()
    for gold in briefs:
        found = analyser().analyse(gold.brief)
        _names(gold, found, total)
        _links(gold, found, total)
        _clauses(gold, found, total)
    return total


def _names(gold: GoldBrief, found: Analysis, total: Score) -> None:
    text = gold.brief.text
    wanted = {name.span: name for name in gold.names}
    mine = {entity.span: entity for entity in found.entities}
    for span, entity in mine.items():
        name = wanted.get(span)
        if name is not None and name.optional:
            continue
        right = name is not None and entity.sort.value in name.sorts
        total.found.update(["entity", f"entity {entity.sort.value}"])
        if right and name is not None:
            total.right.update(["entity", f"entity {entity.sort.value}"])
            _details(name, entity.title, entity.value, span.text(text), total)
        else:
            total.faults.append(f"{gold.brief.id} not {entity.sort.value} {span.text(text)!r}")
    for span, name in wanted.items():
        if name.optional:
            continue
        sort = next((sort for sort in name.sorts if span in mine and mine[span].sort.value == sort), name.sorts[0])
        total.wanted.update(["entity", f"entity {sort}"])
        if span not in mine or mine[span].sort.value not in name.sorts:
            total.faults.append(f"{gold.brief.id} misses {sort} {span.text(text)!r}")


def _details(name: GoldName, title: str, value: str, words: str, total: Score) -> None:
    """Titles and values of names that are found."""
    for kind, theirs, ours in (("title", name.title, title), ("value", name.value, value)):
        if kind == "value" and not theirs:
            continue
        total.wanted[kind] += bool(theirs)
        total.found[kind] += bool(ours)
        total.right[kind] += bool(ours) and ours == theirs
        if ours != theirs:
            total.faults.append(f"{words!r} {kind} {ours!r}, not {theirs!r}")


def _links(gold: GoldBrief, found: Analysis, total: Score) -> None:
    text = gold.brief.text
    answers: dict[Span, tuple[str, ...]] = {name.span: (name.name,) for name in gold.names if name.name}
    answers |= {pointer.span: pointer.answers for pointer in gold.pointers if pointer.answers}
    mine = {entity.span: entity.name for entity in found.entities if entity.name != entity.span.text(text)}
    mine |= {mention.span: mention.stands_for for mention in found.mentions if mention.stands_for}
    total.wanted["link"] += len(answers)
    for span, target in mine.items():
        right = any(_same(target, answer) for answer in answers.get(span, ()))
        total.found["link"] += 1
        total.right["link"] += right
        if not right:
            given = " or ".join(answers.get(span, ("nothing",)))
            total.faults.append(f"{gold.brief.id} link {span.text(text)!r} to {target!r}, not {given!r}")
    for span in answers.keys() - mine.keys():
        total.faults.append(f"{gold.brief.id} no link {span.text(text)!r} to {answers[span][0]!r}")


def _same(ours: str, theirs: str) -> bool:
    """Whether one answer is the other, or holds it whole."""
    mine, gold = f" {ours.casefold()} ", f" {theirs.casefold()} "
    return mine in gold or gold in mine


def _clauses(gold: GoldBrief, found: Analysis, total: Score) -> None:
    free = list(found.clauses)
    for predicate in gold.predicates:
        inside = [clause for clause in free if found.tokens[clause.verb].span in predicate.span]
        free = [clause for clause in free if clause not in inside]
        if predicate.optional:
            continue
        total.wanted.update(["role verb", "role"])
        total.found.update(["role verb", "role"] if inside else ())
        total.right.update(["role verb", "role"] if inside else ())
        if not inside:
            total.faults.append(f"{gold.brief.id} misses verb {predicate.span.text(gold.brief.text)!r}")
        _phrases(gold, predicate, inside, total)
    for clause in free:
        if clause.link is Link.RELATIVE and found.tokens[clause.verb].tag == "ADJ":
            continue
        total.found.update(["role verb", "role"])
        total.faults.append(f"{gold.brief.id} not verb {clause.predicate.text(gold.brief.text)!r}")
        _phrases(gold, GoldPredicate(clause.predicate, (), optional=False), [clause], total)


def _phrases(gold: GoldBrief, predicate: GoldPredicate, clauses: Sequence[Clause], total: Score) -> None:
    text, verb = gold.brief.text, predicate.span.text(gold.brief.text)
    mine = [one for clause in clauses for one in _written(clause)]
    optional = [phrase for phrase in predicate.phrases if phrase.optional]
    mine = [one for one in mine if not any(one[1].start == other.span.start for other in optional)]
    wanted = [phrase for phrase in predicate.phrases if not phrase.optional]
    for phrase in wanted:
        total.wanted.update([f"role {phrase.role}", "role", f"exact {phrase.role}", "exact"])
    for role, span in mine:
        total.found.update([f"role {role}", "role", f"exact {role}", "exact"])
        same = _partner(role, span, wanted)
        if same is None:
            total.faults.append(f"{gold.brief.id} {verb!r}: not {role} {span.text(text)!r}")
            continue
        wanted.remove(same)
        total.right.update([f"role {role}", "role"])
        if same.span == span:
            total.right.update([f"exact {role}", "exact"])
        else:
            total.faults.append(f"{gold.brief.id} {verb!r}: {span.text(text)!r} for {same.span.text(text)!r}")
    total.faults += [f"{gold.brief.id} {verb!r}: misses {one.role} {one.span.text(text)!r}" for one in wanted]


def _partner(role: str, span: Span, wanted: Sequence[GoldPhrase]) -> GoldPhrase | None:
    return next((one for one in wanted if one.role == role and one.span.start == span.start), None)


def _written(clause: Clause) -> Iterator[tuple[str, Span]]:
    """Role and words of the phrases that are asked for and stand in the clause."""
    for phrase in clause.phrases[1:] if clause.shared else clause.phrases:
        if phrase.role in ASKED and not (phrase.clausal and phrase.role in {Role.SUBJECT, Role.OBJECT}):
            yield ASKED[phrase.role], phrase.span


def main() -> None:
    """Print the figures of some files, and with `--faults` what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--briefs", type=Path, help="JSON lines with the texts of blocks headed by an id alone")
    parser.add_argument("--faults", action="store_true")
    wanted = parser.parse_args()
    total = score(gold for file in wanted.files for gold in read_news(file, wanted.briefs))
    faults = total.faults if wanted.faults else []
    sys.stdout.write("\n".join([str(total), *faults]) + "\n")


if __name__ == "__main__":
    main()
