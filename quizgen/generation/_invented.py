"""Invented persons as options: only where the recipe allows it, and marked."""

from collections.abc import Iterator

from quizgen.model.language import Language

LOCALES = {"id": "id_ID"}
"""Language to Faker's name for the country whose names it takes."""
TRIES = 24


def invented_names(key: str, language: Language, lot: int) -> Iterator[str]:
    """Names of as many words as the key, the same for the same lot: Faker's, its dice set by the lot.

    Faker is loaded here and not before: most decks never need it. First names alone for a key of one word.
    """
    from faker import Faker

    if language.code not in LOCALES:
        return
    faker = Faker(LOCALES[language.code])
    faker.seed_instance(lot)
    for _ in range(TRIES):
        many = len(key.split())
        middle = [faker.first_name() for _ in range(min(many, 3) - 2)]
        yield faker.first_name() if many == 1 else " ".join([faker.first_name(), *middle, faker.last_name()])
