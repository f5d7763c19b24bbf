"""Keys: what a phrase offers as the right option, and with which words one asks for it."""

import re
from dataclasses import dataclass, replace

from quizgen.generation._accepts import accept_of, raw
from quizgen.generation._asks import ask_by_head, ask_by_name, ask_for, small
from quizgen.generation._cuts import (
    before_adverb,
    before_comma,
    before_drawn,
    before_goal,
    before_lapse,
    before_lasting,
    before_origin,
    before_rest,
    before_telling,
)
from quizgen.generation._lists import holds_thing, is_list, is_mixed, joins_common
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._sums import before_occasion, before_sum
from quizgen.generation._unfit import (
    holds_bare_verb,
    holds_verb,
    is_agent,
    is_bare_plural,
    is_described_last,
    is_edge,
    is_figure,
    is_open,
    is_owned_word,
    is_partial,
    is_set_apart,
    is_told,
    opens_loosely,
    runs_on,
)
from quizgen.model.analysis import Entity, Phrase, Role, Sort
from quizgen.model.lexicon import Head
from quizgen.model.span import Span

GROUPED = frozenset({"team", "group", "media", "company", "school", "hospital", "military", "university", "ngo"})
"""Sorts of bodies whose own noun asks for them: `tim apa`, `radio apa`; others are asked for with `pihak mana`."""
LONGEST_KEY = 14
"""Words; nobody reads options longer than this."""
SCORE = re.compile(r"\d+-\d+(?:, \d+-\d+)*")
"""`menundukkan Prancis [4-2]`."""
TOWNS = frozenset({"city", "regency", "capital", "province", "district"})
"""Sorts of places that hold areas without a name."""
NAMED = frozenset({Sort.PERSON, Sort.ORGANISATION, Sort.PLACE, Sort.COUNTRY, Sort.THING})
WHERE_SORTS = frozenset({Sort.PLACE, Sort.COUNTRY})


@dataclass(frozen=True, slots=True)
class Key:
    """A right option and how to ask for it."""

    text: str
    accept: tuple[str, ...]
    span: Span
    sort: str
    """Fine sort, to find distractors of the same."""
    animacy: str
    """person, organisation, place, country, thing, event, abstract, number, date."""
    ask: str
    """The phrase that asks for it: `siapa`, `negara mana`, `kelompok tentara bayaran apa`."""
    hides: tuple[str, ...]
    plural: bool = False
    """Whether it is a list: `X, Y, dan Z`."""
    noun: str = ""
    """The common noun before the name: `kelompok tentara bayaran` for Wagner; "" where there is none."""
    tail: str = ""
    """What stands behind the key in its phrase and moves to the stem: `menuju IKN` in `fasilitas [transportasi] menuju IKN`."""


@remembered
def key_of(reader: Reader, phrase: Phrase) -> Key | None:
    """The key in a noun phrase, or None where it has none that may be quoted."""
    if phrase.clausal or reader.tree.tokens[phrase.head].tag in {"PRON", "DET"}:
        return None
    if is_list(reader, phrase):
        return list_key(reader, phrase)
    entity = core_entity(reader, phrase.span)
    if entity is not None:
        return entity_key(reader, entity)
    named = named_key(reader, phrase) or seated_key(reader, phrase)
    return named or person_behind(reader, phrase) or common_key(reader, phrase)


def core_entity(reader: Reader, span: Span) -> Entity | None:
    """The entity that is the whole phrase but for its title, brackets and what stands between commas after it."""
    for entity in reader.analysis.entities:
        whole = entity.outer.start <= span.start <= entity.span.start and entity.sort in NAMED
        after = reader.text[entity.outer.stop : span.stop].lstrip()
        told = entity.sort is Sort.PERSON and after.startswith(f"{reader.wording.relative} ")  # `Widiyanti Putri[ yang …]`
        if whole and (told or entity.outer.stop >= span.stop or after[:1] in {",", "("} or SCORE.fullmatch(after)):
            return entity
    return None


def seated_key(reader: Reader, phrase: Phrase) -> Key | None:
    """A name at the head of a phrase with where it is behind it: `[Pantai Jeen Womom] di Kabupaten Tambrauw`."""
    for entity in (e for e in reader.analysis.entities if e.outer.start == phrase.span.start and e.sort in NAMED):
        rest = Span(min(entity.outer.stop, phrase.span.stop), phrase.span.stop)
        first = rest.text(reader.text).split(maxsplit=1)[:1]
        counted = any(e.sort in NUMBERS and e.outer.start == entity.outer.stop + 1 for e in reader.entities_in(phrase.span))
        counted = counted or [token.tag for token in reader.tokens_in(rest)][:1] == ["NUM"]
        tied = first == [reader.wording.at_word] or counted  # `mengalahkan [PSG] tiga gol tanpa balas`
        if tied:
            tail = reader.cut(rest, reader.asides(rest))
            return replace(entity_key(reader, entity), tail=tail) if tail else None
    return None


