"""Distractors: wrong options of the key's own sort, from the whole bank, then from the gazetteer; never padded."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.generation.checks import holds, words
from quizgen.model.language import Language
from quizgen.model.lexicon import Known
from quizgen.model.question import Candidate, Distractor, Draft, Offer, content_hash

FIGURES = frozenset({"money", "percent", "count", "day", "month", "year", "length", "mass", "area", "duration", "age", "clock"})
LIKE = 1.6
"""A phrase may be this many times as long as the key, or as short."""
NEVER_FROM_BANK = frozenset({"long_form"})


@dataclass(frozen=True, slots=True)
class Pool:
    """Everything that may serve as a wrong option: what the bank's briefs offer, and what the gazetteer knows."""

    offers: Mapping[str, tuple[Offer, ...]]
    """By sort, in the order of the bank."""
    known: Mapping[str, tuple[Known, ...]]
    """By fine sort, the best known first."""
    by_name: Mapping[str, Known]
    language: Language

    def others(self, candidate: Candidate, draft: Draft, many: int) -> tuple[Distractor, ...]:
        """At most `many` wrong options for a candidate, best first; fewer, or none, where no more can be proven wrong."""
        found: list[Distractor] = []
        for option in self.ordered(candidate, draft):
            if len(found) == many:
                break
            if is_wrong(option.text, candidate, draft) and is_like(option.text, candidate):
                if all(apart(option.text, other.text) for other in found):
                    found.append(option)
        return tuple(found)

    def ordered(self, candidate: Candidate, draft: Draft) -> Iterable[Distractor]:
        """Options in the order of preference: figures are made, names come from bank and gazetteer."""
        if candidate.sort in FIGURES:
            yield from self.figures(candidate)
            return
        if candidate.sort not in NEVER_FROM_BANK:
            yield from self.from_bank(candidate, draft)
        yield from self.from_gazetteer(candidate)

    def figures(self, candidate: Candidate) -> Iterable[Distractor]:
        """Figures of the same make as the key."""
        why = self.language.words["made_figure"]
        for text in self.language.wording().others_like(candidate.key, candidate.sort):
            yield Distractor(text, why.format(text=text, key=candidate.key), "generated")

    def from_bank(self, candidate: Candidate, draft: Draft) -> Iterable[Distractor]:
        """What other briefs offer of the same sort: nearest in topic, shape and length first, then by a fixed lot."""
        rows = [offer for offer in self.offers.get(candidate.sort, ()) if offer.brief != draft.brief.id]
        rows.sort(key=lambda offer: (distance(offer, candidate, draft), content_hash(candidate.stem, offer.text)))
        for offer in rows[:40]:
            yield Distractor(offer.text, offer.why, offer.brief)

    def from_gazetteer(self, candidate: Candidate) -> Iterable[Distractor]:
        """Known names of the same fine sort: neighbours first, then the same region, then the best known."""
        here = self.by_name.get(candidate.key)
        rows = [known for known in self.known.get(candidate.sort, ()) if known is not here]
        near = set(here.near) if here else set()
        rows.sort(
            key=lambda known: (
                known.name not in near,
                here is None or known.inside != here.inside,
                here is None or known.region != here.region,
                -known.weight // 5000,
                content_hash(candidate.stem, known.name),
            )
        )
        why = self.language.words["other_name"]
        for known in rows[:40]:
            text = same_form(known, candidate.key)
            yield Distractor(text, why.format(text=text, key=candidate.key), f"gazetteer:{known.fine}")


def same_form(known: Known, key: str) -> str:
    """The short form beside a short key: `Kemenag` beside `Kemenkeu`."""
    if " " in key or " " not in known.name:
        return known.name
    short = [alias for alias in known.aliases if " " not in alias and alias.isupper() == key.isupper()]
    return short[0] if short else known.name


def distance(offer: Offer, candidate: Candidate, draft: Draft) -> tuple[int, int]:
    """How far an offer is from the key: shape of the words, then length."""
    shape = (offer.text[:1].isupper() != candidate.key[:1].isupper()) + (offer.text.isupper() != candidate.key.isupper())
    return shape, abs(len(offer.text.split()) - len(candidate.key.split()))


def is_wrong(text: str, candidate: Candidate, draft: Draft) -> bool:
    """Whether a text is surely no right option: nowhere in the brief, no part or whole of the key or another name of it."""
    mine, brief = words(text), words(draft.brief.text)
    if not mine or holds(brief, mine) or holds(words(candidate.stem), mine):
        return False
    return all(apart(text, name) for name in (candidate.key, *candidate.accept))


def apart(text: str, other: str) -> bool:
    """Whether two options share neither all words of the one nor all of the other."""
    mine, theirs = words(text), words(other)
    return not holds(mine, theirs) and not holds(theirs, mine)


def is_like(text: str, candidate: Candidate) -> bool:
    """Whether the option is about as long as the key, so that length gives nothing away."""
    mine, key = len(text), len(candidate.key)
    if len(candidate.key.split()) < 4 and len(text.split()) < 4:
        return True
    return mine <= LIKE * key and key <= LIKE * mine


def pool_of(drafts: Sequence[Draft], language: Language) -> Pool:
    """The pool over all drafts of a bank and the gazetteer of its language."""
    offers: dict[str, dict[str, Offer]] = defaultdict(dict)
    for draft in drafts:
        for offer in draft.offers:
            offers[offer.sort].setdefault(offer.text.casefold(), offer)
    known: dict[str, list[Known]] = defaultdict(list)
    by_name: dict[str, Known] = {}
    for row in language.gazetteer():
        known[row.fine].append(row)
        for name in (row.name, *row.aliases):
            by_name.setdefault(name, row)
    return Pool(
        {sort: tuple(rows.values()) for sort, rows in offers.items()},
        {fine: tuple(rows) for fine, rows in known.items()},
        by_name,
        language,
    )
