"""Keys that their own noun asks for: `fasilitas apa menuju IKN? – transportasi`."""

from dataclasses import replace

from quizgen.generation._accepts import raw
from quizgen.generation._asks import small
from quizgen.generation._beside import token_behind
from quizgen.generation._free import goes_on
from quizgen.generation._keys import NAMED, Key, entity_key, head_of, quoted
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._unfit import holds_bare_verb, is_route
from quizgen.model.analysis import Phrase, Sort
from quizgen.model.span import Span
from quizgen.model.tree import base

LISTED = frozenset({"NOUN", "PROPN", "ADJ", "X", "CCONJ", "PUNCT"})
"""Tags of words in a list of nouns."""
LONGEST_PART = 4
"""Words of one member of a list, with its joiner and comma: longer, and it may be joined to a noun above."""
PLACED = frozenset({Sort.PLACE, Sort.COUNTRY})
BEINGS = frozenset({"person", "organisation"})


def headed_key(reader: Reader, phrase: Phrase) -> Key | None:
    """`fasilitas [transportasi] menuju IKN`: the noun asks, what says which one is the key, the rest goes to the stem."""
    head = head_of(reader, phrase)
    first, last = which_one(reader, phrase)
    if head is None or first > last or phrase.clausal or head.animacy == "person":
        return None
    tokens = reader.tree.tokens
    span = Span(tokens[first].span.start, tokens[last].span.stop)
    marked = is_mark(reader, first - 1)
    text, noun = quoted(reader, span), reader.cut(Span(phrase.span.start, tokens[first - 1 - marked].span.stop))
    stop = tokens[last + 1].span.stop if marked and last + 1 < len(tokens) else span.stop
    rest = Span(min(stop, phrase.span.stop), phrase.span.stop)
    told = rest.text(reader.text).lstrip().startswith(f"{reader.wording.comma} {reader.wording.relative} ")
    tail = reader.cut(rest, reader.asides(rest)) if rest.text(reader.text).strip(" ,") and not told else ""
    listed = rest.text(reader.text).lstrip().startswith(reader.wording.comma) and bool(
        reader.wording.joining_words & set(rest.text(reader.text).casefold().split())
    )
    pair = (reader.tree.word(first - 1), reader.tree.word(first))
    sided = pair[1].startswith(reader.wording.siding_openers) or pair[1] in reader.wording.forcing_words
    loose = last > first - 1 and reader.tree.word(last) in reader.wording.loose_adjectives
    if sided or loose or pair in reader.wording.compounds:
        return None  # `gas [air mata]`, `vaksin [dengue gratis]`
    if listed or holds_bare_verb(reader, span) or (text is not None and text.endswith(reader.wording.clitic)):
        return None  # `pembangunan [jalan terganggu]`, `ponsel [lipat terbarunya]`
    bare = tail is not None and len(tail.split()) == 1  # `surat apa palsu`
    said = reader.head_word(phrase) in reader.language.grammar().content_nouns  # `bukti [likuiditas] di perbankan mulai mengalir`
    bare = bare or tells_of_key(reader, first, last) or (said and runs_on_to_verb(reader, phrase))
    if bare or text is None or noun is None or tail is None or not may_be_headed(reader, phrase, span, tail):
        return None
    after = tokens[last + 1 + marked] if tail and last + 1 + marked < len(tokens) else None
    modified = after is not None and after.text.casefold() in reader.wording.modifying_words
    if after is not None and after.tag in {"NOUN", "PROPN", "X"} and not modified:
        return None  # nobody asks `ekonomi apa ojol`
    noun = small(reader, noun)
    ask = f"{noun} {reader.wording.asks['thing']}"
    accept = tuple(sorted({f"{noun} {text}", raw(reader, phrase.span)} - {text}))
    sort = f"{head.sort or head.animacy}:{head.word}"
    return Key(text, accept, span, sort, head.animacy, ask, (text,), noun=noun, tail=tail)


def apposed_key(reader: Reader, phrase: Phrase) -> Key | None:
    """`perusahaan farmasi Denmark, [Novo Nordisk]`: the name behind what it is, asked for with the noun of that."""
    body = next((e for e in reader.entities_in(phrase.span) if e.outer.stop == phrase.span.stop), None)
    if body is None or body.sort not in {Sort.ORGANISATION, Sort.THING} or body.outer.start <= phrase.span.start:
        return None
    lead = reader.text[phrase.span.start : body.outer.start].rstrip()
    host = next((e for e in reader.analysis.entities if e.outer.stop == phrase.span.start + len(lead) - 1), None)
    if not lead.endswith(reader.wording.comma) or reader.wording.comma in lead[:-1] or (host and host.sort not in PLACED):
        return None
    key, head = entity_key(reader, body), head_of(reader, phrase)
    noun = head.word if head is not None and head.animacy == "organisation" else ""
    firm = reader.head_word(phrase) in reader.wording.firm_nouns
    if not firm and (head is None or head.animacy not in BEINGS) and body.sort is Sort.ORGANISATION:
        return None  # `permohonan salah satu krediturnya, [PT Indo Bharat Rayon]`
    ask = reader.wording.asks["company"] if firm else f"{noun} {reader.wording.asks['thing']}" if noun else key.ask
    return replace(key, ask=ask, accept=tuple(sorted({*key.accept, lead.rstrip(reader.wording.comma)})))


