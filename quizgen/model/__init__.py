"""The nouns: frozen, slotted, whole when made; no disk, clock, dice or screen."""
