"""A bank on the disk with a recipe, its questions made by hand, for screens that need one."""

from collections.abc import Sequence
from pathlib import Path

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Question
from quizgen.workflows import made_from, open_recipe
from tests.practice.decks import question

SEAS = ("Laut Timur", "Laut Hitam", "Laut Merah", "Laut Tengah", "Laut Jawa", "Laut Banda", "Laut Sulu", "Laut Kuning")


def sea_question(number: int, kind: str = "where") -> Question:
    """One of many questions, each with its own brief, stem and key."""
    key = SEAS[number % len(SEAS)]
    others = [sea for sea in SEAS if sea != key][:4]
    text = f"Berita {number}: armada ke-{number} berlayar ke {key} pada hari Senin."
    return question(
        key, others, stem=f"Ke laut mana armada ke-{number} berlayar?", text=text, brief=f"b{number}", kind=kind
    )


def furnished(folder: Path, questions: Sequence[Question] | None = None, more: str = "") -> Recipe:
    """A recipe in the folder, and its bank, which is ready with these questions; eight questions where none are given."""
    (folder / "berita.txt").write_text("Armada berlayar ke Laut Timur.\n", encoding="utf-8")
    (folder / "laut.toml").write_text(f'name = "Laut"\nsources = ["berita.txt"]\n{more}', encoding="utf-8")
    recipe = open_recipe(str(folder / "laut.toml"))
    with Bank(recipe.bank) as bank:
        bank.put_questions(recipe.name, [sea_question(n) for n in range(8)] if questions is None else questions)
        bank.put_build_hash(recipe.name, made_from(recipe))
    return recipe
