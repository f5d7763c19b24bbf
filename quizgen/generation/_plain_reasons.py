"""Reasons found by their connective alone, where the tree hung them elsewhere, and those that open their sentence.

`Rote Ndao dipilih … karena musim kemaraunya panjang dan air lautnya sangat asin`: an adjective is a weak predicate, and
trees lose such clauses. `Akibat anggarannya dialihkan …, pemilihan … ditunda`: what is asked stands behind the reason.
"""

from collections.abc import Iterator

from quizgen.generation._beside import token_behind, tokens_before
from quizgen.generation._ends import opening
from quizgen.generation._insitu import asked_sentence, staying
from quizgen.generation._reader import Reader
from quizgen.generation._reasons import key_at
from quizgen.generation._stems import made, question, shape
from quizgen.generation._urging import urges, urges_deed
from quizgen.model.analysis import Link, Role, Sentence, Token, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

SHORTEST = 3
"""Words of a reason that is found so."""
WISH_WORDS = 4
"""Words of a wish that is found so, at least: `agar [ratusan ribu siswa bisa kembali belajar]`."""
BEFORE = 2
"""Words before a connective among which the noun stands that it hangs on."""
MAIN_WORDS = 5
"""Words that are asked of, at least."""


def plain_reasons(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`… karena apa?` for what ends a sentence behind a connective, `Mengapa …?` for what opens one before a comma."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for index in range(sentence.first, sentence.last - SHORTEST):
            role = reader.language.grammar().connectives.get(reader.tree.word(index))
            if role is Role.PURPOSE:
                yield from plain_aim(reader, kind, number, index)
            if role is not Role.CAUSE:
                continue
            opens = reader.analysis.tokens[index].span.start == opening(reader, sentence)
            found = fronted(reader, sentence, index) if opens else trailing(reader, sentence, index)
            if found is None:
                continue
            span, outer, body = found
            key = key_at(reader, span, outer, Role.CAUSE)
            if key is not None:
                name = "fronted_cause" if opens else "plain_cause"
                yield made(key, kind=kind, construction=name, stem=question(body), fact=f"{number}/{name}")


def plain_aim(reader: Reader, kind: str, number: int, index: int) -> Iterator[Candidate]:
    """`… menetapkan target pemindahan ASN untuk apa?`: a purpose that ends its sentence and hangs on a noun of it."""
    sentence = reader.analysis.sentences[number]
    token, after = reader.analysis.tokens[index], reader.analysis.tokens[index + 1]
    if not is_aim_alone(reader, number, index):
        return
    wish = is_wish_word(reader, token)
    active = reader.language.grammar().voice_of(after.text.casefold()) is Voice.ACTIVE and after.tag == "VERB"
    span = Span(after.span.start, len(reader.text[: sentence.span.stop].rstrip(" .")))
    outer = Span(token.span.start, span.stop)
    short = wish and len(span.text(reader.text).split()) < WISH_WORDS
    if not (active or wish) or short or reader.wording.comma in span.text(reader.text):
        return
    key = key_at(reader, span, outer, Role.PURPOSE)
    asking = f"{token.text} {reader.wording.asks['thing']}" if wish else reader.wording.reason_words[Role.PURPOSE]
    body = asked_sentence(reader, sentence, outer, asking) if key is not None else None
    if key is not None and body is not None:
        yield made(key, kind=kind, construction="in_situ_purpose", stem=question(body), fact=f"{number}/plain_aim")


def is_wish_word(reader: Reader, token: Token) -> bool:
    """Whether a connective opens a clause with its own subject: `agar`, `supaya`."""
    return reader.language.grammar().prepositions.get(token.text.casefold()) is not Role.PURPOSE


def is_aim_alone(reader: Reader, number: int, index: int) -> bool:
    """Whether a connective opens the only aim of its sentence, is read as none, and hangs on a noun that bids nothing."""
    sentence, token = reader.analysis.sentences[number], reader.analysis.tokens[index]
    read = any(p.role is Role.PURPOSE and p.outer.start == token.span.start for c in reader.analysis.clauses for p in c.phrases)
    before, word = tokens_before(reader, token.span.start, BEFORE), token.text.casefold()
    nouns = {one.text.casefold() for one in before[-2 if before and before[-1].tag == "ADJ" else -1 :]}  # `tantangan utama untuk`
    bidding = bool(nouns & reader.wording.bidding_nouns) and word not in reader.wording.sure_aims
    tied = not before or before[-1].tag not in {"NOUN", "PROPN", "ADJ"} or bidding
    clauses = [clause for clause in reader.analysis.clauses if clause.sentence == number]
    mains = [clause for clause in clauses if clause.link is Link.MAIN]
    bids = any(urges(reader, c) and not urges_deed(reader, c) for c in clauses if c.predicate.start < token.span.start)
    words = (reader.tree.word(at) for at in range(sentence.first, sentence.last))
    aims = sum(reader.language.grammar().connectives.get(word) is Role.PURPOSE for word in words)
    behind = len(mains) == 1 and mains[0].predicate.stop <= token.span.start
    return behind and aims == 1 and not (read or tied or bids)


def trailing(reader: Reader, sentence: Sentence, index: int) -> tuple[Span, Span, str] | None:
    """What stands behind a connective up to the end of its sentence, that with its connective, and what asks for it."""
    token = reader.analysis.tokens[index]
    end = reader.text[: sentence.span.stop].rstrip(" .")
    outer = Span(token.span.start, len(end))
    read = any(p.role is Role.CAUSE and p.outer.start == token.span.start for c in reader.analysis.clauses for p in c.phrases)
    mains = [c for c in reader.analysis.clauses if c.link is Link.MAIN and c.predicate in sentence.span]
    before = tokens_before(reader, token.span.start, 1)
    tied = bool(before) and before[0].text.casefold() in reader.wording.reason_leads
    causes = reader.language.grammar().connectives
    twice = any(causes.get(reader.tree.word(i)) is Role.CAUSE for i in range(sentence.first, index))
    if read or tied or twice or not mains or mains[0].predicate.stop > token.span.start or points(reader, outer, token.span.stop):
        return None
    span = Span(token.span.stop + 1, outer.stop)
    closes = set(span.text(reader.text)) & {*reader.wording.quotes, ":", ";", "(", ")"}
    if closes or reader.wording.comma in span.text(reader.text) or len(span.text(reader.text).split()) < SHORTEST:
        return None
    after = reader.tree.word(index) in reader.wording.following_words  # `WNI dalam kondisi aman menyusul kerusuhan`: not for it
    asking = f"{reader.tree.word(index)} {reader.wording.asks['thing']}" if after else reader.wording.reason_words[Role.CAUSE]
    body = asked_sentence(reader, sentence, outer, asking)
    return None if body is None else (span, outer, body)


def fronted(reader: Reader, sentence: Sentence, index: int) -> tuple[Span, Span, str] | None:
    """What stands between a connective that opens its sentence and the comma, that with its connective, and what asks for it."""
    token = reader.analysis.tokens[index]
    comma = reader.text.find(f"{reader.wording.comma} ", token.span.stop, sentence.span.stop)
    if comma < 0 or points(reader, Span(token.span.start, comma), token.span.stop):
        return None
    mains = [c for c in reader.analysis.clauses if c.link is Link.MAIN and c.predicate in sentence.span]
    subject = mains[0].phrase(Role.SUBJECT) if len(mains) == 1 else None
    if subject is None or subject.outer.start != comma + 2 or mains[0].predicate.start < comma:
        return None
    rest = Span(comma + 2, len(reader.text[: sentence.span.stop].rstrip(" .")))
    text = reader.cut(rest, reader.asides(rest), kept=staying(reader, rest, sentence))
    if text is None or len(text.split()) < MAIN_WORDS:
        return None
    word = reader.wording.place_words[Role.CAUSE]
    body = shape(reader, "fronted", word=word, subject=text, predicate="", rest="")
    return None if body is None else (Span(token.span.stop + 1, comma), Span(token.span.start, comma), body.strip())


def points(reader: Reader, outer: Span, stop: int) -> bool:
    """Whether a connective only points back, `karena [itu]`, or its reason stands in the sentence before."""
    after = token_behind(reader, stop)
    return after is None or after.text.casefold() in reader.wording.pointing or after.span.start >= outer.stop
