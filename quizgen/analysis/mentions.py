"""Pronouns and pointing phrases, and what they stand for where that is certain."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quizgen.analysis._antecedents import named_by_class, person_of, repeated, speaker_of
from quizgen.analysis._scene import Scene
from quizgen.model.analysis import Entity, Mention, Sentence, Sort, Token
from quizgen.model.reading import MentionRules, Reading
from quizgen.model.span import Span
from quizgen.model.tree import grow


@dataclass(slots=True)
class _Finder:
    """Goes over a brief once, from left to right, and remembers whom each pronoun stood for."""

    text: str
    scene: Scene
    rules: MentionRules
    found: list[Mention] = field(default_factory=list)

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention, in the order of the text."""
        for at in range(len(self.scene.tree.tokens)):
            self.found.extend(self.at(at))
        return tuple(sorted(self.found, key=lambda mention: mention.span))

    def at(self, at: int) -> Iterator[Mention]:
        """The mention that ends at this token, if one does."""
        token, low = self.scene.tree.tokens[at], self.scene.tree.word(at)
        if low in self.rules.persons:
            name = person_of(self.scene, at)
            self.scene.resolved[at] = name
            yield Mention(token.span, name)
        elif low in self.rules.groups:
            yield Mention(token.span, self.group(at))
        elif low in self.rules.parties:
            yield Mention(token.span, speaker_of(self.scene, at))
        elif low in self.rules.pointing:
            yield from self.pointing(at)
        elif low in self.rules.both:
            yield from self.both(at)
        elif (clitic := self.clitic(at)) != "":
            owned = low in self.rules.speaking or self.is_done_by(at)
            owner = person_of(self.scene, at) if owned else ""
            yield Mention(Span(token.span.stop - len(clitic), token.span.stop), owner)

    def clitic(self, at: int) -> str:
        """The owner's clitic of the token; "" where a noun follows at once: `minimnya jumlah personel`."""
        token = self.scene.tree.tokens[at]
        clitic = self.rules.clitic(token.text) if self.scene.entity_at(at) is None else ""
        if self.is_done_by(at):
            return self.rules.owner
        if clitic == "" or self.scene.tree.word(at) in self.rules.speaking:
            return clitic
        following = self.scene.tree.tokens[at + 1].tag if at + 1 < self.scene.stop_of(at) else ""
        return "" if following in {"NOUN", "PROPN", "NUM"} else clitic

    def is_done_by(self, at: int) -> bool:
        """Whether the clitic of a verb says who does it: `partai yang dipimpin[nya]`."""
        word = self.scene.tree.word(at)
        told = at > self.scene.first_of(at) and self.scene.tree.word(at - 1) == self.rules.relative
        return told and word.startswith(self.rules.done_opening) and word.endswith(self.rules.owner)

    def group(self, at: int) -> str:
        """The one group that was the subject before: `para siswa`, `Budi dan Ani`; or the object of a subject that is none."""
        subject = self.scene.subject_before(at)
        if subject is None:
            return ""
        number = self.scene.number(subject)
        objects = [] if number == self.scene.number(at) else self.scene.main_objects(number)
        groups = [quote for place in (subject, *objects) if (quote := self.several(place))]
        return groups[0] if len(groups) == 1 else ""

    def several(self, head: int) -> str:
        """The phrase of a noun that means several human beings, as written; "" where it does not."""
        tree = self.scene.tree
        first, last = self.scene.phrase(head)
        words = [tree.word(place) for place in range(first, last + 1)]
        joined = self.rules.is_human(tree.word(head)) and any(
            self.rules.is_human(tree.word(kin)) for kin in tree.kin(head, "conj") if kin <= last
        )
        several = words[0] in self.rules.plural or self.scene.is_counted(first, last) or joined
        return self.scene.quote(first, last) if several else ""

    def both(self, at: int) -> Iterator[Mention]:
        """`kedua negara`: the two that were named before, if there were two."""
        tree = self.scene.tree
        if at + 1 >= self.scene.stop_of(at) or tree.word(at + 1) not in self.rules.classes:
            return
        span = Span(tree.tokens[at].span.start, tree.tokens[at + 1].span.stop)
        names = self.scene.of_class(at + 1, span)
        yield Mention(span, f"{names[0]} {self.rules.among} {names[1]}" if len(names) == 2 else "")

    def pointing(self, at: int) -> Iterator[Mention]:
        """`pertemuan itu` whole, or `itu` alone; nothing in dates and fixed phrases."""
        tree = self.scene.tree
        before = f"{tree.word(at - 1)} {tree.word(at)}" if at > self.scene.first_of(at) else ""
        dated = self.scene.entity_at(at)
        if before in self.rules.fixed or (dated is not None and dated.sort is Sort.DATE):
            return
        noun = self.scene.noun_of(at)
        if noun is None:
            yield Mention(tree.tokens[at].span, "")
            return
        first = self.scene.left_end(noun)
        span = Span(tree.tokens[first].span.start, tree.tokens[at].span.stop)
        yield Mention(span, named_by_class(self.scene, noun, span) or repeated(self.scene, noun, at))


def find_mentions(  # noqa: PLR0917 - a pipeline hands on what it has
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[Token, ...],
    entities: tuple[Entity, ...],
    abbreviations: tuple[tuple[str, str, Span], ...],
    reading: Reading,
) -> tuple[Mention, ...]:
    """Every word or phrase that points elsewhere in the text, in order; `stands_for` is "" unless it is certain."""
    del abbreviations  # an abbreviation is a name of its own and points at nothing
    scene = Scene(text, sentences, grow(tokens), entities, reading.mentions)
    return _Finder(text, scene, reading.mentions).mentions()
