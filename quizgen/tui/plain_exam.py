"""An exam line by line: place after place, back and forth by commands, no verdict before it is handed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.model.review import Response
from quizgen.practice.exam import Exam
from quizgen.practice.feedback import kind_name
from quizgen.practice.visible import visible
from quizgen.tui.clock import Clock
from quizgen.tui.plain import Ask, Say, asked, ends_of, missed_said, prompt, response_of


def sit_exam(
    exam: Exam,
    words: Mapping[str, str],
    *,
    ask: Ask,
    say: Say,
    keep: Callable[[Exam, int], None],
    clock: Clock | None = None,
) -> Exam:
    """The paper handed in, or as it was when the lines ended; every place is kept as soon as it is filled."""
    paper = Paper(exam, words, ask, say, keep, Clock() if clock is None else clock)
    intro = words["plain_exam_intro"].format(total=len(exam.given), minutes=exam.profile.minutes)
    for line in (visible(exam.deck.name), intro, words["plain_exam_commands"]):
        say(line)
    try:
        while paper.exam.handed_in is None:
            paper.take_line()
    except (EOFError, KeyboardInterrupt):
        say("")
        say(words["plain_stepped_away"])
    else:
        for line in result(paper.exam, words):
            say(line)
    return paper.exam


@dataclass(slots=True)
class Paper:
    """The paper on the table, and the place that is open."""

    exam: Exam
    words: Mapping[str, str]
    ask: Ask
    say: Say
    keep: Callable[[Exam, int], None]
    clock: Clock
    place: int = 0

    def take_line(self) -> None:
        """Ask for one line and do what it says."""
        slot, shown_at = self.exam.deck.slots[self.place], self.clock.seconds()
        for line in asked(slot, self.place + 1, len(self.exam.given), self.words):
            self.say(line)
        given = self.exam.given[self.place]
        if given is not None and not given.is_empty:
            text = given.response.text if given.response.option is None else slot.options[given.response.option]
            self.say(self.words["plain_now"].format(given=visible(text)))
        typed = self.ask(prompt(slot, self.words)).strip()
        seconds = max(0.0, self.clock.seconds() - shown_at)
        if self.exam.is_over(self.clock.now()):
            self.say(self.words["plain_time_up"])
            self.exam = self.exam.hand_in(self.clock.now())
        elif typed.startswith(":"):
            self._command(typed, seconds)
        elif not typed:
            self._go(1)
        elif (response := response_of(typed, slot)) is not None:
            self._put(response, seconds)
            self._go(1)
        else:
            self.say(self.words["choose_again"].format(**ends_of(slot)))

    def _command(self, typed: str, seconds: float) -> None:
        now = self.clock.now()
        match typed:
            case ":q":
                raise EOFError
            case ":i":
                self.exam = self.exam.hand_in(now)
            case ":b":
                self._go(-1)
            case ":n":
                self._go(1)
            case ":x":
                self._changed(self.exam.clear(self.place, at=now, seconds=seconds))
            case ":r":
                self._changed(self.exam.doubt(self.place, at=now))
                self.say(self.words["plain_doubtful"])
            case ":t":
                minutes, rest = divmod(self.exam.seconds_left(now), 60)
                self.say(self.words["plain_time"].format(minutes=minutes, seconds=f"{rest:02d}"))
            case _:
                self.say(self.words["plain_exam_commands" if typed == ":?" else "plain_no_command"])

    def _go(self, step: int) -> None:
        self.place = (self.place + step) % len(self.exam.given)

    def _put(self, response: Response, seconds: float) -> None:
        self._changed(self.exam.respond(self.place, response, at=self.clock.now(), seconds=seconds))

    def _changed(self, exam: Exam) -> None:
        self.keep(exam, self.place)
        self.exam = exam


def result(exam: Exam, words: Mapping[str, str]) -> list[str]:
    """Points, kinds and topics, and what was not right."""
    score = exam.score
    points = words["points"].format(points=exam.points, most=exam.most_points)
    right = words["score"].format(right=score.right, total=score.total)
    lines = ["", f"{words['result_title']}: {points} · {right} ({score.percent}%)"]
    lines += [f"  {kind_name(kind, words)}: {own.right}/{own.total}" for kind, own in exam.scores_by("kind")]
    topics = exam.scores_by("topic")
    if any(name for name, _ in topics):
        lines += [f"  {visible(name) or words['no_topic']}: {own.right}/{own.total}" for name, own in topics]
    return lines + missed_said(exam.missed, words)
