"""The quiz line by line, for pipes and screen readers: numbered questions, lettered options, everything in words."""

from collections.abc import Callable, Mapping, Sequence

from quizgen.model.deck import Slot
from quizgen.model.review import Response, Review, Verdict
from quizgen.practice.feedback import LETTERS, Feedback, feedback_on, kind_name, verdict_text
from quizgen.practice.session import Session
from quizgen.practice.visible import visible
from quizgen.tui.clock import Clock

Ask = Callable[[str], str]
"""Shows a prompt and gives the line that was typed; raises EOFError where there is none any more."""
Say = Callable[[str], None]


def sit(
    session: Session,
    words: Mapping[str, str],
    *,
    ask: Ask,
    say: Say,
    save: Callable[[Sequence[Review]], None],
    clock: Clock | None = None,
) -> Session:
    """Sit the session with lines in and out; saved also where the lines end early or the learner interrupts."""
    clock = Clock() if clock is None else clock
    try:
        for line in _introduction(session, words):
            say(line)
        while not session.done:
            session = _turn(session, words, ask, say, clock)
            for line in told(feedback_on(session.turns[-1], words), words):
                say(line)
    except (EOFError, KeyboardInterrupt):
        say("")
        say(words["plain_left"])
    finally:
        save(session.reviews())
    for line in result(session, words):
        say(line)
    return session


def _introduction(session: Session, words: Mapping[str, str]) -> list[str]:
    intro = words["plain_intro"].format(total=len(session.deck.slots))
    return [visible(session.deck.name), intro if session.deck.slots else words["no_questions"]]


def _turn(session: Session, words: Mapping[str, str], ask: Ask, say: Say, clock: Clock) -> Session:
    """Ask the current slot until there is a response or a blank line."""
    slot = session.current
    for line in _asked(session, slot, words):
        say(line)
    shown_at = clock.seconds()
    response = read_response(slot, words, ask, say)
    seconds = max(0.0, clock.seconds() - shown_at)
    if response is None:
        return session.skip(at=clock.now(), seconds=seconds)
    return session.respond(response, at=clock.now(), seconds=seconds)


def _asked(session: Session, slot: Slot, words: Mapping[str, str]) -> list[str]:
    position = words["position"].format(number=session.position + 1, total=len(session.deck.slots))
    options = [f"  {letter}. {visible(option)}" for letter, option in zip(LETTERS, slot.options, strict=False)]
    return ["", position, visible(slot.question.stem), *options]


def read_response(slot: Slot, words: Mapping[str, str], ask: Ask, say: Say) -> Response | None:
    """What was typed, or None for a blank line; asks again for a letter that is not offered."""
    if not slot.options:
        typed = ask(f"{words['type_here']}: ")
        return Response(typed) if typed.strip() else None
    ends = {"first": LETTERS[0], "last": LETTERS[len(slot.options) - 1]}
    while typed := ask(f"{words['choose_here'].format(**ends)}: ").strip():
        option = option_of(typed, len(slot.options))
        if option is not None:
            return Response(slot.options[option], option)
        say(words["choose_again"].format(**ends))
    return None


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
    if session.missed:
        lines.append(f"{words['result_missed']}:")
    for turn in session.missed:
        given = "" if turn.verdict is Verdict.SKIPPED else f": {visible(turn.given)}"
        key = visible(turn.slot.question.key)
        lines.append(f"  {visible(turn.slot.question.stem)}")
        lines.append(f"    {verdict_text(turn.verdict, words)}{given} · {words['key']}: {key}")
    return lines
