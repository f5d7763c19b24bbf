"""Recipes: every key, and every way a recipe can be wrong."""

import datetime as dt
from dataclasses import fields
from pathlib import Path

import pytest

from quizgen.errors import RecipeError
from quizgen.generation import COMPOSED, KINDS
from quizgen.model.deck import Recipe
from quizgen.model.handout import Handout, Paper
from quizgen.model.question import Interaction
from quizgen.sources.recipe_keys import KEYS, describe_keys
from quizgen.sources.recipes import Known, open_source, read_recipe

KNOWN = Known(kinds=("cloze", "who", "where"), languages=("id",))
ROOT = Path(__file__).parents[2]


def written(folder: Path, toml: str, sources: str = 'sources = ["*.txt"]\n') -> str:
    (folder / "berita.txt").write_text("Satu.\n")
    (folder / "uji.toml").write_text(sources + toml)
    return str(folder / "uji.toml")


def test_the_table_of_keys_is_the_recipe() -> None:
    """Every field of a Recipe can be written in TOML, and no key is documented that there is not."""
    handout = {f"handout.{field.name}" for field in fields(Handout)}
    assert {key.name for key in KEYS} == {field.name for field in fields(Recipe)} - {"handout"} | handout
    assert all(f"`{key.name}`" in describe_keys() for key in KEYS)
    assert all(f'"{one}"' in describe_keys() for one in Interaction if one is not Interaction.ORDER)


def test_every_key_is_read(tmp_path: Path) -> None:
    """A recipe that says everything becomes a Recipe that says the same."""
    path = written(
        tmp_path,
        'name = "N"\ndescription = ""\nlanguage = "id"\nkinds = ["who", "who"]\ncount = 10\nper_brief = 2\n'
        'options = 5\ninteraction = "type"\nfamilies = true\nsensitive = true\ninvented_names = true\n'
        'tags = ["a", "b"]\nas_of = 2025-10-21\nbank = "../kelas.bank"\nrng = 7\n',
    )
    assert read_recipe(path, KNOWN) == Recipe(
        "N", "id", (str(tmp_path / "berita.txt"),), ("who",), 10, 2, 5, Interaction.TYPE, ("a", "b"),
        dt.date(2025, 10, 21), str(tmp_path.parent / "kelas.bank"), "", True, True, True, 7,
    )  # fmt: skip


def test_a_handout_is_a_table_of_its_own(tmp_path: Path) -> None:
    """`[handout]` and `handout.paper = …` say the same; what is left out is as Handout has it."""
    table = '[handout]\npaper = "F4"\ncolumns = 2\nversions = 3\nschool = "SMP 1"\npassages = true\nminutes = 40\n'
    dotted = "".join(f"handout.{line}\n" for line in table.splitlines()[1:])
    wanted = Handout("SMP 1", paper=Paper.F4, columns=2, versions=3, passages=True, minutes=40)
    for toml in (table, dotted):
        recipe = read_recipe(written(tmp_path, f"sections = true\n{toml}"), KNOWN)
        assert (recipe.handout, recipe.sections) == (wanted, True)


def test_what_is_left_out_has_the_defaults_of_the_recipe(tmp_path: Path) -> None:
    """The name is the file's, the bank lies beside it, the rest is as Recipe has it."""
    recipe = read_recipe(written(tmp_path, ""), KNOWN)
    assert recipe == Recipe("uji", sources=(str(tmp_path / "berita.txt"),), bank=str(tmp_path / "uji.bank"))


def test_sources_are_sorted_and_named_once(tmp_path: Path) -> None:
    """Two globs that find one file find it once; a name with brackets in it is a name."""
    for name in ("b.txt", "a.txt", "[1].txt"):
        (tmp_path / name).write_text("Satu.\n")
    (tmp_path / "dalam.txt").mkdir()
    path = written(tmp_path, "", 'sources = ["b.*", "?.txt", "[1].txt"]\n')
    names = [Path(file).name for file in read_recipe(path, KNOWN).sources]
    assert names == ["[1].txt", "a.txt", "b.txt"]


def test_the_day_may_be_written_as_text_or_moment(tmp_path: Path) -> None:
    """A day is a day however TOML spells it."""
    for spelling in ('"2025-10-21"', "2025-10-21T08:00:00+07:00"):
        assert read_recipe(written(tmp_path, f"as_of = {spelling}"), KNOWN).as_of == dt.date(2025, 10, 21)


