"""What is written in place of words that point elsewhere, so that a stem or key stands on its own."""

from collections.abc import Sequence

from quizgen.generation._patches import Patch
from quizgen.generation._words import words
from quizgen.model.analysis import Analysis, Entity, Mention, Sort, Token
from quizgen.model.span import Span
from quizgen.model.tree import Tree
from quizgen.model.wording import Wording

NAMING_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "X"})
NUMBERS = frozenset({Sort.DATE, Sort.AMOUNT, Sort.QUANTITY})
THREE, SAID = 3, 5
"""Words that say which one is meant, at least, and with a figure among them: not `kapal sepanjang 60 meter itu`."""


def patch_for(analysis: Analysis, mention: Mention, wording: Wording) -> Patch | None:
    """What to write in place of a mention; a clitic gives its owner a word of its own: `negara` + `Korea Selatan`."""
    span, text = mention.span, analysis.brief.text
    if itself := texts_in(analysis, span, wording):
        return itself[0]
    if not mention.stands_for:
        return Patch(span, undetermined(span.text(text), wording)) if says_which(analysis, span, wording) else None
    glued = span.start > 0 and text[span.start - 1].isalnum()
    said = small_inside(analysis, mention.stands_for)
    return Patch(span, f" {said}" if glued else said)


def texts_in(analysis: Analysis, span: Span, wording: Wording) -> list[Patch]:
    """What is written in a stretch for the text it stands in: `[Artikel opini ini] membahas …` → `sebuah artikel opini`."""
    made = []
    for mention in analysis.mentions:
        first, *rest = mention.span.text(analysis.brief.text).split()
        opens = any(sentence.span.start == mention.span.start for sentence in analysis.sentences)
        noun = wording.heads.get(first.casefold())
        person = noun is not None and noun.animacy == "person"  # no `sebuah penulis`
        named = opens and not person and first.casefold() in wording.meta_nouns and rest[-1:] == [wording.near_demonstrative]
        if named and mention.span in span:
            made.append(Patch(mention.span, " ".join((wording.some_text, first.casefold(), *rest[:-1]))))
    return made


def window_text(analysis: Analysis, date: Entity, wording: Wording) -> str:
    """A stretch of years or days up to the news or from it, which may stay behind its day: `dalam [lima tahun ke depan]`."""
    said = date.span.text(analysis.brief.text)
    return said if analysis.brief.date and holds_window(said, wording) else ""


def holds_window(text: str, wording: Wording) -> bool:
    """Whether a text counts time up to its day or from it: `dua bulan terakhir`."""
    row = words(text)
    ends = (end.split() for end in wording.window_ends if end.partition(" ")[0] in row)
    found = (at for end in ends for at in range(1, len(row)) if row[at : at + len(end)] == end)
    return any(row[at - 1] in wording.window_units for at in found)


def is_people(token: Token, wording: Wording) -> bool:
    """Whether a word is a noun for people that is no office: `petani`, not `rektor`."""
    word = token.text.casefold()
    head = wording.heads.get(word) if token.tag == "NOUN" and word not in wording.offices else None
    return head is not None and head.animacy == "person"


def is_owned_here(text: str, span: Span, mention: Mention, wording: Wording, beings: Sequence[Span]) -> bool:
    """Whether a pronoun's owner stands before it in a stretch: `ribuan buruh … pada hari kerja terakhir [mereka]`."""
    said = mention.span.text(text).casefold()
    if said in {wording.clitic, wording.they} and not mention.stands_for:
        return any(one.start >= span.start and one.stop < mention.span.start for one in beings)  # `gugatan Trump … akun[nya]`
    free = said in {*wording.free_pronouns, wording.clitic} and bool(mention.stands_for)
    return free and mention.stands_for.casefold() in text[span.start : mention.span.start].casefold()


def small_inside(analysis: Analysis, said: str) -> str:
    """`ratusan buruh` for `Ratusan buruh`: a common noun's capital is left where its sentence began."""
    opener = analysis.tokens[0] if analysis.tokens else None
    if opener is not None and opener.tag == "NUM" and f" {opener.text} " in said:
        said = said.replace(f" {opener.text} ", f" {opener.text.lower()} ")  # `pembebasan [r]atusan tahanan`
    bare = opener is not None and opener.tag == "NOUN" and not any(opener.span in e.outer for e in analysis.entities)
    if opener is not None and bare and f" {opener.text} " in said:
        said = said.replace(f" {opener.text} ", f" {opener.text.lower()} ")  # `pembatalan [k]enaikan uang kuliah`
    first, _, rest = said.partition(" ")
    token = next((token for token in analysis.tokens if token.text == first), None)
    if token is None or token.tag not in {"NOUN", "NUM", "DET"} or first.isupper() or not rest[:1].islower():
        return said
    named = any(token.span in entity.outer for entity in analysis.entities if entity.sort not in NUMBERS)
    return said if named else said[:1].lower() + said[1:]


def case_patch(analysis: Analysis, tree: Tree, mention: Mention, wording: Wording) -> Patch | None:
    """`kasus korupsi dana operasional Pemprov Papua` for `kasus ini`, where a sentence before named one such thing."""
    words = mention.span.text(analysis.brief.text).casefold().split()
    if len(words) != 2 or words[0] not in wording.case_nouns or words[1] not in wording.pointing:
        return None
    for index, token in enumerate(analysis.tokens):
        if token.span.start >= mention.span.start:
            return None
        if token.tag != "NOUN" or tree.word(index) not in wording.case_heads:
            continue
        last = min(tree.run(index)[1], index + 7)
        stop = next((i for i in range(index + 1, last + 1) if analysis.tokens[i].tag not in NAMING_TAGS), last + 1)
        text = " ".join(Span(token.span.start, analysis.tokens[stop - 1].span.stop).text(analysis.brief.text).split())
        if stop - index >= 2:
            return Patch(mention.span, text if tree.word(index) == words[0] else f"{words[0]} {text}")
    return None


def says_which(analysis: Analysis, span: Span, wording: Wording) -> bool:
    """Whether a pointing phrase says by itself what it means: it holds a name, or three words that say something.

    Of a human being none says who it is: `politikus berusia 64 tahun itu`.
    """
    words = span.text(analysis.brief.text).casefold().split()
    if not words or words[-1] not in wording.pointing or len(words) < 3 or words[0] in wording.light_nouns:
        return False
    head = wording.heads.get(words[0])
    doer = words[0].startswith(wording.doer_openings) and not words[0].endswith(wording.deed_endings)
    if doer or (head is not None and head.animacy == "person") or points_with_last(words, wording):
        return False  # `pengagum Margaret Thatcher itu`
    if any(entity.span in span and entity.sort not in NUMBERS for entity in analysis.entities):
        return True
    figured = any(entity.span in span and entity.sort in NUMBERS for entity in analysis.entities)
    return len(words) > (SAID if figured else THREE)


def points_with_last(row: Sequence[str], wording: Wording) -> bool:
    """Whether a pointing word belongs to the land or town right before it: `laporan bank sentral [negara itu]`."""
    head = wording.heads.get(row[-2])
    return head is not None and head.animacy == "place" and head.word in wording.area_nouns


def undetermined(text: str, wording: Wording) -> str:
    """`pesawat jenis Boeing 737` for `pesawat jenis Boeing 737 tersebut`."""
    words = text.split()
    return " ".join(words[:-1]) if words[-1].casefold() in wording.pointing else text
