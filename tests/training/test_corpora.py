"""Reading corpora: what is merged, what is put back together, what is kept from learning."""

from typing import TYPE_CHECKING

from quizgen.training.corpora import merged, news_sentences, read_texts, rejoined, tokenized, treebanks

if TYPE_CHECKING:
    from pathlib import Path

ROWS = """\
1\tIa\tia\tPRON\t_\t_\t2\tnsubj\t_\t_
2-3\tmembacanya\t_\t_\t_\t_\t_\t_\t_\t_
2\tmembaca\tbaca\tVERB\t_\t_\t0\troot\t_\t_
3\tnya\tnya\tPRON\t_\t_\t2\tobj\t_\t_
4\tkemarin\tkemarin\tNOUN\t_\t_\t2\tobl:tmod\t_\t_"""


def test_a_clitic_goes_with_its_host() -> None:
    """A multiword token has the head, tag and relation of the part whose head lies outside it."""
    sentence = merged(ROWS.splitlines(), "pud")
    assert sentence.tokens == ("Ia", "membacanya", "kemarin")
    assert sentence.heads == (1, -1, 1)
    assert sentence.relations == ("nsubj", "root", "obl:tmod")
    assert sentence.tags == ("PRON", "VERB", "NOUN")


def test_clitics_and_doubled_words_are_rejoined_outside_names() -> None:
    """Tokens that a corpus took apart stand as in print, and name tags stay on their tokens."""
    rows = [("Buku", "O"), ("-", "O"), ("buku", "O"), ("Ani", "B-PER"), ("-", "O"), ("kata", "O"), ("nya", "O")]
    assert rejoined(rows).tokens == ("Buku-buku", "Ani", "-", "katanya")
    assert rejoined(rows).names == ("O", "B-PER", "O", "O")


def test_numbers_and_hyphens_stay_whole() -> None:
    """Rough tokens keep a price, a clock time and a doubled word in one."""
    assert tokenized("Harga-harga naik 2,5% pukul 08.30.") == ("Harga-harga", "naik", "2,5%", "pukul", "08.30", ".")


def test_the_last_of_pud_is_never_learned_from(tmp_path: "Path") -> None:
    """The 200 sentences that figures are reported on are in neither the sentences learned from nor those chosen by."""
    line = "1\t{}\t_\tNOUN\t_\t_\t0\troot\t_\t_\n\n"
    (tmp_path / "pud.conllu").write_text("".join(line.format(f"pud{n}") for n in range(1000)), encoding="utf-8")
    for name in ("csui-train", "gsd-dev", "gsd-test"):
        (tmp_path / f"{name}.conllu").write_text(
            "".join(line.format(f"{name}{n}") for n in range(40)), encoding="utf-8"
        )
    banks = treebanks(tmp_path)
    learned = {sentence.tokens for sentence in [*banks.train, *banks.dev]}
    assert {sentence.tokens for sentence in banks.test} == {(f"pud{n}",) for n in range(800, 1000)}
    assert not learned & {sentence.tokens for sentence in banks.test}
    assert len(learned) == 920
    assert len(banks.dev) == 46


def test_rows_held_out_of_facqa_are_never_read(tmp_path: "Path") -> None:
    """Every fifth row, counted from one, stays unseen."""
    rows = [f"\"[]\",\"['Ini', 'baris', 'nomor', '{n}']\",\"[]\"" for n in range(1, 11)]
    (tmp_path / "facqa-train.csv").write_text("\n".join(["question,passage,seq_label", *rows]), encoding="utf-8")
    (tmp_path / "raw.txt").write_text("", encoding="utf-8")
    numbers = {int(sentence[-1]) for sentence in news_sentences(tmp_path)}
    assert numbers == {1, 2, 3, 4, 6, 7, 8, 9}


def test_texts_stand_as_they_were_printed(tmp_path: "Path") -> None:
    """The comments of a treebank give its sentences before they were cut into tokens."""
    path = tmp_path / "one.conllu"
    path.write_text("# sent_id = 1\n# text = Ia membacanya kemarin\n" + ROWS, "utf-8")
    assert read_texts(path) == ["Ia membacanya kemarin"]
