"""The terminal: screens show and ask, `practice.Session` decides. Only here is Textual known."""
