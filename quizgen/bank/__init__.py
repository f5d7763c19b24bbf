"""The bank: one SQLite file with briefs, drafts, questions, edits, results and the ledger of flashcards."""

from quizgen.bank.store import Bank

__all__ = ["Bank"]
