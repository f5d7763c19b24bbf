"""Which format a file is to have: by its name, by `--format` where two formats share a suffix."""

from collections.abc import Sequence
from pathlib import PurePath

from quizgen.errors import ExportError, UsageError
from quizgen.exporters import FORMATS, Format
from quizgen.exporters._limits import Unfit
from quizgen.model.deck import Deck


def format_of(path: str, wanted: Sequence[str] = ()) -> Format:
    """The format of one path; `wanted` are codes of formats, each for the paths that end as it does.

    `a.kahoot.xlsx` says it all; `a.xlsx` needs `kahoot` or `wayground` among `wanted`; `a.csv` is the plain table unless
    `wanted` names another format of `.csv`. Raises UsageError that lists what could be meant.
    """
    name = PurePath(path).name.casefold()
    whole = [form for form in FORMATS.values() if form.suffix.count(".") > 1 and name.endswith(form.suffix)]
    if whole:
        return max(whole, key=lambda form: len(form.suffix))
    same = [
        form for form in FORMATS.values() if form.ending == PurePath(name).suffix or form.also == PurePath(name).suffix
    ]
    chosen = [form for form in same if form.code in wanted]
    plain = [form for form in same if form.suffix == PurePath(name).suffix]
    meant = chosen or plain or [form for form in same if form.ending == PurePath(name).suffix]
    if len(meant) == 1:
        return meant[0]
    raise UsageError(_unclear(path, name, meant))


def formats_of(paths: Sequence[str], wanted: Sequence[str] = ()) -> tuple[Format, ...]:
    """The format of each path; raises UsageError also for a code that is no format's, or that no path took up."""
    codes = {form.code for form in FORMATS.values()}
    for code in wanted:
        if code not in codes:
            raise UsageError(f'--format: no format "{code}"; known: {", ".join(sorted(codes))}')
    formats = tuple(format_of(path, wanted) for path in paths)
    for code in wanted:
        if code not in {form.code for form in formats}:
            endings = " or ".join(sorted(form.ending for form in FORMATS.values() if form.code == code))
            raise UsageError(f"--format {code}: none of the files is written in it; name one that ends in {endings}")
    return formats


def left_out(path: str, form: Format, deck: Deck) -> tuple[Unfit, ...]:
    """The questions that a path's format cannot hold; raises ExportError where it can hold none."""
    left = form.left_out(deck)
    if left and len(left) == len(deck.slots):
        raise ExportError(f"{path}: none of the {len(left)} questions fits {form.name}: {left[0].limit}")
    return left


def _unclear(path: str, name: str, meant: Sequence[Format]) -> str:
    ending = PurePath(name).suffix
    if not meant:
        return f'{path}: no format "{ending}"; known: {", ".join(sorted(FORMATS))}'
    codes = [form.code for form in meant]
    return (
        f"{path}: {ending} may be {', '.join(codes)}; add --format {codes[0]} or name the file "
        f"{PurePath(path).stem}{meant[0].suffix}"
    )
