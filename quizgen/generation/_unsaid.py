"""Stems and keys that do not say what they must: no subject, no case, half of a row, a noun of the wrong sort."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort, Voice

SUBJECT_WORDS = 4
"""Words of a subject behind a comma."""
SUBJECT, DEED = "subject", "deed"
"""How the names of constructions end that ask for a subject, or for whose deed it is."""
THINGS = frozenset({"thing", "abstract", "event"})
"""What is no party to anything."""
HALF = re.compile(r"\d ?[-–+] ?$"), re.compile(r" ?[-–+] ?\d")
"""What stands before and behind half of a range of figures."""


def fills_many_with_one(asked: Asked) -> bool:
    """Whether one name is to stand where the stem tells of many: `di [sejumlah ____] menumpuk – TPS Kota Bandung`."""
    before = words(asked.candidate.stem.partition(GAP)[0])[-1:] if asked.candidate.kind == "cloze" else []
    return bool(before) and before[0] in asked.wording.many_words and asked.candidate.key[:1].isupper()


def opens_with_bare_taker(asked: Asked) -> bool:
    """Whether a stem by itself opens with takers of who knows what: `[Penerima] wajib ber-KTP Kaltim minimal ____.`."""
    stem = asked.candidate.stem
    if ". " in stem.rstrip(". ") or not asked.row or asked.row[0] not in asked.wording.taking_nouns:
        return False
    second = next((t for t in asked.reader.analysis.tokens if [t.text.casefold()] == asked.row[1:2]), None)
    verbal = second is not None and second.tag in {"VERB", "AUX", "ADV", "ADJ"}
    return verbal or bool(set(asked.row[1:2]) & asked.reader.language.grammar().auxiliaries)


def drops_his_view(asked: Asked) -> bool:
    """Whether only somebody vouches for the sentence, and the stem does not say who: `[Menurutnya,] TKA harus menjadi …`."""
    if asked.candidate.kind == "cloze":
        return False
    held = next((s.span for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None)
    if held is None or not held.text(asked.reader.text).casefold().startswith(asked.wording.his_view):
        return False
    said = {word for word, role in asked.reader.language.grammar().prepositions.items() if role is Role.SOURCE}
    return not said & set(asked.line_words)


def parts_unit(asked: Asked) -> bool:
    """Whether a unit stands alone before its body that is asked for: `[Dittipidnarkoba] institusi apa? – Bareskrim Polri`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    return before is not None and before.text.casefold().startswith(asked.wording.unit_openings) and before.text[:1].isupper()


def keeps_fame_in_key(asked: Asked) -> bool:
    """Whether a key ends with what its sentence says of it: `membonceng adiknya dengan sepeda apa? – ontel [viral]`."""
    return len(asked.key) > 1 and asked.key[-1] in asked.wording.fame_words


def asks_parties_for_things(asked: Asked) -> bool:
    """Whether it asks which parties, and one of the list is none: `pihak mana saja? – surveyor dan [mekanisme harga]`."""
    party = asked.wording.asks["organisation"].split()[0]
    if asked.candidate.sort != "list" or asked.row[max(0, asked.at - 1) : asked.at] != [party]:
        return False
    firsts = [asked.key[0], *(two for one, two in pairwise(asked.key) if one in asked.wording.joining_words)]
    firsts += [word for part in asked.candidate.key.split(", ")[1:] for word in words(part)[:1]]
    heads = [asked.wording.heads[word] for word in firsts if word in asked.wording.heads]
    deeds = asked.wording.deed_nouns & set(firsts) or any(asked.wording.deed_form.fullmatch(word) for word in firsts)
    return bool(deeds) or any(head.animacy in THINGS for head in heads)


def asks_bearing(asked: Asked) -> bool:
    """Whether a key is what a noun turns to, cut off from the word for it: `pabrik sepatu [apa]? – orientasi ekspor`."""
    return asked.candidate.kind == "what" and ":" in asked.candidate.sort and asked.key[0] in asked.wording.bearing_nouns


def lacks_subject(asked: Asked) -> bool:
    """Whether an active verb stands right behind where it asks to, without who does it: `Ke negara mana [mengirim] …?`."""
    row, grammar = asked.line_words, asked.reader.language.grammar()
    if not row or row[0] not in grammar.prepositions:
        return False
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    behind = [word for word in row[at + 1 :] if word not in grammar.auxiliaries and word not in asked.wording.how_often][:1]
    return at in {1, 2} and bool(behind) and grammar.voice_of(behind[0]) is Voice.ACTIVE


