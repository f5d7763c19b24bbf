"""quizgen: Indonesian news briefs in, questions a teacher would be glad to have written out."""

__version__ = "0.1.0"