def person_behind(reader: Reader, phrase: Phrase) -> Key | None:
    """A person behind what he is: `pencinta serangga [Bjorn Hjaltason]`, no known title."""
    inside = [e for e in reader.entities_in(phrase.span) if e.sort in NAMED]
    if not inside or inside[0].sort is not Sort.PERSON or inside[0].outer.start <= phrase.span.start:
        return None
    lead = Span(phrase.span.start, inside[0].outer.start)
    tags = {token.tag for token in reader.tokens_in(lead)}
    head = head_of(reader, phrase)
    if tags - {"NOUN", "ADJ", "X"} or head is None or head.animacy != "person":
        return None
    rest = Span(inside[0].span.stop, max(inside[0].span.stop, phrase.span.stop))
    counted = [token.tag for token in reader.tokens_in(rest)][:1] == ["NUM"]  # `petenis Cameron Norrie tiga set langsung`
    tail = reader.cut(rest) if counted else ""
    if tail is None or (len(rest) and not counted):
        return None
    key = replace(entity_key(reader, inside[0]), tail=tail)
    return replace(key, accept=tuple(sorted({*key.accept, raw(reader, phrase.span)} - {key.text})))


@remembered
def entity_key(reader: Reader, entity: Entity) -> Key:
    """A name as the key: in full where the brief has it in full, with its short forms accepted."""
    written = entity.span.text(reader.text)
    text = entity.name if entity.name in reader.text else written
    titled = f"{entity.title} {text}" if entity.title else ""
    accept = {written, entity.name, titled, *entity.aliases} - {text, ""}
    return Key(
        text=text,
        accept=tuple(sorted(accept)),
        span=entity.span,
        sort=entity.fine or entity.sort.value,
        animacy=entity.sort.value,
        ask=(entity.sort not in {Sort.PERSON, Sort.COUNTRY} and ask_by_name(reader, text))
        or ask_by_head(reader, entity, text)
        or ask_for(reader, entity.fine, entity.sort.value),
        hides=tuple(sorted({text, *accept})),
    )


def list_key(reader: Reader, phrase: Phrase) -> Key | None:
    """The whole list as the key."""
    text = quoted(reader, phrase.span)
    if text is None or not (reader.wording.joining_words & set(text.casefold().split()) or reader.wording.comma in text):
        return None  # `industri padat karya[, terutama alas kaki, furnitur, dan tekstil]`
    first = next((e for e in reader.entities_in(phrase.span) if e.outer.start <= phrase.span.start), None)
    head = head_of(reader, phrase)
    quoted_names = reader.text[phrase.span.start] in reader.wording.quotes  # `'Rakyat Mart' dan 'Rakyat Auto'`
    person = head is not None and head.animacy == "person" and not quoted_names
    animacy = first.sort.value if first and first.sort in NAMED else "person" if person else "thing"
    body = head is not None and head.animacy == "organisation" and first is None
    persons = any(e.sort is Sort.PERSON for e in reader.entities_in(phrase.span))
    if persons and (animacy != "person" or (head is not None and head.animacy == "thing")):
        return None  # `hattrick dan Lionel Messi`
    if holds_verb(reader, phrase.span) or holds_bare_verb(reader, phrase.span):
        return None
    fine = first.fine if first and first.sort in NAMED else ""
    places = {e.fine for e in reader.entities_in(phrase.span) if e.sort in WHERE_SORTS}
    placed = head is None or head.animacy == "place" or (first is not None and first.sort in WHERE_SORTS)
    fine = "area" if len(places) > 1 and placed else fine  # not of `52 siswi dari sekolah di Zamfara, Nigeria`
    bodies = {e.fine for e in reader.entities_in(phrase.span) if e.sort is Sort.ORGANISATION}
    fine = "agency" if first is not None and len(bodies) > 1 else fine
    inner = {entity.name for entity in reader.entities_in(phrase.span) if entity.sort not in NUMBERS}
    mixed = animacy in {"organisation", "country"} and first is not None and is_mixed(reader, phrase, first.sort)
    if animacy == "place" and first is not None and joins_common(reader, phrase):
        return None  # `di Lampung Barat dan [seorang balita] selamat`
    ask = reader.wording.party if body or mixed else ask_for(reader, fine, animacy)
    if ask == reader.wording.party and phrase.role not in {Role.SUBJECT, Role.AGENT} and holds_thing(reader, phrase):
        ask, animacy = reader.wording.asks["thing"], "thing"
    accept = tuple(sorted({raw(reader, phrase.span)} - {text}))
    return Key(text, accept, phrase.span, "list", animacy, ask, tuple(sorted({text, *inner})), plural=True)


