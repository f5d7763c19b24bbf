"""Where a sentence may begin and end so that what is left of it stands by itself."""

from quizgen.generation._bears import deed_of
from quizgen.generation._beside import place_behind, token_before
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Link, Role, Sentence, Voice
from quizgen.model.span import Span
from quizgen.model.tree import base

LEFT_OUT = 3
"""Words of a case that a context may leave out."""
DETACHED = frozenset(
    {"advcl", "conj", "acl", "appos", "parataxis", "cc", "punct", "mark", "obl", "advmod", "discourse"}
)
"""Relations of what may be left out at the end of a sentence."""
OPENING = 5
"""Words that what ties a sentence to the one before may have: `Di sisi lain, …`."""
ENOUGH = 11
"""Words from which a stem leaves one reading: `Gubernur Riau meluncurkan apa?` could mean many things."""


ENOUGH_LATER = 7
"""The same in a later sentence, before which another may stand that says what it is about."""


@remembered
def opening(reader: Reader, sentence: Sentence) -> int:
    """Where the sentence begins to speak for itself: behind `Selain itu,`, `Di sisi lain,`."""
    head, comma, _ = sentence.span.text(reader.text).partition(",")
    words = head.casefold().split()
    span = Span(sentence.span.start, sentence.span.start + len(head))
    ties = bool(set(words) & (reader.wording.pointing | reader.wording.link_openers)) and len(words) <= OPENING
    subject = any(token.relation.startswith("nsubj") for token in reader.tokens_in(span))
    former = bool(words) and words[0] in reader.wording.former_words  # `Sebelumnya, …`: what follows is no longer so
    if comma and ties and not former and not subject and not reader.entities_in(span):
        after = sentence.span.start + len(head) + 1
        return after + len(reader.text[after:]) - len(reader.text[after:].lstrip())
    return sentence.span.start


@remembered
def closing(reader: Reader, sentence: Sentence, stop: int) -> int:
    """Where the sentence may end behind a place: at the first comma or joiner behind which all may be left out."""
    tokens = reader.analysis.tokens
    for cut in range(sentence.first + 1, sentence.last):
        if tokens[cut].span.start < stop or not opens_more(reader, cut) or parts_lapse(reader, cut) or parts_list(reader, cut):
            continue
        if is_detached(reader, sentence, cut):
            return tokens[cut - 1].span.stop
    return sentence.span.stop


def parts_list(reader: Reader, cut: int) -> bool:
    """Whether a cut would end a list of bare words: `mengalami mual, pusing[, dan sesak]`; deeds may be left out."""
    tokens = reader.analysis.tokens
    behind = (i for i in range(cut, len(tokens)) if {cut, cut + 1} & {i, *reader.tree.children[i]})
    joined = next((i for i in behind if base(tokens[i].relation) == "conj"), None)
    if joined is None or tokens[joined].head >= cut:
        return False
    word, first = reader.tree.word(joined), reader.tree.word(tokens[joined].head)
    bare = not word.startswith(reader.wording.verb_openings) and not first.startswith(reader.wording.verb_openings)
    return bare and not any(base(tokens[kin].relation) in {"obj", "nsubj", "obl"} for kin in reader.tree.children[joined])


def parts_lapse(reader: Reader, cut: int) -> bool:
    """Whether a cut would leave how long after something it was without that: `sekitar setengah jam[ setelah …]`."""
    last, after = reader.tree.word(cut - 1), reader.tree.word(cut)
    return last in reader.wording.lapse_words and after in reader.wording.occasion_words


def far_enough(reader: Reader, sentence: Sentence, start: int, stop: int) -> int:
    """The first place where the sentence may end behind `stop` and says enough to be asked of."""
    end = closing(reader, sentence, stop)
    enough = ENOUGH if sentence.first == 0 else ENOUGH_LATER
    while end < sentence.span.stop and len(reader.text[start:end].split()) < enough:
        later = closing(reader, sentence, end + 2)
        if later <= end:
            break
        end = later
    return end


def before_turn(reader: Reader, stop: int, after: int) -> int:
    """Where a question ends at the latest: before a turn or a further deed that no answer waits for.

    `mengambil apa[, namun …]?`, `menutup apa[, menegaskan bahwa …]?`
    """
    places = range(max(1, reader.token_marks.behind(after)), reader.token_marks.behind(stop))
    for before, token in ((reader.analysis.tokens[at - 1], reader.analysis.tokens[at]) for at in places):
        comma = before.text == reader.wording.comma and before.span.start >= after
        hangs = comma and not reader.text[after : before.span.start].strip()
        active = token.tag == "VERB" and reader.language.grammar().voice_of(token.text.casefold()) is Voice.ACTIVE
        meanwhile = comma and token.text.casefold() in reader.wording.aside_markers
        place = reader.token_marks.behind(token.span.stop)
        joins = comma and token.text.casefold() in reader.wording.joining_words
        anew = joins and any(base(t.relation) == "nsubj" for t in reader.analysis.tokens[place : place + 1])
        anew = anew or token.text == ":"
        turns = anew or meanwhile or token.text.casefold() in reader.wording.contrast_words or (hangs and active)
        if turns:
            return before.span.start if before.text == reader.wording.comma else before.span.stop
    return stop


def opens_more(reader: Reader, index: int) -> bool:
    """Whether a token opens something that may be left out: a comma, or a joiner before another verb."""
    token = reader.analysis.tokens[index]
    if token.text == reader.wording.comma:
        return True
    until = reader.language.grammar().prepositions.get(token.text.casefold()) is Role.UNTIL
    if until or token.tag not in {"SCONJ", "CCONJ"} or token.head < 0:
        return False  # `dari Jepang hingga Hawaii`
    verbal = reader.analysis.tokens[token.head]
    return verbal.tag == "VERB" and base(verbal.relation) in {"conj", "advcl"}


