"""Questions whose parts do not belong together: a clause of another's, a place that hangs behind, an opening that asks."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before, tokens_before
from quizgen.generation._once import turned_pairs
from quizgen.generation._told import told_pairs
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Link, Role, Voice

HANGING = re.compile(r"\b[a-z]+, [A-Z][\w .'-]+\?$")
"""A place behind a comma right behind the word that asks: `di kabupaten mana, DI Yogyakarta?`."""
OLD_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ (\d{4})\b")
LONG_AGO = 20
"""Years before the news from which a day is one of the schoolbooks."""
BESIDE = 3
"""Words before a name among which stands what was done to whom."""
FEW = 1
"""Words that say something up to which `apa saja yang …` leaves much open."""
DOING = frozenset({"subject", "inner_subject", "titled", "agent_active"})
"""Constructions that ask who or what does something."""
LED = 8
"""Words before a verb among which stands the one that tells somebody to do it."""


def ends_with_manner(asked: Asked) -> bool:
    """Whether a person's key ends with how often: `[bidan Yuliana rutin] menempuh perjalanan perahu`."""
    return asked.candidate.kind == "who" and asked.key[-1:] != [] and asked.key[-1] in asked.wording.how_often


def hangs_place(asked: Asked) -> bool:
    """Whether the land of a place that is asked for hangs behind the question: `di kabupaten mana[, DI Yogyakarta]?`."""
    found = HANGING.search(asked.line) if ", " in asked.line else None
    return found is not None and found.group().partition(",")[0] in asked.wording.question_words


def asks_convict(asked: Asked) -> bool:
    """Whether it asks who was sentenced, who is nobody's lesson: `yakni [____] yang divonis mati di Bali`."""
    after = asked.words_behind[:2]
    told = len(after) > 1 and after[0] == asked.wording.relative and after[1] in asked.wording.sentenced_words
    return told and asked.candidate.key[:1].isupper()


def asks_who_suffered(asked: Asked) -> bool:
    """Whether it asks against whom a crime was done: `kasus dugaan pemerasan … terhadap bos skincare [____]`."""
    if asked.candidate.sort != "person":
        return False
    before = {token.text.casefold() for token in tokens_before(asked.reader, asked.candidate.span.start, BESIDE)}
    against = bool(before & asked.wording.against_words)
    return against and bool(set(asked.row) & asked.wording.crime_nouns)


def asks_school_history(asked: Asked) -> bool:
    """Whether a day long before the news stands in it, so that a schoolbook tells: `Dekrit Presiden 5 Juli 1959 …`."""
    if asked.candidate.kind not in {"cloze", "who", "when"}:
        return False
    on = asked.reader.analysis.brief.date
    told = asked.candidate.key if asked.candidate.kind == "when" else asked.candidate.stem
    return any(int(year) <= on.year - LONG_AGO for year in OLD_DAY.findall(told)) if on is not None else False


def asks_in_opening(asked: Asked) -> bool:
    """Whether it asks within what opens the sentence, and the rest only tells: `menjelang sidang di kota mana, warga …?`."""
    head, comma, _ = asked.line.partition(", ")
    if not comma or asked.candidate.kind == "why":
        return False
    row = words(head)
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    return at > 1 and (row[0] in asked.reader.language.grammar().connectives or row[0] in asked.wording.occasion_words)


def asks_land_of_thing(asked: Asked) -> bool:
    """Whether a land is asked for that only sorts a thing: `minyak [negara mana]`, `di tengah perang [negara mana]`."""
    if asked.candidate.sort != "country":
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    head = asked.wording.heads.get(before.text.casefold()) if before is not None else None
    sorting = head is not None and (head.animacy == "event" or head.sort == "product")
    return sorting and before is not None and before.text.islower()


def ends_before_purpose(asked: Asked) -> bool:
    """Whether it ends with what is pointed at, and the brief goes on with what for: `memanfaatkan momen itu[ untuk …]`."""
    cut, tokens = asked.cut_at, asked.reader.analysis.tokens
    pointing = {*asked.wording.demonstratives, asked.wording.near_demonstrative}
    after = tokens[cut].text.casefold() if 0 < cut < len(tokens) else ""
    return asked.row[-1] in pointing and asked.reader.language.grammar().connectives.get(after) is Role.PURPOSE


