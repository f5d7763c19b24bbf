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
    """A code that neighbours share: `asia-tenggara`."""
    near: tuple[str, ...]
    """Names of neighbours (countries), sorted."""
    weight: int
    """Prominence: population in thousands, or 0."""