@remembered
def head_of(reader: Reader, phrase: Phrase) -> Head | None:
    """What the lexicon knows of the head noun."""
    at = phrase.head
    if reader.tree.word(at) in reader.wording.loose_openers and at + 1 < len(reader.tree.tokens):
        at = min(at + 1 + (reader.tree.tokens[at + 1].tag == "NUM"), len(reader.tree.tokens) - 1)  # `puluhan ribu [warga]`
    word = reader.tree.word(at)
    pair = f"{word} {reader.tree.word(at + 1)}" if at + 1 < len(reader.tree.tokens) else word
    if pair in reader.wording.heads:
        return reader.wording.heads[pair]  # `ibu kota` is no `ibu`
    known = reader.wording.heads.get(word) or reader.wording.heads.get(word.removesuffix(reader.wording.clitic))
    opening = " ".join(phrase.span.text(reader.text).casefold().split()[:2])  # `perdana menteri baru`
    office = known is None and (word in reader.wording.offices or opening in reader.wording.offices)
    return Head(word, "office", Sort.PERSON.value) if office else known  # Mendikdasmen


def named_key(reader: Reader, phrase: Phrase) -> Key | None:
    """A common noun with a name at its end: `kelompok tentara bayaran [Wagner]`, `Pemerintah [Inggris]`."""
    inside = [e for e in reader.entities_in(phrase.span) if e.sort in NAMED and e.sort is not Sort.PERSON]
    last = inside[-1] if inside else None
    if last is None or last.span.stop < phrase.span.stop - 1 or last.span.start == phrase.span.start or len(inside) > 1:
        return None
    lead = Span(phrase.span.start, last.outer.start)
    if any(token.tag in {"VERB", "NUM"} for token in reader.tokens_in(lead)):
        return None  # `gempa dipicu [Sesar Tokararu]`, `Dua gol [Garuda]`
    noun = reader.cut(lead)
    head = head_of(reader, phrase)
    if noun is None or head is None or len(noun.split()) > 5 or not fits(head, last) or reader.wording.comma in noun[:-1]:
        return None  # `perajin karawo, sulaman khas [Gorontalo]`
    before, wording = noun.split()[-1].casefold(), reader.wording
    if before in wording.open_words | wording.fronting | wording.body_leads:
        return None  # `komunitas ojek dalam [Apel Jaga Jakarta]`, `RSUD dr [Soetomo]`
    area = last.fine in TOWNS and head.animacy == "place" and " " in noun and noun.casefold() not in wording.capital_words
    nameless = last.sort is Sort.PLACE and not last.fine and (before in wording.offices or head.animacy == "person")
    if area or nameless:  # `kawasan permukiman [Jakarta Selatan]`
        return None  # `eks Kepala [Syahbandar Kolaka]`, `masyarakat adat [Yanomami]`: nobody asks `kepala tempat apa`
    noun = small(reader, noun)
    inner = entity_key(reader, last)
    if noun.casefold() in reader.wording.capital_words:
        ask, animacy = inner.ask, inner.animacy
    elif last.sort in WHERE_SORTS and (head.animacy != "place" or last.sort is Sort.COUNTRY or is_edge(reader, noun)):
        ask, animacy = f"{noun} {inner.ask}", inner.animacy
    else:
        animacy = head.animacy if head.animacy != "person" else inner.animacy
        office = len(noun.split()) > 1 and noun.split()[-1].casefold() in reader.wording.offices
        asking = inner.ask if office else inner.ask.split()[-1]  # `pemilihan Ketua [partai apa]`
        bare = reader.wording.which if head.animacy == "place" else reader.wording.asks["thing"]  # `wilayah mana`
        ask = f"{noun} {asking if len(inner.ask.split()) > 1 else bare}"
    whole = raw(reader, phrase.span)
    accept = tuple(sorted({*inner.accept, whole} - {inner.text}))
    return Key(inner.text, accept, last.span, inner.sort, animacy, ask, inner.hides, noun=noun)


