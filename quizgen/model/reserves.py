"""Words beside which a question is seldom one that a strict reader signs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reserves:
    """Part of a language's wording: what makes a question a trifle, or easily guessed."""

    hardship_words: frozenset[str]
    """Words right before a verb without which the contrary is said: `[sulit] memperoleh modal`."""
    hollow_passives: frozenset[str]
    """Passives that say nothing unless it is told why, when or how: `kebijakan ini [diambil]`."""
    lapse_noun: str
    """The noun for time that is given for something: `memberi [waktu] enam bulan untuk …`."""
    beating_words: frozenset[str]
    """Verbs of what is more than another, which may be more than many: `penjualan BYD [melampaui] Tesla`."""
    joint_openers: frozenset[tuple[str, str]]
    """Two words that open a name for several bodies together: `[tim gabungan] BNN dan Bea Cukai`."""
    edge_words: frozenset[str]
    """Words before the start or the end of a time: `awal Oktober`, `tenggat 30 September`."""
    others_words: frozenset[str]
    """Words behind a number of people who are not named: `dua orang [lainnya]`."""
    bare_chiefs: frozenset[str]
    """Second words of offices that do not tell of which body: `Kepala [Operasi]`."""
    origin_word: str
    """The word before the place that somebody is from: `wisatawan [asal] Semarang`."""
    land_noun: str
    """The noun that asks for a land: `[negara] mana`."""
    faint_heads: frozenset[str]
    """Nouns that say little with one word behind them: `[tahap] pertama`."""
    empty_openers: frozenset[str]
    """Words that open a phrase and say nothing: `dalam [rangka] …`."""
    state_openings: tuple[str, ...]
    """How nouns for what something is like begin: `[ke]sediaan`, `[per]bedaan`."""
    year_parts: frozenset[str]
    """Nouns for a part of the year by which results are told: `[paruh] pertama 2025`."""
    minister_noun: str
    """The title of whoever leads the ministry that a brief is about: `[Menteri] Fadli Zon`."""
    sent_by_lands: frozenset[str]
    """Nouns for those whom a land has or sends, behind which it does so without more: `delegasi negara mana`."""
    leading_roots: frozenset[str]
    """Roots of verbs for what is done to a body, a group or a place: `pimpin`."""
    happening_nouns: frozenset[str]
    """Nouns for what only happens: `[lonjakan] saham`."""
    end_states: frozenset[str]
    """Words for being done, which are nothing that is aimed at: `menargetkan pembahasan [rampung]`."""
    generic_shorts: frozenset[str]
    """Short forms of common nouns, which name nothing: `rsud`, `tps`."""
    measure_leads: frozenset[str]
    """What stands between a thing that is counted and how many there are: `mencatat apa [sebanyak] 23 juta orang`."""
    sentenced_words: frozenset[str]
    """Passives for what a court did to somebody: `divonis`."""
    against_words: frozenset[str]
    """Prepositions before whom something was done to: `terhadap`."""
    crime_nouns: frozenset[str]
    """Nouns for crimes done to somebody: `pemerasan`."""
    directing_words: frozenset[str]
    """First words of offices whose field may be two: `Dirjen`."""
    several_words: tuple[str, ...]
    """What makes a question ask for a list: `saja`."""
    person_counter: str
    """The noun with which people are counted: `orang`."""
    stance_nouns: frozenset[str]
    """Nouns for what somebody is ready or wishes to do: `kesiapan`."""
    below_words: tuple[str, str]
    """What stands between a group and the age that it is under: `di bawah`."""
    young_words: frozenset[str]
    """Nouns for those who are told by their age: `anak`."""
    young_ages: frozenset[str]
    """Ages by which children are called small: `lima tahun`."""
    clause_turns: frozenset[str]
    """Conjunctions that set a clause against the one before: `sementara`."""
    keeping_roots: frozenset[str]
    """Roots of verbs for keeping somebody from something: `cegah`."""
    elder_words: frozenset[str]
    """Words before the name of somebody of the neighbourhood: `Mbah`."""
    urging_roots: frozenset[str]
    """Roots of verbs behind whose object `untuk` opens what that is to do: `dorong`."""
    name_links: frozenset[str]
    """Little words of other languages inside names: `of`."""
    finding_roots: frozenset[str]
    """Roots of verbs for what is found or watched, whose cause is not that of the finding: `temu`."""
    audience_words: frozenset[str]
    """Nouns before those to whom something is said: `hadapan`."""
    family_words: frozenset[str]
    """Nouns for somebody's husband or wife: `suaminya`."""
    goods_nouns: frozenset[str]
    """Nouns for goods that go by a label: `beras`."""
    member_nouns: frozenset[str]
    """Nouns for one of a band: `vokalis`."""
    house_groups: frozenset[str]
    """Nouns for the groups of a house: `fraksi`."""
    assuring_verbs: frozenset[str]
    """Verbs behind which stands what holds: `menegaskan`."""
    share_words: frozenset[str]
    """Words right before a noun of which a part is meant: `sebagian [besar] produk`."""
    batch_nouns: frozenset[str]
    """Nouns for the parts in which something is done: `gelombang`."""
    among_words: tuple[str, str]
    """What opens a list of a few of many: `antara lain`."""
    inquiry_nouns: frozenset[str]
    """Nouns for looking into a matter, which have no price: `penyidikan`."""
    back_words: frozenset[str]
    """Words behind a noun that was named before: `tersebut`."""
    grieving_roots: frozenset[str]
    """Roots of verbs whose object is wrong in a way that has to be told: `keluh`."""
    telling_verbs: frozenset[str]
    """Verbs of saying behind which `apa?` may be anything: `menyebut`."""
    companion_word: str
    """The preposition for what goes along: `dengan`."""
    to_word: str
    """The preposition for where something goes: `ke`."""
    own_places: frozenset[str]
    """Nouns for the place that somebody is of: `daerahnya`."""
    water_nouns: frozenset[str]
    """Nouns for waters: `laut`."""
    post_noun: str
    """The noun for a place to rest on a path: `pos`."""
    few_counts: frozenset[str]
    """Counts that are beside the point but of people: `dua`."""
    petty_nouns: frozenset[str]
    """Nouns for whom and what news has by twos and threes, so that the number is beside the point: `kurir`."""
    levelling_words: frozenset[str]
    """Words that say that one thing goes with another: `sejalan`."""
    bribe_words: frozenset[str]
    """Nouns for what somebody took who ought not to: `suap`."""
    taking_words: frozenset[str]
    """Verbs for taking it: `menerima`."""
    entangling_words: frozenset[str]
    """Verbs of a matter that draws somebody in: `melibatkan`."""
    graft_words: frozenset[str]
    """Nouns for matters that no name is asked for before a verdict: `korupsi`."""
    review_noun: str
    """The last word for a suit against a law: `uji materi`."""
    law_short: str
    """The short form that opens a law's name: `uu`."""
    routine_nouns: frozenset[str]
    """Nouns for what courts and police have by the dozen: `saksi`."""
    since_word: str
    """The preposition for when something began: `sejak`."""
    first_month: str
    """January, lower-cased."""
    welcome_words: tuple[str, str]
    """What somebody does with what he likes: `menyambut baik`."""
    hearing_noun: str
    """The noun for a hearing: `sidang`."""
    mouthpieces: frozenset[str]
    """Words, lower-cased, in the office of who speaks for a company: `public relations`."""
    listing_mark: str
    """What stands before the last of three in a list: `, dan `."""
    team_noun: str
    """The noun for a team: `tim`."""
    ensuring_words: tuple[str, str]
    """What opens what a step is to make sure of: `untuk memastikan`."""
    famed_bodies: frozenset[str]
    """International bodies, lower-cased, that everybody thinks of first: `pbb`."""
    merely_words: frozenset[str]
    """Words that weigh what stands before them: `semata`."""
    goal_word: str
    """The word that asks for a purpose, before what asks for a thing: `untuk apa`."""
    settled_phrases: tuple[str, ...]
    """Phrases whose words point at nothing together: `selama ini`."""
    speaking_words: frozenset[str]
    """Words for who speaks and is spoken to, that names may end with: `Harapan Kita`."""
    together_with: str
    """The word that points at what follows, or joins a noun to it: `berikut`."""
    term_noun: str
    """The noun for how long something is meant: `jangka pendek`."""
    enough_words: frozenset[str]
    """Words that say no more of a thing than that it will do: `cukup`."""
    some_text: str
    """What opens a sentence in the place of a text that tells of itself: `sebuah` artikel for `artikel ini`."""
    inner_leads: frozenset[str]
    """Words before a noun within a phrase that `yang` behind it may tell of: `bagi`."""
    step_nouns: frozenset[str]
    """Nouns for what somebody does, who is asked for instead: `langkah`."""
    bidding_nouns: frozenset[str]
    """Nouns behind which `untuk` tells what they are, no purpose: `komitmen`, `desakan`."""
    ministers: tuple[str, ...]
    """Lower-cased names that come to mind as soon as their office is read: no gap behind it hides them."""
    sure_aims: frozenset[str]
    """Connectives that tell a purpose behind whatever noun: `demi`."""
    bare_ends: frozenset[str]
    """Nouns that say nothing before `yang` tells which: `pihak`."""
    every_word: str
    """The word for each time: `setiap`."""
