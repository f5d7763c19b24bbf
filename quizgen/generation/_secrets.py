"""Whether a stem keeps its secret: the key, a part of it, or something that tells it must not stand there."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import pairwise

from quizgen.generation._beside import token_before
from quizgen.generation._known import is_told
from quizgen.generation._places import lies_in, places_in
from quizgen.generation._reader import Reader
from quizgen.generation._words import GAP, padded, stands_in, words
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known, KnownPerson
from quizgen.model.question import Candidate

PLAIN = frozenset(
    {"office", "expansion", "holder", "office_of", "seat", "comes_from", "called", "age", "scientific", "dimension"}
)
"""Constructions whose stem is no clause of the brief."""
PHRASE = "gap_phrase"
"""A gap for what names nothing: `PSSI mengakhiri ____ setelah Timnas gagal lolos. – kerja sama dengan Patrick Kluivert`."""
QUOTE = "gap_quote"
"""A gap for what stands between quotes: `menyebut kejadian itu sebagai '____'. – diare bersamaan`."""
INNER = "gap_inner"
"""The same for a phrase within another: `edukasi mengenai ____ bagi masyarakat perkotaan. – perawatan kulit sensitif`."""
PHRASES = frozenset({PHRASE, INNER})
NAMELESS = PHRASES | {QUOTE}
"""Gaps that are written where no question in words asks for what they hide."""
CAPITAL, COUNTRY = "capital", "country"
LEADING = frozenset({"head_of_state", "head_of_government", "monarch"})
"""What a known person is whose name tells the land."""
TOLD_BY_NAME = frozenset({"called", "expansion", "office", "scientific"})
"""Constructions that ask for another name of what is named, or for an office."""
SCORE = re.compile(r"\b(\d+)-(\d+)\b")
HELD = frozenset({"office", "holder", "office_of", "titled", "called"})
"""Constructions that tie a person to an office."""
FIGURED = frozenset({"count", "day", "month", "year", "duration", "period", "clock", "weekday"})
"""Sorts of keys that are one word by nature: `tiga`, `Agustus`."""
AMOUNTS = frozenset({"gap_amount", "gap_quantity"})
"""Constructions that leave out so much of something."""
UNTOLD = frozenset({"person", "list", "purpose", "cause", "means", "office", "occasion"})
"""Sorts of keys of which a word may stand in the stem: a title beside a name, a topic beside a reason."""
TWO = 2
"""Letters of a short form that says little and may still tell: `AS`."""
REASONS, FEW = frozenset({"cause", "purpose", "means"}), 2
"""Sorts of keys that are reasons; and words that say something below which one that stands in the stem tells them."""
HOME_TEAM = 2
"""Words of a name that is a noun and the own land: `Kontingen Indonesia`."""
TELLING = 4
"""Letters of a word that may tell a name."""


def keeps_the_secret(reader: Reader, candidate: Candidate) -> bool:
    """G601: neither the key nor another name of it stands in the stem."""
    line, lead = padded(candidate.stem), reader.wording.lead_words
    for text in (*candidate.hides, *candidate.accept):
        parts = words(text)
        while len(parts) > 1 and parts[0] in lead:
            parts = parts[1:]
        if len(text) > 2 and stands_in(line, parts):
            return False
    shorts = (text for text in (*candidate.hides, *candidate.accept) if len(text) == TWO and text.isupper())
    if any(re.search(rf"\b{text}\b", candidate.stem) for text in shorts):
        return False  # `6 juta dollar [AS]`
    if candidate.sort == "count" and set(words(candidate.stem)) & reader.wording.other_words:
        amounts = [e.span.text(reader.text) for e in reader.analysis.entities if e.sort is Sort.QUANTITY]
        if sum(stands_in(line, words(amount)) for amount in amounts) > 1:
            return False  # `delapan tersangka … sementara tiga lainnya`: five
    scores = {digit for score in SCORE.findall(candidate.stem) for digit in score}
    if candidate.sort == "count" and scores & {text.split()[0] for text in (candidate.key, *candidate.accept)}:
        return False  # `takluk 2-3 …, [dua] gol`
    if candidate.sort in REASONS:
        told = [word for word in words(candidate.key) if len(word) >= TELLING and word not in lead]
        if 0 < len(told) <= FEW and set(told) <= set(words(candidate.stem)):
            return False  # `kebakaran di gardu listrik …, hanya karena [satu gardu]`
    key = words(candidate.key)
    pairs = [pair for pair in pairwise(key) if min(map(len, pair)) > 3 and not set(pair) & lead]
    return len(key) < 4 or not any(stands_in(line, pair) for pair in pairs)


def keeps_the_name(reader: Reader, candidate: Candidate) -> bool:
    """G602: no part of a person's name stands in the stem."""
    if candidate.sort != "person":
        return True
    found = set(words(candidate.stem))
    return not any(part in found for part in words(candidate.key) if len(part) > 3)


