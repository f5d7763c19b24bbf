"""Rebuilds a language's models from corpora; never imported by the rest."""
