"""Doors out that are no file: other programs on this machine."""