def keeps_what_tells(reader: Reader, candidate: Candidate) -> bool:
    """G603: no word of a name stands in the stem that tells it: `Ngawi Run` tells `Pemkab Ngawi`, `Menkeu` the ministry."""
    stem = set(words(candidate.stem))
    if candidate.construction in PHRASES:
        parts = {word for word in words(candidate.key) if len(word) >= TELLING}
        return 2 * len(parts & stem) <= len(parts)  # `kasus beras oplosan` beside `stok beras`; of 19 such readers signed 16
    if ":" in candidate.sort or candidate.sort in FIGURED | UNTOLD or candidate.construction in PLAIN or is_amount(candidate):
        return True
    domains = reader.wording.domains
    if stem.issuperset(words(candidate.key)):
        return False
    stem |= {word for short in stem for word in domains.get(short, ())}
    telling = {word for word in words(candidate.key) if len(word) >= TELLING}
    telling |= {word for short in words(candidate.key) for word in domains.get(short, ())}
    telling |= {word.casefold() for word in candidate.key.split()[1:] if word.isupper() and len(word) > TWO}  # `Otorita [IKN]`
    first = words(candidate.key)[:1]
    prizes = {word for word in telling if is_award(reader, word) and [word] != first}
    if any(len(inner) > TELLING and inner in word and not is_generic(reader, word) for inner in stem for word in telling):
        return False  # `kebutuhan [dokter] hewan` tells `Prodi Kedokteran Hewan`
    return not any(word in stem and (word in prizes or not is_generic(reader, word)) for word in telling)


def is_amount(candidate: Candidate) -> bool:
    """Whether the key is so much of something, which its unit does not tell: `naik Rp 43 triliun menjadi [Rp 693 triliun]`."""
    return candidate.kind == "how_many" or candidate.construction in AMOUNTS


def is_award(reader: Reader, word: str) -> bool:
    """Whether a word is a prize, which tells who gives it: `Komite [Nobel]`."""
    head = reader.wording.heads.get(word)
    return head is not None and head.sort == "award"


def is_generic(reader: Reader, word: str) -> bool:
    """Whether a word tells no name from others: a noun that opens names, what all know, a unit; `keuangan` does tell."""
    head = reader.wording.heads.get(word)
    known = word in reader.wording.known_to_all or word in reader.wording.unit_words
    return known or word in reader.wording.name_asks or (head is not None and head.sort != "field")


def keeps_the_place(reader: Reader, candidate: Candidate) -> bool:
    """G604: no place in the stem lies in the one that the key names: `di Pekanbaru` tells `Pemprov Riau`, `Lima` Peru.

    A gap that only a province, or a body of it, fills is harder: of 15 such gaps readers signed 15, of 12 other questions 5.
    """
    if ":" in candidate.sort or candidate.sort in FIGURED | UNTOLD or candidate.construction in PLAIN:
        return True
    home = frozenset() if candidate.sort == "country" else reader.language.reading().names.home
    named = places_in(reader, candidate.key)
    keys = [known for known in named if known.fine != "country" or known.inside not in home]  # `Bank Indonesia`
    told = places_in(reader, candidate.stem.replace("-", " ")) if keys else []  # `jalur Hanoi-Kunming`
    towns = [key for key in keys if key.fine == CAPITAL and (candidate.kind != "cloze" or key.name == candidate.key)]
    seated = any(one.fine == COUNTRY and key.inside == one.inside for key in towns for one in told)
    seated = seated or is_led(reader, candidate, keys) or is_ruled(reader, candidate) or holds_district(reader, candidate, keys)
    outer = [key for key in keys if candidate.kind != "cloze" or key.fine == COUNTRY]
    return not seated and not any(lies_in(inner, one) for inner in told for one in outer)


def holds_district(reader: Reader, candidate: Candidate, keys: list[Known]) -> bool:
    """Whether the stem names a district of the city or regency that a body is named after: `di Nongsa` tells `BP Batam`."""
    seats = {key.name for key in keys if key.fine in {"city", "regency"} and key.name != candidate.key}
    told = (e for e in reader.analysis.entities if e.sort is Sort.PLACE and e.name in candidate.stem) if seats else ()
    districts = reader.language.world().districts
    return any(districts.regency_of(entity.name, seats) in seats for entity in told)


def is_led(reader: Reader, candidate: Candidate, keys: list[Known]) -> bool:
    """Whether who all know to lead the land or the province of the key is named in the stem.

    `mata [Xanana Gusmao] berkaca-kaca … bendera negara mana`, `Samsat di provinsi mana … Gubernur [Dedi Mulyadi]`.
    """
    lands = {key.inside for key in keys if key.fine == COUNTRY}
    names = tuple(f" {key.name}" for key in keys)
    leads = (
        row
        for row in (famous_people(reader.language.people, reader.wording.famous) if keys else ())
        if (row.country in lands and row.calling in LEADING) or (names and row.office.endswith(names) and not row.until)
    )
    line = padded(candidate.stem)
    return any(f" {' '.join(words(name))} " in line for row in leads for name in (row.name, *row.aliases))