def study_key(reader: Reader, phrase: Phrase) -> Key | None:
    """`survei [IndoStrategi]`: whose study it is, asked for with `survei lembaga apa`."""
    word, after = reader.head_word(phrase), phrase.head + 1
    body = next((e for e in reader.entities_in(phrase.span) if e.sort is Sort.ORGANISATION), None)
    if word not in reader.wording.study_nouns or body is None or after >= len(reader.tree.tokens):
        return None
    if body.outer.start != reader.tree.tokens[after].span.start or body.outer.stop != phrase.span.stop:
        return None
    key = entity_key(reader, body)
    asking = reader.wording.asks["agency"] if key.ask == reader.wording.party else key.ask
    return replace(key, ask=f"{word} {asking}", noun=word, animacy="thing")


def is_mark(reader: Reader, index: int) -> bool:
    """Whether a token is a quotation mark."""
    return index < len(reader.tree.tokens) and reader.tree.tokens[index].text in reader.wording.quotes


def listed_key(reader: Reader, phrase: Phrase) -> Key | None:
    """`sektor [pendidikan dan perumahan]`: the noun asks for all that is joined behind it: `sektor apa saja`."""
    head, tree, first = head_of(reader, phrase), reader.tree, phrase.head + 1
    below = next((child for child in tree.kin(phrase.head, "nmod", "compound", "amod", "flat", "appos") if child == first), None)
    if head is None or head.animacy == "person" or below is None or not tree.kin(below, "conj"):
        return None
    last = tree.run(below)[1]
    parts = (below, *tree.kin(below, "conj"))
    long = any(len(tree.reach(part, frozenset(parts) - {part})) > LONGEST_PART for part in parts)
    span = tree.span(first, last)
    text, noun = quoted(reader, span), reader.cut(tree.tokens[phrase.head].span)
    tags = {tree.tokens[index].tag for index in range(first, last + 1)}
    beings = {found.animacy for part in parts if (found := reader.wording.heads.get(tree.word(part)))} & BEINGS
    alike = len({tree.tokens[part].tag for part in parts}) == 1  # no `judi [online atau rokok]`
    classed = reader.head_word(phrase) in reader.wording.class_nouns
    alike = alike and (classed or not grows(reader, below, parts[1:]))
    if text is None or noun is None or tags - LISTED or long or not alike or goes_on(reader, span):
        return None
    named = any(entity.sort in NAMED - {Sort.THING} for entity in reader.entities_in(span))
    if head.word in reader.wording.unheaded or beings or named:
        return None  # `gaji [guru dan dosen]`, `pertemuan [Vladimir Putin dan Kim Jong Un]`
    noun = small(reader, noun)
    inner = {entity.name for entity in reader.entities_in(span) if entity.sort not in NUMBERS}
    accept = tuple(sorted({f"{noun} {text}", raw(reader, span)} - {text}))
    ask = f"{noun} {reader.wording.asks['thing']}"
    return Key(text, accept, span, "list", "thing", ask, tuple(sorted({text, *inner})), plural=True, noun=noun)


def grows(reader: Reader, first: int, others: tuple[int, ...]) -> bool:
    """Whether a later member has words of its own and the first has none: it may be joined to the noun above.

    `pengembalian aset [negara] dan [sinergi antarlembaga]`.
    """
    return not reader.tree.kin(first, "nmod", "amod", "flat", "compound") and any(
        reader.tree.kin(one, "nmod", "amod", "flat", "compound") for one in others
    )


