"""Reasons as keys: a cause or a purpose without its connective, short and whole."""

import re
from dataclasses import replace

from quizgen.generation._accepts import accept_of
from quizgen.generation._beside import token_behind
from quizgen.generation._cuts import before_drawn
from quizgen.generation._keys import Key
from quizgen.generation._loose import is_whole, opens
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._unfit import runs_on
from quizgen.model.analysis import Phrase, Role, Sort, Voice
from quizgen.model.span import Span

DAY_TAIL = 7
"""Letters behind a day that still tell of it: ` malam`."""
LONGEST, LONG = 18, 10
"""Words of a cause or purpose that may still be a key; and from which what a clause adds at its end goes."""
SHORT = 5
"""Words of a reason that say enough."""
THING = "thing"
BEINGS = frozenset({"person", "organisation", "place"})


def reason_key(reader: Reader, phrase: Phrase) -> Key | None:
    """The cause or purpose without its connective; whom something is for is no purpose, what came before is no cause."""
    if phrase.marker in reader.wording.following_words or (opens(reader, phrase) and not is_whole(reader, phrase)):
        return None
    if phrase.span.text(reader.text).casefold().split()[-1].removesuffix(reader.wording.clitic) in reader.wording.turn_nouns:
        return None  # `untuk [kedelapan kalinya]`
    spent = reader.tree.word(reader.tree.tokens[phrase.head].head) in reader.wording.spending_verbs
    if phrase.role is not Role.PURPOSE or is_deed(reader, phrase) or (spent and not phrase.clausal):
        own = key_at(reader, phrase.span, phrase.outer, phrase.role)
        return told_short(reader, phrase, own) if own is not None and phrase.role is Role.CAUSE and not phrase.clausal else own
    key = key_at(reader, phrase.span, phrase.outer, phrase.role) if is_wish(reader, phrase) else None
    whole = reader.cut(phrase.outer)
    return replace(key, text=whole, accept=(key.text,), span=phrase.outer) if key is not None and whole else None


def told_short(reader: Reader, phrase: Phrase, key: Key) -> Key:
    """The key of a noun that sets something off, its noun alone accepted: `data inflasi AS` of `… yang lebih tinggi dari …`."""
    return replace(key, accept=tuple(sorted({*key.accept, *accept_of(reader, phrase, key.text)} - {key.text})))


def is_wish(reader: Reader, phrase: Phrase) -> bool:
    """Whether a purpose is a clause with its own subject: `agar jalur pelayaran tetap aman`; its connective stays."""
    return phrase.clausal and reader.language.grammar().prepositions.get(phrase.marker) is not Role.PURPOSE


def is_deed(reader: Reader, phrase: Phrase) -> bool:
    """Whether a purpose is something to do: it opens with a verb or is a noun made of one: `menekan biaya`, `pembinaan`."""
    first = token_behind(reader, phrase.span.start)
    if first is None or any(
        e.outer.start == phrase.span.start and e.sort not in NUMBERS for e in reader.analysis.entities
    ):
        return False
    word, grammar = first.text.casefold(), reader.language.grammar()
    if grammar.voice_of(word) is Voice.ACTIVE or word in grammar.auxiliaries | grammar.negations or first.tag == "VERB":
        return True
    head = reader.wording.heads.get(word)
    if head is not None and head.animacy == THING:
        return False  # `dioperasikan terbatas untuk [kendaraan] golongan I`
    borrowed = word.endswith(reader.wording.borrowed_deeds) and (head is None or head.animacy not in BEINGS)
    return borrowed or reader.wording.is_deed(word)


def key_at(reader: Reader, span: Span, outer: Span, role: Role) -> Key | None:
    """A stretch of reason as a key, short enough to be an option."""
    own = behind_pronoun(reader, span)
    told = own != span
    span = before_day(reader, until_turn(reader, before_drawn(reader, own)))
    span = before_saying(reader, before_lapse(reader, span)) if role is Role.PURPOSE else span
    if len(span.text(reader.text).split()) > LONGEST:
        span = first_part(reader, span)
    if len(span.text(reader.text).split()) > LONG:
        span = before_further_aim(reader, span)
    kept = owned(reader, span, told=told)
    lacking = falls_short(reader, outer) if role is Role.CAUSE else becomes(reader, outer)
    text = None if lacking or runs_on(reader, span) else reader.cut(span, kept=kept)
    if any(e.sort is Sort.DATE and len(span) - len(e.span) <= 8 for e in reader.entities_in(span)):
        return None
    if text is None or not 2 <= len(text.split()) <= LONGEST:
        return None
    after = reader.text[span.stop :].lstrip(" ,").split(maxsplit=1)[:1]
    listed = reader.wording.comma in span.text(reader.text) and bool(after) and after[0] in reader.wording.joining_words
    if listed and reader.text[span.stop :].startswith(reader.wording.comma):
        return None  # `membangun rumah bibit, membayar patroli[, serta memberi beasiswa]`
    short = reader.cut(span, reader.asides(span), kept=kept) or text
    whole = reader.cut(Span(outer.start, span.stop), kept=kept) or text
    accept = tuple(sorted({whole, text} - {short}))
    return Key(short, accept, span, role.value, "clause", "", (short,))


def falls_short(reader: Reader, outer: Span) -> bool:
    """Whether a cause was read too short: `akibat pasokan dari Karo [menurun]`, `akibat perambahan [untuk kebun sawit]`."""
    after = token_behind(reader, outer.stop)
    if after is None or reader.text[outer.stop : after.span.start].strip():
        return False
    aim = reader.language.grammar().connectives.get(after.text.casefold()) is Role.PURPOSE
    return aim or after.tag in {"VERB", "ADJ"}


