"""Keys parted from what belongs to them, and stems put together out of what does not belong together."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._told import told_words
from quizgen.generation._unsaid import THINGS
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort, Voice

LEAD_WORDS = 4
"""Words before the question word of what a stem opens with: `Dengan rute stadion mana`."""
ORGANISATION = "organisation"
"""What a noun for a body is for."""
CLOSE, REASONS = frozenset({Role.AGENT, Role.OTHER}), frozenset({Role.CAUSE, Role.TOPIC})
"""Roles of what belongs to a verb before it, and of what something is done for: `yang tewas [dalam kecelakaan]`."""
NOUN = "NOUN"
"""The tag of a common noun."""
DOER_WORDS = 3
"""Words of who did it that are looked at."""


def asks_bare_unit(asked: Asked) -> bool:
    """Whether a gap stands for the unit of a rate alone: `US$ 20 sen per [____] – kWh`."""
    before = words(asked.candidate.stem.partition(GAP)[0])[-1:] if asked.candidate.kind == "cloze" else []
    return before == [asked.wording.as_of] and not any(letter.isdigit() for letter in asked.candidate.key)


def asks_what_is_said(asked: Asked) -> bool:
    """Whether all that somebody says is asked for: `Bahlil mengatakan [apa]? – produk yang dibeli berupa …`.

    By some verbs of saying that is so whatever the key, but for a stance: `menyebut [apa]? – kuota tahap pertama`, not
    `menyatakan [apa]? – dukungan penuh`.
    """
    if asked.candidate.kind != "what":
        return False
    before = "".join(asked.row[max(0, asked.at - 1) : asked.at])
    said = asked.reader.language.grammar().root_of(before) in asked.reader.language.grammar().speech_verbs
    told = before in asked.wording.telling_verbs and not set(asked.key[:1]) & asked.wording.stance_nouns
    whole = told or (said and asked.wording.relative in asked.key)
    return whole and asked.at == len(asked.row) - 1


def drops_company(asked: Asked) -> bool:
    """Whether it asks who, and leaves out who else: `siapa yang dipindahkan …? – Ammar Zoni` bersama lima narapidana lain."""
    if asked.candidate.kind != "who":
        return False
    after, prepositions = asked.words_behind[:1], asked.reader.language.grammar().prepositions
    along = after[:1] != [] and prepositions.get(after[0]) is Role.COMPANION and asked.behind.startswith(f" {after[0]}")
    whoever = asked.wording.relative in asked.row
    return whoever and along and not set(after) & set(asked.row)


def parts_title(asked: Asked) -> bool:
    """Whether a name of two halves is parted at its colon: `film [apa]: Menyala Pantiku – Agak Laen`."""
    if asked.candidate.kind not in {"what", "cloze"}:
        return False
    named = asked.candidate.key[:1].isupper()
    return named and asked.behind.startswith(":") and asked.behind[1:].strip()[:1].isupper()


def drops_excepted(asked: Asked) -> bool:
    """Whether an exception stays without what it is from: `apa yang diumumkan … [kecuali] untuk undangan?`."""
    if asked.candidate.kind == "cloze":
        return False
    left = set(asked.words_behind[:1]) & asked.wording.excepting_words
    return bool(left & set(asked.row))


def does_by_pleading(asked: Asked) -> bool:
    """Whether who only says so is told to do it: `data apa yang harus diperbarui oleh [pelaku berdalih] korban?`."""
    row, by = asked.line_words, asked.wording.by
    doer = row[row.index(by) + 1 :][:DOER_WORDS] if by in row else []
    return bool(set(doer) & asked.wording.pleading_verbs)


def counts_two_sorts(asked: Asked) -> bool:
    """Whether a number of one sort seems to count another too: `menyita [berapa] motor dan kunci T? – lima`."""
    if asked.candidate.kind != "how_many":
        return False
    row = [token for token in asked.tokens_behind[:3] if token.tag]
    joined = len(row) > 2 and row[1].tag == "CCONJ" and row[1].text in asked.wording.joining_words
    head = asked.wording.heads.get(row[2].text.casefold()) if joined else None
    told = joined and [row[1].text, row[2].text.casefold()] == asked.row[asked.at + 2 : asked.at + 4]
    other = joined and row[2].tag == NOUN and (head is None or head.animacy in THINGS)  # `berapa kader dan akademisi` counts both
    return told and other and len(asked.key) == 1


def parts_whom_from_what(asked: Asked) -> bool:
    """Whether a clause on a thing seems to tell of who is asked for: `gugatan terhadap [siapa yang didaftarkan] …?`."""
    if asked.candidate.kind != "who":
        return False
    before = asked.row[max(0, asked.at - 1) : asked.at]
    led = bool(before) and before[0] in asked.reader.language.grammar().prepositions
    after = asked.row[asked.at + 1 : asked.at + 3]
    passive = len(after) > 1 and asked.reader.language.grammar().voice_of(after[1]) is Voice.PASSIVE
    return led and after[:1] == [asked.wording.relative] and passive


def does_as_feeling(asked: Asked) -> bool:
    """Whether what somebody feels is told as who does something: `nilai utang yang terus menagih [kesal]?`."""
    if asked.row[-1] not in asked.wording.mood_words or len(asked.row) < 2:
        return False
    return asked.row[-2] not in asked.reader.tree.folded and asked.row[-2] not in asked.wording.question_words


def opens_with_manner(asked: Asked) -> bool:
    """Whether where is asked within what opens the stem: `[Dengan rute stadion mana] menuju Balai Kota … digelar?`."""
    if asked.candidate.kind != "where":
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    return row[:1] == [asked.wording.with_word] and 1 < at <= LEAD_WORDS


def asks_what_is_caused(asked: Asked) -> bool:
    """Whether what comes of a cause is asked for by the cause: `[apa yang disebabkan] perbedaan standar?`."""
    verb, after = asked.row[asked.at + 2 : asked.at + 3], asked.row[asked.at + 3 : asked.at + 4]
    return asked.asks_bare_thing and bool(set(verb) & asked.wording.cause_verbs) and after != [asked.wording.by]


def defines_as_person(asked: Asked) -> bool:
    """Whether who is asked for is said to be a thing: `[siapa yang merupakan tradisi] masyarakat Toraja? – Ma'nene`."""
    if asked.candidate.kind != "who":
        return False
    after = asked.row[asked.at + 1 : asked.at + 4]
    copular = len(after) > 2 and after[0] == asked.wording.relative and after[1] in asked.wording.defining_words
    head = asked.wording.heads.get(after[2]) if copular else None
    return head is not None and head.animacy in THINGS


def asks_places_as_persons(asked: Asked) -> bool:
    """Whether one of those who are asked for is a place: `pasokan dari [siapa saja]? – Karo dan Batu Bara`."""
    if asked.candidate.kind != "who":
        return False
    table = asked.reader.language.reading().names.known.table
    parts = re.split(f"(?:,|(?:,? (?:{'|'.join(sorted(asked.wording.joining_words))}))) ", asked.candidate.key)
    known = [row for part in parts if (row := table.get(part)) is not None]
    places = len(known) == len(parts) and all(row.sort in {Sort.PLACE, Sort.COUNTRY} for row in known)
    return len(parts) > 1 and places


def moves_picture(asked: Asked) -> bool:
    """Whether a film or picture does what those in it do: `[apa] yang menaiki perahu? – [video] sepasang pengantin`."""
    media, row = asked.wording.media_nouns, asked.line_words
    if asked.candidate.kind == "what" and not media.isdisjoint(asked.key[:1]) and asked.asks_bare_thing:
        return True
    if asked.candidate.kind == "cloze" or media.isdisjoint(row[:1]) or asked.wording.relative in row:
        return False
    return asked.wording.relative in told_words(asked.reader) and not asked.wording.going_round.isdisjoint(row)


def asks_number_of_bodies(asked: Asked) -> bool:
    """Whether a number of bodies is asked for as a body: `ke [lembaga apa]? – lima bank Himbara`."""
    if asked.candidate.kind != "what":
        return False
    head = asked.wording.heads.get("".join(asked.row[max(0, asked.at - 1) : asked.at]))
    body = head is not None and head.animacy == ORGANISATION
    return body and len(asked.key) > 1 and asked.is_figure(asked.key[0])


def asks_half_of_row(asked: Asked) -> bool:
    """Whether the first of two is asked for and the stem ends there: `berisiko memicu [apa]? – obesitas` dan diabetes."""
    if asked.candidate.kind != "what":
        return False
    behind = asked.words_behind[:2]
    nominal = len(behind) > 1 and asked.reader.language.grammar().voice_of(behind[1]) is Voice.MIDDLE
    goes_on = nominal and behind[0] in asked.wording.joining_words and asked.behind.startswith(f" {behind[0]}")
    ends = asked.at == len(asked.row) - 1 and len(asked.key) == 1
    return goes_on and ends and asked.candidate.key.islower()


def swallows_time(asked: Asked) -> bool:
    """Whether a key goes on into what is said of it: `apa yang tidak berubah? – tarif TransJakarta [sudah 20 tahun]`."""
    if asked.candidate.kind != "what":
        return False
    auxiliaries, that = asked.reader.language.grammar().auxiliaries, asked.wording.relative
    at = next((at for at, (one, two) in enumerate(pairwise(asked.key)) if one in auxiliaries and asked.is_figure(two)), 0)
    return at > 0 and that not in asked.key[:at] and asked.asks_bare_thing


def swallows_choice(asked: Asked) -> bool:
    """Whether a key goes on with what is not chosen: `mengecilkan [apa]? – ukuran produk [daripada menaikkan] harga`."""
    if asked.candidate.kind != "what":
        return False
    pairs = pairwise(asked.key)
    voice_of = asked.reader.language.grammar().voice_of
    return any(one in asked.wording.like_words_before and voice_of(two) is Voice.ACTIVE for one, two in pairs)


def tells_before_that(asked: Asked) -> bool:
    """Whether what is said stands before `yang`: `tarif sebesar [berapa sudah 20 tahun yang] tidak berubah?`."""
    if asked.candidate.kind == "cloze":
        return False
    after, that = asked.row[asked.at + 1 :], asked.wording.relative
    said = after[:1] != [] and after[0] in asked.reader.language.grammar().auxiliaries
    return said and that in after[:4]


def parts_place_from_land(asked: Asked) -> bool:
    """Whether where a place lies stands behind the question without its commas: `di [kecamatan mana, Kabupaten X yang] …`."""
    relative = asked.wording.relative
    if ", " not in asked.line or f" {relative} " not in asked.line:
        return False
    asks = "|".join(sorted(asked.wording.question_words))
    return re.search(rf"\b(?:{asks}), [A-Z]\w+(?: [A-Z]\w+)* {relative} ", asked.line) is not None


def cuts_clause_in_key(asked: Asked) -> bool:
    """Whether a key ends with half of a clause: `mengenang apa dalam kecelakaan …? – Diogo Jota [yang tewas]`."""
    if asked.candidate.kind == "cloze":
        return False
    after = asked.words_behind[:1]
    cut = asked.key[-2:-1] == [asked.wording.relative] and asked.behind.startswith(" ") and after != []
    return cut and asked.reader.language.grammar().prepositions.get(after[0]) in CLOSE


def asks_person_as_thing(asked: Asked) -> bool:
    """Whether somebody is asked for as a thing: `mengenang [apa] …? – Diogo Jota`."""
    if asked.candidate.kind != "what":
        return False
    span = asked.candidate.span
    person = any(e.sort is Sort.PERSON and e.span.start == span.start for e in asked.reader.analysis.entities)
    before = "".join(asked.row[max(0, asked.at - 1) : asked.at])
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]] and before not in asked.wording.heads
    return person and thing


def overruns_person(asked: Asked) -> bool:
    """Whether a key says for what as well as whom: `kepada siapa? – … Sheikh Hasina [atas kejahatan]`."""
    if asked.candidate.kind != "who":
        return False
    ends = [e.span.stop for e in asked.reader.analysis.entities if e.sort is Sort.PERSON and e.span in asked.candidate.span]
    rest = words(asked.reader.text[max(ends) : asked.candidate.span.stop])[:1] if ends else []
    return rest != [] and asked.reader.language.grammar().prepositions.get(rest[0]) in REASONS


SUNDERED: tuple[Callable[[Asked], bool], ...] = (
    asks_bare_unit,
    asks_what_is_said,
    drops_company,
    parts_title,
    drops_excepted,
    does_by_pleading,
    counts_two_sorts,
    parts_whom_from_what,
    does_as_feeling,
    opens_with_manner,
    asks_what_is_caused,
    defines_as_person,
    asks_places_as_persons,
    moves_picture,
    asks_number_of_bodies,
    asks_half_of_row,
    swallows_time,
    swallows_choice,
    tells_before_that,
    parts_place_from_land,
    cuts_clause_in_key,
    asks_person_as_thing,
    overruns_person,
)
"""Every way in which what belongs together may stand apart."""
