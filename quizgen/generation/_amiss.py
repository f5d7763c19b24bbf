"""Questions that ask amiss: for an event behind a noun of its own, an owner by what he owns, a culprit before any verdict."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._once import leaning
from quizgen.generation._victims import public_names
from quizgen.generation._words import words
from quizgen.generation._wordwise import verbs_told
from quizgen.model.analysis import Sort

EVENT = "event"
OWNED = frozenset({"vehicle", "award"})
"""Classes of nouns whose name behind them is who owns or gives it: `truk [TNI]`, `rekor [Muri]`."""
OFFICES = frozenset({"office", "holder"})
"""Constructions that ask who holds an office, or which one somebody holds."""
SHORT = 8
"""Words of a question so short that it says little."""
NEAR = 4
"""Words before the asking one among which the noun of a change stands: `kenaikan [PPN] berapa persen`."""


def asks_event_by_noun(asked: Asked) -> bool:
    """Whether an event is asked for behind a noun that is none: `nomor speed [putra apa]? – Olimpiade Paris`."""
    if asked.candidate.kind != "what" or asked.candidate.sort != EVENT or asked.at == 0:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    head = asked.wording.heads.get(before.text.casefold()) if before is not None else None
    other = before is not None and before.tag in {"NOUN", "ADJ"} and (head is None or head.sort != EVENT)
    asks = before is not None and asked.row[asked.at - 1] == before.text.casefold()
    return other and asks


def asks_owner_by_thing(asked: Asked) -> bool:
    """Whether a body is asked for by what it owns or gives: `dengan [truk apa]? – TNI`, `mencatatkan [rekor apa]? – Muri`."""
    if asked.candidate.kind != "what":
        return False
    held = next((e for e in asked.reader.analysis.entities if e.span == asked.candidate.span), None)
    head = asked.wording.heads.get(asked.row[asked.at - 1]) if asked.at else None
    body = held is not None and (held.sort is Sort.ORGANISATION or asked.candidate.key.isupper() or held.fine in OWNED)
    return body and head is not None and head.sort in OWNED and " " not in asked.candidate.key


def asks_common_capital(asked: Asked) -> bool:
    """Whether a word that all bodies of a kind have is asked for: `inspektorat apa? – Daerah`."""
    if asked.candidate.kind != "what":
        return False
    key, names = asked.candidate.key, asked.reader.language.reading().names
    named = any(e.span == asked.candidate.span for e in asked.reader.analysis.entities)
    capital = key.istitle() and " " not in key and names.is_word(key.casefold())
    return capital and not named and key not in names.known.table


def tells_only_later(asked: Asked) -> bool:
    """Whether it says that something came later, and not than what: `siapa yang menyerahkan diri tidak [lama kemudian]?`."""
    spells = asked.wording.spell_words
    if asked.line != asked.candidate.stem or spells.isdisjoint(asked.row):
        return False
    first = asked.reader.analysis.sentences[0].span.stop if asked.reader.analysis.sentences else 0
    later = any(one in spells and two in asked.wording.later_words for one, two in asked.pairs)
    return later and asked.candidate.span.start >= first


def asks_where_not(asked: Asked) -> bool:
    """Whether it asks where something has not been done: `ratusan lainnya [belum] ditemukan di mana?`."""
    if asked.candidate.kind != "where":
        return False
    before = asked.row[max(0, asked.at - NEAR) : asked.at]
    return bool(set(before) & asked.wording.not_words) and asked.wording.relative not in before


def lists_owners(asked: Asked) -> bool:
    """Whether only whose one thing is makes a list: `mengabulkan [apa saja]? – gugatan Partai Buruh dan Partai Gelora`."""
    if asked.candidate.kind != "what":
        return False
    inside = [e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.ORGANISATION]
    if asked.candidate.sort != "list" or len(inside) < 2 or asked.candidate.key[:1].isupper():
        return False
    one, two = inside[-2:]
    between = words(asked.reader.text[one.span.stop : two.span.start])
    ends = two.span.stop == asked.candidate.span.stop
    return ends and len(between) == 1 and between[0] in asked.wording.joining_words


def asks_with_what_found(asked: Asked) -> bool:
    """Whether it asks with what somebody was found or died, as if that were how: `ditemukan mati … [dengan apa]?`."""
    if not asked.candidate.construction.endswith("means") or asked.candidate.kind != "what":
        return False
    row = asked.line_words
    return bool(set(row[: asked.at]) & asked.wording.found_words)


def counts_the_others(asked: Asked) -> bool:
    """Whether it counts those who are not named: `Halim Kalla dan [berapa tersangka lainnya]`."""
    rest = asked.row[asked.at + 1 : asked.at + 4]
    return asked.candidate.kind == "how_many" and bool(set(rest) & asked.wording.unnamed_words)


def asks_second_choice(asked: Asked) -> bool:
    """Whether it asks for the object of the second of two deeds: `yang bermasalah [atau melontarkan apa]`."""
    if asked.candidate.kind == "cloze":
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    return at > 1 and row[at - 2] in asked.wording.either_words


def asks_who_takes_part(asked: Asked) -> bool:
    """Whether it asks who took part where many did: `perusahaan apa yang [berpartisipasi] dalam Trade Expo?`."""
    behind = asked.row[asked.at + 1 : asked.at + 3]
    return asked.candidate.kind in {"who", "what"} and bool(set(behind) & asked.wording.part_verbs)


def blames(asked: Asked) -> bool:
    """Whether it opens with a culprit whom no court has called so: `[Pelaku] menggunakan apa untuk meyakinkan korbannya?`."""
    row = asked.line_words
    place = int(row[:1] == [asked.wording.several])
    opens = row[place : place + 2]
    return opens[:1] != [] and opens[0] in asked.wording.culprit_words and not set(opens[1:]) & asked.wording.lawful_words


def asks_where_of_nothing(asked: Asked) -> bool:
    """Whether it asks where something was that may be anywhere: `hujan lebat menyebabkan banjir [di jalan mana]?`."""
    if asked.candidate.kind != "where":
        return False
    named = any(map(str.isupper, asked.candidate.stem[1:]))
    return not named and len(asked.row) <= SHORT


def puts_verb_before_yang(asked: Asked) -> bool:
    """Whether the verb of a clause is left before `yang`: `target berapa persen [tercapai yang] tetap optimistis`."""
    if asked.candidate.kind != "how_many":
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    left = (one for one, two in pairwise(row[at + 1 : at + NEAR]) if two == asked.wording.relative)
    return any(word.startswith(asked.wording.happening) and word in verbs_told(asked.reader) for word in left)


def asks_level_as_change(asked: Asked) -> bool:
    """Whether it asks for a rate behind a change of it, which may be either: `pembatalan [kenaikan PPN berapa persen]`."""
    if asked.candidate.kind != "how_many" or asked.candidate.sort != "percent":
        return False
    before = asked.row[max(0, asked.at - NEAR) : asked.at]
    change = next((at for at, word in enumerate(before) if word in asked.wording.change_nouns), -1)
    return change >= 0 and not set(before[change:]) & asked.wording.level_words


def is_light_object(asked: Asked) -> bool:
    """Whether a verb tells what opens the key, however long it is: `menandatangani apa? – [kerja sama] dengan …`."""
    if asked.candidate.kind not in {"what", "cloze"}:
        return False
    pair = (root_before(asked), asked.key[0] if asked.key else "")
    return pair in asked.wording.light_objects


def leaves_leaning(asked: Asked) -> bool:
    """Whether a noun of place stands without what it leans on, or the other way round: `batas yang berlaku [di depan]?`."""
    lost = any(pair not in asked.pairs and three in asked.row for pair, three in leaning(asked.reader))
    return lost or tuple(asked.row[-2:]) in asked.wording.leaning_pairs


def told_once(asked: Asked, word: str) -> bool:
    """Whether the brief says a word in one place alone."""
    return sum(token.text.casefold() == word for token in asked.reader.analysis.tokens) == 1


def asks_whom_given(asked: Asked) -> bool:
    """Whether it asks whom something was given, right behind the verb: `tak [memberi siapa] memungut? – presiden wewenang`."""
    return asked.candidate.kind == "who" and (asked.at > 0 and root_before(asked) in asked.wording.giving_roots)


def root_before(asked: Asked) -> str | None:
    """The root of the word before the key in its brief."""
    before = token_before(asked.reader, asked.candidate.span.start)
    return asked.reader.language.grammar().root_of(before.text.casefold()) if before is not None else None


def leaves_plea(asked: Asked) -> bool:
    """Whether what somebody was asked to do is told as what it was for: `membangun apa di Pantai Krakal [agar tunduk]`."""
    reader, grammar = asked.reader, asked.reader.language.grammar()
    pleas = asked.wording.plea_words.intersection(asked.line_words) if asked.candidate.kind != "cloze" else frozenset[str]()
    sentence = next((s for s in reader.analysis.sentences if asked.candidate.span in s.span), None) if pleas else None
    if sentence is None:
        return False
    said = {grammar.root_of(word) for word in asked.row}
    tokens = reader.analysis.tokens[sentence.first : sentence.last]
    at = next((at for at, token in enumerate(tokens) if token.text.casefold() in pleas), 0)
    asking = {grammar.root_of(token.text.casefold()) for token in tokens[:at] if token.tag == "VERB"}
    return bool(asking & asked.wording.pleading_roots - said)


def asks_alert_as_place(asked: Asked) -> bool:
    """Whether how alarmed one is to be is asked for as a place: `[ke mana] status dinaikkan? – Waspada`."""
    return asked.candidate.kind == "where" and asked.candidate.key.casefold() in asked.wording.alert_levels


def holds_capacity(asked: Asked) -> bool:
    """Whether a name goes on with what it is there as: `pemprov mana? – Pemprov Sumbar [sebagai pemegang saham]`."""
    named = ":" not in asked.candidate.sort and asked.candidate.kind in {"who", "what"}
    return named and asked.wording.capacity_word in asked.key[1:] and asked.candidate.key[:1].isupper()


def adds_duty(asked: Asked) -> bool:
    """Whether a purpose goes on with a further duty: `untuk apa? – melunasi kewajiban dan [tetap harus] menjaga lokasi`."""
    if asked.candidate.sort != "purpose":
        return False
    behind = [asked.key[at + 1 : at + 3] for at, word in enumerate(asked.key) if word in asked.wording.joining_words]
    return any(asked.wording.duty_words & set(row) for row in behind)


def asks_short_form_of_office(asked: Asked) -> bool:
    """Whether the field of an office in capitals is asked for as whose it is: `[kantor apa] mencatat? – SAR`."""
    noun = asked.row[asked.at - 1] if asked.at else ""
    return asked.candidate.kind == "what" and noun in asked.wording.office_nouns and asked.candidate.key.isupper()


def asks_one_of_others(asked: Asked) -> bool:
    """Whether it asks for one of several that the brief does not all tell: `disamarkan [antara lain] untuk pembukaan apa?`."""
    if asked.candidate.kind not in {"what", "why"}:
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    before = row[max(0, at - NEAR - 1) : at]
    return any(pair in asked.wording.some_of for pair in pairwise(before))


def counts_those_named(asked: Asked) -> bool:
    """Whether it counts whom the stem names one by one: `Pegadaian dan BSI [menjadi berapa lembaga] pertama`."""
    if asked.candidate.sort != "count":
        return False
    before = asked.words_before
    named = bool(set(before[-1:]) & asked.wording.becoming_words) and bool(set(before) & asked.wording.joining_words)
    held = next((e for e in asked.reader.analysis.entities if e.span.start == asked.candidate.span.start), None)
    few = held is not None and held.value.isdigit() and int(held.value) <= NEAR
    return named and few


def asks_in_participle(asked: Asked) -> bool:
    """Whether it asks in what is said of a subject before it is named: `[Dikerjakan selama berapa bulan], kapal itu …`."""
    if asked.candidate.kind == "cloze" or f"{asked.wording.comma} " not in asked.line:
        return False
    row = words(asked.line.partition(f"{asked.wording.comma} ")[0])
    if asked.wording.question_words.isdisjoint(row):
        return False
    first = next((t for t in asked.reader.analysis.tokens if t.text.casefold() == row[0]), None)
    return first is not None and first.tag in {"VERB", "ADJ"}


def opens_with_first_part(asked: Asked) -> bool:
    """Whether a later sentence opens with a part of what only the one before tells: `[Tahap pertama] sepanjang berapa km`."""
    row = asked.line_words
    first = asked.reader.analysis.sentences[0].span.stop if asked.reader.analysis.sentences else 0
    opens = len(row) > 1 and row[0] in asked.wording.numbered_nouns and row[1] in asked.wording.ordinals
    return opens and asked.candidate.span.start >= first


def asks_small_office(asked: Asked) -> bool:
    """Whether it asks who speaks for a body or heads a branch of it, and is not widely known: `Siapa [juru bicara] Kemlu …?`."""
    if asked.candidate.construction not in OFFICES:
        return False
    line = f" {asked.candidate.stem} {asked.candidate.key} "
    folded = line.casefold()
    small = any(f" {office} " in folded for office in asked.wording.small_offices)
    return small and not any(name in line for name in public_names(asked.reader.language))


AMISS: tuple[Callable[[Asked], bool], ...] = (
    asks_event_by_noun,
    asks_owner_by_thing,
    asks_common_capital,
    tells_only_later,
    asks_where_not,
    lists_owners,
    asks_with_what_found,
    counts_the_others,
    asks_second_choice,
    asks_who_takes_part,
    blames,
    asks_where_of_nothing,
    puts_verb_before_yang,
    asks_level_as_change,
    is_light_object,
    leaves_leaning,
    asks_whom_given,
    leaves_plea,
    asks_alert_as_place,
    holds_capacity,
    adds_duty,
    asks_short_form_of_office,
    asks_one_of_others,
    counts_those_named,
    asks_in_participle,
    opens_with_first_part,
    asks_small_office,
)
"""Every way in which a question may ask amiss."""
