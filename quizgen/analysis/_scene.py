"""A brief as its mentions see it: who is named where, who is a subject, how far a phrase reaches."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizgen.model.analysis import Entity, Sentence, Sort
from quizgen.model.reading import MentionRules
from quizgen.model.span import Span
from quizgen.model.tree import Tree, base

FARTHEST = 300
"""Tokens, or names: what lies farther back is not taken up again."""
_LONGEST = 12
"""Words of a phrase that may be written in a mention's place."""
NAMED = frozenset({Sort.PERSON, Sort.ORGANISATION, Sort.COUNTRY, Sort.PLACE, Sort.THING})


@dataclass(slots=True)
class Scene:
    """A brief with its tree and entities, and what its pronouns have been read as so far."""

    text: str
    sentences: tuple[Sentence, ...]
    tree: Tree
    entities: tuple[Entity, ...]
    rules: MentionRules
    resolved: dict[int, str] = field(default_factory=dict)
    """Token of a pronoun to whom it stood for."""
    mains: dict[int, int | None] = field(default_factory=dict)
    """Sentence to its main subject, once it was asked for."""
    starts: list[int] = field(default_factory=list)
    owner: dict[int, Entity] = field(default_factory=dict)
    """Token to the entity whose `outer` holds it; a smaller one goes before."""

    def __post_init__(self) -> None:
        self.starts = [sentence.first for sentence in self.sentences]
        places = [token.span.start for token in self.tree.tokens]
        for entity in sorted(self.entities, key=lambda entity: -len(entity.outer)):
            first, last = bisect_left(places, entity.outer.start), bisect_left(places, entity.outer.stop)
            self.owner.update(dict.fromkeys(range(first, last), entity))

    def nearby(self, stop: int) -> tuple[Entity, ...]:
        """The entities of the last stretch of text before an offset, so that time grows with length."""
        last = bisect_left(self.entities, stop, key=lambda entity: entity.span.start)
        return self.entities[max(0, last - FARTHEST) : last]

    def number(self, at: int) -> int:
        """Which sentence the token stands in."""
        return bisect_right(self.starts, at) - 1

    def first_of(self, at: int) -> int:
        """First token of its sentence."""
        return self.sentences[self.number(at)].first

    def stop_of(self, at: int) -> int:
        """The token after the last of its sentence."""
        return self.sentences[self.number(at)].last

    def entity_at(self, at: int) -> Entity | None:
        """The entity whose name, title or number the token belongs to."""
        return self.owner.get(at)

    def named_stretch(self, at: int) -> tuple[int, int]:
        """First and last token of the name that the token belongs to, title and all; of itself where it has none."""
        entity, first, last = self.owner.get(at), at, at
        while entity is not None and (before := self.owner.get(first - 1)) is not None and before.span in entity.outer:
            first -= 1
        while entity is not None and (after := self.owner.get(last + 1)) is not None and after is entity:
            last += 1
        return first, last

    def noun_of(self, at: int) -> int | None:
        """The noun that a pointing word stands with: its head on the left, or else the noun right before it."""
        head = self.tree.tokens[at].head
        first = self.first_of(at)
        if base(self.tree.tokens[at].relation) in {"nsubj", "obj", "obl"}:
            return None
        if first <= head < at and self.tree.tokens[head].tag in {"NOUN", "PROPN"} and at - head <= _LONGEST:
            return self._taken_up(head, at)
        return at - 1 if at > first and self.tree.tokens[at - 1].tag == "NOUN" else None

    def _taken_up(self, head: int, at: int) -> int:
        """The noun that repeats an earlier one: `aturan` in `pembatalan aturan tersebut`; else the head."""
        said = {
            self.tree.word(place)
            for place in range(max(0, head - FARTHEST), head)
            if self.tree.tokens[place].tag == "NOUN"
        }
        for noun in range(at - 1, head, -1):
            if (
                self.tree.tokens[noun].tag == "NOUN"
                and self.tree.word(noun) in said
                and self.tree.word(head) not in said
                and self.tree.word(noun - 1) not in self.rules.serving
            ):
                return noun
        return self._above_name(head)

    def _above_name(self, noun: int) -> int:
        """The noun that a name hangs on: `negara` in `negara tetangga Rusia tersebut`; names take no pointing word."""
        entity = self.owner.get(noun)
        while entity is not None and entity.sort in NAMED:
            head = self.tree.tokens[noun].head
            between = self.tree.tokens[head + 1 : noun] if 0 <= head < noun else ()
            if head < 0 or (not between and head != noun - 1):
                break
            if any(token.tag in {"ADP", "PUNCT", "VERB"} for token in between) or self.tree.tokens[head].tag != "NOUN":
                break
            noun, entity = head, self.owner.get(head)
        return self._leftmost(noun)

    def _leftmost(self, noun: int) -> int:
        """The head of a noun that hangs on the noun right before it: `negara` of `negara tetangga`."""
        head = self.tree.tokens[noun].head
        hangs = base(self.tree.tokens[noun].relation) in {"nmod", "flat", "compound"} and 0 <= head == noun - 1
        named = self.owner.get(noun + 1)
        return (
            head
            if hangs and named is not None and named.sort in NAMED and self.tree.tokens[head].tag == "NOUN"
            else noun
        )

    def of_class(self, noun: int, mention: Span) -> list[str]:
        """Names of what the class noun may stand for, named before the mention, in the order of the text."""
        sorts = self.rules.classes.get(self.tree.word(noun), frozenset())
        around = self.nearby(mention.stop)
        inside = {entity.name for entity in around if entity.span in mention}
        before = (entity for entity in around if entity.fine in sorts and entity.span.stop <= mention.start)
        return list(dict.fromkeys(entity.name for entity in before if entity.name not in inside))

    def left_end(self, noun: int) -> int:
        """First token of the phrase that the noun heads, without prepositions: numbers and small words count."""
        first = noun
        kin = set(self.tree.kin(noun, "nummod", "det", "amod"))
        while first - 1 in kin and self.tree.tokens[first - 1].tag in {"NUM", "DET", "ADJ"}:
            first -= 1
        return first

    def phrase(self, head: int) -> tuple[int, int]:
        """First and last token of a noun phrase, cut before relative clauses, prepositions and marks."""
        first, last = self.tree.run(head)
        while first < head and self.tree.tokens[first].tag in {"ADP", "PUNCT", "SCONJ", "CCONJ", "ADV"}:
            first += 1
        stop = head
        for at in range(head + 1, min(last, head + _LONGEST) + 1):
            token = self.tree.tokens[at]
            if self.tree.word(at) in self.rules.barriers or token.tag in {"PUNCT", "VERB", "AUX", "SCONJ"}:
                break
            stop = at
        entity = self.owner.get(stop)
        while stop > head and entity is not None and entity is self.owner.get(stop + 1):
            stop -= 1
            entity = self.owner.get(stop) if self.owner.get(stop) is self.owner.get(stop + 1) else None
        while stop > head and self.tree.tokens[stop].tag in {"CCONJ", "ADP", "ADV", "PART"}:
            stop -= 1
        return first, stop

    def is_whole(self, head: int, last: int) -> bool:
        """Whether nothing was cut off that the phrase needs: no verb right after, no other member of a list."""
        after = self.tree.tokens[last + 1] if last + 1 < self.stop_of(last) else None
        verbal = after is not None and after.tag == "VERB" and self.tree.tokens[last + 1].head in range(head, last + 1)
        members = any(kin > last for at in range(head, last + 1) for kin in self.tree.kin(at, "conj"))
        return not verbal and not members

    def quote(self, first: int, last: int) -> str:
        """The words from first to last as written; "" where one of them points elsewhere itself."""
        words = [self.tree.word(at) for at in range(first, last + 1)]
        loose = self.rules.persons | self.rules.groups | self.rules.pointing | self.rules.parties
        if any(word in loose or self.rules.clitic(word) for word in words):
            return ""
        text = self.text[self.tree.tokens[first].span.start : self.tree.tokens[last].span.stop]
        return " ".join(text.split())

    def is_counted(self, first: int, last: int) -> bool:
        """Whether the phrase holds a number of things or several names."""
        found = {id(entity): entity for at in range(first, last + 1) if (entity := self.owner.get(at)) is not None}
        persons = [entity for entity in found.values() if entity.sort is Sort.PERSON]
        return len(persons) > 1 or any(entity.sort is Sort.QUANTITY for entity in found.values())

    def subjects(self, number: int, before: int) -> Iterator[int]:
        """Tokens that are subjects in a sentence before a token, the nearest first, none too far back."""
        sentence = self.sentences[number]
        for at in range(min(before, sentence.last) - 1, max(sentence.first, before - FARTHEST) - 1, -1):
            if base(self.tree.tokens[at].relation) == "nsubj" and self.tree.word(at) not in self.rules.barriers:
                yield at

    def main_subject(self, number: int) -> int | None:
        """Subject of the sentence's root, or of a clause that the root only reports."""
        if number not in self.mains:
            sentence = self.sentences[number]
            roots = [at for at in range(sentence.first, sentence.last) if self.tree.tokens[at].head < 0]
            self.mains[number] = next((kin for root in roots for kin in self.tree.kin(root, "nsubj")), None)
        return self.mains[number]

    def main_objects(self, number: int) -> list[int]:
        """Objects of the sentence's root that are human beings, uncounted: `lima pelaku` are any five."""
        sentence = self.sentences[number]
        roots = [at for at in range(sentence.first, sentence.last) if self.tree.tokens[at].head < 0]
        found = [kin for root in roots for kin in self.tree.kin(root, "obj")]
        return [kin for kin in found if self.rules.is_human(self.tree.word(kin)) and not self.is_counted(*self.phrase(kin))]

    def subject_before(self, at: int) -> int | None:
        """Main subject of the same sentence, if it stands before, else of the sentence before."""
        number = self.number(at)
        own = self.main_subject(number)
        if own is not None and own < at:
            return own
        return self.main_subject(number - 1) if number > 0 else None
