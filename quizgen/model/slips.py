"""Words by which a question slips."""

from dataclasses import dataclass

from quizgen.model.tears import Tears


@dataclass(frozen=True, slots=True)
class Slips(Tears):
    """Part of a language's wording: what a question must not stand beside, and what tells that a clause is half."""

    all_words: frozenset[str]
    """Words for all there is: `[seluruh] akibat pidana`."""
    about_words: tuple[str, ...]
    """Words before a figure that is only about right: `[sekitar] 60 guru`."""
    adjective_endings: tuple[str, ...]
    """How borrowed adjectives end: `kontroversi[al]`."""
    adverb_tails: tuple[str, ...]
    """What stands at the end of a thing and is of its deed: `menutup kebocoran [terlebih dahulu]`."""
    advising_roots: frozenset[str]
    """Roots of verbs of advice, whose object may be a deed and a further one: `menyarankan jeda serta mengurangi kopi`."""
    aged_words: tuple[str, ...]
    """Words before an age: `berusia`."""
    aimed_words: frozenset[str]
    """Prepositions before whom something is done to: `rencana PHK [terhadap] pegawai federal`."""
    appointing_roots: frozenset[str]
    """Roots of verbs of giving somebody an office: what follows is done by him."""
    area_nouns: frozenset[str]
    """Nouns before the names of places without which they are the same: `pulau`, `kota`."""
    bearing_opening: str
    """What a word for what somebody bears opens with: `[ber]inisial`, `[ber]bendera asing`."""
    bearing_words: frozenset[str]
    """Verbs for what a thing holds or bears: `berisi`."""
    between_words: frozenset[str]
    """Words before a span with two ends: `antara 13.00 dan 18.00`."""
    behind_words: tuple[str, ...]
    """What stands behind a figure that is a distance from another: `finis 1,7 detik [di depan] adiknya`."""
    bynames: frozenset[str]
    """Places that stand for who sits there: `Senayan` for the parliament."""
    changing_roots: frozenset[str]
    """Roots of verbs that put one thing in another's place, which `dengan` names: `mengganti pewarna [dengan] kulit mahoni`."""
    clock_units: frozenset[str]
    """Units that a time is told in: `2 jam 16 menit 48 detik`."""
    complaining_verbs: frozenset[str]
    """Verbs of going to the police: `melaporkan`."""
    counter_words: frozenset[str]
    """Words that turn a sentence against what it said: `namun`."""
    culprit_words: frozenset[str]
    """Words that call somebody guilty: `pelaku`."""
    deed_pointers: frozenset[str]
    """Nouns for what a sentence before says was done: `langkah ini`."""
    lost_pointers: frozenset[str]
    """Nouns for how or how much something is, which mean nothing where that was cut: `[cara] itu`, `[lonjakan] tersebut`."""
    distance_units: frozenset[str]
    """Units of how far something is: `kilometer`."""
    mortal_verbs: frozenset[str]
    """Verbs of what only the living do, none of a body: `meninggal`."""
    empty_roots: frozenset[str]
    """Roots of verbs that say nothing without their object: `melakukan`."""
    joining_roots: frozenset[str]
    """Roots of verbs that call for `dengan`: `mengaitkan … [dengan apa]`."""
    falling_roots: frozenset[str]
    """Roots of verbs of what befalls a thing, by which it then harms: `ambruk [dan melukai]`."""
    feeling_markers: frozenset[str]
    """Prepositions of what it is felt about: `khawatir [atas] pertemuan itu`."""
    feelings: frozenset[str]
    """Words for what somebody feels: `khawatir`."""
    forcing_words: frozenset[str]
    """Words that go with the noun right before them and with no other: `deportasi [paksa]`."""
    spot_nouns: frozenset[str]
    """Words between a preposition and the place it is about: `di [atas] Sungai Lariang`."""
    towards: str
    """The word for what anything is turned to: `komitmen [terhadap] apa`."""
    former_leads: tuple[str, ...]
    """What opens a sentence on what was before: `selama ini`."""
    inserted_verbs: frozenset[str]
    """Verbs that stand between commas with who says it: `, kata Aria Bima,`."""
    loose_sorts: frozenset[str]
    """Sorts of nouns that ask for no sort of themselves: nobody asks `pengeboman apa`."""
    loose_sort_nouns: frozenset[str]
    """Other nouns that do not: `sistem`."""
    market_words: frozenset[str]
    """Words for what became of shares in a day: `saham`, `stagnan`."""
    share: str
    """What is bought and sold on an exchange: `saham`."""
    known_one: str
    """The word before somebody met before: `sang guru`."""
    concessives: frozenset[str]
    """Words before what was so all the same: `meskipun`."""
    error_margins: tuple[str, ...]
    """Words before how far a survey may be wrong: `margin of error`."""
    size_leads: frozenset[str]
    """Words before how long or large something is: `[sepanjang] 120 meter`."""
    prison_words: frozenset[str]
    """Words for prison behind a term: `3 tahun 6 bulan [penjara]`."""
    own_sides: frozenset[str]
    """Words for sides of a land in sports, which in the news from home are its own: `timnas`."""
    first_persons: frozenset[str]
    """Pronouns of who speaks: `kami`."""
    foretelling_roots: frozenset[str]
    """Roots of verbs of what is foreseen or wished: `memprediksi`."""
    decisions: frozenset[str]
    """Nouns for what somebody decided: `keputusan`."""
    excusing_roots: frozenset[str]
    """Roots of verbs for giving a reason: `beralasan`."""
    event_pointers: frozenset[str]
    """Nouns that point at something that happened without saying what: `[aksi] tersebut`."""
    giving_marker: str
    """The preposition of whom something is given to: `kepada`."""
    happenings: frozenset[str]
    """What befalls a place, written small before its name: `[letusan] Gunung Semeru`."""
    hollow_tails: frozenset[str]
    """Words that tell no thing from others of its sort: `kampus [tujuan]`."""
    hollow_verbs: frozenset[str]
    """Verbs whose object alone says nothing: `memenuhi`."""
    expert_words: frozenset[str]
    """Nouns for who judges by what he knows: `pakar`."""
    infant_words: frozenset[str]
    """Words for small children: `balita`."""
    modifier_openings: tuple[str, ...]
    """What a word opens with that only tells the sort of a noun: `[antar-]Korea`."""
    sample_leads: frozenset[str]
    """Words before those whom a study looked at: `studi [terhadap] 4.800 pekerja`."""
    sample_nouns: frozenset[str]
    """Nouns for those whom a survey asks: `responden`."""
    survey_words: frozenset[str]
    """Nouns for what asks or looks at many: `survei`."""
    one_of: str
    """What stands before one of a number: `[salah] satu dari 14 orang`."""
    pair_joiners: frozenset[str]
    """Words before the last of a row: `dan`."""
    pair_nouns: frozenset[str]
    """Nouns for two who are one: `pasangan`."""
    sampling_words: frozenset[str]
    """Words before some of many: `di [antaranya] Manado dan Batam`."""
    crew_nouns: frozenset[str]
    """Nouns for some who work for a body: `tim`."""
    how_words: frozenset[str]
    """Words at the end of a thing that tell how it was done: `membuang limbah [langsung] ke laut`."""
    duty_nouns: frozenset[str]
    """Nouns for what is somebody's to do: `kewenangan`."""
    race_words: frozenset[str]
    """Words behind the length of a race: `200 meter [gaya] dada`, `42 kilometer [putra]`."""
    judging_roots: frozenset[str]
    """Roots of verbs that say what somebody thinks of their object: `menilai izin itu [melanggar undang-undang]`."""
    known_counts: tuple[str, ...]
    """Figures that all know, with what they count: `38 provinsi`."""
    left_words: frozenset[str]
    """Words behind those who are counted beside others: `seratus negara [lain]`."""
    like_words: frozenset[str]
    """Words that liken something to what was told before: `serupa`."""
    list_leads: frozenset[str]
    """Words before a list of names: `berinisial`, `yakni`."""
    loose_adjectives: frozenset[str]
    """Words behind a sort of thing that say no more of it: `vaksin dengue [gratis]`."""
    main_offices: tuple[str, ...]
    """How titles open that are offices although a minor one opens so: `direktur utama`."""
    making_into: str
    """The verb of making something into another, whose object says nothing alone: `menjadikan`."""
    means_nouns: frozenset[str]
    """Nouns for how something is done, of which `dengan` may be asked: `dengan [modus] apa`."""
    forbidding: str
    """What opens an order not to do something: `jangan`."""
    holding_roots: frozenset[str]
    """Roots of verbs for what something holds: `liput` of `meliputi`."""
    landed_bodies: frozenset[str]
    """Bodies that every land has, so that an office in one wants the land: `Gubernur Bank Sentral [Suriah]`."""
    name_joiners: frozenset[str]
    """Small words within names from abroad: `Tour [de] France`."""
    reckonings: frozenset[str]
    """Letters behind a year that say from when it is counted: `1447 [H]`."""
    minor_offices: tuple[str, ...]
    """How titles open that nobody learns the holder of: `direktur`, `duta besar`."""
    one_words: frozenset[str]
    """Words for one or some of a sort that say not which: `sebuah`, `sejumlah`."""
    there_is: str
    """The verb of what there is: `ada`."""
    manner_marker: str
    """The word that opens how something is done: `secara`."""
    manner_words: frozenset[str]
    """Words for how a thing is done, which are none of a list of things: `langsung`."""
    medals: frozenset[str]
    """Words for medals: `emas`."""
    more_words: frozenset[str]
    """Words that open a degree: `lebih awal`."""
    opening_nouns: frozenset[str]
    """Nouns that open names of which only the second word is told to be one: `[Sekolah] Rakyat`."""
    offering_words: frozenset[str]
    """Words beside which it is worth asking what somebody becomes: `menawarkan [diri] menjadi penengah`."""
    lacking: frozenset[str]
    """Words for what a thing is without: `rokok [tanpa] pita cukai`."""
    piece_nouns: frozenset[str]
    """Nouns by which things are counted: `240 ribu [batang] rokok`."""
    pair_openers: frozenset[str]
    """Words that open what was told of before by how many they are: `[kedua] wilayah`."""
    part_subjects: tuple[str, ...]
    """Words for a part of what was told of before: `sebagian besar`."""
    passive_opener: str
    """What opens a passive: `[di]kunjungi`."""
    plain_words: frozenset[str]
    """Words that are written small wherever they stand, of which no other table tells: `absen`."""
    quarters: frozenset[str]
    """Nouns for a part of a year that has a number: `kuartal`."""
    reason_leads: frozenset[str]
    """Words right before a connective behind which it is no reason of its own: `[bukan] karena`, `[oleh] karena itu`."""
    receiver_words: frozenset[str]
    """Prepositions of whom something is for: `kamus [untuk] murid SD`."""
    round_nouns: frozenset[str]
    """Nouns for the one of several that go by number: `pilpres [putaran] kedua`."""
    same_sum_words: frozenset[str]
    """Words between a sum and the same one in another money: `50.000 won [atau sekitar] Rp 590.000`."""
    setting_words: frozenset[str]
    """Words before the meeting in which an office was given: `Ketua Umum PSI [dalam] kongres`."""
    reaching_words: frozenset[str]
    """Verbs before a figure that something comes to: `menyentuh 37 derajat`."""
    rest_words: frozenset[str]
    """Words for what is left of a whole: `sisanya`."""
    shared_money: frozenset[str]
    """Moneys that several lands have, each its own: `dolar`."""
    side_words: frozenset[str]
    """Words for a side of a land: `Turki [selatan]`."""
    siding_openers: tuple[str, ...]
    """What opens a word for the side somebody is on: `pro-Moskow`."""
    site_nouns: frozenset[str]
    """Nouns of bodies that are also where one is: `pusat`."""
    spots: frozenset[str]
    """Nouns for any place: `lokasi`."""
    story_nouns: frozenset[str]
    """Nouns for what is told of somebody: what follows `yang` behind it is said of him."""
    total_nouns: frozenset[str]
    """What figures are that stand right behind their noun: `dari [target] 14,5 juta`."""
    thus_words: frozenset[str]
    """Words before who or what vouches for all that was said: `…, [demikian] perintah pengadilan`."""
    they: str
    """The pronoun for several: `rumah [mereka]`."""
    window_ends: tuple[str, ...]
    """What ends a count of time from the day of the news or up to it: `lima tahun [ke depan]`."""
    window_units: frozenset[str]
    """What is counted so: `lima [tahun] ke depan`."""
    telling_whose: frozenset[str]
    """Nouns that say nothing at the start of a sentence without whose or which: `karyawan`, `proyek`."""
    first_words: frozenset[str]
    """Words for the first or last of a row, which what follows bounds: `lawatan [pertamanya] setelah terpilih kembali`."""
    bounding_words: frozenset[str]
    """What bounds a row: `pertama [sejak] 2019`."""
    naming_titles: frozenset[str]
    """Titles that are names as well: `[Putri] Kusuma Wardani`."""
    different_words: frozenset[str]
    """Words for others than those told of: `Kebijakan [lain] meliputi …`."""
    anything_verbs: frozenset[str]
    """Verbs of which anything may be the object: `mendalami`, `mengapresiasi`."""
    vague_ends: frozenset[str]
    """What a sentence may not end with, cut before what it is about: `menyiapkan revisi [Perpres]`."""
    naming_openers: frozenset[str]
    """What opens a name and means something else in a text: `[Lalu] Rizky Ananda`."""
    town_openers: frozenset[str]
    """Nouns of places that open the names of towns as well: `[Teluk] Kuantan`."""
    headed_keys: frozenset[str]
    """Nouns at the head of a key that have to be asked with themselves: `dengan [pendekatan] apa`."""
    too_much: str
    """The word for too much: `terlalu`."""
    sum_nouns: frozenset[str]
    """Nouns for how much it is: `nilai lebih dari Rp 7 triliun`."""
    using_roots: frozenset[str]
    """Roots of verbs of using something: `menggunakan`."""
    wanting_verbs: frozenset[str]
    """Passive verbs that want what they are for or to: `ditujukan`."""
    living_verbs: frozenset[str]
    """Verbs of what only people do, so that no `apa yang` asks for who did: `menangis`."""
    suffering_words: frozenset[str]
    """Words for what somebody went through: `dialaminya`."""
    violent_verbs: frozenset[str]
    """Verbs of violence that somebody suffers: `dibunuh`."""
    violent_words: frozenset[str]
    """Words for violence that stand before whom it was done to: `kematian`, `menewaskan`."""
    deed_openings: tuple[str, ...]
    """How nouns begin that say what is done: `pe` of `pembinaan`."""
    deed_endings: tuple[str, ...]
    """How they end: `an`."""

    def is_deed(self, word: str) -> bool:
        """Whether a lower-cased word has the shape of a noun made of a verb: `pembangunan`."""
        return word.startswith(self.deed_openings) and word.endswith(self.deed_endings)