WRONG = {
    "a wish unknown": ('anki = ["flags"]', "anki: expected a list of typed, one_by_one, by_kind, by_month, "),
    "two sorts of subdecks": ('anki = ["by_kind", "by_month"]', "anki: expected a list of typed, "),
    "ids that are numbers": ("retract = [1]", "retract: expected a list of ids, got [1]"),
    "broken TOML": ("name = ", "broken TOML: Invalid value (at end of document)"),
    "an unknown key": ("cuont = 1", 'cuont: no such key (did you mean "count"?); known: name, '),
    "a hyphen": ("per-brief = 1", 'per-brief: no such key (did you mean "per_brief"?)'),
    "a table": ("[deck]\nname = 1", "deck: no such key"),
    "text for a number": ('count = "ten"', 'count: expected a whole number from 1, got "ten"'),
    "a truth for a number": ("count = true", "count: expected a whole number from 1, got true"),
    "nothing at all": ("count = 0", "count: expected a whole number from 1, got 0"),
    "a fraction": ("per_brief = 1.5", "per_brief: expected a whole number from 1, got 1.5"),
    "two options": ("options = 2", "options: expected 3, 4 or 5, got 2"),
    "an unknown kind": ('kinds = ["whoo"]', 'kinds: no "whoo" (did you mean "who"?); known: cloze, where, who'),
    "a kind that is no list": ('kinds = "who"', 'kinds: expected a list of kinds, got "who"'),
    "mixed tags": ('tags = ["a", 1]', 'tags: expected a list of texts, got ["a", 1]'),
    "an unknown language": ('language = "jv"', 'language: no "jv"; known: id'),
    "an unknown interaction": ('interaction = "order"', 'interaction: expected "choose" or "type", got "order"'),
    "yes": ('families = "yes"', 'families: expected true or false, got "yes"'),
    "a wrong day": ('as_of = "21 Oktober"', 'as_of: expected a day such as 2025-10-21, got "21 Oktober"'),
    "a time": ("as_of = 08:00:00", "as_of: expected a day such as 2025-10-21, got 08:00:00"),
    "an empty name": ('name = " "', 'name: expected text, got " "'),
    "a negative rng": ("rng = -1", "rng: expected a whole number from 0, got -1"),
    "an endless number": (
        "rng = 99999999999999999999",
        "rng: expected a whole number from 0, got 99999999999999999999",
    ),
    "an unknown paper": ('[handout]\npaper = "a5"', 'handout.paper: expected "a4" or "f4", got "a5"'),
    "three columns": ("handout.columns = 3", "handout.columns: expected 1 or 2, got 3"),
    "no version": ("handout.versions = 0", "handout.versions: expected 1 to 100, got 0"),
    "an unknown key of the handout": (
        'handout.papr = "a4"',
        'handout.papr: no such key (did you mean "handout.paper"?)',
    ),
    "a handout that is no table": ("handout = 1", "handout: no such key"),
    "a bank that is a number": ("bank = 1", "bank: expected a path, got 1"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_bad_recipe_gets_one_sentence_with_its_key(tmp_path: Path, case: str) -> None:
    """Whatever is wrong with a recipe is said with file, key and what was expected."""
    toml, said = WRONG[case]
    path = written(tmp_path, toml)
    with pytest.raises(RecipeError) as problem:
        read_recipe(path, KNOWN)
    assert str(problem.value).startswith(f"{path}: {said}")


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        ('name = "x"\n', "sources: expected a list of at least one path or glob"),
        ("sources = []\n", "sources: expected a list of at least one path or glob, got []"),
        ('sources = ["x/*.txt"]\n', 'sources: nothing matches "x/*.txt" (looked for '),
        ('sources = ["berita.txt", "lain.txt"]\n', 'sources: nothing matches "lain.txt" (looked for '),
    ],
)
def test_a_recipe_without_its_sources(tmp_path: Path, sources: str, said: str) -> None:
    """A glob that finds nothing is an error even where another finds something."""
    path = written(tmp_path, "", sources)
    with pytest.raises(RecipeError) as problem:
        read_recipe(path, KNOWN)
    assert str(problem.value).startswith(f"{path}: {said}")


def test_what_is_no_recipe_at_all(tmp_path: Path) -> None:
    """A missing, empty, binary or wrongly encoded recipe is a RecipeError."""
    for name, raw, said in [("a", b"", "is empty"), ("b", b"\0", "NUL"), ("c", b'name = "\xe9"', "not UTF-8")]:
        (tmp_path / f"{name}.toml").write_bytes(raw)
        with pytest.raises(RecipeError, match=said):
            open_source(str(tmp_path / f"{name}.toml"), KNOWN)
    with pytest.raises(RecipeError, match="no such file"):
        open_source(str(tmp_path / "none.toml"), KNOWN)


def test_a_bare_source_asks_for_everything() -> None:
    """Without a recipe every question is asked for, and the bank is in memory."""
    assert open_source("seeds/berita.txt", KNOWN) == Recipe("berita", sources=("seeds/berita.txt",), families=True)


@pytest.mark.parametrize("path", sorted((ROOT / "decks").glob("*.toml")), ids=lambda path: path.name)
def test_our_own_recipes_are_good(path: Path) -> None:
    """Every recipe in decks/ can be followed."""
    assert read_recipe(str(path), Known((*KINDS, *COMPOSED), ("id",))).sources == (str(ROOT / "seeds" / "berita.txt"),)
