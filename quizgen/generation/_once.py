"""What the checks look for in a brief whatever is asked of it, found once: its words in a row, its pairs, verbs and ends."""

import re
from collections import Counter
from itertools import pairwise

from quizgen.generation._beside import token_before
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.generation._wordwise import SAME, folded_text, trios
from quizgen.model.analysis import ROOT, Link, Sentence, Sort, Token, Voice
from quizgen.model.span import Span

BEINGS = frozenset({Sort.PERSON, Sort.ORGANISATION})
NOUNS = frozenset({"NOUN", "PROPN"})
JOINED = NOUNS | {"DET"}
"""Tags of what is joined to what: `rumah warga dan [sebuah] kafe`."""
PREDICATES = frozenset({"VERB", "ADJ"})
HELPED = re.compile(r"(\w+) [\"“](\w+)")
"""A word before quotation marks and the first in them: `akan "menanggung`."""


@remembered
def phrases_of_verbs(reader: Reader) -> tuple[tuple[tuple[str, str], str, str], ...]:
    """The first two words of phrases, told in one place alone, the word before, and the verb before that they are of.

    `(dengan, modus), Bali, menipu` of `menipu di Bali dengan modus`.
    """
    tokens, row = reader.analysis.tokens, reader.tree.folded
    told = Counter(pairwise(row))  # which of two it is, no one knows
    found = []
    for index, token in enumerate(tokens[1:-1], 1):
        above = tokens[token.head].head if token.tag == "ADP" and token.head >= 0 else -1
        pair = (row[index], row[index + 1])
        if 0 <= above <= index and tokens[above].tag == "VERB" and told[pair] == 1:
            found.append((pair, row[index - 1], row[above]))
    return tuple(found)


@remembered
def clause_verbs(reader: Reader) -> tuple[tuple[tuple[str, str], str], ...]:
    """The first two words of clauses whose verb stands behind an aside, and that verb: `ketika lubang di A, B, [runtuh]`."""
    tokens, row = reader.analysis.tokens, reader.tree.folded
    found = []
    for index, token in enumerate(tokens[:-1]):
        if token.tag != "SCONJ" or token.head < 0 or tokens[token.head].tag not in NOUNS:
            continue
        at = behind_asides(reader, reader.tree.run(token.head)[1] + 1)
        if at and tokens[at].tag == "VERB":
            found.append(((row[index], row[index + 1]), row[at]))
    return tuple(found)


def behind_asides(reader: Reader, at: int) -> int:
    """The token behind what names say between two commas, from the first of these on; 0 where none closes it."""
    tokens, comma = reader.analysis.tokens, reader.wording.comma
    if at >= len(tokens) or tokens[at].text != comma:
        return 0
    if tokens[at + 1 : at + 2] and tokens[at + 1].tag == "VERB":
        return at + 1
    close = next((i for i in range(at + 1, len(tokens)) if tokens[i].tag not in {"PROPN", "NOUN", "NUM"}), at)
    return close + 1 if tokens[close].text == comma and close + 1 < len(tokens) else 0


@remembered
def joined_behind(reader: Reader) -> tuple[tuple[str, str, str], ...]:
    """Words that join two nouns, the second of these, and the end of the first: `dan`, `el`, `trump` of `Trump dan El-Sisi`."""
    tokens, joining = reader.analysis.tokens, reader.wording.joining_words
    found = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        word = token.text.casefold()
        if before.tag in JOINED and after.tag in JOINED and word in joining:
            last = (words(before.text) or [""])[-1]  # `PBB-P2` are two words to a stem
            found.append((word, after.text.casefold(), last))
    return tuple(found)


@remembered
def said_tokens(reader: Reader) -> tuple[tuple[Token, ...], ...]:
    """Of each sentence the tokens that are words or commas."""
    comma = reader.wording.comma
    rows = (reader.analysis.tokens[one.first : one.last] for one in reader.analysis.sentences)
    return tuple(tuple(token for token in row if words(token.text) or token.text == comma) for row in rows)