@cache
def famous_people(people: Callable[[], Iterable[KnownPerson]], famous: tuple[str, ...]) -> tuple[KnownPerson, ...]:
    """Whom all know, by a name of theirs."""
    return tuple(row for row in people() if not {row.name.casefold(), *map(str.casefold, row.aliases)}.isdisjoint(famous))


def is_ruled(reader: Reader, candidate: Candidate) -> bool:
    """Whether somebody known stands in the stem by an office of the key's: `[Gubernur Ahmad Luthfi], provinsi mana …`.

    `[Menteri Fadli Zon] memaparkan capaian setahun kementerian apa`: of culture.
    """
    line, key = padded(candidate.stem), words(candidate.key)
    offices = ruling(reader.language.people)
    return any(held in line for tail in (key, key[1:]) if tail for held in offices.get(tuple(tail), ()))


@cache
def ruling(people: Callable[[], Iterable[KnownPerson]]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """What each office is of, and who holds one of it, by the office's first word: ` gubernur ahmad luthfi `."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in people():
        first, *rest = words(row.office) or [""]
        if rest and not row.until:
            found[*rest,] = (*found.get((*rest,), ()), f" {first} {' '.join(words(row.name))} ")
    return found


def keeps_common_knowledge(reader: Reader, candidate: Candidate) -> bool:
    """G605: nobody guesses the key: no phrase that tells it, nor the land that the news is from, where no other is named."""
    if is_first_guess(reader, candidate) or is_told(reader, candidate) or is_famous(reader, candidate):
        return False
    beside = candidate.construction == "besides"  # `Selain Arab Saudi, negara mana …?`
    beside = beside or governs(reader, candidate) or (candidate.kind != "cloze" and plays(reader, candidate))
    return not is_home(reader, candidate) or (
        not beside
        and any(
            known.sort is Sort.COUNTRY and known.name != candidate.key for known in places_in(reader, candidate.stem)
        )
    )


def is_first_guess(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key comes to mind first: a name in every other news, or the local office for its field.

    `tiba di ____. – Jakarta`, `[Dinas apa] memperbaiki jalan`.
    """
    if candidate.sort == "list" or ":" in candidate.sort or candidate.construction in TOLD_BY_NAME:
        return False
    local = words(candidate.key)[0] in reader.wording.local_offices and not places_in(reader, candidate.key)
    return local or candidate.key.casefold() in reader.wording.first_guesses


def governs(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks whose government it is: `[Pemerintah negara] mana`, which in the news from home is the own one."""
    before = token_before(reader, candidate.span.start)
    led = before is not None and before.text.casefold() in reader.language.reading().names.personal
    return led and candidate.sort == "country"


def plays(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks whose side it is in sports: `[tim nasional] negara mana`."""
    return not reader.wording.own_sides.isdisjoint(words(candidate.stem))


def is_famous(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks for an office that all know, or for who holds it: `Presiden Rusia` and Vladimir Putin.

    Who stands in the stem beside the office is known or not: `Siapa Ketua Komisi XI DPR yang memuji pemerintahan Prabowo?`
    """
    gap = is_gap_behind_office(reader, candidate)
    if candidate.construction not in HELD and not gap:
        return False
    holder = gap or candidate.sort == "person"
    line = padded(" ".join((*([] if holder else [candidate.stem]), candidate.key, *candidate.hides)))
    more = reader.wording.ministers if gap else () if holder else reader.wording.well_seated
    known = (*reader.wording.famous, *more)
    return any(f" {name} " in line for name in known)


def is_gap_behind_office(reader: Reader, candidate: Candidate) -> bool:
    """Whether a gap stands right behind an office: `Presiden Korea Utara ____`."""
    if GAP not in candidate.stem or candidate.sort != "person":
        return False
    before = candidate.stem.partition(GAP)[0].rstrip()
    titles = {e.title for e in reader.entities_in(candidate.span) if e.title}
    return any(before.endswith(title) for title in titles)


def is_home(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is the country that the news is from, or what is called by it: `Kontingen [Indonesia]`."""
    home = reader.language.reading().names.home
    row = candidate.key.split()
    if len(row) == HOME_TEAM and row[0].casefold() in words(candidate.stem):
        return any(known.inside in home and known.sort is Sort.COUNTRY for known in places_in(reader, row[1]))
    return candidate.sort == "country" and any(known.inside in home for known in places_in(reader, candidate.key))
