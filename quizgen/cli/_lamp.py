"""How `quizgen explain` draws what was seen in a brief: lines with colour, all text from outside made harmless."""

from collections.abc import Iterable, Iterator, Sequence

import click

from quizgen.cli._told import attitude, sort_of
from quizgen.model.analysis import ROOT, Analysis, Clause, Entity, Sentence, Sort, Token
from quizgen.model.question import Question, Refusal
from quizgen.model.span import Span
from quizgen.practice.visible import visible
from quizgen.workflows import Explanation

COLOURS = {
    Sort.PERSON: "bright_magenta",
    Sort.ORGANISATION: "bright_blue",
    Sort.PLACE: "bright_green",
    Sort.COUNTRY: "bright_green",
    Sort.DATE: "bright_cyan",
    Sort.AMOUNT: "bright_yellow",
    Sort.QUANTITY: "bright_yellow",
    Sort.THING: "bright_red",
}

WIDTH = 78


def drawn(seen: Explanation) -> Iterator[str]:
    """Everything about one brief, from its text to its last word."""
    analysis = seen.analysis
    yield from _title(analysis)
    yield from _section("sentences", (_coloured(analysis, sentence.span) for sentence in analysis.sentences))
    yield from _section("names, dates, numbers", (_entity(entity) for entity in analysis.entities))
    yield from _section("abbreviations", (f"{short} = {long}" for short, long, _ in analysis.abbreviations))
    yield from _section("pointing back", _mentions(analysis))
    yield from _section("clauses", (line for clause in analysis.clauses for line in _clause(analysis, clause)))
    yield from _section("questions", (line for question in seen.questions for line in _question(question)))
    yield from _section("refused", (line for refusal in seen.refusals for line in _refusal(refusal)))
    yield from _section("words", (line for sentence in analysis.sentences for line in _words(analysis, sentence)))
    yield ""


def folded(line: str, width: int) -> Iterator[str]:
    """The line in pieces of at most `width` columns, broken at spaces, later ones set in; colour takes no room."""
    indent = " " * (len(line) - len(line.lstrip(" ")) + 4)
    piece, room = "", width
    for number, word in enumerate(line.split(" ")):
        size = len(click.unstyle(word)) + (number > 0)
        if size > room and piece.strip():
            yield piece
            piece, room = indent + word, width - len(indent) - size + 1
        else:
            piece, room = f"{piece} {word}" if number else word, room - size
    yield piece


def _title(analysis: Analysis) -> Iterator[str]:
    brief = analysis.brief
    name = f" {visible(brief.id)} "
    yield click.style(f"──{name}{'─' * max(WIDTH - len(name) - 2, 0)}", bold=True)
    known = [brief.title, None if brief.date is None else brief.date.isoformat(), brief.topic, brief.url]
    if any(known):
        yield _dim("  " + visible(" · ".join(part for part in known if part)))


def _section(name: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and its lines, or nothing where there are none."""
    shown = list(lines)
    if shown:
        yield ""
        yield click.style(f"  {name}", bold=True)
        yield from (f"    {line}" for line in shown)


def _coloured(analysis: Analysis, stretch: Span) -> str:
    """The stretch with each entity in the colour of its sort."""
    parts, at = list[str](), stretch.start
    for entity in analysis.entities:
        if entity.span in stretch and entity.span.start >= at:
            parts += [_text(analysis, Span(at, entity.span.start)), _sorted(entity.sort, _text(analysis, entity.span))]
            at = entity.span.stop
    return "".join([*parts, _text(analysis, Span(at, stretch.stop))])


def _entity(entity: Entity) -> str:
    sort = sort_of(entity)
    remarks = [
        f"title {visible(entity.title)}" if entity.title else "",
        f"also {visible(', '.join(entity.aliases))}" if entity.aliases else "",
        f"= {visible(entity.value)}" if entity.value else "",
        f"[{entity.span.start}:{entity.span.stop}]",
    ]
    shown = _sorted(entity.sort, visible(entity.name).ljust(28))
    return f"{shown} {sort:<22} {_dim(' · '.join(remark for remark in remarks if remark))}"


def _mentions(analysis: Analysis) -> Iterator[str]:
    for mention in analysis.mentions:
        yield f"{_text(analysis, mention.span)} → {visible(mention.stands_for) or '?'}"


def _clause(analysis: Analysis, clause: Clause) -> Iterator[str]:
    above = "" if clause.parent is None else f" under {_text(analysis, analysis.clauses[clause.parent].predicate)}"
    root = f", root {visible(clause.root)}" if clause.root else ""
    verb = click.style(_text(analysis, clause.predicate), underline=True)
    yield f"{verb} {_dim(f'({clause.link}{above}, {clause.voice}{root})')}"
    for _, said in attitude(analysis, clause):
        yield f"  {_dim(visible(said))}"
    for phrase in clause.phrases:
        marker = f"{visible(phrase.marker)} · " if phrase.marker else ""
        understood = _dim(" (understood)") if phrase.span not in clause.span else ""
        yield f"  {phrase.role:<13} {_dim(marker)}{_coloured(analysis, phrase.span)}{understood}"


def _words(analysis: Analysis, sentence: Sentence) -> Iterator[str]:
    tokens = analysis.tokens
    for number in range(sentence.first, sentence.last):
        token = tokens[number]
        governor = _dim(_governor(tokens, token))
        yield f"{number:>3} {visible(token.text):<20} {token.tag:<6} {token.relation:<12} {governor}"


def _governor(tokens: Sequence[Token], token: Token) -> str:
    return "root" if token.head == ROOT else f"← {token.head} {visible(tokens[token.head].text)}"


def _question(question: Question) -> Iterator[str]:
    mark = click.style("✓", fg="green")
    yield f"{mark} {question.kind:<9} {question.score:.2f}  {visible(question.stem)}"
    wrong = " / ".join(visible(option.text) for option in question.distractors)
    flaws = f"  {_dim(' '.join(question.flaws))}" if question.flaws else ""
    yield f"    {click.style(visible(question.key), fg='green')}{_dim(f' | {wrong}' if wrong else ' | typed')}{flaws}"


def _refusal(refusal: Refusal) -> Iterator[str]:
    mark = click.style("✗", fg="red")
    yield f"{mark} {refusal.candidate.kind:<9} {visible(refusal.candidate.stem)} | {visible(refusal.candidate.key)}"
    yield f"    {click.style(refusal.code, fg='red')} {_dim(visible(refusal.reason))}"


def _text(analysis: Analysis, span: Span) -> str:
    return visible(span.text(analysis.brief.text))


def _sorted(sort: Sort, text: str) -> str:
    return click.style(text, fg=COLOURS[sort])


def _dim(text: str) -> str:
    return click.style(text, dim=True) if text else ""
