"""What a format may be handed besides the deck."""

from collections.abc import Mapping

from quizgen.model.ledger import NoteState

Words = Mapping[str, str]
"""Short texts of the deck's language, as `Language.words` has them."""
Ledger = Mapping[str, NoteState]
"""What `update_ledger` gave for this deck."""
