"""Keys and stretches from which a word was cut that belongs to them: `hasil tangkapan [lebih]` lama, `pihak` yang …."""

from quizgen.generation._beside import token_behind
from quizgen.generation._reader import Reader
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Sentence
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

NEEDED = frozenset({"xcomp", "ccomp", "obj"})
"""Relations of what a verb can't do without."""
PERSON = "common:person"
OPENING = 2
"""Words of a key among which the noun for people is: `puluhan pimpinan`."""


def is_shorn(reader: Reader, candidate: Candidate) -> bool:
    """Whether a key ends where it says nothing yet, names again what it named, or is no more than how often something is.

    `hasil tangkapan [lebih]` lama, `perdebatan soal [pihak]` yang wajib, `tungku[, antara lain gudeg]`, `[setiap] bulan`.
    """
    row = words(candidate.key)
    after = token_behind(reader, candidate.span.stop)
    follows = after.text.casefold() if after is not None else ""
    degree = row[-1:] != [] and row[-1] in reader.wording.more_words
    bare = follows == reader.wording.relative and len(row) > 1 and row[-1] in reader.wording.bare_ends
    thing = candidate.kind == "what"
    inner = thing and follows == reader.wording.relative and not reader.wording.inner_leads.isdisjoint(row)
    often = thing and row[:1] == [reader.wording.every_word] and not reader.wording.window_units.isdisjoint(row[1:2])
    listed = thing and any(f" {word} " in f" {' '.join(row)} " for word in reader.wording.listing_words)
    return degree or bare or often or inner or listed


def takes_owner(reader: Reader, candidate: Candidate) -> bool:
    """Whether a gap hides those whom a pronoun behind it means: `melantik ____ dan mengingatkan [mereka]`."""
    line = candidate.stem.rpartition(". ")[2].partition(GAP)[2]
    heads = (reader.wording.heads.get(word) for word in words(candidate.key)[:OPENING])
    people = candidate.sort == PERSON or any(head is not None and head.animacy == "person" for head in heads)
    return candidate.kind == "cloze" and people and candidate.key[:1].islower() and reader.wording.they in words(line)


def loses_needed(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch of a sentence leaves out what one of its verbs needs, or the verb that its last one is joined to.

    `meminta warga yang menempati hutan[ melakukan relokasi]`, `menemukan siswa[ menderita …]`, `mengemas[ dan membagikan]`.
    """
    inside = reader.places_in(span)
    if not inside:
        return False
    tokens, last = reader.analysis.tokens, inside[-1]
    beyond = range(last + 1, sentence.last)
    needed = any(base(tokens[place].relation) in NEEDED and tokens[place].head in inside for place in beyond)
    joined = [token.tag for token in tokens[last + 1 : last + 3]] == ["CCONJ", "VERB"] and tokens[last].tag == "VERB"
    return needed or joined