@remembered
def sentence_root(reader: Reader, sentence: Sentence) -> tuple[list[str], str]:
    """The first words of a sentence, and the verb or adjective on which all of it hangs; "" where there is none."""
    tokens = reader.analysis.tokens[sentence.first : sentence.last]
    firsts = [token.text.casefold() for token in tokens if token.tag != "PUNCT"][:SAME]
    return firsts, next((t.text.casefold() for t in tokens if t.head == ROOT and t.tag in PREDICATES), "")


@remembered
def ends_after_whom(reader: Reader) -> tuple[str, ...]:
    """How a sentence ends that says after whom something was, and not after what he did: ` usai komeito`."""
    names = [e.name.casefold() for e in reader.analysis.entities if e.sort in BEINGS]
    return tuple(f" {after} {name}" for name in names for after in reader.wording.after_words)


@remembered
def deeds_joined(reader: Reader) -> tuple[str, ...]:
    """What a stem says where it left out the word that joins a further deed: `, meluas ` of `, lalu meluas`."""
    comma, text = reader.wording.comma, folded_text(reader)
    rows = (re.finditer(rf"{comma} {joiner} (\w+)", text) for joiner in reader.wording.deed_joiners)
    bare = {f"{comma} {match[1]} " for row in rows for match in row}
    return tuple(part for part in bare if part not in text)


@remembered
def helped_verbs(reader: Reader) -> tuple[tuple[str, str], ...]:
    """The small words before quotation marks, each with the verb that these open with: `akan "menanggung …`."""
    auxiliaries = reader.language.grammar().auxiliaries
    return tuple(pair for pair in HELPED.findall(reader.text) if pair[0] in auxiliaries)


@remembered
def leaning(reader: Reader) -> tuple[tuple[tuple[str, str], str], ...]:
    """The nouns of place with what they lean on, and the word behind them where the brief says it once."""
    told, pairs = Counter(reader.tree.folded), reader.wording.leaning_pairs
    return tuple(((one, two), three) for one, two, three in trios(reader) if (one, two) in pairs and told[three] == 1)


@remembered
def turned_pairs(reader: Reader) -> frozenset[tuple[str, str]]:
    """The words on either side of one that sets clauses against each other, which stand side by side nowhere."""
    row = [word for word, token in zip(reader.tree.folded, reader.analysis.tokens, strict=True) if token.tag != "PUNCT"]
    rows, turns = zip(row, row[1:], row[2:], strict=False), reader.wording.clause_turns
    return frozenset((one, other) for one, word, other in rows if word in turns) - told_pairs(reader)


@remembered
def bound_firsts(reader: Reader) -> tuple[tuple[str, str, str], ...]:
    """The firsts and lasts of a row with what bounds them: `pertamanya setelah terpilih`."""
    wording = reader.wording
    return tuple(trio for trio in trios(reader) if trio[0] in wording.first_words and trio[1] in wording.bounding_words)