def halves_title(asked: Asked) -> bool:
    """Whether half of an office was read into a name: `Dirjen Pengelolaan Pembiayaan dan [Risiko Suminto]`."""
    opening = asked.key[0] if asked.key else ""
    common = asked.reader.language.grammar().root_of(opening) is not None or opening in asked.wording.heads
    before = token_before(asked.reader, asked.candidate.span.start)
    joined = before is not None and before.text.casefold() in asked.wording.joining_words
    split = asked.candidate.sort == "person" and common and joined and len(asked.key) > 1
    office = before is not None and before.text.casefold() in asked.wording.directing_words
    led = asked.candidate.kind == "cloze" and bool(set(asked.words_behind[:1]) & asked.wording.joining_words)
    return split or (office and led)


def wants_object(asked: Asked) -> bool:
    """Whether a verb that was turned lacks what it is done to: `Apa saja yang melengkapi [atas lahan …]?`."""
    if asked.candidate.construction != "agent_active":
        return False
    at = next((at for at, word in enumerate(asked.row) if word == asked.wording.relative and at >= asked.at), -1)
    verb, after = asked.row[at + 1 : at + 2], asked.row[at + 2 : at + 3]
    turned = at >= 0 and after != []
    return turned and verb[0].endswith(("i", "kan")) and after[0] in asked.reader.language.grammar().prepositions


def does_what_others_are_told(asked: Asked) -> bool:
    """Whether who tells others to do something is said to do it: `siapa yang mengolah sampah? – Diaz`, who asked others to."""
    if asked.candidate.construction not in DOING:
        return False
    at = next((at for at, word in enumerate(asked.row) if word == asked.wording.relative and at >= asked.at), -1)
    verb = "".join(asked.row[at + 1 : at + 2]) if at >= 0 else ""
    row = asked.reader.tree.folded[asked.reader.token_marks.behind(asked.candidate.span.stop) :]
    place = row.index(verb) if verb and verb in row else 0
    between = row[max(0, place - LED) : place]
    grammar = asked.reader.language.grammar()
    told = [spot for spot, word in enumerate(between) if grammar.root_of(word) in grammar.control_verbs]
    linked = asked.wording.joining_words | asked.wording.deed_links | grammar.connectives.keys() | {asked.wording.relative, "."}
    return bool(told) and not set(between[told[-1] :]) & linked and len(between) - told[-1] > 1


def joins_other_subject(asked: Asked) -> bool:
    """Whether what another does is joined to what is asked: `lembaga apa yang … dan [ketentuan bahwa … dihapus]?`."""
    if asked.candidate.construction not in DOING:
        return False
    trios = zip(asked.row, asked.row[1:], asked.row[2:], strict=False)
    that = asked.reader.language.grammar().complementiser
    if any(one in asked.wording.joining_words and other == that for one, _, other in trios):
        return True
    for clause in asked.reader.analysis.clauses:
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if clause.link is not Link.COORDINATE or subject is None or asked.candidate.span.overlaps(subject.outer):
            continue
        told = subject.span.text(asked.reader.text)
        if clause.predicate.text(asked.reader.text) in asked.line and told in asked.line and told[:1].islower():
            return True
    return False


def takes_in_clause(asked: Asked) -> bool:
    """Whether whoever is told to do something has it in his key: `meminta siapa? – hakim yang baru dimutasi [menjauhi …]`."""
    if asked.candidate.kind != "who":
        return False
    grammar, row = asked.reader.language.grammar(), asked.key
    at = row.index(asked.wording.relative) if asked.wording.relative in row else len(row)
    passive = next((place for place in range(at, len(row)) if grammar.voice_of(row[place]) is Voice.PASSIVE), len(row))
    active = (one for one, other in pairwise(row[passive:]) if grammar.voice_of(other) is Voice.ACTIVE)
    linked = asked.wording.joining_words | grammar.connectives.keys()
    return any(word not in linked for word in active)


