"""A brief as the kinds read it: its analysis, its tree, and text cut from it so that it stands on its own."""

import re
from dataclasses import dataclass, field

from quizgen.generation._asides import all_asides, parting_commas
from quizgen.generation._beside import place_behind, token_before, token_behind
from quizgen.generation._capitals import is_common, is_short_form, opens_capitals
from quizgen.generation._dateline import without_dateline
from quizgen.generation._marks import Marks, marks_of
from quizgen.generation._memory import remembered
from quizgen.generation._needed import is_needed
from quizgen.generation._patches import Patch, patched, tidy
from quizgen.generation._pointers import NUMBERS, case_patch, is_owned_here, is_people, patch_for, texts_in, window_text
from quizgen.model.analysis import Analysis, Clause, Entity, Phrase, Sort, Token
from quizgen.model.language import Language
from quizgen.model.span import Span
from quizgen.model.tree import Tree, grow
from quizgen.model.wording import Wording

INNER_BRACKET = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Reader:
    """One brief, ready to be asked about."""

    analysis: Analysis
    text: str
    """The brief's text."""
    language: Language
    wording: Wording
    tree: Tree
    patches: tuple[Patch | None, ...]
    """Per mention of the analysis what to write instead; None where it must not be quoted."""
    token_marks: Marks
    entity_marks: Marks
    openings: frozenset[int]
    """Where the sentences begin."""
    memory: dict[object, object] = field(default_factory=dict, compare=False, repr=False)
    """What was found in the brief so far; see `remembered`."""

    def places_in(self, span: Span) -> range:
        """The places of the tokens that lie wholly inside a stretch."""
        return self.token_marks.inside(span)

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly inside a stretch."""
        places = self.token_marks.inside(span)
        return self.analysis.tokens[places.start : places.stop]

    def entities_in(self, span: Span) -> tuple[Entity, ...]:
        """The entities that lie wholly inside a stretch."""
        places = self.entity_marks.inside(span)
        return self.analysis.entities[places.start : places.stop]

    @remembered
    def cut(
        self,
        span: Span,
        drop: tuple[Span, ...] = (),
        patches: tuple[Patch, ...] = (),
        *,
        literal: bool = False,
        kept: frozenset[Span] = frozenset(),
    ) -> str | None:
        """The stretch as it may stand in a question: brackets gone, pronouns named; None where that can't be done.

        `literal` leaves pronouns as they are, for a stretch that brings along what they stand for; in `kept` are mentions
        that may stay.
        """
        made = [*patches, *(Patch(piece, "") for piece in drop if piece.overlaps(span))]
        made += [Patch(bracket, "") for *_, bracket in self.analysis.abbreviations if bracket.overlaps(span)]
        made += [Patch(comma, "") for comma in parting_commas(self) if comma in span]
        if not literal:
            made += [Patch(bracket, "") for bracket in self.remarks(span)]
        gone = [patch.span for patch in made]
        if literal:
            made += texts_in(self.analysis, span, self.wording)
            return tidy(patched(self.text, span, [*made, *self.dated(span, gone)]))
        dates = self.lasting_dates(span, gone)
        if dates is None:
            return None
        made += dates
        names = [patch for patch in self.full_names() if patch.span in span]
        made += [patch for patch in names if not any(patch.span.overlaps(piece) for piece in gone)]
        for mention, patch in zip(self.analysis.mentions, self.patches, strict=True):
            if not mention.span.overlaps(span) or any(mention.span.overlaps(piece) for piece in gone):
                continue
            inner = mention.span != span and mention.span.text(self.text).casefold() in self.wording.inner_pointers
            if inner or mention.span in kept or is_owned_here(self.text, span, mention, self.wording, self.beings()):
                continue
            if patch is None:
                return None
            made.append(patch)
        return tidy(patched(self.text, span, made))

    @remembered
    def beings(self) -> tuple[Span, ...]:
        """Where the persons and bodies of the brief stand, and people without a name, no office: `petani`."""
        named = tuple(e.span for e in self.analysis.entities if e.sort in {Sort.PERSON, Sort.ORGANISATION})
        return (*named, *(token.span for token in self.analysis.tokens if is_people(token, self.wording)))

    def remarks(self, span: Span) -> tuple[Span, ...]:
        """Brackets inside a stretch that are no date: `(hot spell)`."""
        if self.text.find("(", span.start, span.stop) < 0:
            return ()
        found = (
            Span(span.start + m.start(), span.start + m.end()) for m in INNER_BRACKET.finditer(span.text(self.text))
        )
        dates = [entity.span for entity in self.analysis.entities if entity.sort is Sort.DATE]
        return tuple(bracket for bracket in found if not any(bracket.overlaps(date) for date in dates))

    @remembered
    def whole_date(self, date: Entity) -> Span:
        """A date with what leads to it: `pada beberapa waktu lalu`, `mulai Minggu`, `paling lambat akhir tahun`."""
        before = list(self.analysis.tokens[: self.token_marks.before(date.span.start)])
        start, openers = date.span.start, self.wording.date_openers
        counted = date.span.text(self.text).split(maxsplit=1)[0].casefold() in self.wording.lapse_words
        if counted and before and before[-1].tag == "NUM":
            start = before.pop().span.start  # `[lima] pekan sebelumnya`
        while before and (before[-1].tag == "ADP" or before[-1].text.casefold() in openers):
            start, openers = before.pop().span.start, self.wording.date_leaders
        after = token_behind(self, date.span.stop)
        gone = after is not None and after.text.casefold() in self.wording.date_tails
        stop = after.span.stop if after is not None and gone else date.span.stop
        part = self.text[stop:].casefold()
        stop += next((len(word) + 1 for word in self.wording.day_tails if part.startswith(f" {word}")), 0)
        return Span(start, stop)

    def lasting_dates(self, span: Span, gone: list[Span]) -> list[Patch] | None:
        """What is written for the moving dates of a stretch, those in `gone` left out; None where one can't go."""
        made: list[Patch] = []
        for entity in self.moving_dates():
            if entity.span not in span or any(entity.span.overlaps(g) for g in gone):
                continue
            said = self.said_date(entity)
            if not said and (span.start >= self.whole_date(entity).start or is_needed(self, entity)):
                return None
            made.append(Patch(entity.span, said) if said else Patch(self.whole_date(entity), ""))
        return made

    def dated(self, span: Span, gone: list[Span]) -> list[Patch]:
        """What is written for those moving dates of a stretch that have a lasting form: `tahun depan`, `pada tahun 2026`."""
        inside = (e for e in self.moving_dates() if e.value and e.span in span and not any(e.span.overlaps(g) for g in gone))
        return [Patch(entity.span, said) for entity in inside if (said := self.said_date(entity))]

    @remembered
    def moving_dates(self) -> tuple[Entity, ...]:
        """The dates of the brief that mean another day tomorrow."""
        always = self.wording.always_leads  # `melarang bus melintas sepanjang [akhir pekan]`, but no `sepanjang [tahun ini]`
        led = ((e, token_before(self, e.span.start)) for e in self.analysis.entities if self.moves(e))
        return tuple(e for e, lead in led if lead is None or e.value or lead.text.casefold() not in always)

    def moves(self, entity: Entity) -> bool:
        """Whether it is a date that means another day tomorrow: `kemarin`, `Senin`, `Desember lalu`, `paruh kedua tahun ini`."""
        last = entity.span.text(self.text).casefold().split()[-1]
        return entity.sort is Sort.DATE and (entity.fine in MOVING or last in self.wording.date_tails)

    @remembered
    def full_names(self) -> tuple[Patch, ...]:
        """Persons whom a later sentence calls by a part of their name, in full: `Arso` is `Arso Sadewo`."""
        made: list[Patch] = []
        for entity in self.analysis.entities:
            written = entity.span.text(self.text)
            short = entity.sort is Sort.PERSON and not entity.title and written != entity.name
            later = not any(entity.span in sentence.span for sentence in self.analysis.sentences[:1])
            if short and written in entity.name.split() and later:
                made.append(Patch(entity.span, entity.name))
        return tuple(made)

    def said_date(self, date: Entity) -> str:
        """A moving date as a lasting one, with the words it needs where it stands: `tahun ini` → `pada tahun 2025`."""
        text = self.wording.date_text(date.value)
        if not text:
            return window_text(self.analysis, date, self.wording)
        before = token_before(self, date.span.start)
        if text.isdigit() and before is not None and before.text.casefold() in self.wording.month_words:
            return text  # `November tahun depan` → `November 2026`
        text = f"{self.wording.year_word} {text}" if text.isdigit() else text
        joined = before is not None and (before.tag == "ADP" or before.text.casefold() in self.wording.date_leads)
        return text if joined else f"{self.wording.on} {text}"

    @remembered
    def asides(self, span: Span) -> tuple[Span, ...]:
        """What stands between commas inside a stretch and may be left out: `, yang diduga …,`, `, khususnya cabai,`."""
        inside = (aside for aside in all_asides(self) if span.start < aside.start < span.stop)
        return tuple(Span(aside.start, min(span.stop, aside.stop)) for aside in inside)

    @remembered
    def lowered(self, span: Span, text: str) -> str:
        """The text with a small first letter where only the start of a sentence made it large."""
        if not self.opens_sentence(span) or not text or not self.text.startswith(text.split(maxsplit=1)[0], span.start):
            return text
        first = place_behind(self, span.start)
        short = is_short_form(self, text.split(maxsplit=1)[0])
        if short or first is None or self.leads_name(first) or opens_capitals(self, first):
            return text
        named = self.is_name(first) and not self.is_plain(first)
        return text if named else text[0].lower() + text[1:]

    def office_span(self, person: Entity) -> Span:
        """Where a person's office stands, without a rank behind it: `[Kasat Reskrim Polresta Sleman] Kompol Riski Adrian`."""
        span = Span(person.outer.start, person.span.start)
        last = person.title.split()[-1] if person.title else ""
        at = span.text(self.text).rfind(last)
        return Span(span.start, span.start + at + len(last)) if last and at >= 0 else span

    def opens_sentence(self, span: Span) -> bool:
        """Whether a sentence begins where the stretch does."""
        return span.start in self.openings

    def is_plain(self, index: int) -> bool:
        """Whether only its place makes a word large: a small title, or a common noun before a small word."""
        after = self.analysis.tokens[index + 1 : index + 2]
        small = bool(after) and after[0].text[:1].islower() and after[0].text not in FOREIGN
        common = small and any(self.tree.word(index) in table for table in (self.wording.heads, self.wording.plain_words))
        return self.is_plain_title(index) or (common and not self.analysis.tokens[index].text.isupper())

    def is_plain_title(self, index: int) -> bool:
        """Whether a token opens a title that is written small: `juru bicara` before Dmitry Peskov, not `Wakil Presiden`."""
        token = self.analysis.tokens[index]
        word, after = self.tree.word(index), self.analysis.tokens[index + 1 : index + 2]
        names = [e for e in self.analysis.entities if e.sort not in NUMBERS and e.span.start > token.span.start]
        opens = [token.span.start, *(other.span.start for other in after)]
        titled = any(e.outer.start in opens[:1] or e.span.start in opens for e in names) and not self.opens_name(index)
        second = after[0].text if after else ""
        office = second[:1].isupper() and f"{word} {second.lower()}" in self.wording.offices
        return titled and word in self.wording.plain_titles and not office

    def leads_name(self, index: int) -> bool:
        """Whether the next word is written large too: `Wakil Ketua MPR`, an office without its holder."""
        after = self.analysis.tokens[index + 1 : index + 2]
        word = self.tree.word(index)
        head = self.wording.heads.get(word)
        counted = word in self.wording.loose_openers or word.endswith(self.wording.clitic)
        if counted or (self.wording.is_deed(word) and head is None):
            return False  # `pembangunan IKN`, `puluhan Koperasi Desa`, `surutnya Waduk Jatigede`
        large = bool(after) and after[0].text[:1].isupper() and self.analysis.tokens[index].tag in {"NOUN", "PROPN"}
        behind = next((e for e in self.analysis.entities if after and after[0].span in e.outer), None)
        common = bool(after) and self.language.grammar().root_of(after[0].text.casefold()) is not None
        if word in self.wording.case_nouns and head is not None and not common and not self.opens_name(index):
            return False  # `kasus Covid-19`, not `Sidang Tahunan`
        if head is not None and head.animacy in {"event", "abstract", "thing"}:
            return large and behind is None  # `Operasi Zebra Lodaya`, not `gempa Myanmar`
        plain = word in self.wording.plain_titles and behind is not None and behind.sort not in NUMBERS
        return large and not plain  # `Guru Besar IPB`, not `guru Budi`, `peneliti BRIN`

    def opens_name(self, index: int) -> bool:
        """Whether a name begins at a token: `Operasi Zebra Lodaya`."""
        token = self.analysis.tokens[index]
        return any(e.span.start == token.span.start and e.sort not in NUMBERS for e in self.analysis.entities)

    def is_name(self, index: int) -> bool:
        """Whether a token is written large wherever it stands: `Prabowo`, `KPK`, `Presiden` before a name."""
        token = self.analysis.tokens[index]
        if token.tag == "PROPN" or (token.text.isupper() and len(token.text) > 1):
            return not is_common(self, index)
        return any(token.span in entity.outer for entity in self.analysis.entities if entity.sort not in NUMBERS)

    def words_between(self, clause: Clause) -> tuple[Phrase, ...]:
        """The phrases of a clause that stand in it, without an understood subject."""
        return clause.phrases[1:] if clause.shared else clause.phrases

    def head_word(self, phrase: Phrase) -> str:
        """The head of a phrase in lower case."""
        return self.tree.word(phrase.head)


FOREIGN = frozenset({"of", "and", "the", "de", "du", "for"})
"""Small words of names from abroad: `Bank of England`."""
MOVING = frozenset({"relative", "weekday"})
"""Dates that mean another day tomorrow."""


def read(analysis: Analysis, language: Language) -> Reader:
    """Make a brief ready to be asked about, its dateline left out of account."""
    analysis = without_dateline(analysis, language)
    wording: Wording = language.wording()
    tree = grow(analysis.tokens)
    patches = tuple(
        patch_for(analysis, mention, wording) or case_patch(analysis, tree, mention, wording)
        for mention in analysis.mentions
    )
    return Reader(
        analysis,
        analysis.brief.text,
        language,
        wording,
        tree,
        patches,
        token_marks=marks_of(token.span for token in analysis.tokens),
        entity_marks=marks_of(entity.span for entity in analysis.entities),
        openings=frozenset(sentence.span.start for sentence in analysis.sentences),
    )