@remembered
def single_followers(reader: Reader, leads: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Certain words, each with the one behind it, which the brief says once."""
    told = Counter(words(reader.text))
    return tuple(pair for pair in told_pairs(reader) if pair[0] in leads and told[pair[1]] == 1)


@remembered
def samples(reader: Reader) -> tuple[tuple[str, str, str], ...]:
    """The words that only sample a thing, each with the two behind it: `terutama di rumah`."""
    row, leads = words(reader.text), reader.wording.sampling_leads
    return tuple(trio for trio in zip(row, row[1:], row[2:], strict=False) if trio[0] in leads)


@remembered
def pointed_shares(reader: Reader) -> frozenset[tuple[str, str]]:
    """The words for a part with the noun that is pointed at behind them: `sebagian produk [tersebut]`."""
    shares, pointing = reader.wording.share_words, reader.wording.pointing
    return frozenset((one, noun) for one, noun, other in trios(reader) if one in shares and other in pointing)


@remembered
def words_behind(reader: Reader, lead: str) -> frozenset[str]:
    """The words that stand right behind a certain one."""
    return frozenset(other for one, other in told_pairs(reader) if one == lead)


@remembered
def told_compounds(reader: Reader) -> frozenset[tuple[str, str]]:
    """The words of the brief that stand side by side and are one verb: `membawa pulang`."""
    return told_pairs(reader) & reader.wording.compounds


@remembered
def by_steps(reader: Reader) -> tuple[tuple[str, str], ...]:
    """The words told twice with a step between, and that: `sedikit demi sedikit`."""
    return tuple((one, two) for one, two, three in trios(reader) if one == three and two in reader.wording.by_steps)


@remembered
def given_by(reader: Reader) -> frozenset[str]:
    """What somebody gave who vouches for it behind an aside: `…, demikian [perintah] Pengadilan Negeri`."""
    parts = (part for word in reader.wording.thus_words for part in reader.text.split(f", {word} ")[1:])
    return frozenset(words(part)[0] for part in parts if words(part))


@remembered
def shared_verbs(reader: Reader) -> frozenset[str]:
    """The words to which an active verb is joined: `memilah [dan mengolah sampah]`."""
    joining, voice_of = reader.wording.joining_words, reader.language.grammar().voice_of
    return frozenset(one for one, link, other in trios(reader) if link in joining and voice_of(other) is Voice.ACTIVE)


@remembered
def opening_verbs(reader: Reader) -> tuple[str, ...]:
    """The passive verbs with which sentences open, as they are written there: `Diteror`."""
    tokens, grammar = reader.analysis.tokens, reader.language.grammar()
    firsts = [tokens[one.first].text for one in reader.analysis.sentences if one.first < len(tokens)]
    passive = (text for text in firsts if grammar.voice_of(text.casefold()) is Voice.PASSIVE)
    return tuple(text for text in passive if text.casefold() not in grammar.prepositions)


@remembered
def former_opening(reader: Reader, sentence: Sentence) -> str:
    """The words with which a sentence tells of what was before: `selama ini`; "" where it does not."""
    said = f"{' '.join(words(sentence.span.text(reader.text))[:2])} "
    return next((lead for lead in reader.wording.former_leads if said.startswith(f"{lead} ")), "")


@remembered
def inserted_verbs(reader: Reader) -> tuple[str, ...]:
    """The verbs of saying that the brief sets off by a comma: `…, kata Aria Bima, …`."""
    return tuple(verb for verb in reader.wording.inserted_verbs if f", {verb} " in reader.text)


@remembered
def hedged_clauses(reader: Reader) -> tuple[tuple[Span, str, str], ...]:
    """The clauses joined to one that is only held to be so: its span, its verb, and the verb of the first."""
    clauses, hedges = reader.analysis.clauses, reader.language.grammar().hedges
    found = []
    for clause in clauses:
        above = clauses[clause.parent] if clause.parent is not None and clause.link is Link.COORDINATE else None
        if above is not None and clause.shared:
            first = above.predicate.text(reader.text).casefold().split()
            found += [(clause.span, reader.tree.word(clause.verb), first[-1])] if hedges & set(first) else []
    return tuple(found)


@remembered
def half_names(reader: Reader) -> frozenset[Span]:
    """The sites and the persons they are called after, read as two names: `Warung Pecel [Bu Ramini]`."""
    known, found = reader.language.reading().names.known.table, set()
    for one, other in pairwise(e for e in reader.analysis.entities if not e.title):
        beside = one.span.stop + 1 == other.span.start and other.sort is Sort.PERSON
        if beside and one.sort in {Sort.PLACE, Sort.THING} and one.name not in known:
            found |= {one.span, other.span}
    return frozenset(found)


@remembered
def concessions(reader: Reader) -> tuple[tuple[Span, str], ...]:
    """The clauses that tell what was so all the same, each with the verb that they are of: `Meski …, [dicabut]`."""
    clauses, concessives = reader.analysis.clauses, reader.wording.concessives
    found = []
    for clause in clauses:
        if clause.parent is None or clause.link is not Link.ADVERBIAL:
            continue
        lead = token_before(reader, clause.span.start)
        marks = {*words(clause.span.text(reader.text))[:1], lead.text.casefold() if lead is not None else ""}
        found += [(clause.span, reader.tree.word(clauses[clause.parent].verb))] if marks & concessives else []
    return tuple(found)


@remembered
def clitics(reader: Reader) -> tuple[int, ...]:
    """Where what points back at the end of a word ends: `pemegang sahamnya`."""
    text, clitic = reader.text, reader.wording.clitic
    return tuple(m.span.stop for m in reader.analysis.mentions if m.span.text(text) == clitic)
