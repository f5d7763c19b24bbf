"""Analysis to questions: kinds ask, checks refuse, ranking orders, distractors tempt."""

from quizgen.generation.checks import CHECKS
from quizgen.generation.composing import COMPOSED
from quizgen.generation.drafting import KINDS, draft
from quizgen.generation.finishing import finish

VERSION = "16"
"""Changes whenever the same analysis may be asked otherwise, so that a bank knows what to ask again."""

__all__ = ["CHECKS", "COMPOSED", "KINDS", "VERSION", "draft", "finish"]
