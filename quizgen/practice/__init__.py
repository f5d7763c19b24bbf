"""Sitting a quiz without a screen: what is right, what comes next, what the score is."""