def becomes(reader: Reader, outer: Span) -> bool:
    """Whether a purpose was read too short: `untuk pembangunan fasilitas pengolahan sampah [menjadi energi listrik]`."""
    after = token_behind(reader, outer.stop)
    return after is not None and after.text.casefold() == reader.wording.becoming


def before_day(reader: Reader, span: Span) -> Span:
    """A reason without the day behind its comma, which is of the whole sentence: `menyaksikan gerhana[, Selasa (14/10)]`."""
    for day in (e.span for e in reader.entities_in(span) if e.sort is Sort.DATE):
        lead = reader.text[: day.start].rstrip()
        if lead.endswith(reader.wording.comma) and day.start > span.start and span.stop - day.stop <= DAY_TAIL:
            return Span(span.start, len(lead) - 1)
    return span


def before_lapse(reader: Reader, span: Span) -> Span:
    """A purpose without what happened before or after it: `menghadiri parade [setelah sempat membatalkan lawatan]`."""
    connectives, row = reader.language.grammar().connectives, reader.tokens_in(span)
    for at, token in enumerate(row[:-1]):
        lapse = connectives.get(token.text.casefold()) is Role.CIRCUMSTANCE and row[at + 1].tag in {"VERB", "AUX", "ADV"}
        if at > 1 and lapse:
            return Span(span.start, row[at - 1].span.stop)
    return span


def before_saying(reader: Reader, span: Span) -> Span:
    """A purpose without what is said at the same time: `mengantisipasi lonjakan [sekaligus mengimbau pelanggan memesan …]`."""
    row, grammar = reader.tokens_in(span), reader.language.grammar()
    for at, token in enumerate(row[:-1]):
        saying = grammar.root_of(row[at + 1].text.casefold()) in grammar.content_verbs | grammar.control_verbs
        if at > 1 and token.text.casefold() in reader.wording.deed_links and saying:
            return Span(span.start, row[at - 1].span.stop)
    return span


def owned(reader: Reader, span: Span, *, told: bool) -> frozenset[Span]:
    """Clitics of a reason whose owner the stem names, for the sentence has a subject: `karena dokumen amdal[nya] …`.

    Or its own pronoun was `told` of a name: `karena ia [ingin lebih dekat dengan ibunya]`.
    """
    sentence = next((s for s in reader.analysis.sentences if span in s.span), None)
    mains = [c for c in reader.analysis.clauses if sentence is not None and c.predicate in sentence.span and c.parent is None]
    subjects = [s for c in mains if (s := c.phrase(Role.SUBJECT)) is not None and not s.outer.overlaps(span)]
    named = told or any(reader.cut(subject.span) is not None for subject in subjects)
    nouns = (token for token in reader.tokens_in(span) if token.tag == "NOUN")
    held = [token for token in nouns if token.text.casefold().endswith(reader.wording.clitic)]
    clitics = (m.span for m in reader.analysis.mentions if not m.stands_for and any(m.span in token.span for token in held))
    return frozenset(clitics) if named else frozenset()


def behind_pronoun(reader: Reader, span: Span) -> Span:
    """A reason without the pronoun that opens it, for whom the stem names: `karena mereka [menolak upah murah]`."""
    own = next((m for m in reader.analysis.mentions if m.span.start == span.start and m.stands_for), None)
    said = reader.text[: span.start].casefold()
    free = own is not None and own.span.text(reader.text).casefold() in reader.wording.free_pronouns
    if own is None or not free or own.stands_for.casefold() not in said:
        return span
    return Span(span.stop - len(reader.text[own.span.stop : span.stop].lstrip()), span.stop)


def first_part(reader: Reader, span: Span) -> Span:
    """A long reason up to the comma behind which a further one comes: `memberdayakan ekonomi …[, sekaligus mempererat …]`."""
    text = span.text(reader.text)
    for found in re.finditer(r", (\w+)", text):
        if found[1].casefold() in reader.wording.adding_words:
            return Span(span.start, span.start + found.start())
    return span


def before_further_aim(reader: Reader, span: Span) -> Span:
    """A long reason without what that is for, or what its last noun bears, where enough is left.

    `memastikan anggaran terserap [guna mendukung pertumbuhan]`, `ekspor produk hewan, ikan, dan tumbuhan [yang memiliki …]`.
    """
    connectives, relative = reader.language.grammar().connectives, reader.wording.relative
    row = reader.tokens_in(span)
    for at, token in enumerate(row):
        word = token.text.casefold()
        ends = connectives.get(word) is Role.PURPOSE or word == relative
        after = row[at + 1].tag if at + 1 < len(row) else ""
        if ends and at >= SHORT and (after in {"VERB", "AUX", "PART"} or word != relative):
            return Span(span.start, row[at - 1].span.stop)
    return span


def until_turn(reader: Reader, span: Span) -> Span:
    """The reason alone, cut before the clause that turns from it: `…, namun UMKM tetap diwajibkan …`."""
    text = span.text(reader.text).casefold()
    turns = reader.wording.turning_words | reader.wording.trend_words | reader.wording.following_words
    cuts = [text.find(f", {word} ") for word in turns]
    stop = min((cut for cut in cuts if cut > 0), default=len(span))
    return Span(span.start, span.start + stop)