def drops_why_caught(asked: Asked) -> bool:
    """Whether it tells what the law did and not why, which the brief says: `Polresta Kendari menahan perempuan berinisial WN`."""
    if asked.wording.case_openers.isdisjoint(asked.row):
        return False
    first = set(words(asked.candidate.stem.partition(". ")[0]))
    caught = first & asked.wording.case_openers
    if not caught or (first | set(asked.key)) & asked.wording.case_words:
        return False
    told = set(words(asked.reader.analysis.sentences[0].span.text(asked.reader.text)))
    return bool(caught & told) and bool(told & asked.wording.why_caught)


def loses_whom(asked: Asked) -> bool:
    """Whether a verb points at somebody whom only the key names: `apa yang berakhir setelah polisi [menangkapnya]?`."""
    if not asked.candidate.construction.endswith((SUBJECT, DEED)) or asked.candidate.kind == "who":
        return False
    grammar, clitic = asked.reader.language.grammar(), asked.wording.clitic
    for one, two in pairwise([*asked.row, ""]):
        held = one.endswith(clitic) and grammar.voice_of(one.removesuffix(clitic)) is Voice.ACTIVE
        if held and (not two or two in grammar.prepositions or two in grammar.connectives):
            return not any(e.sort is Sort.PERSON and e.name in asked.candidate.stem for e in asked.reader.analysis.entities)
    return False


def asks_bodies_as_things(asked: Asked) -> bool:
    """Whether bodies are asked for as a thing: `rapat dengan [apa]? – bagian pemerintahan dan BPN`, or how as a thing."""
    asks = [asked.wording.with_word, asked.wording.asks["thing"]]
    if asked.at == 0 or asked.row[asked.at - 1 : asked.at + 1] != asks:
        return False
    last = asked.candidate.span.start + len(asked.candidate.key)
    bodies = any(e.sort is Sort.ORGANISATION and e.span.stop == last for e in asked.reader.analysis.entities)
    return bodies or asked.key[0] in asked.wording.means_openers


def opens_row(asked: Asked) -> bool:
    """Whether all that something is is asked for, and the key is the first of it: `Satwa [berupa apa]? – ular` dan iguana."""
    if asked.candidate.sort == "list":
        return False
    before = asked.row[max(0, asked.at - 1) : asked.at]
    after = asked.words_behind[:1]
    goes_on = asked.behind.startswith(", ") or (after[:1] != [] and after[0] in asked.wording.joining_words)
    return bool(set(before) & asked.wording.open_verbs) and goes_on


