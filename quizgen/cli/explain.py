"""`quizgen explain`: what was seen in each brief, and what became of every candidate."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from quizgen.cli import console
from quizgen.errors import UsageError
from quizgen.workflows import Explanation, check_paths, explain, open_recipe

SCHEMA = "quizgen/explanation/1"
SUFFIXES = {".conllu": "conllu", ".html": "html", ".jsonl": "json"}


@click.command(short_help="Show what was seen in each brief, and why a question was refused.")
@click.argument("source")
@click.argument("out", required=False)
@click.option("--brief", "only", metavar="ID", help="Only the brief with this id.")
@click.option("--json", "wanted", flag_value="json", help="One JSON object a brief, for programs.")
@click.option("--html", "wanted", flag_value="html", help="One web page that needs nothing else, to read or print.")
@click.option("--conllu", "wanted", flag_value="conllu", help="Words and trees in CoNLL-U, offsets and names in MISC.")
def command(source: str, out: str | None, only: str | None, wanted: str | None) -> None:
    """Show what was seen in each brief of SOURCE: sentences, names, clauses and words; and of every candidate
    whether it became a question, or which check refused it.

    With OUT (.html, .conllu, .jsonl) it is written there, else said on standard output. Nothing is read from or kept
    in a bank.
    """
    recipe = open_recipe(source)
    form = wanted
    if out is not None:
        form = wanted or SUFFIXES.get(Path(out).suffix.casefold())
        if form is None:
            raise UsageError(f"{out}: an explanation is written as {', '.join(SUFFIXES)}")
        check_paths(source, recipe, [out])
    lines = lines_of(recipe.name, explain(recipe, only, console.progress("reading")), form)
    if out is None:
        for line in lines:
            console.product(line)
        return
    from quizgen.files import write_files

    write_files({out: "".join(f"{line}\n" for line in lines).encode()})


def lines_of(name: str, seen: Iterator[Explanation], form: str | None) -> Iterator[str]:
    """The explanations as lines of a form; as a terminal shows them where none is asked for."""
    if form == "html":
        from quizgen.cli._page import page

        yield page(name, seen)
    elif form == "conllu":
        from quizgen.cli._conllu import conllu

        yield from (line for one in seen for line in conllu(one.analysis))
    elif form == "json":
        yield from map(as_line, seen)
    else:
        from quizgen.cli._lamp import drawn, folded

        width = console.columns()
        for line in (line for one in seen for line in drawn(one)):
            yield from [line] if width is None else folded(line, width)


def as_line(seen: Explanation) -> str:
    """The explanation as JSON: `analysis`, `questions` and `refusals` with the fields of their nouns, days in ISO."""
    return json.dumps({"schema": SCHEMA} | asdict(seen), ensure_ascii=False, default=str)
