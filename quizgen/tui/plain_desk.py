"""The review desk line by line, for screen readers and pipes: everything that the screen does, by the same letters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Distractor, Question
from quizgen.model.ruling import Fate
from quizgen.practice.desk import REASONS
from quizgen.practice.feedback import source_of
from quizgen.practice.sieve import Sieve
from quizgen.practice.visible import visible
from quizgen.sittings import open_desk
from quizgen.tui.clock import Clock
from quizgen.tui.facts import Facts, state_said
from quizgen.tui.plain import Ask, Say
from quizgen.tui.sieving import part_said, parts_of, stepped
from quizgen.tui.worktop import Worktop

MOST_DISTRACTORS = 4
NONE = "-"
"""What stands for no text, where a part is written anew."""


def review(recipe: Recipe, bank: Bank, words: Mapping[str, str], *, ask: Ask, say: Say, clock: Clock) -> None:
    """Candidate after candidate until the lines end; every step is in the bank before it is said."""
    top = Worktop(recipe, bank, clock)
    top.lay(open_desk(recipe, bank, clock.now()))
    say(visible(recipe.name))
    say(words["plain_desk_commands"])
    desk = PlainDesk(top, words, ask, say)
    try:
        while desk.take_line():
            pass
    except (EOFError, KeyboardInterrupt):
        say("")
    say(f"{words['plain_desk_left']} {top.place_said(words)}")


@dataclass(slots=True)
class PlainDesk:
    """Says the candidate on top and does what a line says."""

    top: Worktop
    words: Mapping[str, str]
    ask: Ask
    say: Say
    fresh: bool = True
    """Whether the candidate on top is still to be said."""

    def take_line(self) -> bool:
        """Do the next line; False where it was the last."""
        if self.fresh:
            self._tell()
        self.fresh = True
        typed = self.ask(f"{self.words['plain_desk_prompt']}: ").strip().removeprefix(":")
        name, _, rest = typed.partition(" ")
        if name == "q":
            return False
        doing = self._doing(name.casefold(), rest.strip())
        if doing is None:
            self._note("plain_no_command" if name not in {"?", ""} or self.top.listed else "desk_empty")
        else:
            doing()
        return True

    def _doing(self, name: str, rest: str) -> Callable[[], None] | None:
        """What a command does; those about a candidate do nothing where none is listed."""
        always: dict[str, Callable[[], None]] = {
            "u": self._undo,
            "/": lambda: self._sift(rest),
            "?": lambda: self._note("plain_desk_commands"),
        }
        if name in always or not self.top.listed:
            return always.get(name)
        top = self.top
        of_candidate: dict[str, Callable[[], None]] = {
            "": lambda: top.go(1),
            "p": lambda: top.go(-1),
            "k": lambda: top.seal_fate("keep", Fate.KEPT),
            "d": lambda: self._drop(rest),
            "o": top.open_again,
            "n": self._sibling,
            "e": self._edit,
            **{str(place + 1): partial(self._swap, place) for place in range(MOST_DISTRACTORS)},
        }
        return of_candidate.get(name)

    def _note(self, name: str) -> None:
        """Say a text alone; the candidate was said before."""
        self.say(self.words[name])
        self.fresh = False

    def _tell(self) -> None:
        self.say("")
        self.say(self.top.place_said(self.words))
        for line in told(self.top.facts(self.words), self.words) if self.top.listed else [self.words["desk_empty"]]:
            self.say(line)

    def _undo(self) -> None:
        if not self.top.undo():
            self._note("nothing_to_undo")

    def _drop(self, number: str) -> None:
        """`d 3` drops for the third reason; `d` alone says the reasons."""
        if number in {str(place) for place in range(1, len(REASONS) + 1)}:
            self.top.seal_fate("drop", Fate.DROPPED, REASONS[int(number) - 1])
            return
        self._note("reason_title")
        for place, reason in enumerate(REASONS, 1):
            self.say(f"  d {place}  {self.words['reason_' + reason]}")

    def _sibling(self) -> None:
        if not self.top.go_to_sibling():
            self._note("no_sibling")

    def _swap(self, place: int) -> None:
        question = self.top.now()
        if not self.top.has_offers(question.id):
            self.top.take_offers(question.id, self.top.bench.alternatives(question))
        if not self.top.swap(place):
            self._note("no_alternative")

    def _sift(self, number: str) -> None:
        """`/ 2` takes the next value of the second part; `/` alone says them all."""
        parts = parts_of(self.top.desk)
        if number in {str(place) for place in range(1, len(parts) + 1)}:
            part = list(parts)[int(number) - 1]
            self.top.sift(stepped(self.top.sieve, part, parts[part]))
            self.say(self._sieve_said(self.top.sieve, part))
            return
        self._note("plain_sieve")
        for place, part in enumerate(parts, 1):
            self.say(f"  / {place}  {self._sieve_said(self.top.sieve, part)}")

    def _sieve_said(self, sieve: Sieve, part: str) -> str:
        return part_said(sieve, part, self.words)

    def _edit(self) -> None:
        """Ask for each part in turn; what the checks say of it comes before it is kept."""
        self.say(self.words["plain_edit"])
        generated, now = self.top.generated(), self.top.now()
        written = self._written(generated, now)
        if not (written.stem and written.key):
            self._note("edit_empty")
            return
        self.top.bench.take_up(generated)
        complaints = self.top.bench.complaints(generated, written)
        for code, sentence in complaints:
            self.say(f"✗ {code}  {visible(self.words.get(f'check_{code}', sentence))}")
        if not complaints:
            self.say(f"✓ {self.words['edit_passes']}")
        yes, no = self.words["yes_key"], self.words["no_key"]
        if self.ask(f"{self.words['hint_save']}? ({yes}/{no}): ").strip().casefold().startswith(yes):
            self.top.rewrite(generated, self.top.bench.explained(generated, now, written))

    def _written(self, generated: Question, now: Question) -> Question:
        """The question as it is typed; an empty line leaves a part as it is, a dash empties it."""

        def asked(label: str, text: str) -> str:
            typed = " ".join(self.ask(f"{label} [{visible(text)}]: ").split())
            return "" if typed == NONE else typed or text

        stem, key = asked(self.words["edit_stem"], now.stem), asked(self.words["key"], now.key)
        texts = [wrong.text for wrong in now.distractors] + [""] * (MOST_DISTRACTORS - len(now.distractors))
        labels = [self.words["edit_distractor"].format(number=place + 1) for place in range(len(texts))]
        written = [asked(label, text) for label, text in zip(labels, texts, strict=True)]
        known = {wrong.text: wrong for wrong in (*generated.distractors, *now.distractors)}
        wrong = tuple(known.get(text, Distractor(text, "", "edit")) for text in written if text)
        return replace(now, stem=stem, key=key, distractors=wrong)


def told(facts: Facts, words: Mapping[str, str]) -> list[str]:
    """A candidate in lines: how it stands, stem, key, wrong options, what speaks against it, the brief with its evidence."""
    question = facts.question
    also = f" ({', '.join(map(visible, question.accept))})" if question.accept else ""
    lines = [" · ".join(state_said(facts, words)), visible(question.stem), f"  {words['key']}: {visible(question.key)}{also}"]
    for number, wrong in enumerate(question.distractors, 1):
        why = wrong.why.removeprefix(wrong.text).lstrip(" :")
        lines.append(f"  {number}. {visible(wrong.text)}" + (f" ({visible(why)})" if why else ""))
    if not question.distractors:
        lines.append(f"  {words['desk_typed']}")
    if facts.wishes:
        lines.append(f"{words['desk_wishes']}: " + "; ".join(f"{code} {visible(said)}" for code, said in facts.wishes))
    text, span = visible(question.text), question.span
    lines.append(f"{words['brief']}: {text[: span.start]}«{text[span.start : span.stop]}»{text[span.stop :]}")
    if source := source_of(question, words):
        lines.append(f"{words['source']}: {source}")
    if facts.notes:
        lines.append(f"{words['desk_notes']}: " + "; ".join(map(visible, facts.notes)))
    return lines
