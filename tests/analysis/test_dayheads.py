"""Dates in a tree: what hangs on what."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.analysis._dayheads import on_days

MONTHS = frozenset({"maret", "oktober"})
TOKENS = st.lists(st.sampled_from(["pada", "tanggal", "28", "Oktober", "2025", "Maret", "ia"]), min_size=1, max_size=9)


def test_month_and_year_hang_on_the_day() -> None:
    """`Oktober` and `2025` hang on `28`, which hangs where `Oktober` did, and what stood before the month moves along."""
    tokens = ["ia", "pergi", "pada", "28", "Oktober", "2025"]
    heads, relations = on_days(tokens, (1, -1, 4, 4, 1, 4), ("nsubj", "root", "case", "nummod", "obl:tmod", "nummod"), MONTHS)
    assert heads == (1, -1, 3, 1, 3, 3)
    assert relations == ("nsubj", "root", "case", "obl:tmod", "flat", "nummod")


def test_beside_its_month_a_day_takes_it() -> None:
    """`tanggal 28 Oktober` with both on `tanggal`: the month goes to the day."""
    heads, _ = on_days(["tanggal", "28", "Oktober"], (-1, 0, 0), ("root", "nummod", "nmod"), MONTHS)
    assert heads == (-1, 0, 1)


@given(tokens=TOKENS, data=st.data())
def test_a_tree_stays_a_tree(tokens: list[str], data: st.DataObject) -> None:
    """Whatever hangs where, one root stays, and every token comes to it."""
    order = data.draw(st.permutations(range(len(tokens))))
    heads = [-1] * len(tokens)
    for number, place in enumerate(order[1:], 1):
        heads[place] = order[data.draw(st.integers(0, number - 1))]
    found, relations = on_days(tokens, heads, ["dep"] * len(tokens), MONTHS)
    assert len(relations) == len(tokens)
    assert found.count(-1) == 1
    for start in range(len(tokens)):
        above = start
        for _ in tokens:
            above = found[above] if above >= 0 else above
        assert above == -1
