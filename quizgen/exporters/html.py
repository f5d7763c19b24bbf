"""The quiz as one web page: played by keyboard or touch, printed, put anywhere; it asks nothing of any other place."""

import base64
import hashlib
import json
from html import escape
from importlib import resources
from string import Template, ascii_uppercase

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import lettered, reasons, to_order
from quizgen.exporters._sheet import form_of, source
from quizgen.exporters._text import one_line, safe_url
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import pieces as in_right_order

POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"

SPOKEN = ("right", "wrong", "key", "page_score", "page_left", "page_pick")
"""Words that the page's script says."""


def render(deck: Deck, words: Words) -> bytes:
    """UTF-8 HTML. `words`: right, wrong, key, explanation, source, brief, months and those of `page_`.

    The policy in its head lets the page's own script and style act, known by their hash, and nothing else load.
    """
    style, script = (_part(name) for name in ("page.css", "page.js"))
    page = Template(_part("page.html")).substitute(
        language=escape(deck.language),
        title=_shown(deck.name) or "quizgen",
        description=f"<p class=about>{_shown(deck.description)}</p>" if deck.description.strip() else "",
        questions="\n".join(_question(number, slot, words) for number, slot in enumerate(deck.slots, 1)),
        spoken=escape(json.dumps({name: word(words, name) for name in SPOKEN}, ensure_ascii=True)),
        style=style,
        script=script,
        policy=POLICY.format(style=_hash(style), script=_hash(script)),
        **{name: _shown(word(words, f"page_{name}")) for name in ("again", "print", "skip", "no_script")},
    )
    return page.encode()


def _part(name: str) -> str:
    return resources.files("quizgen.exporters").joinpath("templates", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """As a content security policy names a script or style."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _shown(text: str) -> str:
    return escape(one_line(text))


def _question(number: int, slot: Slot, words: Words) -> str:
    form = form_of(slot)
    if form in ("choose", "true_false"):
        response = "\n".join(
            f'<label class=option><input type=radio name=q{number} value="{letter}"> <b>{letter}.</b> '
            f"<span>{_shown(option)}</span></label>"
            for letter, option in lettered(slot)
        )
        right = [next(letter for letter, option in lettered(slot) if option == slot.question.key)]
    else:
        pieces = "".join(f"<li>{_shown(piece)}</li>" for piece in to_order(slot))
        asked = _shown(word(words, "page_order" if pieces else "page_answer"))
        response = (f"<ol class=pieces type=A>{pieces}</ol>" if pieces else "") + (
            f"<label class=line>{asked}: "
            "<input type=text autocomplete=off autocapitalize=off spellcheck=false></label>"
        )
        right = list(dict.fromkeys(map(one_line, (slot.question.key, *slot.question.accept, *_by_letters(slot)))))
    return (
        f'<li><form class=question data-right="{escape(json.dumps(right, ensure_ascii=True))}" novalidate>'
        f"<fieldset><legend>{_shown(slot.question.stem)}</legend>\n{response}\n"
        f"<button type=submit>{_shown(word(words, 'page_check'))}</button>"
        "<p class=verdict role=status aria-live=polite></p></fieldset>\n"
        f"<div class=key hidden>{_key(slot, words)}</div></form></li>"
    )


def _key(slot: Slot, words: Words) -> str:
    question = slot.question
    letter = next((f"{letter}. " for letter, option in lettered(slot) if option == question.key), "")
    letter = next((f"{letters}: " for letters in _by_letters(slot)), letter)
    lines = [f"<p>{_shown(word(words, 'key'))}: <strong>{letter}{_shown(question.key)}</strong></p>"]
    if question.explanation.strip():
        lines.append(f"<p>{_shown(word(words, 'explanation'))}: {_shown(question.explanation)}</p>")
    lines += [f"<p class=why>{_shown(reason)}</p>" for reason in reasons(slot)]
    lines.append(f"<blockquote>{_shown(question.text)}</blockquote>")
    known, url = source(slot, words), safe_url(question.url)
    if known:
        shown = f'<a href="{escape(url)}" rel="noopener noreferrer">{_shown(known)}</a>' if url else _shown(known)
        lines.append(f"<p class=source>{_shown(word(words, 'source'))}: {shown}</p>")
    return "\n".join(lines)


def _by_letters(slot: Slot) -> list[str]:
    """The letters of pieces in their right order, as a learner may type them: `CAB`, `C A B`, `C, A, B` and so on."""
    letters = [ascii_uppercase[slot.options.index(piece)] for piece in in_right_order(slot)] if to_order(slot) else []
    return [between.join(letters) for between in ("", " ", ",", ", ", "-", " - ")] if letters else []
