"""The quiz line by line, for pipes and screen readers: numbered questions, lettered options, everything in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.deck import Slot
from quizgen.model.review import Response, Verdict
from quizgen.practice.feedback import LETTERS, Feedback, feedback_on, kind_name, verdict_text
from quizgen.practice.hints import letters_shown, most_hints, struck_out
from quizgen.practice.ordering import in_order, is_to_order, places_of
from quizgen.practice.session import Session, Turn
from quizgen.practice.visible import visible
from quizgen.tui.clock import Clock

Ask = Callable[[str], str]
"""Shows a prompt and gives the line that was typed; raises EOFError where there is none any more."""
Say = Callable[[str], None]


def _flag_nothing(_question: str, _on: bool) -> None:  # noqa: FBT001 - what `flag` takes
    """Where no desk waits for flags."""


def sit(
    session: Session,
    words: Mapping[str, str],
    *,
    ask: Ask,
    say: Say,
    keep: Callable[[Session], None],
    flag: Callable[[str, bool], None] = _flag_nothing,
    clock: Clock | None = None,
) -> Session:
    """Sit the session with lines in and out; every response is kept before its verdict is said."""
    line = Line(words, ask, say, keep, flag, Clock() if clock is None else clock)
    for said in _introduction(session, words):
        say(said)
    try:
        while not session.done:
            session = line.turn(session)
    except (EOFError, KeyboardInterrupt):
        say("")
        say(words["plain_left"])
    for said in result(session, words):
        say(said)
    return session


def _introduction(session: Session, words: Mapping[str, str]) -> list[str]:
    if not session.deck.slots:
        return [visible(session.deck.name), words["no_questions"]]
    intro = words["plain_intro"].format(total=len(session.deck.slots))
    return [visible(session.deck.name), intro, words["plain_commands"]]


@dataclass(frozen=True, slots=True)
class Line:
    """Asks turn by turn; a line that begins with a colon is a command."""

    words: Mapping[str, str]
    ask: Ask
    say: Say
    keep: Callable[[Session], None]
    flag: Callable[[str, bool], None]
    clock: Clock

    def turn(self, session: Session) -> Session:
        """The session after the next line that changes it."""
        slot, hints = session.current, 0
        for said in asked(slot, session.position + 1, session.score.total, self.words):
            self.say(said)
        shown_at = self.clock.seconds()
        while True:
            typed = self.ask(prompt(slot, self.words))
            if typed.strip() == ":h":
                hints = min(hints + 1, most_hints(slot))
                self.say(hint_said(slot, hints, self.words))
            elif typed.strip().startswith(":"):
                changed = self._command(typed.strip(), session)
                if changed is not session:
                    return changed
            elif (response := response_of(typed, slot)) is not None:
                return self._told(self._respond(session, response, shown_at, hints))
            elif not typed.strip():
                return self._told(session.skip(at=self.clock.now(), seconds=self._since(shown_at)))
            else:
                name = "order_again" if is_to_order(slot) else "choose_again"
                self.say(self.words[name].format(**ends_of(slot)))

    def _respond(self, session: Session, response: Response, shown_at: float, hints: int) -> Session:
        return session.respond(response, at=self.clock.now(), seconds=self._since(shown_at), hints=hints)

    def _since(self, shown_at: float) -> float:
        return max(0.0, self.clock.seconds() - shown_at)

    def _told(self, session: Session) -> Session:
        self.keep(session)
        for said in told(feedback_on(session.turns[-1], self.words), self.words):
            self.say(said)
        return session

    def _command(self, typed: str, session: Session) -> Session:
        """What a command makes of the session; itself where it changes nothing."""
        last = session.turns[-1] if session.turns else None
        match typed:
            case ":q":
                raise EOFError
            case ":u" if last is not None:
                self.keep(session.undo())
                return session.undo()
            case ":o" if last is not None and last.verdict is not Verdict.SKIPPED:
                return self._told(session.overrule())
            case ":f":
                self.flag(session.current.question.id if last is None else last.slot.question.id, True)
                self.say(self.words["flagged"])
            case ":?":
                self.say(self.words["plain_commands"])
            case _:
                self.say(self.words["plain_no_command"])
        return session


def asked(slot: Slot, number: int, total: int, words: Mapping[str, str]) -> list[str]:
    """The question with its options, a line each."""
    options = [f"  {letter}. {visible(option)}" for letter, option in zip(LETTERS, slot.options, strict=False)]
    return ["", words["position"].format(number=number, total=total), visible(slot.question.stem), *options]


def prompt(slot: Slot, words: Mapping[str, str]) -> str:
    """What stands before the response."""
    if not slot.options:
        return f"{words['type_here']}: "
    name = "order_here" if is_to_order(slot) else "choose_here"
    return f"{words[name].format(**ends_of(slot))}: "


def response_of(typed: str, slot: Slot) -> Response | None:
    """The response in a line; None for a blank one, or a letter that is not offered."""
    if not typed.strip():
        return None
    if not slot.options:
        return Response(typed)
    if is_to_order(slot):
        places = places_of(typed, len(slot.options))
        return None if places is None else in_order(slot, places)
    option = option_of(typed, len(slot.options))
    return None if option is None else Response(slot.options[option], option)


def hint_said(slot: Slot, hints: int, words: Mapping[str, str]) -> str:
    """Which options are out, or the letters of the key that are shown."""
    if not slot.options:
        return f"{words['hint_word']}: {visible(letters_shown(slot.question.key, hints))}"
    return f"{words['struck_out']}: {', '.join(LETTERS[index] for index in sorted(struck_out(slot, hints)))}"


def ends_of(slot: Slot) -> dict[str, str]:
    """The first and the last letter of the options."""
    return {"first": LETTERS[0], "last": LETTERS[len(slot.options) - 1]}


def option_of(typed: str, count: int) -> int | None:
    """`b`, `B.` and `2` are the second of the options; None for what is none of them."""
    sign = typed.strip().rstrip(".)").upper()
    names = {name: index for index in range(count) for name in (LETTERS[index], str(index + 1))}
    return names.get(sign)


def told(feedback: Feedback, words: Mapping[str, str]) -> list[str]:
    """The verdict and what belongs to it; the evidence stands between « and »."""
    lines = ["", f"{feedback.heading}. {words['key']}: {feedback.key}"]
    lines.append(f"{words['brief']}: {feedback.before}«{feedback.evidence}»{feedback.after}")
    if feedback.explanation:
        lines.append(f"{words['explanation']}: {feedback.explanation}")
    if feedback.remarks:
        lines.append(f"{words['why_wrong']}:")
        lines += [f"  {remark.label}  {remark.why}" for remark in feedback.remarks]
    if feedback.source:
        lines.append(f"{words['source']}: {feedback.source}")
    return lines


def result(session: Session, words: Mapping[str, str]) -> list[str]:
    """The score, kind by kind, and what was not right."""
    score = session.score
    said = words["score"].format(right=score.right, total=score.total)
    lines = ["", f"{words['result_title']}: {said} ({score.percent}%)"]
    lines += [f"  {kind_name(kind, words)}: {own.right}/{own.total}" for kind, own in session.scores_by_kind()]
    return lines + missed_said(session.missed, words)


def missed_said(missed: Sequence[Turn], words: Mapping[str, str]) -> list[str]:
    """What was not right: the stem, what was given, the key."""
    lines = [f"{words['result_missed']}:"] if missed else []
    for turn in missed:
        given = "" if turn.verdict is Verdict.SKIPPED else f": {visible(turn.given)}"
        key = visible(turn.slot.question.key)
        lines.append(f"  {visible(turn.slot.question.stem)}")
        lines.append(f"    {verdict_text(turn.verdict, words)}{given} · {words['key']}: {key}")
    return lines
