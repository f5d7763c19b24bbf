"""Phrases inside phrases: what a noun is of, and what stands behind a preposition in a noun phrase.

`Puan memastikan penghentian tunjangan [perumahan]` asks `tunjangan apa`; `kepercayaan masyarakat [terhadap prinsip
ekonomi Islam]` asks `terhadap apa`. Both are asked in place, so that the sentence stays its writer's.
"""

from collections.abc import Iterator

from quizgen.generation._beside import place_behind
from quizgen.generation._free import begins_list, goes_on
from quizgen.generation._headed import headed_key, listed_key
from quizgen.generation._insitu import AskedPhrase, asked_sentence, is_actor
from quizgen.generation._keys import Key, entity_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import made, question
from quizgen.generation._unfit import holds_bare_verb, runs_on
from quizgen.generation._words import is_torn, words
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

NOMINAL = frozenset({"nmod", "obl", "obj", "nsubj", "conj", "appos", "root"})
"""Relations of nouns whose own phrase may be asked about."""
CALLED = {Sort.PERSON: "person", Sort.ORGANISATION: "organisation", Sort.THING: "thing"}
"""Sorts of names to what the nouns are that they stand behind."""
LOOSE = frozenset({"ADP", "PUNCT", "SCONJ", "CCONJ"})
"""Tags of words that hang on a key without being of it."""
LONG_DEED = 7
"""Letters that a noun made of a verb has at least: `pembatasan`, not `pesan`."""
SURE = 0.8
"""Certainty from which a single word is taken to hang on the noun before it."""
HANGING = frozenset({"nmod", "obl"})
"""Relations of what stands behind a preposition."""


