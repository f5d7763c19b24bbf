"""Text to Analysis: engines without a word of any language inside; the language comes as an argument."""

from quizgen.analysis.analyser import VERSION, Analyser

__all__ = ["VERSION", "Analyser"]
