"""Stems that say what the brief does not, or part what belongs together."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._known import OFFICE_OF
from quizgen.generation._once import single_followers
from quizgen.generation._words import GAP, has_context, words
from quizgen.model.analysis import Role, Sort

CAUSE_WORDS = 10
"""Words before a cause that is asked for among which another cause of the same clause may open."""
COMMON, DOING = "common:", frozenset({"VERB", "AUX", "ADV", "PART"})
VERB, OFFICE, HELD = "VERB", "office", frozenset({"holder", "titled", "office"})
"""The tag of a verb; constructions that go by an office."""


def drops_hardship(asked: Asked) -> bool:
    """Whether a deed is told without the word that denies it: `mengapa pelaku kreatif memperoleh modal?`, [sulit] memperoleh."""
    hard = single_followers(asked.reader, asked.wording.hardship_words)
    if not hard:
        return False
    told = {*asked.pairs, *pairwise(asked.key)}
    return any((a, b) not in told and (b in asked.row or b == asked.key[0]) for a, b in hard)


def asks_with_whom_there_is(asked: Asked) -> bool:
    """Whether one of many is asked for behind `dengan`: `88% adalah perempuan, [dengan siapa yang] berusia 114 tahun?`."""
    if asked.candidate.kind != "who":
        return False
    before, after = asked.row[max(0, asked.at - 1) : asked.at], asked.row[asked.at + 1 : asked.at + 2]
    return before == [asked.wording.with_word] and after == [asked.wording.relative]


def leads_no_body(asked: Asked) -> bool:
    """Whether somebody is asked for as who leads what only happens: `siapa yang [memimpin lonjakan] saham Nvidia?`."""
    if asked.candidate.kind != "who":
        return False
    verb, led = asked.row[asked.at + 2 : asked.at + 3], asked.row[asked.at + 3 : asked.at + 4]
    leads = asked.reader.language.grammar().root_of("".join(verb)) in asked.wording.leading_roots
    return leads and bool(set(led) & asked.wording.happening_nouns)


def counts_of_nothing(asked: Asked) -> bool:
    """Whether it counts a part of many and ends before it says what that part is: `menyebut berapa persen [di antaranya]?`."""
    return asked.candidate.kind == "how_many" and asked.line.rstrip("?").endswith(f" {asked.wording.among_them}")


def asks_before_its_number(asked: Asked) -> bool:
    """Whether what is counted is asked for before how many there are: `BPS mencatat [apa] sebanyak 23,85 juta orang?`."""
    return asked.candidate.kind == "what" and bool(set(asked.row[asked.at + 1 : asked.at + 2]) & asked.wording.measure_leads)


def cuts_name_short(asked: Asked) -> bool:
    """Whether a name is parted behind its first word, which seems to ask for itself: `program [Jaksa apa]? – Masuk Sekolah`."""
    if asked.candidate.kind != "what" or asked.at == 0 or not asked.candidate.key[:1].isupper():
        return False
    before = asked.line.split()[max(0, len(words(asked.line.partition(f" {asked.row[asked.at]}")[0])) - 1) :][:1]
    noun = asked.wording.heads.get(before[0].casefold()) if before else None
    large = bool(before) and before[0][:1].isupper() and not before[0].isupper() and asked.line.split()[0] != before[0]
    body = noun is not None and noun.animacy in {"organisation", "place", "event"}
    return large and not body


def lists_deed(asked: Asked) -> bool:
    """Whether a list of things goes on with what is done: `menjauhi [apa saja]? – praktik transaksional dan hidup sederhana`."""
    if asked.candidate.sort != "list":
        return False
    tokens = asked.reader.tokens_in(asked.candidate.span)
    joined = (other for one, other in pairwise(tokens) if one.text.casefold() in asked.wording.joining_words)
    plain = bool(tokens) and tokens[0].tag != VERB
    return plain and any(token.tag == VERB for token in joined)


def calls_by_nickname(asked: Asked) -> bool:
    """Whether the stem calls somebody by a short name of which nothing in it tells whose it is: `[Ara] meminta …`."""
    opening = (asked.line.split(maxsplit=1) or [""])[0]
    if opening.isupper() or not has_context(asked.candidate.stem):
        return False
    told = asked.candidate.stem.removesuffix(asked.line)
    persons = (e for e in asked.reader.analysis.entities if e.sort is Sort.PERSON and not e.title)
    short = {e.span.text(asked.reader.text): e.name for e in persons if e.outer == e.span}
    return opening in short and opening not in told and short[opening] not in told


def gives_cause_twice(asked: Asked) -> bool:
    """Whether it asks for the cause of a cause: `menggandeng kiai [karena] orang tua menolak vaksin [karena apa]?`."""
    before = asked.row[: max(0, asked.at - 1)]
    cause = asked.row[max(0, asked.at - 1) : asked.at]
    connectives = asked.reader.language.grammar().connectives
    return asked.candidate.kind == "why" and cause[:1] != [] and connectives.get(cause[0]) is Role.CAUSE and any(
        connectives.get(word) is Role.CAUSE for word in before[-CAUSE_WORDS:]
    )


def leaves_out_deed(asked: Asked) -> bool:
    """Whether it ends before what somebody is kept from or told to do: `mencegah Yaqut dan dua orang[ bepergian]?`."""
    if asked.candidate.kind not in {"what", "who"} or asked.candidate.sort == "office":
        return False
    cut, tokens = asked.cut_at, asked.reader.analysis.tokens
    if not 0 < cut < len(tokens) or tokens[cut].tag != VERB or not words(tokens[cut].text):
        return False
    grammar = asked.reader.language.grammar()
    verbs = grammar.control_verbs | asked.wording.keeping_roots
    return any(grammar.root_of(word) in verbs for word in asked.line_words)


def is_past_holder(asked: Asked) -> bool:
    """Whether somebody is told or asked for by an office that he had left by the day of the news, as a table knows.

    `Siapa Menteri Keuangan per 9 September 2025? – Sri Mulyani`, of news that she was replaced.
    """
    if asked.candidate.construction not in HELD or asked.reader.analysis.brief.date is None:
        return False
    on, names = asked.reader.analysis.brief.date.isoformat(), asked.reader.language.reading().names.nicknames
    text = asked.candidate.stem if asked.candidate.construction == OFFICE else asked.candidate.key
    gone = {row.name: row for row in asked.reader.language.people() if row.left and row.left <= on}
    return any(name in gone for name in (asked.candidate.key, names.get(asked.candidate.key, ""))) or (
        asked.candidate.construction == OFFICE and any(name in text for name in gone)
    )


def asks_half_of_joint(asked: Asked) -> bool:
    """Whether the key is the first part of a name for several bodies: `[Tim gabungan BNN] dan Bea Cukai`."""
    after = asked.words_behind[:1]
    return tuple(asked.key[:2]) in asked.wording.joint_openers and bool(set(after) & asked.wording.joining_words)


def asks_land_of_person(asked: Asked) -> bool:
    """Whether a person is asked for by his land without what joins them: `seorang pria [negara mana] yang tinggal …`."""
    if asked.candidate.construction == OFFICE_OF:
        return False
    land = asked.row[max(0, asked.at - 1) : asked.at]
    whose = asked.wording.heads.get("".join(asked.row[max(0, asked.at - 2) : max(0, asked.at - 1)]))
    person = whose is not None and whose.animacy == "person" and whose.word not in asked.wording.sent_by_lands
    return land == [asked.wording.land_noun] and person


def drops_rest_of_row(asked: Asked) -> bool:
    """Whether a gap ends a stem and a further noun that the brief joins to it is cut: `disebabkan ____[ dan kurangnya riset]`."""
    if asked.candidate.kind != "cloze" or not asked.line.rstrip(".").endswith(GAP) or not asked.candidate.sort.startswith(COMMON):
        return False
    ahead = [token for token in asked.tokens_behind[:3] if token.tag != "PUNCT"][:2]
    joined = bool(ahead) and ahead[0].text.casefold() in asked.wording.pair_joiners
    noun = len(ahead) > 1 and (ahead[1].tag not in DOING or ahead[1].text.casefold() in asked.wording.quality_nouns)
    return joined and noun


UNTRUE: tuple[Callable[[Asked], bool], ...] = (
    drops_hardship,
    asks_with_whom_there_is,
    leads_no_body,
    counts_of_nothing,
    asks_before_its_number,
    cuts_name_short,
    lists_deed,
    calls_by_nickname,
    gives_cause_twice,
    leaves_out_deed,
    is_past_holder,
    asks_half_of_joint,
    asks_land_of_person,
    drops_rest_of_row,
)
"""Every way in which a stem may say what is not so."""