def in_situ_sorts(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`… penghentian tunjangan apa`, `… di sektor apa saja`: which one of its sort, wherever the noun stands."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for index in range(sentence.first, sentence.last - 1):
            token = reader.tree.tokens[index]
            if token.tag != "NOUN" or base(token.relation) not in NOMINAL:
                continue
            if reader.tree.word(index - 1) in reader.wording.loose_openers:
                continue  # `sebuah gedung [apa]`
            phrase = noun_phrase(reader, index)
            for key in (listed_key(reader, phrase), headed_key(reader, phrase)):
                if key is None or is_split(reader, phrase, key) or names_person(reader, key):
                    continue
                closed = reader.text[key.span.stop : key.span.stop + 1] in reader.wording.quotes
                gone = Span(phrase.span.start, key.span.stop + closed)
                many = f" {reader.wording.only_these}" if key.plural else ""
                body = None if is_actor(reader, gone) else asked_sentence(reader, sentence, gone, f"{key.ask}{many}")
                if body is not None:
                    fact = f"{number}/{reader.tree.word(index)}/sort"
                    name = "in_situ_sorts" if key.plural else "in_situ_sort"
                    yield made(key, kind=kind, construction=name, stem=question(body), fact=fact)


def names_person(reader: Reader, key: Key) -> bool:
    """Whether a key is somebody behind his office, of whom nobody asks `Presiden apa`."""
    return any(e.sort is Sort.PERSON and e.span.overlaps(key.span) for e in reader.analysis.entities)


def in_situ_named(reader: Reader, kind: str, sorts: frozenset[Sort]) -> Iterator[Candidate]:
    """`… memilih aktris Italia bernama siapa sebagai aktris terbaik`: a name between commas behind what it is."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for entity in reader.entities_in(sentence.span):
            before = next((i for i, t in enumerate(reader.tree.tokens) if t.span.start == entity.outer.start), 0)
            gone = set_off(reader, before, entity)
            if entity.sort not in sorts or gone is None or not is_called(reader, before, entity):
                continue
            asking = reader.wording.naming_words[entity.sort.value]
            body = asked_sentence(reader, sentence, gone, asking)
            if body is not None:
                fact = f"{number}/named/{entity.name}"
                key = entity_key(reader, entity)
                yield made(key, kind=kind, construction="in_situ_named", stem=question(body), fact=fact)


def set_off(reader: Reader, first: int, entity: Entity) -> Span | None:
    """A name with the commas around it: `aktris Italia[, Giovanna Mezzogiorno,] sebagai`; None where it has none."""
    comma, after = reader.wording.comma, reader.text[entity.outer.stop :]
    if first < 2 or reader.tree.word(first - 1) != comma or not after.startswith((comma, ".")):
        return None
    return Span(reader.tree.tokens[first - 1].span.start, entity.outer.stop + after.startswith(comma))


def is_called(reader: Reader, first: int, entity: Entity) -> bool:
    """Whether the noun before the comma is one for such a name, and the name hangs on it."""
    tree = reader.tree
    inside = [i for i, token in enumerate(tree.tokens) if token.span in entity.span]
    above = next((tree.tokens[i].head for i in inside if tree.tokens[i].head not in inside), -1)
    if above < 0 or above >= first - 1 or tree.tokens[above].tag != "NOUN" or tree.run(above)[1] < inside[-1]:
        return False
    head = reader.wording.heads.get(tree.word(above))
    return head is not None and head.animacy == CALLED[entity.sort] and not begins_list(reader, entity)


def is_split(reader: Reader, phrase: Phrase, key: Key) -> bool:
    """Whether the noun is a measure, or the key parts two words that are one, or more of it follows: `5 tahun [penjara]`."""
    tree, wording = reader.tree, reader.wording
    numbered = phrase.head > 0 and tree.tokens[phrase.head - 1].tag == "NUM"
    after = place_behind(reader, key.span.stop)
    found = words(key.text)
    if not found:
        return True  # a mark alone
    first = (tree.word(phrase.head), found[0])
    if len(found) == 1 and any(t.certainty < SURE for t in reader.tokens_in(key.span)):
        return True  # `sopir bus [maut]`
    if numbered or first in wording.compounds or goes_on(reader, key.span):
        return True
    if after is None or tree.word(after) in wording.forcing_words:
        return after is not None  # `dugaan [deportasi] paksa anak-anak`
    last = next((t for t in reversed(tree.tokens) if t.span.stop <= key.span.stop), None)
    if last is not None and last.tag == "ADJ" and tree.tokens[after].tag == "VERB":
        return True  # `perjuangan [kemerdekaan layak] dihormati`
    pair = (tree.word(after - 1), tree.word(after))
    inside = tree.tokens[after].head >= 0 and tree.tokens[tree.tokens[after].head].span in key.span
    hangs = inside and tree.tokens[after].tag not in LOOSE and tree.word(after) != wording.relative
    return pair in wording.compounds or hangs or tree.tokens[after].tag in {"NUM", "SYM"}


def in_situ_nested(reader: Reader, kind: str, asked: AskedPhrase) -> Iterator[Candidate]:
    """One question for every phrase behind a preposition inside another phrase that `asked` has words for."""
    for clause, phrase in nested_phrases(reader):
        sentence = reader.analysis.sentences[clause.sentence]
        for key, gone, asking in asked(clause, phrase):
            if is_actor(reader, gone):
                continue
            body = asked_sentence(reader, sentence, gone, asking)
            if body is not None:
                fact = f"{clause.sentence}/{reader.head_word(phrase)}/nested"
                name = f"in_situ_nested_{phrase.role.value}"
                yield made(key, kind=kind, construction=name, stem=question(body), fact=fact)


def nested_phrases(reader: Reader) -> Iterator[tuple[Clause, Phrase]]:
    """Phrases behind a preposition that hang on a noun, with the innermost clause around each."""
    own = {phrase.head for clause in reader.analysis.clauses for phrase in clause.phrases}
    for index, token in enumerate(reader.tree.tokens):
        if base(token.relation) not in HANGING or index in own or token.tag not in {"NOUN", "PROPN"}:
            continue
        first, last = reader.tree.run(index)
        marker = reader.tree.word(first)
        clause = innermost(reader, token.span)
        if goes_on(reader, reader.tree.span(first, last)):
            continue
        set_off = first > 0 and reader.tree.word(first - 1) == reader.wording.comma  # `[, dengan] porsi terbesar …`
        if first == index or reader.tree.tokens[first].tag != "ADP" or clause is None or set_off:
            continue
        span = reader.tree.span(first + 1, last)
        outer = Span(reader.tree.tokens[first].span.start, span.stop)
        role = reader.language.grammar().prepositions.get(marker, Role.OTHER)
        yield clause, Phrase(span, outer, role, marker, index, clausal=False)


def innermost(reader: Reader, span: Span) -> Clause | None:
    """The shortest clause that holds a stretch."""
    around = [clause for clause in reader.analysis.clauses if span in clause.span]
    return min(around, key=lambda clause: len(clause.span), default=None)


def noun_phrase(reader: Reader, index: int) -> Phrase:
    """The noun with all that hangs behind it, as a phrase of its own."""
    _, last = reader.tree.run(index)
    span = reader.tree.span(index, max(index, last))
    return Phrase(span, span, Role.OTHER, "", index, clausal=False)


def in_situ_nouns(reader: Reader, kind: str, word: str) -> Iterator[Candidate]:
    """`… memastikan pembatasan apa?`: what a noun that says a deed is done to, right behind it."""
    tokens = reader.analysis.tokens
    for number, sentence in enumerate(reader.analysis.sentences):
        for index in range(sentence.first, sentence.last - 1):
            span = done_to(reader, index)
            text = reader.cut(span) if span is not None else None
            row = words(text or "")
            listed = bool(set(row) & reader.wording.joining_words)
            long = reader.tree.word(index) in reader.wording.quality_nouns and len("".join(row)) > LONG_DEED
            short = len(row) < 2 and not long  # but `pentingnya [multilateralisme]`
            if span is None or text is None or short or listed or is_actor(reader, span):
                continue
            body = asked_sentence(reader, sentence, span, word)
            if body is not None:
                key = Key(
                    text, (f"{tokens[index].text.casefold()} {text}",), span, "common:thing", "thing", word, (text,)
                )
                fact = f"{number}/{reader.tree.word(index)}/deed"
                yield made(key, kind=kind, construction="in_situ_deed", stem=question(body), fact=fact)


def done_to(reader: Reader, index: int) -> Span | None:
    """The nouns right behind a noun made of a verb that say what is done to: `pembatasan [kunker luar negeri]`."""
    word, tree, wording = reader.tree.word(index), reader.tree, reader.wording
    deed = word.startswith(wording.deed_openings[0]) and word.endswith(wording.deed_endings) and len(word) > LONG_DEED
    quality = (
        word in wording.quality_nouns
    )  # which the tree takes for verbs: `menekankan pentingnya [kaderisasi partai]`
    kin = tree.kin(index, "nmod", "obj", "nsubj") if quality else tree.kin(index, "nmod", "obj") if deed else ()
    below = next((child for child in kin if child > index), None)
    if below is None or tree.run(below)[0] != index + 1:
        return None
    first, last = tree.run(below)
    span = tree.span(first, last)
    head = wording.heads.get(tree.word(first))
    doer = head is not None and head.animacy in {"person", "organisation"}  # `permintaan [Pemerintah Arab Saudi]`
    broken = holds_bare_verb(reader, span) or runs_on(reader, span) or is_torn(span.text(reader.text))
    whole = tree.tokens[first].tag in {"NOUN", "PROPN"} and not broken and not doer
    return span if whole and not is_owned(reader, span) and not goes_on(reader, span) else None


def is_owned(reader: Reader, span: Span) -> bool:
    """Whether a name opens a stretch or is cut by it: `pernyataan [Atalia Praratya]` is hers, not done to her."""
    names = reader.analysis.entities
    return any(e.outer.start <= span.start < e.outer.stop or e.span.start < span.stop < e.span.stop for e in names)
