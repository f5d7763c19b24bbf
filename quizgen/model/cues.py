"""Small words by which a language tells what a phrase cannot be asked for."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.model.slips import Slips


@dataclass(frozen=True, slots=True)
class Cues(Slips):
    """Part of a language's wording: what names nobody, claims, counts loosely, points at what has a name."""

    class_nouns: frozenset[str]
    """Nouns that only say of what sort the words behind them are, so that they ask with `apa`: `tahap apa`."""
    doer_openings: tuple[str, ...]
    """How nouns begin for who does what a verb says: `pem` of `pembentuk`."""
    may_words: frozenset[str]
    """Auxiliaries of what may or must be and is no deed: `dapat`."""
    ordering_verbs: frozenset[str]
    """Roots of verbs by which one gets another to act: `minta`, `desak`."""
    order_marks: frozenset[str]
    """Words between who is asked and what he is to do: `untuk`, `agar`."""
    quality_nouns: frozenset[str]
    """Nouns made of a quality or of being, before what has it: `pentingnya`, `adanya`."""
    study_nouns: frozenset[str]
    """Nouns for what a body finds out, before its name: `survei`."""
    trading_verbs: frozenset[str]
    """Roots of verbs for what companies do: `tawar`."""
    trade_words: frozenset[str]
    """Nouns for what companies sell, make and earn: `diskon`."""
    name_nouns: frozenset[str]
    """Nouns before what somebody is called, which no `siapa` asks for: `nama Leo XIV`."""
    free_pronouns: frozenset[str]
    """Pronouns that are words of their own: `mereka`."""
    choosing_words: frozenset[str]
    """Joiners of what is the same in other words: `atau`."""
    most_openers: tuple[str, ...]
    """How superlatives begin: `terb` of `terbanyak`."""
    siding_words: frozenset[str]
    """Adjectives between a noun and its name that are no part of the name: `partai kiri MAS`."""
    lasting_leads: frozenset[str]
    """Words before a year since or until when something goes on: `sejak`."""
    future_words: frozenset[str]
    """Auxiliaries of what is to come: `akan`."""
    ordering_ends: frozenset[str]
    """Words behind a land that say which of its people: `petenis Italia pertama`."""
    narrating_words: frozenset[str]
    """Conjunctions of what is done beside speaking, and words that an object ends before: `seraya`, `sepulang`."""
    telling_words: frozenset[str]
    """Bare verbs of saying: `ujar`."""
    level_leads: frozenset[str]
    """Words before a sum up to or from which something moves: `ke atas 74 dolar`."""
    feeling_words: frozenset[str]
    """Adjectives of what somebody feels or believes, behind which that is told: `khawatir`."""
    dying_words: frozenset[str]
    """Words for how somebody died: `tewas`."""
    always_leads: frozenset[str]
    """Words before a time that comes again and again: `sepanjang akhir pekan`."""
    plan_nouns: frozenset[str]
    """Nouns for what somebody means to do, behind which that is told without `yang`: `rencana AS mengambil alih`."""
    state_nouns: frozenset[str]
    """Nouns for what a state does, before the capital that stands for it: `tarif Washington`."""
    quoting_leads: frozenset[str]
    """Words before the medium that tells the news: `dikutip`."""
    dimension_links: frozenset[str]
    """What may stand between a name and what is measured of it: `dengan` luas, `memiliki` luas."""
    dimensions: Mapping[str, tuple[str, str]]
    """Words that lead in a measure, to the noun that asks for it and the sorts of amounts that answer: `seluas`."""
    domains_leads: frozenset[str]
    """Offices whose field may be two words joined: `Menteri Pariwisata dan Purbakala`."""
    seat_leads: tuple[str, ...]
    """What stands before the capital in which a government sits: `pemerintah di`."""
    firm_nouns: frozenset[str]
    """Nouns for firms: `raksasa`, `produsen`."""
    ranking_words: frozenset[str]
    """Adjectives between a noun and what says of what sort it is: `ekspor perdana kepiting`."""
    scale_words: frozenset[str]
    """Words for thousands and more, with which no key may begin: `puluhan [ribu umat]`."""
    middle_word: str
    """What says that something goes on, and names the middle of a land: `tengah`."""
    state_words: frozenset[str]
    """Words for how something is or becomes, with which no noun phrase ends: `rampung`."""
    obliging_words: frozenset[str]
    """Auxiliaries of what must or may be, which two joined verbs share: `wajib`."""
    score_units: frozenset[str]
    """What a match is counted in: `gim`."""
    bare_bodies: frozenset[str]
    """Nouns for bodies that say not which: `Kepala Otorita`."""
    gang_nouns: frozenset[str]
    """Nouns for a group, which an answer may leave out: `kawanan monyet`."""
    turn_nouns: frozenset[str]
    """Nouns that count how often something was done: `untuk kedua [kali]nya`."""
    securing_verbs: frozenset[str]
    """Roots of verbs of saying that also say what a deed brings about: `gol itu [memastikan] …`."""
    likening_words: frozenset[str]
    """Words that liken to what stands behind them: `cuaca ekstrem [semacam] ini`."""
    leaning_words: frozenset[str]
    """Words that say nothing without the one behind them: `bagian [tengah]`."""
    telling_more: frozenset[str]
    """Words behind a noun that only tell more of it: `platform [seperti] TikTok`."""
    also_words: frozenset[str]
    """Words that add to what was said before: `[juga]`."""
    fractions: frozenset[str]
    """Words for a part of a whole: `[setengah]nya`."""
    deciding_roots: frozenset[str]
    """Roots of verbs for what only a meeting or body does: `mengesahkan`."""
    pledging_roots: frozenset[str]
    """Roots of verbs by which states deal with each other: `berkomitmen`."""
    particle: str
    """What stresses a verb at the head of a sentence: `berakhir[lah]`."""
    part_nouns: frozenset[str]
    """Nouns that say of a deed what it is part or sign of: `bentuk`, `bagian`."""
    ruling_nouns: frozenset[str]
    """Nouns for what a body hands down: `putusan`."""
    making_roots: frozenset[str]
    """Roots of verbs whose object comes to be or to rest: `membentuk`, `menutup`."""
    several: str
    """What makes persons a group: `para`."""
    capital_bodies: frozenset[str]
    """Short names of bodies of which there are many, in lower case: `pemda`."""
    name_words: frozenset[str]
    """Words for the field of an office that a person's name may hold too: `haji`."""
    acting_openings: tuple[str, ...]
    """How verbs begin that do something to an object: `mem` of `membuat`."""
    giving_words: frozenset[str]
    """Prepositions before whom something is for: `kepada`."""
    part_words: frozenset[str]
    """What says which part of a place is meant: `bagian`, `selatan`."""
    becoming: str
    """What stands between what was and what is: `dari Normal menjadi Waspada`."""
    nearly_words: frozenset[str]
    """Words that say it is not quite so: `hampir`."""
    mutual_verbs: frozenset[str]
    """Roots of what two do with each other: `temu`."""
    aside_markers: frozenset[str]
    """Conjunctions before what happens meanwhile and is no part of a question: `sementara`."""
    naming_leads: frozenset[str]
    """Words behind which somebody is named who is no public person: `bernama`."""
    paired_words: frozenset[str]
    """Words that `dengan` belongs to: `kerja sama dengan`."""
    happening: tuple[str, ...]
    """How verbs begin that no noun phrase holds by itself: `ter` of `terbawa`."""
    alias_leads: tuple[str, ...]
    """What stands before a name that hides who somebody is: `alias`."""
    month_words: frozenset[str]
    """Names of months in lower case, which come again every year."""
    readying_verbs: frozenset[str]
    """Roots that get ready for what comes later: `bersiap menjalani debut awal tahun depan`."""
    reporting_verbs: frozenset[str]
    """Roots of verbs for telling figures and forecasts, whose time is that of what they tell: `catat`, `prakira`."""
    following_words: frozenset[str]
    """Words before what came first and need not be the cause: `menyusul`."""
    part_openers: frozenset[str]
    """Words that open a part of what was told before: `sebagian besar produk`."""
    body_leads: frozenset[str]
    """Words inside the name of a body, before which that has begun: `dr` of `RSUD dr Soetomo`, `Perumda`."""
    edge_nouns: frozenset[str]
    """Nouns for a part of a place, whose sort they do not say: `lereng [Gunung Sumbing]`, `tepi [Pantai Maimol]`."""
    time_prefixes: tuple[str, ...]
    """How adjectives of before and after begin, which answer no `apa`: `pasca` of `pascabanjir`."""
    fold_words: tuple[str, ...]
    """What a number before makes a comparison, no count: `kali lipat`."""
    score_word: str
    """The noun of a score: `skor`."""
    leading_words: frozenset[str]
    """Words before a verb that say how fit or ready somebody is for it: `layak`, `rawan`."""
    foreign_words: frozenset[str]
    """Small words of other languages, which show that a name is no phrase of this one: `of`."""
    tying_verbs: frozenset[str]
    """Verbs that tie one noun to another as a preposition does: `laga [melawan] Kuwait`."""
    kin_words: frozenset[str]
    """Nouns for somebody of another, whose name follows: `pendukung Mardiono`."""
    drawn_words: frozenset[str]
    """Words before what something is drawn from or done for, which is no part of it: `berdasarkan data PPATK`, `demi lolos`."""
    within: str
    """The preposition before what something happens in: `dalam`."""
    among_them: str
    """What follows a number that is part of one told before: `di antaranya`."""
    loose_many: frozenset[str]
    """Words that say of many sorts and before which nothing is asked: `beragam`."""
    harmed: frozenset[str]
    """Nouns for those whom harm is done to: `korban`."""
    harming_verbs: frozenset[str]
    """Roots of what disasters do: `tewas`, `rusak`."""
    rank_words: frozenset[str]
    """What makes a noun one of a row: `pertama`."""
    claiming_words: frozenset[str]
    """Verbs of a claim that nobody vouches for: `mengklaim`, `diduga`."""
    no_persons: frozenset[str]
    """Names that are no person's, in small letters: prayers, `SAR`."""
    beside_nouns: frozenset[str]
    """Nouns that say where beside a thing: `atas`, `depan`."""
    well_seated: tuple[str, ...]
    """People whose office is known as well as they are, so that nobody asks for it: who holds it may be asked."""
    famous: tuple[str, ...]
    """Persons whose office all know, in small letters."""
    date_leaders: frozenset[str]
    """Words that lead to a date and go with it: `mulai`, `sejak`, `paling lambat`."""