def loses_going_round(asked: Asked) -> bool:
    """Whether what goes round is told of without that: `Video Septian menangis saat … mekar di hutan mana?`, which is viral."""
    row = asked.line_words
    if not row or row[0] not in asked.wording.media_nouns:
        return False
    held = next((s.span for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None)
    round_ = asked.wording.going_round.intersection(words(held.text(asked.reader.text))) if held is not None else frozenset[str]()
    return bool(round_) and round_.isdisjoint(row)


def repeats_noun(asked: Asked) -> bool:
    """Whether the key says again the noun that asks for it: `dengan [sebutan apa]? – sebutan 'aura farming'`."""
    return asked.candidate.kind == "what" and asked.row[max(0, asked.at - 1) : asked.at] == asked.key[:1] and (
        asked.candidate.key.islower() and len(asked.key) > 1 and asked.key[0] in asked.wording.calling_nouns
    )


def adds_clause(asked: Asked) -> bool:
    """Whether it goes on with another clause behind a comma: `lebih dari berapa rupiah, [sopir dan kernet kini diperiksa]?`."""
    head, comma, tail = asked.line.rpartition(", ")
    row = words(tail) if comma else []
    at = next((at for at, word in enumerate(row) if word in asked.wording.now_words), 0)
    if not 0 < at <= SUBJECT_WORDS:
        return False
    grammar, told = asked.reader.language.grammar(), words(head)
    led = told[:1] != [] and (told[0] in grammar.connectives or told[0] in grammar.prepositions)
    whole = not led and any(grammar.voice_of(word) in {Voice.ACTIVE, Voice.PASSIVE} for word in told)
    asks = GAP in head or bool(set(told) & asked.wording.question_words)
    verb = row[at + 1] if at < len(row) - 1 else ""
    voice = grammar.voice_of(verb) if verb else Voice.MIDDLE
    closed = asked.wording.joining_words | asked.wording.counter_words | set(grammar.connectives)
    free = row[0] not in closed and asked.wording.relative not in row
    return (asks or whole) and free and voice is not Voice.MIDDLE


def asks_whose(asked: Asked) -> bool:
    """Whether whose a thing is is asked for as its sort: `di atas lahan 7 hektare [apa]? – milik pemda`."""
    return asked.candidate.kind == "what" and asked.key[:1] != [] and asked.key[0] in asked.wording.owning_nouns


def halves_range(asked: Asked) -> bool:
    """Whether one end of a range is asked for, or a sum without its cents: `penduduk usia [berapa]-64 tahun? – 15`."""
    if not any(map(str.isdigit, asked.candidate.key)):
        return False
    text, span = asked.reader.text, asked.candidate.span
    half = HALF[0].search(text[: span.start]) or HALF[1].match(text[span.stop :])
    return half is not None or bool(set(words(text[span.stop :])[:1]) & asked.wording.cent_words)


def drops_hope(asked: Asked) -> bool:
    """Whether what somebody hopes for is told as what he does: `siapa [Menteri] yang dapat melampaui 5,5 persen?`, optimistis."""
    if asked.wording.relative not in asked.row:
        return False
    behind = words(asked.reader.text[asked.candidate.span.stop :])[:1]
    return bool(set(behind) & (asked.wording.hoping_words - set(asked.row)))


def takes_risk(asked: Asked) -> bool:
    """Whether a key ends with half of a verb: `apa yang memicu PHK baru? – kenaikan seragam [berisiko]`."""
    return len(asked.key) > 1 and asked.key[-1] in asked.wording.risk_words


def rules_instead_of_naming(asked: Asked) -> bool:
    """Whether a ruling is asked for by what it says: `fatwa [apa] yang mengganggu …? – haram penggunaan sound horeg`."""
    return asked.candidate.kind == "what" and len(asked.key) > 1 and asked.key[0] in asked.wording.bidding_words


def leaves_where_to(asked: Asked) -> bool:
    """Whether where a thing goes stays in the stem without the going: `membongkar [apa] ke tabung 12 kg? – … pengoplosan …`."""
    if asked.candidate.kind != "what":
        return False
    still = set(asked.row[max(0, asked.at - 1) : asked.at]) & asked.wording.unmoving_verbs
    going = bool(still) and any(asked.wording.deed_form.fullmatch(word) for word in asked.key[1:])
    return going and bool(set(asked.words_behind[:1]) & asked.wording.goal_words)


def halves_law(asked: Asked) -> bool:
    """Whether a law's name is cut at its joiner, by the key's end or as a list: `____ dan Umrah mengatur … – UU Haji`."""
    laws, joiners = asked.wording.law_openers, asked.wording.joining_words
    if asked.key[:1] == [] or asked.key[0] not in laws:
        return False
    after = asked.reader.text[asked.candidate.span.stop :].split(maxsplit=2)[:2]
    goes_on = after[:1] != [] and after[0] in joiners and after[-1][:1].isupper() and after[-1].casefold() not in laws
    return goes_on or any(one in joiners and two not in laws for one, two in pairwise(asked.key))


def counts_with_why(asked: Asked) -> bool:
    """Whether why something is done stands within what is counted: `berapa TPST [menyusul rencana …] yang dioptimalkan`."""
    if asked.candidate.kind != "how_many":
        return False
    row = asked.row if asked.at == 0 else []
    between, yang, _ = " ".join(row).partition(f" {asked.wording.relative} ")
    within = bool(set(between.split()) & asked.wording.following_words)
    return bool(yang) and within


UNSAID: tuple[Callable[[Asked], bool], ...] = (
    fills_many_with_one,
    opens_with_bare_taker,
    drops_his_view,
    parts_unit,
    keeps_fame_in_key,
    asks_parties_for_things,
    asks_bearing,
    lacks_subject,
    drops_why_caught,
    loses_whom,
    asks_bodies_as_things,
    opens_row,
    loses_going_round,
    repeats_noun,
    adds_clause,
    asks_whose,
    halves_range,
    halves_law,
    drops_hope,
    takes_risk,
    rules_instead_of_naming,
    leaves_where_to,
    counts_with_why,
)
"""Every way in which a stem or key may not say what it must."""
