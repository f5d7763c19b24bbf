"""The line before the news: where, by whom and when it was written."""

from dataclasses import replace

from quizgen.model.analysis import Analysis
from quizgen.model.language import Language


def without_dateline(analysis: Analysis, language: Language) -> Analysis:
    """The analysis whose first sentence is the first that tells something: `Jakarta, Kompas - [Lima perusahaan …]`."""
    first = analysis.sentences[:2]
    line = language.grammar().dateline.match(analysis.brief.text) if len(first) > 1 else None
    if line is None or not first[0].span.stop <= line.end() <= first[1].span.start:
        return analysis
    if any(clause.sentence == 0 for clause in analysis.clauses):
        return analysis
    clauses = tuple(replace(clause, sentence=clause.sentence - 1) for clause in analysis.clauses)
    return replace(analysis, sentences=analysis.sentences[1:], clauses=clauses)
