"""Briefs put right under another id: the same news, and nothing that only looks like it."""

from dataclasses import replace
from datetime import date

from quizgen.model.deck import Deck, Slot
from quizgen.model.kinship import same_news
from quizgen.model.ledger import update_ledger
from quizgen.model.notes import note_guids
from tests.exporters.decks import question, slot

OLD = (
    "Bulog menggelar operasi pasar murah di dua belas kecamatan di Kabupaten Sleman, Daerah Istimewa Yogyakarta, untuk "
    "menekan harga beras menjelang hari raya."
)
TYPO = OLD.replace("kecamatan", "kecamtan")
NOW = 1_792_281_600


def asked(text: str, day: date | None = None, key: str = "Bulog") -> Slot:
    return slot(
        question(text, key, "Siapa?", kind="who", brief=text[:99] + str(len(text)), fact="0/gelar/subject", date=day)
    )


def renamed(now: Slot, *given: Slot, others: tuple[Slot, ...] = ()) -> bool:
    found = same_news(Deck("Uji", "id", (now, *others)), given)
    return found == {now.question.brief: given[0].question.brief}


def test_a_typing_error_put_right_is_the_same_news() -> None:
    """One word of twenty."""
    assert renamed(asked(OLD), asked(TYPO))


def test_other_news_is_not() -> None:
    """Other words, or the same words of another day, which is how figures are reported week after week."""
    assert not renamed(
        asked("Bulog mengimpor seratus ribu ton beras dari Vietnam dan Thailand pada tahun ini."), asked(TYPO)
    )
    assert not renamed(asked(OLD, date(2026, 10, 19)), asked(TYPO, date(2026, 10, 12)))
    assert renamed(asked(OLD, date(2026, 10, 12)), asked(TYPO, date(2026, 10, 12)))


def test_what_is_still_asked_has_not_become_something_else() -> None:
    """Two briefs side by side are two, however alike, and one old brief becomes one new one."""
    assert not renamed(asked(OLD), asked(TYPO), others=(asked(TYPO),))
    third = OLD.replace("pasar", "psar")
    found = same_news(Deck("Uji", "id", (asked(OLD), asked(third))), (asked(TYPO),))
    assert len(found) == 1


def test_the_note_of_a_brief_put_right_stays_the_same_note() -> None:
    """Also a week later, when the question is worded otherwise; and it goes on by its new text."""
    typo, right = Deck("Uji", "id", (asked(TYPO),)), Deck("Uji", "id", (asked(OLD),))
    first = update_ledger(typo, {}, NOW)
    second = update_ledger(right, first, NOW + 1)
    assert note_guids(right, first) == note_guids(typo, first)
    assert [state.slots[0].question.text for state in second.values()] == [OLD]
    worded = replace(right.slots[0].question, stem="Lembaga apa?", id="x" * 32)
    third = update_ledger(Deck("Uji", "id", (slot(worded),)), second, NOW + 2)
    assert set(third) == set(first)


def test_a_question_on_several_briefs_hides_no_news_put_right() -> None:
    """The text of the others in it makes its first brief no other news."""
    several = asked(OLD)
    several = replace(several, question=replace(several.question, text=f"{OLD}\n\n{'Kabar lain sama sekali. ' * 9}"))
    assert same_news(Deck("Uji", "id", (asked(OLD), several)), (asked(TYPO),))