def is_detached(reader: Reader, sentence: Sentence, cut: int) -> bool:
    """Whether nothing before a cut hangs on what follows, and all that follows hangs loosely."""
    tokens = reader.analysis.tokens
    if any(tokens[index].head >= cut for index in range(sentence.first, cut)):
        return False
    if any(tokens[index].head < 0 for index in range(cut, sentence.last)):
        return False
    across = [tokens[index] for index in range(cut, sentence.last) if tokens[index].head < cut]
    loose = all(base(token.relation) in DETACHED for token in across)
    return loose and not any(base(t.relation) == "conj" and t.tag not in {"VERB", "ADJ"} for t in across)


def before_joined(reader: Reader, sentence: Sentence, gone: Span) -> int | None:
    """Where a sentence may end right behind a stretch: before a joiner that goes on from a word above it.

    `memastikan penghentian tunjangan apa[ dan pembatasan kunker luar negeri]`; None where no such joiner follows.
    """
    tokens = reader.analysis.tokens
    behind = [i for i in range(sentence.first, sentence.last) if tokens[i].span.start >= gone.stop]
    at = behind[1] if len(behind) > 1 and tokens[behind[0]].text == reader.wording.comma else next(iter(behind), None)
    if at is None or tokens[at].text.casefold() not in reader.wording.joining_words or tokens[at].head <= at:
        return None
    joined = tokens[tokens[at].head]
    if {e.sort for e in reader.analysis.entities if joined.span in e.outer} & {e.sort for e in reader.entities_in(gone)}:
        return None  # `pertemuan [Presiden … Kim Jong Un] dan [Presiden … Vladimir Putin]`
    above = tokens[joined.head] if base(joined.relation) == "conj" and joined.head >= 0 else None
    if above is None or above.span.start >= gone.start or lists_before(reader, joined.head, gone):
        return None
    before, after = range(sentence.first, behind[0]), range(behind[0], sentence.last)
    whole = all(tokens[i].head < behind[0] for i in before) and all(tokens[i].head >= 0 for i in after)
    across = {base(tokens[i].relation) for i in after if tokens[i].head < behind[0]}
    return gone.stop if whole and across <= DETACHED else None


def lists_before(reader: Reader, head: int, gone: Span) -> bool:
    """Whether a list began before a stretch, which would end without its `dan`: `mencakup magang, perluasan [sektor apa]`."""
    return any(reader.tree.tokens[kin].span.start < gone.start for kin in reader.tree.kin(head, "conj"))


@remembered
def stops_short(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch ends before what its verb makes somebody do: `membuat RSUD Syarifah [menunda pembelian]`."""
    last, more = token_before(reader, span.stop), span.stop < sentence.span.stop - 1
    if last is not None and more and last.text.casefold() in reader.language.grammar().passive_chain:
        return True  # `semenjak kelompok tentara bayaran apa disetujui[ untuk pindah ke …]`
    for clause in reader.analysis.clauses:
        made = clause.voice is Voice.ACTIVE and clause.root in reader.language.grammar().control_verbs
        if not made or clause.predicate not in span or span.stop >= sentence.span.stop - 1:
            continue
        behind = Span(clause.predicate.stop, span.stop)
        if not any(token.tag == "VERB" for token in reader.tokens_in(behind)):
            return True
    return False


def lacks_main(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch ends before what its sentence says: `berapa persen terumbu karang di Pulau Derawan[, … rusak]`."""
    if span.stop >= sentence.span.stop - 1:
        return False
    mains = [c for c in reader.analysis.clauses if c.link in {Link.MAIN, Link.COORDINATE} and c.predicate in sentence.span]
    if not mains:
        verbs = (token.text.casefold() for token in reader.tokens_in(span) if token.tag == "VERB")
        return all(verb in reader.language.grammar().no_predicates for verb in verbs)
    said = [c for c in mains if c.predicate in span]
    told = [c for c in said if (deed := deed_of(reader, c)) is None or deed.predicate in span]
    return all(reader.text[c.predicate.stop :].startswith(reader.wording.comma) for c in told)  # `Belum diresmikan, …`


def drops_condition(reader: Reader, stop: int) -> bool:
    """Whether a condition right behind a place is cut off, so that what it limits is said of all: `wajib mundur[ jika …]`."""
    after = place_behind(reader, stop)
    return after is not None and reader.tree.word(after) in reader.wording.limiting_words


def drops_case(reader: Reader, main: Clause, sentence: Sentence, stop: int) -> bool:
    """Whether what the law did to somebody is told without why: `Polresta menahan perempuan berinisial WN[ atas dugaan …]`.

    Of 31 questions behind such a context on news not learned from readers signed 19.
    """
    opened = reader.tree.word(main.verb) in reader.wording.case_openers
    told = set(words(reader.text[sentence.span.start : stop])) & reader.wording.case_words
    return opened and not told and len(words(reader.text[stop : sentence.span.stop])) > LEFT_OUT


def is_only_said(reader: Reader, span: Span) -> bool:
    """Whether somebody says a stretch, behind it: `Hadiah Nobel tidak lagi menjadi ukuran tunggal[, kata Kepala BRIN …]`."""
    after = reader.text[span.stop :].lstrip('"”')
    said = words(after.partition(".")[0])[:1] if after.startswith(reader.wording.comma) else []
    return bool(said) and said[0] in reader.wording.telling_words
