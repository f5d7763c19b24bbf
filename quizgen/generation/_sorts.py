"""Names of no known sort, for which no word asks rightly, and what tells their sort all the same."""

from dataclasses import replace

from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Clause, Role, Sort


def is_unsorted(reader: Reader, key: Key) -> bool:
    """Whether a name is of no known sort, so that no word asks for it rightly: `Apa yang menawarkan …?` for a shop."""
    common = key.sort.startswith("common:") and key.text[:1].isupper() and key.animacy == "organisation"
    named = any(map(str.isupper, key.text)) and (":" not in key.sort or common)
    loose = {reader.wording.asks["thing"], reader.wording.party, reader.wording.asks["place"]}
    return named and not key.plural and not key.noun and key.ask in loose


def trader(reader: Reader, clause: Clause, key: Key) -> Key | None:
    """A body of no known sort that sells, makes or earns, as the company it must be: `[Transmart] menawarkan diskon`."""
    done_to = clause.phrase(Role.OBJECT)
    said = words(done_to.span.text(reader.text)) if done_to is not None and not done_to.clausal else []
    trades = clause.root in reader.wording.trading_verbs and bool(set(said[:3]) & reader.wording.trade_words)
    one = key.sort == Sort.ORGANISATION.value and trades and not key.text.isupper()
    return replace(key, ask=reader.wording.asks["company"]) if one else None
