"""Verb forms, by gold pairs that a teacher can check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.indonesian import tables
from quizgen.languages.indonesian.affixes import active_of, passive_of, root_of, strip_clitic, voice_of

PAIRS = """
melakukan dilakukan      meluncurkan diluncurkan    merilis dirilis            melibatkan dilibatkan
mewajibkan diwajibkan    memulai dimulai            memiliki dimiliki          meminta diminta
memasukkan dimasukkan    menilai dinilai            menyatakan dinyatakan      menyanyikan dinyanyikan
membeli dibeli           membahas dibahas           memfasilitasi difasilitasi memverifikasi diverifikasi
memakai dipakai          memesan dipesan            memutuskan diputuskan      memeriksa diperiksa
memerlukan diperlukan    memerintahkan diperintahkan memengaruhi dipengaruhi   memproduksi diproduksi
memprotes diprotes       memperingatkan diperingatkan memperkuat diperkuat     mempelajari dipelajari
mempekerjakan dipekerjakan mempertimbangkan dipertimbangkan memperoleh diperoleh mempunyai dipunyai
mencari dicari           menduga diduga             menjual dijual             menerjemahkan diterjemahkan
menolak ditolak          menetapkan ditetapkan      menemui ditemui            mentransfer ditransfer
menyita disita           menyebut disebut           menyalurkan disalurkan     menstabilkan distabilkan
mengirim dikirim         mengejar dikejar           mengecam dikecam           mengeluarkan dikeluarkan
mengelola dikelola       mengatakan dikatakan       mengkritik dikritik        mengklaim diklaim
mengkaji dikaji          mengawal dikawal           mengawali diawali          mengarang dikarang
mengubah diubah          mengusulkan diusulkan      mengimpor diimpor          mengikuti diikuti
mengetahui diketahui     menggelar digelar          menghapus dihapus          mengakui diakui
mengebom dibom           mengecek dicek             mengesahkan disahkan       mengetes dites
memberlakukan diberlakukan menyeimbangkan diseimbangkan mengedepankan diedepankan
menandatangani ditandatangani menindaklanjuti ditindaklanjuti menyalahgunakan disalahgunakan
menertawakan ditertawakan mengadili diadili         memenangkan dimenangkan    menyelidiki diselidiki
""".split()  # fmt: skip
GOLD_PAIRS = [(active, passive) for active, passive in zip(PAIRS[::2], PAIRS[1::2], strict=True)]

ONE_WAY = [
    ("mensosialisasikan", "disosialisasikan"),
    ("mempengaruhi", "dipengaruhi"),
    ("mempercayai", "dipercayai"),
    ("mentaati", "ditaati"),
    ("Mengkritik", "dikritik"),
]
"""Actives that news writes beside the standard form."""

NO_PASSIVE = """bertemu berencana terjadi kehilangan kedapatan datang menang meningkat menjadi merupakan menurut menikah
menggunakannya diduga menteri media mereka merah rudal xyzzy memxyz Putin""".split()

NO_ACTIVE = "dia dinas dini diskusi digital direktur bertemu mengkritik dixyz di-PHK".split()

ROOTS = """
diperingatkan ingat   memperkuat kuat       keberhasilan hasil    pertemuan temu       pembangunan bangun
penyelidikan selidik  menurutnya turut      bertemu temu          bekerja kerja        pelajari ajar
belajar ajar          melihat-lihat lihat   anak-anak anak        berekor ekor         dipetakan peta
pemberdayaan daya     keterlibatan libat    mengalami alam        tersangkut sangkut   penulis tulis
""".split()  # fmt: skip
GOLD_ROOTS = [(word, root) for word, root in zip(ROOTS[::2], ROOTS[1::2], strict=True)]


@pytest.mark.parametrize(("active", "passive"), GOLD_PAIRS)
def test_actives_and_passives_turn_into_each_other(active: str, passive: str) -> None:
    """The nasal is undone and redone as the standard grammar has it."""
    assert passive_of(active) == passive
    assert active_of(passive) == active


@pytest.mark.parametrize(("active", "passive"), ONE_WAY)
def test_common_spellings_have_their_passive_too(active: str, passive: str) -> None:
    """News keeps a p, t, s or k that the standard melts, and capitals at the start of a sentence."""
    assert passive_of(active) == passive


@pytest.mark.parametrize("word", NO_PASSIVE)
def test_no_passive_where_none_is_sure(word: str) -> None:
    """What is not surely active and transitive is refused, not guessed."""
    assert passive_of(word) is None


@pytest.mark.parametrize("word", NO_ACTIVE)
def test_no_active_where_none_is_sure(word: str) -> None:
    """Words that only begin with di are no passives."""
    assert active_of(word) is None


@pytest.mark.parametrize(("word", "root"), GOLD_ROOTS)
def test_roots_of_words(word: str, root: str) -> None:
    """Affixes, clitics and doubling are undone as far as a known root."""
    assert root_of(word) == root


def test_every_root_is_its_own_root() -> None:
    """Undoing affixes stops at a root: `serang` is not se- + `rang`."""
    assert all(root_of(root) == root for root in tables.roots())


def test_every_regular_passive_turns_back() -> None:
    """A plain root with -kan made active and passive again is the same passive, through the whole lexicon."""
    roots = [row["root"] for row in tables.rows("roots") if int(row["seen_kan"]) > 0]
    turned = {f"di{root}kan": active_of(f"di{root}kan") for root in roots}
    lost = {passive for passive, active in turned.items() if active and passive_of(active) not in {passive, None}}
    assert len(turned) > 500
    assert lost == set()


@pytest.mark.parametrize(
    ("verb", "voice"),
    [
        ("mengkritik", "active"),
        ("meningkat", "active"),
        ("mem-bully", "active"),
        ("menilainya", "active"),
        ("dikritik", "passive"),
        ("di-PHK", "passive"),
        ("disebutnya", "passive"),
        ("bertemu", "middle"),
        ("terjadi", "middle"),
        ("kehilangan", "middle"),
        ("menang", "middle"),
        ("datang", "middle"),
        ("diam", "middle"),
        ("ujar", "middle"),
    ],
)
def test_voice_of_verbs(verb: str, voice: str) -> None:
    """The prefix tells the voice, unless the word is a root."""
    assert voice_of(verb) == voice


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("menurutnya", ("menurut", "nya")),
        ("rumahnya", ("rumah", "nya")),
        ("Presidennya", ("Presiden", "nya")),
        ("startupnya", ("startup", "nya")),
        ("apakah", ("apa", "kah")),
        ("jadilah", ("jadi", "lah")),
        *((whole, (whole, "")) for whole in "tanya hanya punya karya biaya bertanya ditanya Kenya Sonya".split()),
        *((whole, (whole, "")) for whole in "masalah sekolah adalah jumlah langkah setelah bermasalah".split()),
    ],
)
def test_clitics_are_parted_from_words_that_bear_one(word: str, parts: tuple[str, str]) -> None:
    """-nya, -lah and -kah come off, and only where they are clitics."""
    assert strip_clitic(word) == parts


@given(st.text(max_size=20))
def test_any_text_is_taken(word: str) -> None:
    """Text from outside never breaks the rules: they answer or say None, and a parted word joins up again."""
    root_of(word)
    voice_of(word)
    assert (passive_of(word) or "di").startswith("di")
    assert (active_of(word) or "me").startswith("me")
    assert "".join(strip_clitic(word)) == word
