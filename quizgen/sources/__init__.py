"""Doors in: files of briefs and recipes become nouns, or an error that names file, line and what to do."""
