"""Words beside which nobody asks: what is told by the way, what goes by rule, and what is said of a suspect."""

import re
from dataclasses import dataclass

from quizgen.model.reserves import Reserves


@dataclass(frozen=True, slots=True)
class Cautions(Reserves):
    """Part of a language's wording: what keeps a question from being asked."""

    arresting_words: frozenset[str]
    """Words for an arrest, after which the deed is not proven: `ditangkap`."""
    crime_verbs: frozenset[str]
    """Verbs for what nobody may be said to have done before a verdict: `menikam`."""
    hedging_words: frozenset[str]
    """Words that say that a deed is alleged, told by himself, or judged: `diduga`, `mengaku`, `memvonis`."""
    child_pairs: frozenset[tuple[str, str]]
    """Two words behind a name and a comma that say that it is a child's: `Dikha, [anak asal] Kuantan Singingi`."""
    limiting_words: frozenset[str]
    """Words that open a condition, without which more is said: `wajib mundur [jika] menduduki jabatan`."""
    some_openers: tuple[str, ...]
    """What opens a list that names but some: `di antaranya`, `antara lain`."""
    unit_openings: tuple[str, ...]
    """How names of units open that say nothing without their body: `[dittipid]narkoba Bareskrim Polri`."""
    fame_words: frozenset[str]
    """Words for what becomes known to all: `viral`."""
    level_nouns: frozenset[str]
    """Nouns before a figure that something reaches: `menembus [level] 8.000`."""
    bearing_nouns: frozenset[str]
    """Nouns for what something turns to, which belong to the noun before: `sepatu [orientasi] ekspor`."""
    landed_terms: frozenset[str]
    """Animals and winds that go by a land: `[gajah] Sumatera`, `[monsun] Australia`."""
    due_words: frozenset[str]
    """Verbs of what is planned, which tell no thing from others: `klinik [yang ditargetkan] rampung`."""
    case_openers: frozenset[str]
    """Verbs of what the law does to somebody, which a context must tell why: `menahan perempuan berinisial WN`."""
    case_words: frozenset[str]
    """Words that open what a case is about: `atas`, `dugaan`."""
    harming_words: frozenset[str]
    """Verbs of harm, and of bringing to light, behind which nobody asks for whom: `menewaskan`."""
    describing: frozenset[str]
    """Verbs that only tell of a noun, taken for what a sentence says: `Seorang kakek [berusia] 72 tahun … ditemukan`."""
    like_words_before: frozenset[str]
    """Words before a time that something is like: `dikembalikan [seperti] tahun 2024`."""
    how_often: frozenset[str]
    """Words between a subject and its verb that tell how often: `rutin`."""
    namely_words: frozenset[str]
    """Words before all of a row: `yakni`."""
    calling_nouns: frozenset[str]
    """Nouns for how something is called: `sebutan`."""
    now_words: frozenset[str]
    """Words before the verb of what is so now: `kini`."""
    why_caught: frozenset[str]
    """Words that say for what somebody was caught: `dugaan`."""
    month_names: frozenset[str]
    """Names of months, small."""
    but_rather: frozenset[str]
    """Words behind which `juga` is no tie to the text before: `tidak semata X, [melainkan] juga Y`."""
    single_openers: tuple[str, ...]
    """Words before one that was not told of: `seorang`."""
    means_openers: frozenset[str]
    """Nouns for how somebody is taken in, which ask for themselves: `dengan [kedok] apa`."""
    open_verbs: frozenset[str]
    """Verbs before all that something is: `berupa`."""
    media_nouns: frozenset[str]
    """Nouns for what goes round, of which a sentence says that it does: `[video] … viral`."""
    going_round: frozenset[str]
    """Words for going round: `viral`."""
    law_makers: frozenset[tuple[str, ...]]
    """Who agrees on any law: `DPR dan pemerintah`."""
    spot_leads: frozenset[str]
    """Words before a place where something is or goes to: `di`; elsewhere a capital means who rules there."""
    owning_nouns: frozenset[str]
    """What opens a key that says whose a thing is: `[milik] pemda`."""
    accused_nouns: frozenset[str]
    """What the law calls somebody whose case is not judged: `tersangka`."""
    many_words: frozenset[str]
    """Words before more than one: `di [sejumlah] TPS`."""
    taking_nouns: frozenset[str]
    """Nouns for who takes or gives part in something, which alone do not say of what: `[penerima] wajib ber-KTP`."""
    his_view: tuple[str, ...]
    """What opens a sentence that only somebody told of before vouches for: `Menurutnya, …`."""
    growth_nouns: frozenset[str]
    """Nouns for what grows in every land, so that the land is asked for: `[ekonomi] Maluku Utara`."""
    custody_words: frozenset[str]
    """Words for being held before a trial: `ditahan`."""
    custody_terms: frozenset[str]
    """Days for which the law lets somebody be held first: `20 hari`."""
    crossing_words: frozenset[str]
    """Words for what joins two sides: `jembatan [penghubung] dua desa`."""
    pair_counts: frozenset[str]
    """What is two: `dua`, `2`."""
    speaking_offices: tuple[str, ...]
    """Offices of those who only speak for others, small: `juru bicara`."""
    hoping_words: frozenset[str]
    """What is said of somebody before what he hopes or fears: `Purbaya [optimistis] pertumbuhan dapat melampaui …`."""
    risk_words: frozenset[str]
    """Words before a verb that say that it may come so: `[berisiko] memicu PHK`."""
    unmoving_verbs: frozenset[str]
    """Verbs that take a thing nowhere, so that a goal belongs to the thing: `membongkar pengoplosan elpiji [ke] tabung`."""
    pleading_verbs: frozenset[str]
    """Verbs of who gives an excuse: `berdalih`."""
    mood_words: frozenset[str]
    """What somebody feels, read as who does something: `kesal`."""
    defining_words: frozenset[str]
    """Words that say what something is: `merupakan`."""
    excepting_words: frozenset[str]
    """Words that open an exception: `kecuali`."""
    price_word: str
    """The word between a thing and its price: `air tangki [seharga] Rp 150 ribu`."""
    cent_words: frozenset[str]
    """Words for the hundredth of a currency, behind a sum that is no whole one: `US$ 20 [sen]`."""
    law_openers: frozenset[str]
    """What a law's name opens with: `UU`."""
    bidding_words: frozenset[str]
    """What a ruling opens with: `fatwa [haram] …`."""
    deed_nouns: frozenset[str]
    """Nouns for what is done that are not built with `deed_form`: `gencatan`."""
    deed_form: re.Pattern[str]
    """How a noun for what is done is built: `pembukaan`, `pengoplosan`."""
