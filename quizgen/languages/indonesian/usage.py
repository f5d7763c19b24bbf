"""How Indonesian words are used in clauses, where the network may not know."""

from types import MappingProxyType

from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.other_dates import MONTHS
from quizgen.model.usage import UsageRules


def usage_rules() -> UsageRules:
    """Months, and the verbs and nouns of closed.tsv that take clauses."""
    return UsageRules(
        months=frozenset(month.casefold() for month in MONTHS),
        stand_ins=MappingProxyType(
            {"jelang": "menjelang", "gegara": "karena", "seusai": "setelah", "kendati": "meskipun", "pasca": "setelah"}
        ),
        contents=frozenset({"bahwa", "apakah"}),
        complementiser="bahwa",
        aiming="untuk",
        willing=words_of("willing"),
        aims=words_of("aim"),
        told=words_of("told"),
        nominal=words_of("nominal"),
        owner="nya",
        informing=frozenset({("memberi", "tahu"), ("diberi", "tahu"), ("beri", "tahu")}),
        place_relative=("di", "mana"),
        comparing=frozenset({"dibandingkan", "dibanding", "ketimbang"}),
        done_opening="di",
    )