def fits(head: Head, entity: Entity) -> bool:
    """Whether the name says which one the noun means: a group has a name, a government has a country."""
    if entity.sort in WHERE_SORTS:
        return head.animacy in {"organisation", "place", "person"} and head.sort != "people"
    return head.animacy in {"organisation", "thing", "event", "place"} or head.sort in {"program", "law", "case"}


def common_key(reader: Reader, phrase: Phrase) -> Key | None:
    """A phrase without a name of its own: `pembicaraan damai dengan Ukraina`, `pedagang`."""
    held = before_comma(reader, phrase.span)  # `dokumen capres[, termasuk ijazah]`
    if is_figure(reader, phrase) or opens_loosely(reader, phrase) or holds_verb(reader, held):
        return None
    span = before_telling(reader, phrase, before_rest(reader, phrase))
    text = quoted(reader, span)
    if text is None or is_bare_plural(text) or is_partial(reader, text):
        return None  # `meratakan [desa-desa]`, `[sebagian besar produk]`
    persons = [e for e in reader.entities_in(phrase.span) if e.sort is Sort.PERSON]
    if any(is_set_apart(reader, e) for e in persons) or (persons and head_of(reader, phrase) is None):
        return None  # `Paskibraka asal Pulau Miangas[, Stevani Lupa]`: it is the name that is asked for
    more = reader.text[span.stop : phrase.span.stop].split()[:1] == [reader.wording.relative]
    rest = Span(span.stop, phrase.span.stop)
    tail = reader.cut(rest, reader.asides(rest)) if rest and not more else ""
    head = head_of(reader, phrase)
    animacy = head.animacy if head else "thing"
    fine = head.sort if head else ""
    if head is None and reader.head_word(phrase) == reader.wording.party.partition(" ")[0]:
        animacy = "person"  # `pihak sekolah`: nobody asks `pihak mana` for it
    if head is None and text.split()[0].casefold() in reader.wording.human_openers:
        animacy = "person"  # `seorang biduan`
    agent = head is None and is_agent(reader, reader.head_word(phrase))
    animacy = "person" if agent else animacy
    if animacy == "person" and is_described_last(reader, phrase):
        return None  # `memulangkan [siswa lebih awal]`: it is the deed that is early
    word = reader.tree.tokens[phrase.head].text
    noun = word if word.isupper() else head.word if head else ""  # BUMD stays large
    after = reader.tree.tokens[phrase.head + 1 : phrase.head + 2]
    named = bool(after) and after[0].text[:1].isupper()  # `status [Gunung Ili Werung]`
    if reader.head_word(phrase) in reader.wording.class_nouns and " " in text and not named:
        ask = f"{reader.head_word(phrase)} {reader.wording.asks['thing']}"
    else:
        party = f"{noun} {reader.wording.asks['thing']}" if head and head.sort in GROUPED else reader.wording.party
        if head is not None and named and word[:1].isupper():  # `Badan Antariksa Jepang`
            party = reader.wording.name_asks.get(noun) or reader.wording.asks.get(head.sort, party)
        ask = {"person": reader.wording.asks["person"], "organisation": party}.get(animacy, reader.wording.asks["thing"])
        verb = reader.tree.word(reader.tree.tokens[phrase.head].head)
        if ask == reader.wording.party and reader.language.grammar().root_of(verb) in reader.wording.making_roots:
            ask, animacy = reader.wording.asks["thing"], "thing"  # `membentuk [panitia khusus]`
    return Key(text, accept_of(reader, phrase, text), span, f"common:{fine or animacy}", animacy, ask, (text,), tail=tail or "")


@remembered
def quoted(reader: Reader, span: Span) -> str | None:
    """The stretch as a key: short enough, whole, with nothing in it that points elsewhere."""
    span = before_goal(reader, before_lasting(reader, before_lapse(reader, before_comma(reader, before_drawn(reader, span)))))
    span = before_adverb(reader, before_occasion(reader, before_sum(reader, before_origin(reader, span))))
    text = reader.cut(span, reader.asides(span))
    text = None if runs_on(reader, span) or is_owned_word(reader, span.text(reader.text)) else text
    fits = text is not None and 0 < len(text.split()) <= LONGEST_KEY and not is_open(reader, text) and not is_told(reader, text)
    return reader.lowered(span, text) if text is not None and fits else None
