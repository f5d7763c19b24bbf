"""Words and marks of a sentence, as the Indonesian treebanks cut them before clitics come off."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model.reading import TokenRules
from quizgen.model.span import Span

# Soft hyphen, zero-width signs, direction marks: they belong to the word around them and make no word of their own.
_HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u064b-\u065f\ufe00-\ufe0f"  # accents written apart, variation selectors

# Read from top to bottom; the first that fits is taken.
_PATTERN = re.compile(
    rf"""
    (?: https?:// | www\. ) [^\s<>"'”’)\],]*[^\s<>"'”’)\],.;:!?]  # https://pajak.go.id/
  | [\w.+-]{{1,64}} @ [\w-]{{1,64}} (?: \.\w{{1,64}} )+            # humas@polri.go.id
  | [@\#] \w+                                                      # @detikcom
  | \d+ (?: [.,:/] \d+ )* (?= [-–] \d )                            # the first of 2025-2029
  | \d+ (?: \. \d{{3}} )+ -an \b                                     # 5.000-an
  | \d+ (?: [.,:/] \d+ )* (?! [\w/'’-] )                           # 1.294, 18/10, 18.30
  | (?: [^\W\d_] \. ){{2,}} (?! \w )                               # S.H., A.S.
  | [\w] [\w{_HIDDEN}{_MARKS}]*
    (?: (?: [-'’+&.] | \.- | (?<=\d)[,/](?=\d) | (?<=\d)/ | /(?=\w*\d) )
        [\w{_MARKS}] [\w{_HIDDEN}{_MARKS}]* )*                        # desa-desa, Ka'ban, P&G, detik.com, II/2007
  | \.{{2,}} | -{{2,}} | `` | ''                                    # what stands for one mark
  | [^\s{_HIDDEN}] (?: [{_MARKS}\U0001f3fb-\U0001f3ff] | \u200d [^\s\w] )*  # one mark or one picture
    """,
    re.VERBOSE,
)
_STOPPED = re.compile(r"\.(?=[^\W\d_a-z]?[^\W\d_])")
_TRAILING = re.compile(rf"[{_HIDDEN}]+$")


@lru_cache(maxsize=8)
def _affixed(rules: TokenRules) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`Rp50.000` and `50km`, each as a word and a number."""
    before = "|".join(re.escape(word) for word in sorted(rules.prefixes, key=lambda word: (-len(word), word)))
    after = "|".join(re.escape(word) for word in sorted(rules.suffixes, key=lambda word: (-len(word), word)))
    return (
        re.compile(rf"({before or '(?!)'})\.?(?=\d)"),
        re.compile(rf"\d[\d.,]*?(?=({after or '(?!)'})$)"),
    )


def _sentence_in_word(text: str) -> int:
    """Where a forgotten space makes one word of two sentences (`kata.Dia`); 0 where it does not."""
    for match in re.finditer(r"[a-z]\.(?=[A-Z][a-z])", text):
        return match.end() - 1
    return 0


def _cut_word(start: int, stop: int, text: str, rules: TokenRules) -> Iterator[Span]:
    """The pieces of one match: mostly itself."""
    word = text[start:stop]
    prefix, suffix = _affixed(rules)
    if found := prefix.match(word):
        yield Span(start, start + found.end())
        yield from _cut_word(start + found.end(), stop, text, rules)
        return
    if word[0].isdigit() and (found := suffix.match(word)):
        yield Span(start, start + found.end())
        yield Span(start + found.end(), stop)
        return
    if "." in word and (at := _sentence_in_word(word)):
        yield Span(start, start + at)
        yield Span(start + at, start + at + 1)
        yield from _cut_word(start + at + 1, stop, text, rules)
        return
    yield Span(start, stop)


def _keeps_stop(text: str, start: int, stop: int, end: int, rules: TokenRules) -> bool:
    """Whether the stop after a word is part of it: `No. 5`, `Joko P. di`, never the last one of a sentence."""
    if stop >= end or text[stop] != "." or text[stop : stop + 2] == "..":
        return False
    word = text[start:stop]
    shortened = word.lower() + "." in rules.abbreviations or (len(word) == 1 and word.isupper())
    return shortened and not text[stop + 1 : end].isspace() and stop + 1 < end


def split_tokens(text: str, span: Span, rules: TokenRules) -> tuple[Span, ...]:
    """Spans of the words and marks of one sentence, in order, without white space and hidden signs.

    Measured against the surface tokens of UD Indonesian-CSUI and -PUD by tests and training notes.
    """
    found: list[Span] = []
    at = span.start
    while match := _PATTERN.search(text, at, span.stop):
        start = match.start()
        stop = start + len(_TRAILING.sub("", match.group()))
        at = match.end()
        if text[start].isalnum():
            if _keeps_stop(text, start, stop, span.stop, rules):
                stop = at = stop + 1
            found.extend(_cut_word(start, stop, text, rules))
        else:
            found.append(Span(start, stop))
    return tuple(found)
