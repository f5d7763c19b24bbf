"""What a language pack knows by name."""

from dataclasses import dataclass

from quizgen.model.analysis import Sort


@dataclass(frozen=True, slots=True)
class Known:
    """A row of a gazetteer: a country, city, ministry, and so on."""

    name: str
    """As news writes it in full: `Korea Selatan`, `Kementerian Keuangan`."""
    aliases: tuple[str, ...]
    """`Korsel`; sorted, without `name`."""
    sort: Sort
    fine: str
    """country, province, regency, city, sea, ministry, agency, and so on."""
    inside: str
    """ISO code of the country, or the province of an Indonesian place; "" where it does not apply."""
    region: str
    """A code that neighbours share: `asia-tenggara`; of a body what it is about: `pemilu`; "" where unknown."""
    near: tuple[str, ...]
    """Names of neighbours (countries), sorted."""
    weight: int
    """Prominence: population in thousands, or 0."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person whom news readers know, with what he or she is."""

    name: str
    """As news writes it in full: `Recep Tayyip Erdogan`."""
    aliases: tuple[str, ...]
    """Short names, sorted: `Erdogan`."""
    calling: str
    """head_of_state, minister, governor, coach, artist, and so on."""
    country: str
    """ISO 3166-1 alpha-2 code."""
    office: str
    """As a title before the name: `Presiden Turki`."""
    since: int
    """Year; 0 where unknown."""
    until: int
    """Year; 0 where it is so still."""
