"""What nobody would ask: who stood by and was quoted, a sum in another money, what the stem's own figures give."""

import re
from itertools import pairwise

from quizgen.generation._beside import token_before
from quizgen.generation._portions import is_portion
from quizgen.generation._reader import Reader
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort
from quizgen.model.question import Candidate

MONEY = "money"
FIGURE = re.compile(r"\d+(?:\.\d{3})*(?![\d,.]*\d)")


def word_before(reader: Reader, candidate: Candidate) -> list[str]:
    """The word right before a key in its brief, small; none at the start."""
    before = token_before(reader, candidate.span.start)
    return [before.text.casefold()] if before is not None else []


def is_trifle(reader: Reader, candidate: Candidate) -> bool:
    """Whether what is asked for is told by the way, or by the stem itself."""
    told = quotes_bystander(reader, candidate) or converts(reader, candidate) or subtracts(reader, candidate)
    told = told or prices_in(reader, candidate) or is_portion(reader, candidate)
    told = told or counts_shares(reader, candidate)
    return told or names_culprit(reader, candidate) or ages_nobody(reader, candidate) or starts_with_end(reader, candidate)


def counts_shares(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks how many shares rose or fell in a day: `[389] saham naik, 241 turun`."""
    told = set(words(candidate.stem)) & reader.wording.market_words
    return candidate.sort == "count" and reader.wording.share in told and len(told) > 1


def prices_in(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks whose money a price is in: `Rp 16.420 per dolar [AS]`."""
    before = word_before(reader, candidate)
    return candidate.sort == "country" and bool(set(before) & reader.wording.shared_money)


def ages_nobody(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks how old somebody is who is not named: `seorang nenek berusia [68 tahun]`, `perenang [16 tahun]`."""
    before = word_before(reader, candidate)
    head = reader.wording.heads.get(before[0]) if before else None
    old = candidate.sort == "age" and bool(set(before) & set(reader.wording.aged_words))
    if not old and (candidate.sort not in {"age", "duration"} or head is None or head.animacy != "person"):
        return False
    sentence = next((s for s in reader.analysis.sentences if candidate.span in s.span), None)
    return sentence is None or not any(e.sort is Sort.PERSON for e in reader.entities_in(sentence.span))


def starts_with_end(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks from when, and the key says until when too: `mulai [1 Oktober hingga 30 November]`."""
    before, prepositions = word_before(reader, candidate), reader.language.grammar().prepositions
    since = bool(before) and prepositions.get(before[0]) is Role.SINCE
    return since and any(prepositions.get(word) is Role.UNTIL for word in words(candidate.key))


def names_culprit(reader: Reader, candidate: Candidate) -> bool:
    """Whether a person is asked for whom the brief calls the culprit, before any verdict: `Pelaku, [Tetsuya Yamagami], …`."""
    before = word_before(reader, candidate)
    return candidate.sort == "person" and bool(set(before) & reader.wording.culprit_words)


def quotes_bystander(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks who said a quoted line, and he is nobody in office: `"…," ujar [siapa]? – Nurhayati`."""
    row = words(candidate.stem)
    told = any(one in reader.wording.telling_words and other in reader.wording.question_words for one, other in pairwise(row))
    if candidate.sort != "person" or not (told or is_told_by_gap(reader, candidate)):
        return False
    return not any(e.title for e in reader.analysis.entities if e.name == candidate.key or e.span == candidate.span)


def is_told_by_gap(reader: Reader, candidate: Candidate) -> bool:
    """Whether a gap stands right behind a bare verb of saying: `"…," ujar ____, pedagang`."""
    before = words(candidate.stem.partition(GAP)[0])[-1:] if GAP in candidate.stem else []
    return bool(before) and before[0] in reader.wording.telling_words


def converts(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks for a sum that the stem tells in another money: `didenda 50.000 won atau sekitar [berapa]?`."""
    if candidate.sort != MONEY:
        return False
    before = reader.text[: candidate.span.start].rstrip(" (")
    sums = [e for e in reader.analysis.entities if e.sort is Sort.AMOUNT and e.fine == MONEY and e.span.stop <= len(before)]
    if not sums or sums[-1].span.text(reader.text) not in candidate.stem:
        return False
    between = words(before[sums[-1].span.stop :])
    bracket = reader.text[: candidate.span.start].rstrip().endswith("(")
    return (bracket and not between) or (bool(between) and set(between) <= reader.wording.same_sum_words)


def subtracts(reader: Reader, candidate: Candidate) -> bool:
    """Whether two counts in the stem give it: `merebut 87 dari 97 kursi … . Partai Pekerja bertahan dengan [10 kursi]`."""
    if candidate.sort != "count":
        return False
    key = next((int(text.replace(".", "")) for text in FIGURE.findall(" ".join((candidate.key, *candidate.accept)))), 0)
    of = "|".join(sorted(word for word, role in reader.language.grammar().prepositions.items() if role is Role.ORIGIN))
    pairs = re.findall(rf"({FIGURE.pattern}) (?:{of}) ({FIGURE.pattern})", candidate.stem)
    return any(int(whole.replace(".", "")) - int(part.replace(".", "")) == key for part, whole in pairs)
