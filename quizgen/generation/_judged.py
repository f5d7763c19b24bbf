"""What was read as somebody's doing and is not: what he thinks of a thing, what he is told to have suffered.

`menilai izin itu [bertentangan dengan undang-undang]`, `setelah diluncurkan [Presiden …]`.
"""

from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Role, Sort, Voice
from quizgen.model.span import Span


@remembered
def is_judged(reader: Reader, clause: Clause) -> bool:
    """Whether a clause is what a verb of judging says of its object, or is such a verb, which lost it."""
    other = is_done_by_appointed(reader, clause) or is_loosely_owned(reader, clause) or is_of_fall(reader, clause)
    return other or is_said_of_object(reader, clause) or any(
        is_said_of_object(reader, one) and reader.analysis.clauses[one.parent or 0] is clause
        for one in reader.analysis.clauses
    )


def is_done_by_appointed(reader: Reader, clause: Clause) -> bool:
    """Whether it is the one appointed who does it: `Macron menunjuk Lecornu …, [menggantikan Bayrou]`."""
    if clause.link is Link.RELATIVE or not clause.shared or clause.parent is None:
        return False
    above = reader.analysis.clauses[clause.parent]
    held = above.phrase(Role.OBJECT)
    named = held is not None and any(e.sort is Sort.PERSON for e in reader.entities_in(held.span))
    return above.root in reader.wording.appointing_roots and named and above.predicate.stop < clause.predicate.start


def is_of_fall(reader: Reader, clause: Clause) -> bool:
    """Whether a thing harms by what befell it, which the verb before says: `atap ambruk [dan melukai sembilan siswa]`."""
    if clause.link is not Link.COORDINATE or not clause.shared or clause.parent is None:
        return False
    return reader.analysis.clauses[clause.parent].root in reader.wording.falling_roots


def is_loosely_owned(reader: Reader, clause: Clause) -> bool:
    """Whether `, yang` stands behind one noun with a preposition, which it need not mean: `ginjal pada anak, [yang …]`."""
    subject = clause.phrase(Role.SUBJECT)
    if clause.link is not Link.RELATIVE or subject is None or " " in subject.span.text(reader.text):
        return False
    lead = reader.text[: subject.span.start].casefold().rsplit(maxsplit=1)[-1:]
    aside = reader.text[subject.span.stop :].startswith(reader.wording.comma)
    small = subject.span.text(reader.text).islower()
    return aside and small and bool(set(lead) & reader.language.grammar().prepositions.keys())


def loses_judgement(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends before what its verb of judging says of the object: `menilai penerbitan izin[ bertentangan …]`."""
    return any(
        reader.analysis.clauses[one.parent or 0].predicate in span and one.predicate.start >= span.stop
        for one in reader.analysis.clauses
        if is_said_of_object(reader, one)
    )


def is_of_story(reader: Reader, clause: Clause) -> bool:
    """Whether `yang` hangs on the noun for a story and is said of whom it tells: `kisah remaja [yang menolak dua lamaran]`."""
    subject = clause.phrase(Role.SUBJECT)
    first = subject.span.text(reader.text).casefold().split()[:1] if subject is not None else []
    return bool(set(first) & reader.wording.story_nouns)


def is_said_of_object(reader: Reader, clause: Clause) -> bool:
    """Whether a verb was joined, by nothing, to a verb of judging whose object stands between them."""
    if clause.link is not Link.COORDINATE or not clause.shared or clause.parent is None:
        return False
    above = reader.analysis.clauses[clause.parent]
    held = above.phrase(Role.OBJECT)
    if above.root not in reader.wording.judging_roots or held is None or held.outer.stop > clause.predicate.start:
        return False
    before = reader.text[: clause.predicate.start].rstrip(f"{reader.wording.comma} ").rsplit(maxsplit=1)[-1].casefold()
    return before not in reader.wording.joining_words | reader.wording.contrast_words | reader.wording.adding_words


def is_turned(clause: Clause) -> bool:
    """Whether who does what a joined passive says was read as its subject: `…, tetapi disambut baik [Presiden …]`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    joined = clause.voice is Voice.PASSIVE and clause.link in {Link.COORDINATE, Link.ADVERBIAL}
    return joined and subject is not None and subject.outer.start >= clause.predicate.stop
