"""One short news text and where it came from."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Brief:
    """A stimulus: two sentences or so of news, as given."""

    id: str
    """The source's own id, or a hash of the text where the source has none."""
    text: str
    """Untouched but for NFC; every span points into it, in code points."""
    title: str | None = None
    date: dt.date | None = None
    url: str | None = None
    topic: str | None = None
