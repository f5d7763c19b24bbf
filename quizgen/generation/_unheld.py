"""Questions that ask for what a word or two could not be: what somebody said, what goes along, how few there were."""

from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before

FIRST = "I"
"""The number of an office that is also a name: `Ketua I`, `I Gusti Ngurah`."""
LANDS = frozenset({"regency", "city", "province", "district"})
"""Sorts of places that are no water."""


def cuts_complaint(asked: Asked) -> bool:
    """Whether what is wrong with a thing is cut from it: `mengeluhkan apa? – [pesanan] yang menyusut`."""
    if asked.candidate.kind != "what":
        return False
    ahead, before = [token.text for token in asked.tokens_behind[:1]], asked.row[max(0, asked.at - 1) : asked.at]
    roots = {asked.reader.language.grammar().root_of(word) for word in before}
    return ahead == [asked.wording.relative] and bool(roots & asked.wording.grieving_roots)


def asks_with_what(asked: Asked) -> bool:
    """Whether it ends with what goes along with a thing: `membuka rekrutmen dengan apa?`."""
    if asked.candidate.kind != "what" or not asked.candidate.construction.endswith("nested_companion"):
        return False
    with_what = asked.row[-2:-1] == [asked.wording.companion_word] and asked.at == len(asked.row) - 1
    of_thing = not set(asked.row[-3:-2]) & asked.wording.levelling_words  # not `setara dengan apa`
    return with_what and of_thing


def tells_thing_of_place(asked: Asked) -> bool:
    """Whether what is told of a thing follows the place where it is: `gedung di kabupaten mana yang dibangun dari wakaf?`."""
    if asked.candidate.kind != "where":
        return False
    ahead = [token.text for token in asked.tokens_behind[:1]]
    follows = asked.row[asked.at + 1 : asked.at + 2] == [asked.wording.relative]
    way = asked.row[max(0, asked.at - 2) : max(0, asked.at - 1)] == [asked.wording.to_word]  # `sindikat … ke negara mana yang …`
    return follows and (ahead == [asked.wording.relative] or way)


def points_at_whose_place(asked: Asked) -> bool:
    """Whether the place of who is asked for is called his: `siapa yang memastikan mahasiswa asal daerahnya …?`."""
    return asked.candidate.kind == "who" and bool(set(asked.line_words) & asked.wording.own_places)


def goes_on_in_key(asked: Asked) -> bool:
    """Whether what is told of a thing was read into where it is: `dipasarkan di mana? – dalam negeri berasal dari Thailand`."""
    if asked.candidate.kind != "where":
        return False
    grammar = asked.reader.language.grammar()
    verbs = [word for word in asked.key[1:] if asked.tags.get(word) == "VERB" and word not in grammar.prepositions]
    return verbs != [] and asked.wording.relative not in asked.key


def asks_sea_of_land(asked: Asked) -> bool:
    """Whether it asks with the noun of a water for what lies on land: `laut mana? – Sumenep`."""
    if asked.candidate.sort not in LANDS:
        return False
    before = asked.row[max(0, asked.at - 1) : asked.at]
    return bool(set(before) & asked.wording.water_nouns)


def is_post_by_number(asked: Asked) -> bool:
    """Whether the key is a place on a path by its number: `di dekat lembaga apa? – Pos 7`."""
    return len(asked.key) > 1 and asked.key[0] == asked.wording.post_noun and asked.key[1].isdigit()


def counts_a_few(asked: Asked) -> bool:
    """Whether a gap hides that there were two or three of those whom news has by twos: `memeriksa [dua] kurir`."""
    if asked.candidate.construction != "gap_quantity":
        return False
    near = {token.text.casefold() for token in asked.tokens_behind[:2]}
    few = " ".join(asked.key) in asked.wording.few_counts and bool(near & asked.wording.petty_nouns)
    return few or bool(near & asked.wording.routine_nouns)


def takes_number_for_name(asked: Asked) -> bool:
    """Whether the number of an office was read as the start of a name: `Ketua [I Gaikindo Jongkie Sugiarto]`."""
    known, text = asked.reader.language.reading().names.known, asked.reader.text
    for entity in asked.reader.analysis.entities if FIRST in text else ():
        first, _, rest = entity.name.partition(" ")
        body = known.table.get(rest.partition(" ")[0]) is not None and entity.title != ""
        if first == FIRST and body and entity.span.text(text) == entity.name:
            return first in asked.candidate.stem.split() or first in asked.candidate.key.split()
    return False


def names_bribed(asked: Asked) -> bool:
    """Whether it asks who took what before a verdict: `menyebut mantan Bupati [____] menerima aliran dana Rp 4,5 miliar`."""
    if asked.candidate.sort != "person":
        return False
    line = set(asked.line_words)
    took = bool(line & asked.wording.taking_words and line & asked.wording.bribe_words)
    drawn_in = bool(line & asked.wording.entangling_words and line & asked.wording.graft_words)
    return took or drawn_in


