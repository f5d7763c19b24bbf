"""A key beside its news, for a language to say in what other words it may be given."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """A key with all that decides how else it may be said."""

    key: str
    sort: str
    """Fine sort, as `Candidate.sort`."""
    text: str
    """The whole brief."""
    before: str
    """What stands before the key in the brief; "" where the key is not there as it is written."""
    accept: tuple[str, ...]
    """What is accepted for it so far."""