def may_be_headed(reader: Reader, phrase: Phrase, span: Span, tail: str) -> bool:
    """Whether the noun may ask for what follows it: no figure, no person, no half of a list, no half of a name."""
    sorts = {entity.sort for entity in reader.entities_in(phrase.span)}
    if sorts & NUMBERS or {e.sort for e in reader.entities_in(span)} & (NAMED - {Sort.THING}):
        return False
    which = reader.wording.heads.get(span.text(reader.text).casefold().split()[0])
    first = span.text(reader.text).casefold().split()[0]
    if reader.head_word(phrase) in reader.wording.unheaded or first in reader.wording.round_nouns:
        return False  # `pilpres [putaran kedua]`
    timed = span.text(reader.text).casefold().startswith(reader.wording.time_prefixes)  # `kondusivitas wilayah [pascaunjuk rasa]`
    own = reader.wording.heads.get(reader.head_word(phrase))
    built = own is not None and which is not None and which.animacy == "place" == own.animacy  # `gudang [pelabuhan]`
    doer = timed or built or (which is not None and which.animacy in {"person", "organisation"})
    if doer or is_route(reader, span.text(reader.text)):
        return False  # `permintaan [Pemerintah Arab Saudi]` is no sort of request
    known = reader.wording.heads.get(reader.head_word(phrase))
    said = known is not None and known.animacy in {"event", "abstract"}
    if said and span.text(reader.text).isupper():
        return False  # `putusan [DKPP]`
    if any(entity.span.overlaps(span) and entity.span not in span for entity in reader.analysis.entities):
        return False
    after = token_behind(reader, span.stop)
    joins = after is not None and after.tag == "CCONJ"
    head = reader.tree.tokens[phrase.head]
    named = head.text[:1].isupper() and not reader.opens_sentence(head.span)
    pointing = any(word in reader.wording.pointing for word in tail.casefold().split()[:2])
    return not joins and not named and not pointing


def which_one(reader: Reader, phrase: Phrase) -> tuple[int, int]:
    """First and last token of the nouns right behind the head that say which one is meant; (1, 0) where there are none.

    Or of what is quoted right behind it: `kategori '[sedang]'`.
    """
    tree, first = reader.tree, phrase.head + 1
    while f"{tree.word(first - 1)} {tree.word(first)}" in reader.wording.heads if first < len(tree.tokens) else False:
        first += 1
    if is_mark(reader, first):
        stop = next((i for i in range(first + 2, min(first + 7, len(tree.tokens))) if is_mark(reader, i)), first)
        return (first + 1, stop - 1) if stop > first and tree.tokens[stop].span.stop <= phrase.span.stop else (1, 0)
    first = behind_siding(reader, phrase, first)
    last = first - 1
    while last + 1 < len(tree.tokens) and tree.tokens[last + 1].span.stop <= phrase.span.stop:
        token = tree.tokens[last + 1]
        if token.tag not in {"NOUN", "PROPN", "ADJ", "X"} or tree.word(last + 1) == reader.wording.relative:
            break
        word = tree.word(last + 1)
        owner = reader.wording.heads.get(word) if last >= first else None
        if owner is not None and owner.animacy == "person" and token.text.islower():
            break  # `kebun [sawit] warga`
        if word in reader.wording.modifying_words:
            break  # `kebun [sawit] milik tersangka`
        last += 1
    if last >= first and tree.word(first) in reader.wording.ranking_words:
        return 1, 0  # `ekspor [perdana kepiting bakau]`
    foreign = last >= first and tree.tokens[first].tag == "ADJ" and is_foreign(reader, tree.word(first))
    if last < first or (tree.tokens[first].tag not in {"NOUN", "PROPN", "X"} and not foreign):
        return 1, 0  # `modus [phishing]` is read as an adjective
    return first, last


def tells_of_key(reader: Reader, first: int, last: int) -> bool:
    """Whether `yang` right behind the key tells more of a noun in it: `dana [perbaikan gereja] yang dibangun pada 1748`."""
    tokens = reader.tree.tokens
    if last <= first or last + 1 >= len(tokens) or reader.tree.word(last + 1) != reader.wording.relative:
        return False
    below = (child for at in range(first, last + 1) for child in reader.tree.children[at])
    return any(child > last + 1 and base(tokens[child].relation) == "acl" for child in below)


def runs_on_to_verb(reader: Reader, phrase: Phrase) -> bool:
    """Whether a verb without `yang` follows right behind a phrase, so that it tells a whole sentence."""
    after = token_behind(reader, phrase.span.stop)
    return after is not None and (after.tag in {"VERB", "AUX"} or after.text.casefold() in reader.language.grammar().auxiliaries)


def is_foreign(reader: Reader, word: str) -> bool:
    """Whether a word is of no root and ends as no adjective does: `phishing`, not `kontroversial`."""
    return reader.language.grammar().root_of(word) is None and not word.endswith(reader.wording.adjective_endings)


def behind_siding(reader: Reader, phrase: Phrase, first: int) -> int:
    """The place behind adjectives that stand before a name: `partai kiri [MAS]`."""
    row = reader.tree.tokens
    while first + 1 < len(row) and reader.tree.word(first) in reader.wording.siding_words:
        if not row[first + 1].text[:1].isupper() or row[first + 1].span.stop > phrase.span.stop:
            break
        first += 1
    return first