def stands_behind_verb(asked: Asked) -> bool:
    """Whether the key is what a verb before it says of: `Terungkap [kasus siswa dari keluarga mampu] lolos PPDB`."""
    if asked.candidate.construction != "subject" or asked.candidate.kind not in {"what", "who"}:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    return before is not None and before.tag == "VERB" and before.text[:1].isupper()


def asks_law_bare(asked: Asked) -> bool:
    """Whether a law is asked for without the noun for one: `gugatan uji materi apa? – UU ITE`."""
    bare = asked.row[max(0, asked.at - 1) : asked.at] == [asked.wording.review_noun]
    return bare and asked.key[:1] == [asked.wording.law_short]


def lacks_one_listed(asked: Asked) -> bool:
    """Whether one of three was cut from a list as if it were an aside: `[210 butir peluru, dan uang tunai]`."""
    if asked.candidate.kind == "cloze":
        return False
    key = asked.candidate.key
    return asked.wording.listing_mark in key and key.count(",") == 1


def hides_since_when(asked: Asked) -> bool:
    """Whether a gap hides since when something is counted, or January is asked for: `tidak disetorkan sejak [2016]`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    since = before is not None and before.text.casefold() == asked.wording.since_word
    return since and (asked.candidate.construction == "gap_date" or asked.key[:1] == [asked.wording.first_month])


def ends_with_welcome(asked: Asked) -> bool:
    """Whether somebody is said to welcome nothing: `siapa yang menyambut baik?`."""
    return tuple(asked.line_words[-2:]) == asked.wording.welcome_words


def opens_with_hearing(asked: Asked) -> bool:
    """Whether it asks how or where a hearing goes on, which is how courts work: `sidang … dilanjutkan dengan apa?`."""
    return asked.candidate.kind in {"what", "where"} and asked.line_words[:1] == [asked.wording.hearing_noun]


def asks_for_mouthpiece(asked: Asked) -> bool:
    """Whether it asks who speaks for a company, or what his office is: `Vice President Public Relations KAI`."""
    if asked.candidate.construction not in {"office", "holder", "gap_person", "titled"}:
        return False
    told = f"{asked.candidate.stem} {asked.candidate.key}".casefold()
    return any(phrase in told for phrase in asked.wording.mouthpieces)


def asks_which_team(asked: Asked) -> bool:
    """Whether it asks for a team, whose name hardly anybody learns: `panitia menyiagakan tim apa?`."""
    if asked.candidate.kind != "what":
        return False
    team = [asked.wording.team_noun]  # no club: `menjamu tim apa? – Chelsea`
    return asked.row[max(0, asked.at - 1) : asked.at] == team == asked.key[:1]


def asks_what_to_ensure(asked: Asked) -> bool:
    """Whether it asks what a step is to make sure of, which is a form of words: `langkah ini diambil untuk memastikan apa?`."""
    return asked.at == len(asked.row) - 1 and tuple(asked.row[-3:-1]) == asked.wording.ensuring_words


def asks_famed_body(asked: Asked) -> bool:
    """Whether an international body is asked for that comes to everybody's mind first: `organisasi internasional apa? – PBB`."""
    return asked.candidate.kind == "what" and " ".join(asked.key) in asked.wording.famed_bodies


def ends_with_merely(asked: Asked) -> bool:
    """Whether the key ends with a word that weighs what is said: `infrastruktur apa? – [fisik semata]`."""
    return asked.candidate.kind == "what" and asked.key[-1:] != [] and asked.key[-1] in asked.wording.merely_words


def denies_for_what(asked: Asked) -> bool:
    """Whether what others are not to do is given as what somebody does a thing for: `untuk apa? – [tidak mudah tergiur]`."""
    if asked.candidate.kind != "why":
        return False
    denied = bool(set(asked.key[:1]) & asked.reader.language.grammar().negations)
    return denied and asked.row[max(0, asked.at - 1) : asked.at] == [asked.wording.goal_word]


UNHELD: tuple[Callable[[Asked], bool], ...] = (
    cuts_complaint,
    asks_with_what,
    tells_thing_of_place,
    points_at_whose_place,
    goes_on_in_key,
    asks_sea_of_land,
    is_post_by_number,
    counts_a_few,
    takes_number_for_name,
    names_bribed,
    stands_behind_verb,
    asks_law_bare,
    lacks_one_listed,
    hides_since_when,
    ends_with_welcome,
    opens_with_hearing,
    asks_for_mouthpiece,
    asks_which_team,
    asks_what_to_ensure,
    asks_famed_body,
    ends_with_merely,
    denies_for_what,
)
"""Every way in which a question may ask for what its key could not be."""