def leaves_all_open(asked: Asked) -> bool:
    """Whether a list is asked for by a word or two: `Apa saja yang telah mengering?`."""
    if asked.row[asked.at + 1 : asked.at + 3] != [*asked.wording.several_words, asked.wording.relative]:
        return False
    loose = asked.wording.open_words | asked.reader.language.grammar().auxiliaries | asked.wording.question_words
    said = [word for word in asked.line_words if word not in loose and word not in asked.wording.several_words]
    return len(said) <= FEW and asked.line.split()[0].casefold() == asked.row[asked.at]


def catches_some(asked: Asked) -> bool:
    """Whether so many people are caught, and nothing says what for: `di kecamatan mana polisi menangkap [lima orang]?`."""
    if asked.wording.person_counter not in asked.line_words:
        return False
    row = words(asked.line.replace(GAP, " "))
    some = len(row) > 2 and row[-1] == asked.wording.person_counter and asked.is_figure(row[-2])
    return some and bool({*row, *words(asked.candidate.stem)} & asked.wording.arresting_words)


def breaks_off_relative(asked: Asked) -> bool:
    """Whether `yang` was dropped, so that what tells of a noun is told of it as news: `antrean [yang] menumpuk tuntas …`."""
    told, row = told_pairs(asked.reader), words(asked.line.replace(GAP, " ")) if GAP in asked.line else asked.line_words
    relative, voice_of = asked.wording.relative, asked.reader.language.grammar().voice_of
    cut = (pair for pair in pairwise(row) if pair not in told and (pair[0], relative) in told and (relative, pair[1]) in told)
    return any(voice_of(verb) is not Voice.MIDDLE for _, verb in cut)


def tells_stance(asked: Asked) -> bool:
    """Whether what somebody is ready for is told as a fact of its own: `menurut Prabowo, [kesiapan] Indonesia mengerahkan …?`."""
    head, comma, tail = asked.line.partition(", ")
    sourced = asked.reader.language.grammar().prepositions.get("".join(words(head)[:1])) is Role.SOURCE
    return bool(comma) and sourced and bool(set(words(tail)[:1]) & asked.wording.stance_nouns)


def asks_age_of_group(asked: Asked) -> bool:
    """Whether it asks up to which age small children are meant, who go by it: `anak di bawah [lima tahun]`."""
    before = [token.text.casefold() for token in tokens_before(asked.reader, asked.candidate.span.start, BESIDE)]
    young = len(before) == BESIDE and tuple(before[1:]) == asked.wording.below_words and before[0] in asked.wording.young_words
    return young and asked.candidate.key in asked.wording.young_ages


def runs_clauses_together(asked: Asked) -> bool:
    """Whether two clauses stand without the word that set them against each other: `ruang udara ditutup[, sementara] warga …`."""
    turned = turned_pairs(asked.reader)
    return bool(turned) and not turned.isdisjoint(pairwise(asked.line_words))


def asks_for_elder(asked: Asked) -> bool:
    """Whether it hides the name of somebody of the neighbourhood: `Mbah [____], penjual pecel asal Nganjuk, berangkat haji`."""
    if asked.candidate.sort != "person":
        return False
    before = asked.words_before[-1:]
    return bool(set(before) & asked.wording.elder_words)


UNBOUND: tuple[Callable[[Asked], bool], ...] = (
    ends_with_manner,
    hangs_place,
    asks_convict,
    asks_who_suffered,
    asks_school_history,
    asks_in_opening,
    asks_land_of_thing,
    ends_before_purpose,
    halves_title,
    wants_object,
    does_what_others_are_told,
    joins_other_subject,
    takes_in_clause,
    leaves_all_open,
    catches_some,
    breaks_off_relative,
    tells_stance,
    asks_age_of_group,
    runs_clauses_together,
    asks_for_elder,
)
"""Every way in which parts of a question may not belong together."""
