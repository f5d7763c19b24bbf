"""A reading as CoNLL-U: one word a line, with its offsets and the entity it belongs to in MISC."""

from collections.abc import Iterator

from quizgen.model.analysis import ROOT, Analysis, Entity, Mention, Sentence
from quizgen.practice.visible import visible


def conllu(analysis: Analysis) -> Iterator[str]:
    r"""Lines of CoNLL-U for one brief, an empty one after each sentence.

    MISC holds `TokenRange=12:18`, code points in the brief's untouched text; on the words of an entity `Entity=B-person`
    or `I-person`, and on its first `Fine`, `Name`, `Title` and `Value` where there are any; `StandsFor` on the first
    word of what points back. Bars in values are written `\p`, backslashes `\\`, as UD does.
    """
    brief = analysis.brief
    for number, sentence in enumerate(analysis.sentences, 1):
        if sentence.first == sentence.last:
            continue
        if number == 1:
            yield f"# newdoc id = {_line(brief.id)}"
            known = {"date": brief.date, "title": brief.title, "topic": brief.topic, "source_url": brief.url}
            yield from (f"# {name} = {_line(str(value))}" for name, value in known.items() if value)
        yield f"# sent_id = {_line(brief.id)}-{number}"
        yield f"# text = {_line(sentence.span.text(brief.text))}"
        yield from _words(analysis, sentence)
        yield ""


def _words(analysis: Analysis, sentence: Sentence) -> Iterator[str]:
    tokens, inside = analysis.tokens[sentence.first : sentence.last], _marks(analysis, sentence)
    top = next((at for at, token in enumerate(tokens) if token.head == ROOT), 0)
    for at, token in enumerate(tokens):
        head, relation = token.head - sentence.first + 1, token.relation
        if token.head == ROOT:  # a long sentence is read in pieces, each with a root; the format knows one
            head, relation = (0, "root") if at == top else (top + 1, "parataxis")
        marks = [f"TokenRange={token.span.start}:{token.span.stop}", *inside[at]]
        if at + 1 < len(tokens) and tokens[at + 1].span.start == token.span.stop:
            marks.insert(0, "SpaceAfter=No")
        fields = (at + 1, _line(token.text), "_", token.tag or "_", "_", "_", head, relation or "dep", "_")
        yield "\t".join([*map(str, fields), "|".join(marks)])


def _marks(analysis: Analysis, sentence: Sentence) -> list[list[str]]:
    """What MISC says of each word beside where it stands."""
    tokens = analysis.tokens[sentence.first : sentence.last]
    found: list[list[str]] = [[] for _ in tokens]
    things: tuple[Entity | Mention, ...] = (*analysis.entities, *analysis.mentions)
    for thing in things:
        if thing.span not in sentence.span:
            continue
        covered = [at for at, token in enumerate(tokens) if token.span.overlaps(thing.span)]
        for at in covered:
            found[at] += _of_mention(thing) if isinstance(thing, Mention) else _of_entity(thing, opens=at == covered[0])
            if isinstance(thing, Mention):
                break
    return found


def _of_entity(entity: Entity, *, opens: bool) -> list[str]:
    if not opens:
        return [f"Entity=I-{entity.sort}"]
    parts = {"Fine": entity.fine, "Name": entity.name, "Title": entity.title, "Value": entity.value}
    return [f"Entity=B-{entity.sort}", *(f"{name}={_value(value)}" for name, value in parts.items() if value)]


def _of_mention(mention: Mention) -> list[str]:
    return [f"StandsFor={_value(mention.stands_for)}"] if mention.stands_for else []


def _line(text: str) -> str:
    return " ".join(visible(text).split()) or "_"


def _value(text: str) -> str:
    return _line(text).replace("\\", "\\\\").replace("|", "\\p")
