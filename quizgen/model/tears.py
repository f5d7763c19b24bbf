"""Words by which a stem or a key is torn from what it needs."""

from dataclasses import dataclass

from quizgen.model.cautions import Cautions


@dataclass(frozen=True, slots=True)
class Tears(Cautions):
    """Part of a language's wording: what must not be parted, and what is left where it was."""

    area: str
    """The noun that asks for a place of no sort: `kawasan`."""
    branch_words: frozenset[str]
    """Words for a part of a body: `cabang`."""
    budget_word: str
    """The word before the year of a budget: `tahun [anggaran] 2026`."""
    budgets: frozenset[str]
    """Short names of budgets: `apbd`."""
    budget_years: tuple[str, ...]
    """What opens a key that only says of which year money is: `tahun anggaran`."""
    clause_nouns: frozenset[str]
    """Nouns for what is done by whom stands right behind them: `larangan [pengecer menjual elpiji]`."""
    closing_roots: frozenset[str]
    """Roots of verbs of closing something: `tutup`."""
    term_nouns: frozenset[str]
    """Nouns that open a term of office or of a plan, which hangs on another noun: `[periode] 2020-2024`."""
    set_objects: frozenset[tuple[str, str]]
    """Roots of verbs and the one noun that each has for its object, so that nobody asks for it: `serap` and `aspirasi`."""
    committees: frozenset[str]
    """Nouns for what goes by number within a house: `komisi`."""
    comparing_words: frozenset[str]
    """Words of a comparison, which stand in no name: `daripada`."""
    contest_words: frozenset[str]
    """Words for the best there is, behind which a continent only bounds it: `rekor junior [Asia]`."""
    deed_joiners: frozenset[str]
    """Words that join one deed to the next, without which they run together: `lalu`."""
    even_words: frozenset[str]
    """Words that say there is not even one: `pun`."""
    custom_nouns: frozenset[str]
    """Nouns for what a people has, whose name stands behind them: `adat [Jawa]`."""
    custody: tuple[str, ...]
    """Words before how many children somebody has: `hak asuh`."""
    first_guesses: frozenset[str]
    """Names that come to mind first, in small letters, for they stand in every other news: `jakarta`."""
    food_nouns: frozenset[str]
    """Nouns for what is eaten, whose sort is told by the way: `menyantap [ayam] suwir`."""
    hosting_roots: frozenset[str]
    """Roots of verbs of holding an event, beside which `dengan` only says what there is: `menggelar pameran [dengan] …`."""
    houses: frozenset[str]
    """Short names of houses that such are of: `dpr`."""
    foreign_things: frozenset[str]
    """Foreign nouns that end the name of a thing or a body: `index`."""
    joint_teams: frozenset[tuple[str, str]]
    """How teams of several bodies open: `tim gabungan`."""
    landscape_nouns: frozenset[str]
    """Nouns for what the land is like, of which the name behind them is: `pegunungan karst [Sangkulirang]`."""
    lapsing_words: frozenset[str]
    """Words before how much later something was: `berselang`."""
    local_offices: frozenset[str]
    """What opens the name of a local body that is told by its field: `dinas`."""
    launching_roots: frozenset[str]
    """Roots of verbs of making or opening something, a body too: `meluncurkan`."""
    measured_by: frozenset[str]
    """Words before what bounds what stands before them: `harga [sesuai] ketentuan`."""
    made_into: str
    """The verb that says what something was made: `dijadikan`."""
    meanwhile_words: frozenset[str]
    """Words before what somebody did when he spoke: `saat [meninjau sekolah]`."""
    mishap_words: frozenset[str]
    """Words for what befell somebody who died of it: `terjatuh`."""
    mutually: str
    """The word for doing to each other: `saling`."""
    newly: str
    """The word for new, and for just now: `baru`."""
    ordinal_opening: str
    """How ordinals open: `[ke-]79`."""
    occasions: frozenset[str]
    """Words before what a time is counted from: `usai`."""
    party_words: frozenset[str]
    """Words for what a party believes in, which end its name: `Demokrat [Liberal]`."""
    place_asked: str
    """How a place of no sort is asked for: `tempat apa`."""
    repair_nouns: frozenset[str]
    """Nouns for mending, for which anything may be closed: `perbaikan`."""
    plan_noun: str
    """The noun before the name of what is carried out over time: `program`."""
    noun_causes: frozenset[str]
    """Words before a cause that is a noun: `akibat`."""
    figure_verbs: frozenset[str]
    """Verbs by which a figure is told of what stands before them: `mencapai`."""
    sampling_leads: frozenset[str]
    """Words before the part of a thing that is meant above all: `terutama`."""
    and_word: str
    """`dan`."""
    often_words: frozenset[str]
    """Words for how often or how far a deed goes, which stand before no thing: `kerap`."""
    deed_links: frozenset[str]
    """Words that join one deed to another: `seraya`."""
    ruling_words: frozenset[str]
    """Words of the offices of those who rule a land or a part of it: `perdana menteri`, `gubernur`."""
    as_of: str
    """The word before the day for which an office is asked: `per`."""
    with_word: str
    """`dengan`."""
    period_nouns: frozenset[str]
    """Stretches of time of which the one before is known: `dari [tahun] sebelumnya`."""
    season_nouns: frozenset[str]
    """Nouns for a stretch of time, which is no purpose: `untuk [libur] Natal`."""
    short_bodies: frozenset[str]
    """Short names of bodies whose branches are told by their place: `BI [Bali]`."""
    something_words: frozenset[str]
    """Words for what is not told yet: `sesuatu`."""
    stative_ending: str
    """How a word for what befell somebody ends, behind its opening: `kebanjir[an]`."""
    stative_opening: str
    """How such a word opens: `[ke]banjiran`."""
    talk_nouns: frozenset[str]
    """Nouns for what is said of somebody: `kabar`."""
    stock_purposes: tuple[str, ...]
    """What anybody would say that such a deed is for: `efek jera`."""
    tool_verbs: frozenset[str]
    """Verbs that only say what is used or worn: `dengan [menggunakan] drone`."""
    twins: tuple[tuple[str, str], ...]
    """What always stand together: `natal` and `tahun baru`."""
    trifling_nouns: frozenset[str]
    """Nouns whose count is told by the way: `dua [pemohon]`."""
    two: str
    """The number of those who do something to each other."""
    two_sided: frozenset[str]
    """Nouns for what takes two: `kesepakatan [dua] gubernur`."""
    visiting_verbs: frozenset[str]
    """Verbs of going somewhere to look: `meninjau`."""
    way_nouns: frozenset[str]
    """Nouns before the deed that was promised, set or pleaded: `dengan janji [menyelesaikan perkara]`."""
    willing_words: frozenset[str]
    """Words for what somebody is ready to give, of which a share says nothing: `sanggup [4 persen]`."""
    spell_words: frozenset[str]
    """Words for how long it was until something: `tidak [lama] kemudian`."""
    later_words: frozenset[str]
    """Words for what came after that: `kemudian`."""
    not_words: frozenset[str]
    """Words that deny a verb: `belum`."""
    found_words: frozenset[str]
    """Verbs behind which `dengan` says in what state: `ditemukan mati [dengan] luka`."""
    unnamed_words: frozenset[str]
    """Words for those who are not named: `lainnya`."""
    either_words: frozenset[str]
    """Words between two of which one is so: `atau`."""
    part_verbs: frozenset[str]
    """Verbs of what many do together: `berpartisipasi`."""
    lawful_words: frozenset[str]
    """Words behind which no culprit is meant: `pelaku [usaha]`."""
    change_nouns: frozenset[str]
    """Nouns for what a figure does: `kenaikan`."""
    level_words: frozenset[str]
    """Words by which a figure behind a change is its size or where it ends: `sebesar`."""
    light_objects: frozenset[tuple[str, str]]
    """Roots of verbs and the noun that each tells by itself, whatever follows: `tandatangan` and `kerja [sama]`."""
    leaning_pairs: frozenset[tuple[str, str]]
    """Two words that stand before where or before whom something is: `di hadapan`, `paling lambat`."""
    giving_roots: frozenset[str]
    """Roots of verbs of giving, behind which whom and what may stand: `beri`."""
    plea_words: frozenset[str]
    """Words before what somebody is asked to do: `agar`."""
    pleading_roots: frozenset[str]
    """Roots of verbs of asking for it: `ingat`."""
    alert_levels: frozenset[str]
    """How alarmed one is to be: `waspada`."""
    office_nouns: frozenset[str]
    """Nouns for where a body sits, with its short form behind them: `kantor [SAR]`."""
    some_of: frozenset[tuple[str, str]]
    """Two words before some of several: `antara lain`."""
    becoming_words: frozenset[str]
    """Words before what those named are together: `menjadi`."""
    numbered_nouns: frozenset[str]
    """Nouns for a part of something by its number: `tahap`."""
    ordinals: frozenset[str]
    """Words for which part: `pertama`."""
    small_offices: tuple[str, ...]
    """Offices whose holder nobody learns: `juru bicara`."""
    condition_words: frozenset[str]
    """Words before a clause that has a verb: `asalkan`."""
    exceeding_words: frozenset[str]
    """Words before what is more or less: `lebih`."""
    how_long: frozenset[tuple[str, str]]
    """Two words that ask how long: `berapa lama`."""
    often_ends: frozenset[tuple[str, str]]
    """Two words for how often, at the end of what is done: `seminggu sekali`."""
    by_steps: frozenset[str]
    """Words between one word said twice: `sedikit [demi] sedikit`."""
    duty_words: frozenset[str]
    """Words for what one must: `harus`."""
    same: str
    """The word for one told of before: `kesempatan yang [sama]`."""
    same_nouns: frozenset[str]
    """Nouns for a time or place told of before: `kesempatan`."""
    vague_sorts: frozenset[str]
    """Nouns that open a name and are no sort that anybody asks for: `surat`."""
    after_words: frozenset[str]
    """Words before what happened, of which nobody's name alone tells: `[usai] Komeito menarik diri`."""
    capacity_word: str
    """The word before what somebody is made: `sebagai`."""
    beside_words: frozenset[str]
    """Words that name one thing and go on to another: `[selain] untuk menjaga harga, juga …`."""
    host_words: frozenset[tuple[str, str]]
    """Two words for a side by what it is in a match: `tuan rumah`."""
    taking_up: frozenset[str]
    """Words at the head of a sentence that take up the one before: `sedangkan`, `lanjut`."""
    time_zones: frozenset[str]
    """Zones behind an hour: `WIB`."""
    weighing: frozenset[str]
    """Particles that weigh the word before them: `pun`."""
    turns: frozenset[str]
    """Words before the verb that a long subject was told for: `…, [ternyata] dikemudikan warga`."""
    alias_words: frozenset[str]
    """Words between two names of one: `alias`."""
    going_words: frozenset[str]
    """Verbs of going that a place behind belongs to: `asa [lolos] ke Piala Dunia`."""
    including: frozenset[str]
    """Words before a part of what was named: `termasuk`."""
    odd_pairs: frozenset[tuple[str, str]]
    """Two words that no question has beside each other: `bawah apa`."""
    ordinal_opener: str
    """What a number in a row opens with: `[ke]lima`."""
    rounds: frozenset[str]
    """Nouns for a part of a match that mean something else alone: `partai`."""
    sentencing_roots: frozenset[str]
    """Roots of verbs by which somebody must do what follows: `menghukum … membayar`."""
