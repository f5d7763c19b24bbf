"""How a language words its questions: question words, stem shapes, small turns of form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.model.analysis import Role
from quizgen.model.cues import Cues
from quizgen.model.lexicon import Head


@dataclass(frozen=True, slots=True)
class Wording(Cues):
    """Everything that generation needs to write a stem in one language."""

    asks: Mapping[str, str]
    """Fine or broad sort to the phrase that asks for one: `country` → `negara mana`, `person` → `siapa`."""
    name_asks: Mapping[str, str]
    """First word or two of a name, lower-cased, to the phrase that asks for one: `polres` → `polres mana`."""
    shapes: Mapping[str, str]
    """Construction to a format string over named parts: `subject` → `{ask} yang {rest}?`."""
    place_words: Mapping[Role, str]
    """Role to the word that asks for it: `Role.PLACE` → `di mana`."""
    reason_words: Mapping[Role, str]
    """Role of a reason or a way to the words that stand in its very place: `untuk apa`, `karena apa`, `dengan cara apa`."""
    aim_word: str
    """What asks for a purpose in its place where another stands before it: `dengan tujuan apa`."""
    date_words: Mapping[tuple[Role, str], str]
    """Role and fine sort of a date to a nearer word: `pada tahun berapa`."""
    date_asks: Mapping[str, str]
    """Fine sort of a date to the words that stand in its very place: `year` → `tahun berapa`."""
    number_words: Mapping[str, str]
    """Fine sort of an amount to the words that ask for it: `percent` → `berapa persen`; "" for the rest."""
    means_words: frozenset[str]
    """Prepositions that surely say by what means: `melalui`."""
    measure_words: frozenset[str]
    """Words between a thing and its amount: `sebesar`, `senilai`."""
    bare_markers: frozenset[str]
    """Prepositions that ask alone: `di` → `di mana`."""
    aim_verbs: frozenset[str]
    """Verbs whose complement is the aim of their subject: `bertujuan`."""
    joining_words: frozenset[str]
    """Words that join the parts of a list: `dan`, `serta`."""
    existential: frozenset[str]
    """Verbs that need no subject: `ada`, `terdapat`."""
    from_words: frozenset[str]
    """Words between a person and where they come from: `asal`, `dari`."""
    at_word: str
    """The plain preposition of place: `di`."""
    seated: frozenset[str]
    """Fine sorts of things that stand in one place: museum, stadium …; their `di` is where they are."""
    date_openers: frozenset[str]
    """Words right before a date that make it a time of its own: `pada`, `tahun`."""
    articles: tuple[str, ...]
    """What stands before a noun that says what something is: `sebuah`, `salah satu`."""
    fronting: frozenset[str]
    """Prepositions that may open a question: `dengan`, `dalam`."""
    meta_nouns: frozenset[str]
    """Nouns for the text itself: `artikel`, `rangkuman`; nothing is asked about those."""
    dangling: frozenset[str]
    """Nouns that say nothing by themselves of whom or what is meant: `pelaku`, `putusan`."""
    tells: Mapping[str, tuple[str, ...]]
    """Names, in small letters, with the cues that tell them: `paris` and `louvre`, `selat bali` and `ketapang + gilimanuk`."""
    domains: Mapping[str, tuple[str, ...]]
    """Short title, lower-cased, to the words of what it is for: `menkeu` → `keuangan`."""
    answering: frozenset[str]
    """Prepositions that say what something answers to rather than why it is: `atas`."""
    driver_words: tuple[str, ...]
    """Titles that a vehicle's name follows, each with a blank: `sopir `."""
    initial_words: frozenset[str]
    """Words before initials: `berinisial`."""
    demonstratives: frozenset[str]
    """What points at what was just told: `ini`, `tersebut`."""
    near_demonstrative: str
    """The one that a question right behind its context uses: `ini`."""
    date_leads: frozenset[str]
    """Words that a date may follow without a preposition: `awal`, `akhir`, `hari`."""
    on: str
    """The preposition of a day: `pada`."""
    year_word: str
    capital_words: tuple[str, ...]
    """What says that the city behind it is a capital, which all know: `ibu kota`."""
    which: str
    """What asks for one of many: `mana`."""
    quotes: frozenset[str]
    case_nouns: frozenset[str]
    """Nouns that stand for what happened with `ini`: `kasus`, `insiden`."""
    case_heads: frozenset[str]
    """Nouns that say what happened: `korupsi`, `kecelakaan`."""
    half_words: tuple[str, ...]
    tying_ends: tuple[str, ...]
    """What ties a clause to the next one and may not end a stem: `di sisi lain`."""
    """Beginnings of half a thought: `tidak hanya`."""
    verb_openings: tuple[str, ...]
    """Prefixes of finite verbs: `me`, `ber`, `di`."""
    offices: frozenset[str]
    """Titles that are offices, lower-cased: `menteri keuangan`, `ketua`."""
    party: str
    """What asks for somebody who acts and is no person: `pihak mana`."""
    light_verbs: frozenset[str]
    """Roots of verbs that say nothing without their object: `laku`, `punya`."""
    unit_words: frozenset[str]
    """Units and classifiers a number may bring along: `ton`, `orang`."""
    loose_ends: frozenset[str]
    """Last words of a key that point elsewhere: `serupa`, `terkait`."""
    unheaded: frozenset[str]
    """Nouns that do not ask for what follows them: `faktor`, `pihak`."""
    date_tails: frozenset[str]
    """Words right behind a date that go with it: `lalu`."""
    inner_pointers: frozenset[str]
    """Words that point at the subject of their own sentence: `pihaknya`."""
    known_to_all: frozenset[str]
    """Names that anybody fills in without reading, lower-cased; no gap is made of them."""
    floor_words: tuple[str, ...]
    """What says that a figure is passed, so that smaller ones are too: `lebih dari`, not the limit of `minimal`."""
    ceiling_words: tuple[str, ...]
    """What says that a figure is not reached, so that greater ones are not either: `kurang dari`."""
    only_these: str
    """What marks a question for a whole list: `saja` in `apa saja`."""
    by: str
    """What stands before the agent of a passive: `oleh`."""
    heads: Mapping[str, Head]
    """Common nouns by their word in lower case."""
    passive_of: Callable[[str], str | None]
    """Active transitive verb to its passive: `menyita` → `disita`; None where it has none for sure."""
    passive_group: Callable[[str, str], str | None]
    """(verb group in the active, passive of its verb) to the group in the passive, or None where it can't be turned."""
    date_text: Callable[[str], str]
    """ISO date, month or year in words: `2025-10-21` → `21 Oktober 2025`."""
    weekday_text: Callable[[str], str]
    """ISO date to its day of the week: `2025-10-21` → `Selasa`; "" for anything else."""
    number_texts: Callable[[str], tuple[str, ...]]
    """A number or amount as written to other ways to write it: `dua` → `2`; `Rp 75 miliar` → `75 miliar rupiah`."""
    pointing: frozenset[str]
    """Words that point outside a stem when nothing owns them: `ia`, `tersebut`, `hari ini`."""
    moving_dates: frozenset[str]
    """Times that mean another day tomorrow: `beberapa waktu lalu`."""
    open_words: frozenset[str]
    """Words that cannot end a question: `yang`, `di`, `untuk`."""
    lead_words: frozenset[str]
    """Words before a name that are no part of it: `di`, `oleh`, `sebuah`."""
    empty_keys: frozenset[str]
    """Keys that say nothing: `hal`, `pihak`."""
    others_like: Callable[[str, str], tuple[str, ...]]
    """(a figure or date as written, its fine sort) to others of the same make, nearest first."""
    clitic: str
    """The owner's clitic at the end of a word: `nya`."""
    single_offices: frozenset[str]
    """First words of titles that one person at a time has: `presiden`, `kepala`; not `anggota`, `duta`."""
    bare_titles: frozenset[str]
    """Titles that many people bear, lower-cased: `wali kota`, `perdana menteri`."""
    plain_titles: frozenset[str]
    """First words of titles that are written small: `pengamat`, `juru bicara`."""
    turning_words: frozenset[str]
    """Words that open a clause of another mind after a comma: `namun`, `sehingga`."""
    link_openers: frozenset[str]
    """First words of what ties a sentence to the one before: `selain`, `meski`."""
    link_words: frozenset[str]
    """Small words that tie a verb to the text before: `juga`, `justru`."""
    transitive_endings: tuple[str, ...]
    """Endings of verbs that need an object: `kan`, `i`."""
    or_words: tuple[str, ...]
    """What opens another way to say a figure: `atau 1,35%`."""
    cause_verbs: frozenset[str]
    """Passives whose agent is a cause: `dipicu`, `disebabkan`."""
    active_of: Callable[[str], str | None]
    """Passive verb to its active: `disita` → `menyita`."""
    copula_swaps: Mapping[str, str]
    """Copulas that cannot follow `yang` to those that can: `adalah` → `merupakan`."""
    hedges: frozenset[str]
    """Words before a number that are no part of its noun: `baru`, `sekitar`."""
    occasion_words: frozenset[str]
    """Words before what a deed comes before or after: `setelah`, `menjelang`."""
    contrast_words: frozenset[str]
    """Conjunctions that turn to something else: `…, namun …`."""
    past_words: frozenset[str]
    """Words before an office that nobody holds any more: `mantan`."""
    one_of_many: frozenset[str]
    loose_openers: frozenset[str]
    """What opens a sentence on nobody in particular: `seorang`, `sejumlah`."""
    open_lists: tuple[str, ...]
    """What stands before some of many, so that another name could stand there too: `di antaranya`, `termasuk`."""
    blaming_words: frozenset[str]
    """Words for what nobody wants to be tied to who has no part in it: `gugatan`, `hoaks`."""
    """Phrases that say that others fit as well: `salah satu dari`."""
    only_words: frozenset[str]
    being_words: frozenset[str]
    """Verbs that only say that something is there: `ada`."""
    each_words: frozenset[str]
    """Words that deal things out one by one: `masing-masing`."""
    listing_words: frozenset[str]
    """Words behind a comma that open the list of what was counted: `, yakni`."""
    manner_openers: frozenset[str]
    """Words that make a manner of the verb behind them: `secara`."""
    turning_openers: tuple[str, ...]
    """How adverbs in -nya begin that no noun follows: `akhirnya`, `sebelumnya`."""
    local_words: frozenset[str]
    """Words that mean the place told of before: `setempat`."""
    regional_bodies: frozenset[str]
    """Short names of bodies that every regency has, in small letters: `bpbd`."""
    language_nouns: frozenset[str]
    """Nouns behind which a land's name is that of its language."""
    vague_markers: frozenset[str]
    """Prepositions that no bare question word may follow: `pada apa`."""
    ending_words: frozenset[str]
    """Words that tell of an office's end or change of hands: `mundur`, `dilantik`."""
    calling_openers: tuple[str, ...]
    """How words begin that call for the preposition behind them: `berfokus pada`."""
    quality_openings: tuple[str, ...]
    """How verbs begin that say of what sort a noun is: `solusi berbasis alam`."""
    borrowed_deeds: tuple[str, ...]
    """How borrowed nouns end that name something to do: `edukasi`, `verifikasi`."""
    spending_verbs: frozenset[str]
    """Verbs, as written, of what is set aside or used for something: `dialokasikan untuk tiga proyek`."""
    human_openers: frozenset[str]
    """Words that stand before human beings alone: `seorang`, `para`."""
    naming_words: Mapping[str, str]
    """Sort of a name to the words that ask for it behind what it is: `sprinter asal Papua bernama siapa`."""
    goal_words: frozenset[str]
    """Prepositions of where a deed goes: `ke`, `kepada`."""
    trend_words: frozenset[str]
    """Verbs behind a comma that tell how a figure moved: `…, naik 8%`."""
    hollow_ends: frozenset[str]
    """Last words of short keys that say nothing: `tim khusus`."""
    hollow_openers: frozenset[str]
    """First words of keys that name nobody: `berbagai kementerian`."""
    example_leads: frozenset[str]
    """Words behind a comma that bring examples of what stands before it: `…, terutama …`."""
    framing_verbs: frozenset[str]
    """Verbs whose subject only frames what follows: `opsi perjalanan meliputi …`."""
    plain_shorts: tuple[str, ...]
    """How short forms begin that say by themselves what they mean: `Kemenhub`."""
    fraction_words: frozenset[str]
    """Words behind a number that make a fraction of it: `tiga perempat`."""
    lapse_words: frozenset[str]
    """Words that say how long before or after something a deed was: `mundur sehari setelah …`."""
    per: str
    """Joins a unit to what it is measured by: `kilometer per jam`."""
    day_tails: tuple[str, ...]
    """Parts of the day behind a date, the longest first: `Jumat (13/6) dini hari`."""
    one_openers: tuple[str, ...]
    """How a phrase opens that names one of several: `salah satu badai terkuat`."""
    modifying_words: frozenset[str]
    """Nouns that only say whose or what like another is: `kebun sawit milik tersangka`."""
    place_leads: frozenset[str]
    """Words before the names of places that some write and some do not: `Kabupaten Bone`."""
    common_shorts: frozenset[str]
    """Acronyms that nobody has to be asked about, in small letters."""
    measuring_leads: frozenset[str]
    """Words before a date without which a figure says nothing: `dalam dekade terakhir`."""
    former_words: frozenset[str]
    """Words that open a sentence on what is no longer so: `Sebelumnya, …`."""
    counted_idioms: frozenset[str]
    """Nouns before a number that counts nothing: `kaki lima`."""
    other_meanings: Mapping[str, str]
    """Short names, in small letters, with the word beside which they mean something else: `pbb` and `pajak`."""
    currencies: Mapping[str, str]
    """Currencies by code, as a question about a bare sum names them."""
    lasting_words: frozenset[str]
    """Words before how long a deed lasts."""
    doing_verbs: frozenset[str]
    """Roots of what only people and bodies do, so that no `apa` asks for who did it."""
    being_objects: frozenset[str]
    """Roots of what is done to people and bodies only: `melibatkan`."""
    other_words: frozenset[str]
    """Words behind what is left of a number when some are told: `tiga lainnya`."""
    day_parts: frozenset[str]
    """Parts of a day that tell when: `siang hari`."""
    adding_words: frozenset[str]
    """Words behind a comma that add a further deed to one: `, sekaligus mempererat …`."""
    light_nouns: frozenset[str]
    """Nouns that stand for a whole clause with `ini` or `tersebut`: `langkah`, `kebijakan`, `hal`."""
    question_words: frozenset[str]
    moving_figures: frozenset[str]
    """Nouns whose figures hold for a day: `kurs`, `harga`, `inflasi`."""
    daily_figures: frozenset[str]
    """Those among them whose figures are dated wherever they stand: `suku` bunga, `kurs`."""
    fixed_pairs: frozenset[tuple[str, str]]
    """Words of which the first means something else without the second: `bekerja sama`."""
    compounds: frozenset[tuple[str, str]]
    """Two words that are one thing: `tenaga kerja`."""
    denying_verbs: frozenset[str]
    """Roots of verbs that say that something is not so: `bantah`, `tepis`."""
    moving_verbs: frozenset[str]
    """Roots of verbs whose object is to act: `minta`, `tantang`, `saran`."""
    negations: frozenset[str]
    sensitive: Mapping[str, str]
    """Words that need care, lower-cased, to their sort: `pencabulan` → `sexual_violence`."""
    comma: str
    relative: str
    """The word that opens a relative clause: `yang`."""
    weights: Mapping[str, float]
    """Feature of a candidate to what it adds to the log odds that somebody would ask it: `key_titled` → 1.2."""
    soundness: Mapping[str, float]
    """Feature of a candidate to what it adds to the log odds that a strict reader signs it: `ground:none` → -0.6."""
    messages: Mapping[str, str]
    """Code of a check to its message for the teacher: `G601` → `kunci terbaca dalam pokok soal`."""
    review: Mapping[str, tuple[tuple[str, str], ...]]
    """Aspect of the review sheet to its rows: code of a check and what holds where it is passed."""
