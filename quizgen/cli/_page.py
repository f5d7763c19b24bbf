"""A reading as one web page that needs nothing else: names in colour, clauses as boxes, links between mentions."""

import base64
import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib import resources

from quizgen.cli._told import attitude, clauses_of, doubts, sort_of
from quizgen.model.analysis import Analysis, Clause, Entity, Phrase, Sentence
from quizgen.model.span import Span
from quizgen.practice.visible import visible
from quizgen.workflows import Explanation

POLICY = "default-src 'none'; style-src '{style}'; base-uri 'none'; form-action 'none'"


def page(title: str, seen: Iterable[Explanation]) -> str:
    """UTF-8 HTML with its style inside; nothing of it acts or loads, whatever the briefs hold."""
    style = resources.files("quizgen.cli").joinpath("explain.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = POLICY.format(style=f"sha256-{digest}")
    briefs = "\n".join(_brief(number, one) for number, one in enumerate(seen, 1))
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_shown(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{_legend(title)}\n{briefs}\n"
        "</body>\n</html>"
    )


def _legend(title: str) -> str:
    sorts = ("person", "organisation", "place", "country", "date", "amount", "quantity", "thing")
    marks = " ".join(f'<span class="entity {sort}">{sort}</span>' for sort in sorts)
    return (
        f"<header><h1>{_shown(title)}</h1><p class=legend>{marks} <span class=title>title</span> "
        "<span class=points>points back</span> <span class=verb>verb</span></p></header>"
    )


def _brief(number: int, seen: Explanation) -> str:
    analysis, brief = seen.analysis, seen.analysis.brief
    chains = _chains(analysis)
    facts = [brief.title, brief.date.isoformat() if brief.date else None, brief.topic, brief.url]
    facts_line = " · ".join(_shown(fact) for fact in facts if fact)
    parts = [f'<section class=brief id="b{number}"><h2>{_shown(brief.id)}</h2>']
    parts += [f"<p class=facts>{facts_line}</p>"] if facts_line else []
    parts += [f'<p class=text lang="id">{_marked(analysis, sentence.span, chains)}</p>{_boxes(analysis, at)}'
              for at, sentence in enumerate(analysis.sentences)]  # fmt: skip
    parts += [_who(analysis, chains), _said(seen), _tokens(analysis), "</section>"]
    return "\n".join(part for part in parts if part)


def _chains(analysis: Analysis) -> dict[str, int]:
    """A number for each name, in the order in which it first comes."""
    return {name: number for number, name in enumerate(dict.fromkeys(one.name for one in analysis.entities), 1)}


def _marked(analysis: Analysis, stretch: Span, chains: dict[str, int]) -> str:
    """The stretch with all that was found in it, cut wherever something begins or ends."""
    layers = list(_layers(analysis, stretch))
    ends: dict[int, list[str]] = {}
    for entity in analysis.entities:
        label = f"<sup>{chains[entity.name]}</sup>"
        ends.setdefault(entity.span.stop, []).append(label)
    for mention in analysis.mentions:
        goal = mention.stands_for
        label = f"<sup>{chains[goal]}</sup>" if goal in chains else f"<small>→ {_shown(goal or '?')}</small>"
        ends.setdefault(mention.span.stop, []).append(label)
    cuts = sorted({stretch.start, stretch.stop, *(edge for span, _ in layers for edge in (span.start, span.stop))})
    pieces = []
    for start, stop in itertools.pairwise(cuts):
        kinds = " ".join(kind for span, kind in layers if span.start <= start and stop <= span.stop)
        words = _shown(analysis.brief.text[start:stop])
        pieces.append(f'<span class="{kinds}">{words}</span>' if kinds else words)
        pieces += ends.get(stop, [])
    return "".join(pieces)


def _layers(analysis: Analysis, stretch: Span) -> Iterator[tuple[Span, str]]:
    """What lies over the stretch, each with its class."""
    for entity in analysis.entities:
        if entity.span in stretch:
            yield entity.span, f"entity {entity.sort.value}"
            if entity.title and entity.outer in stretch:
                yield Span(entity.outer.start, max(entity.outer.start, entity.span.start)), "title"
    for mention in analysis.mentions:
        if mention.span in stretch:
            yield mention.span, "points"
    for clause in analysis.clauses:
        if clause.predicate in stretch:
            yield clause.predicate, "verb"


def _boxes(analysis: Analysis, sentence: int) -> str:
    """The clauses of a sentence, each a row of boxes, with the clauses that hang on it inside."""
    rows = clauses_of(analysis, sentence)
    inner: dict[int | None, list[int]] = {}
    for number in rows:
        above = analysis.clauses[number].parent
        inner.setdefault(above if above in rows else None, []).append(number)
    return _nested(analysis, inner)


def _nested(analysis: Analysis, inner: dict[int | None, list[int]]) -> str:
    """The rows as lists within lists, without recursion: a broken tree may be deep."""
    out: list[str] = []
    waiting: list[int | str] = ["</ul>", *reversed(inner.get(None, []))]
    if len(waiting) == 1:
        return ""
    out.append("<ul class=clauses>")
    while waiting:
        number = waiting.pop()
        if isinstance(number, str):
            out.append(number)
            continue
        out.append(f"<li>{_clause(analysis, analysis.clauses[number])}")
        below = inner.get(number, [])
        waiting += ["</li>", "</ul>", *reversed(below)] if below else ["</li>"]
        out += ["<ul>"] if below else []
    return "".join(out)


def _clause(analysis: Analysis, clause: Clause) -> str:
    cells = [(phrase.outer.start, _phrase(analysis, clause, phrase)) for phrase in clause.phrases]
    verb = f"<div class=predicate><b>{_label(clause.link.value, clause.voice.value, clause.root)}</b>"
    cells.append((clause.predicate.start, f"{verb}{_words(analysis, clause.predicate)}</div>"))
    badges = "".join(f"<span class={kind}>{_shown(said)}</span>" for kind, said in attitude(analysis, clause))
    row = "".join(cell for _, cell in sorted(cells, key=lambda cell: cell[0]))
    return f"<div class=row>{row}{badges}</div>"


def _phrase(analysis: Analysis, clause: Clause, phrase: Phrase) -> str:
    understood = phrase.span not in clause.span
    label = _label(phrase.role.value, phrase.marker, "understood" if understood else "")
    dashed = " understood" if understood else ""
    return f'<div class="phrase{dashed}"><b>{label}</b>{_words(analysis, phrase.span)}</div>'


def _label(*parts: str) -> str:
    return " · ".join(_shown(part) for part in parts if part)


def _who(analysis: Analysis, chains: dict[str, int]) -> str:
    """Each name once: what it is, and every place that stands for it."""
    rows = []
    for name, number in chains.items():
        same = [entity for entity in analysis.entities if entity.name == name]
        points = [mention.span for mention in analysis.mentions if mention.stands_for == name]
        places = sorted([*(entity.span for entity in same), *points])
        where = " · ".join(f"{_words(analysis, span)} <small>{span.start}–{span.stop}</small>" for span in places)
        rows.append(
            f"<tr><td>{number}</td><td><span class='entity {same[0].sort.value}'>{_shown(name)}</span></td>"
            f"<td>{_shown(sort_of(same[0]))}</td><td>{_details(same)}</td><td>{where}</td></tr>"
        )
    pairs = "".join(f"<p class=facts>{_shown(short)} = {_shown(long)}</p>" for short, long, _ in analysis.abbreviations)
    head = "<tr><th></th><th>name</th><th>sort</th><th>title, other names, value</th><th>mentions</th></tr>"
    return f"<table>{head}{''.join(rows)}</table>{pairs}" if rows else pairs


def _details(same: Sequence[Entity]) -> str:
    titles = dict.fromkeys(entity.title for entity in same if entity.title)
    others = dict.fromkeys(alias for entity in same for alias in entity.aliases)
    values = dict.fromkeys(f"= {entity.value}" for entity in same if entity.value)
    return " · ".join(_shown(one) for one in (*titles, *others, *values))


def _said(seen: Explanation) -> str:
    asked = "".join(
        f"<li>{_shown(question.stem)} <b>{_shown(question.key)}</b> <small>{_shown(question.kind)}, "
        f"{question.score:.2f}</small></li>"
        for question in seen.questions
    )
    refused = "".join(
        f"<li>{_shown(one.candidate.stem)} <b>{_shown(one.candidate.key)}</b> <small>{_shown(one.code)}: "
        f"{_shown(one.reason)}</small></li>"
        for one in seen.refusals
    )
    shown = f"<h3>questions</h3><ol>{asked}</ol>" if asked else ""
    return shown + (f"<details><summary>refused</summary><ol>{refused}</ol></details>" if refused else "")


def _tokens(analysis: Analysis) -> str:
    rows = "".join(_sentence(analysis, sentence) for sentence in analysis.sentences)
    return f"<details><summary>words</summary><table class=words>{rows}</table></details>" if rows else ""


def _sentence(analysis: Analysis, sentence: Sentence) -> str:
    rows = []
    for at in range(sentence.first, sentence.last):
        token = analysis.tokens[at]
        above = analysis.tokens[token.head].text if token.head >= 0 else ""
        cells = (at, token.text, token.tag, token.relation, above, doubts(token))
        rows.append("<tr>" + "".join(f"<td>{_shown(str(cell))}</td>" for cell in cells) + "</tr>")
    return "".join(rows)


def _words(analysis: Analysis, span: Span) -> str:
    return _shown(span.text(analysis.brief.text))


def _shown(text: str) -> str:
    return escape(visible(text))
