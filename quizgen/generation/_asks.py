"""With which words one asks for a name: by what it is called, by the noun it is named with, by its sort."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity, Sort


def ask_by_name(reader: Reader, name: str) -> str:
    """`pemerintah provinsi mana` for `Pemprov Riau`: by the first word or two of the name; "" where they say nothing."""
    words = name.casefold().split()
    asks = reader.wording.name_asks
    return asks.get(" ".join(words[:2])) or (asks.get(words[0], "") if len(words) > 1 else "")


def ask_by_head(reader: Reader, entity: Entity, name: str) -> str:
    """`konferensi apa` for `Konferensi Asia-Afrika`: a thing named by a common noun is asked for with it; "" for others."""
    first, _, rest = name.partition(" ")
    head = reader.wording.heads.get(first.casefold()) if entity.sort is Sort.THING and rest else None
    short = head is not None and head.sort == "law" and first.isupper()  # `RUU apa` for `RUU Pemilu`
    fits = head is not None and head.animacy != "person" and (short or not first.isupper())
    fits = fits and not reader.wording.foreign_words & set(rest.casefold().split())  # `Internet of Things`
    return f"{first if short else first.casefold()} {reader.wording.asks['thing']}" if fits else ""


def ask_for(reader: Reader, fine: str, broad: str) -> str:
    """`negara mana`, `kementerian apa`, `siapa`: by the fine sort, else by the broad one."""
    asks = reader.wording.asks
    return asks.get(fine) or asks.get(broad) or asks["thing"]


def small(reader: Reader, noun: str) -> str:
    """A common noun without the capital that its name gave it: `program` of `Program DAMPING`."""
    first, *rest = noun.split()
    pair = " ".join([first, *rest[:1]])
    if pair.casefold() in reader.wording.capital_words:
        return " ".join([pair.casefold(), *rest[1:]])  # `Ibu Kota` of `Ibu Kota Moskow`
    named = bool(rest) and rest[0][:1].isupper()  # `Inspektorat Jenderal`
    common = first.casefold() in reader.wording.heads and not first.isupper() and not named
    return noun[:1].lower() + noun[1:] if common else noun
