"""What was read as somebody's doing and is not: what he thinks of a thing, what he is told to have suffered.

`menilai izin itu [bertentangan dengan undang-undang]`, `setelah diluncurkan [Presiden …]`.
"""

from collections.abc import Callable

from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Role, Sentence, Sort, Voice
from quizgen.model.span import Span


@remembered
def is_judged(reader: Reader, clause: Clause) -> bool:
    """Whether a clause is none of its subject's doing, or lost what it says, for one of the reasons below."""
    return any(half(reader, clause) for half in HALVES)


def loses_what_it_judged(reader: Reader, clause: Clause) -> bool:
    """Whether it is a verb of judging of which another clause has what is said of its object."""
    return any(clause.predicate == judging for judging, _ in judgements(reader))


@remembered
def judgements(reader: Reader) -> tuple[tuple[Span, Span], ...]:
    """The verbs of judging that lost what they say, each with the verb that says it."""
    clauses = reader.analysis.clauses
    said = (one for one in clauses if is_said_of_object(reader, one))
    return tuple((clauses[one.parent].predicate, one.predicate) for one in said if one.parent is not None)


def is_cause_of_other(reader: Reader, clause: Clause) -> bool:
    """Whether a reason without a subject may be the object's: `membekukan izin TikTok karena [tidak menyerahkan data]`."""
    if clause.link is not Link.ADVERBIAL or not clause.shared or clause.parent is None:
        return False
    above = reader.analysis.clauses[clause.parent]
    tie = next((p for p in above.phrases if p.clausal and clause.predicate in p.outer), None)
    held = above.phrase(Role.OBJECT)
    being = held is not None and any(e.sort in {Sort.PERSON, Sort.ORGANISATION} for e in reader.entities_in(held.span))
    caused = tie is not None and tie.role is Role.CAUSE
    return caused and ((above.voice is Voice.ACTIVE and being) or is_without_object(reader, above))


def is_foretold(reader: Reader, clause: Clause) -> bool:
    """Whether it is only foreseen, which `menurut` would make a fact: `memprediksi [jumlah pendaki meningkat 20%]`."""
    if clause.link is not Link.CONTENT or clause.parent is None:
        return False
    ahead = reader.wording.future_words & set(clause.predicate.text(reader.text).casefold().split())
    return not ahead and reader.analysis.clauses[clause.parent].root in reader.wording.foretelling_roots


def is_cut_from_quality(reader: Reader, clause: Clause) -> bool:
    """Whether what its subject does more of stands right before the verb: `warga yang melunasi [lebih awal] memperoleh`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    if subject is None or subject.outer.stop > clause.predicate.start:
        return False
    between = Span(subject.outer.stop, clause.predicate.start).text(reader.text).casefold().split()
    return bool(set(between) & reader.wording.more_words)


def is_without_object(reader: Reader, clause: Clause) -> bool:
    """Whether the object was read as something else behind `sementara`: `membekukan [sementara izin TikTok] sebagai …`."""
    if clause.voice is not Voice.ACTIVE or clause.phrase(Role.OBJECT) is not None:
        return False
    near = [p for p in clause.phrases if not p.clausal and 0 <= p.outer.start - clause.predicate.stop <= 1]
    return any(phrase.marker in reader.wording.aside_markers for phrase in near)


def is_ordered(reader: Reader, clause: Clause) -> bool:
    """Whether it is only what somebody was asked to do: `meminta DPR bersama pemerintah [membentuk UU baru]`."""
    if clause.link is not Link.ADVERBIAL or clause.parent is None:
        return False
    above = reader.analysis.clauses[clause.parent]
    tie = next((p for p in above.phrases if clause.predicate in p.outer), None)
    loose = tie is not None and not tie.marker and tie.role is Role.OTHER
    return loose and above.voice is Voice.ACTIVE and above.root in reader.wording.ordering_verbs


def is_of_report(reader: Reader, clause: Clause) -> bool:
    """Whether a verb behind a comma goes on with what is reported: `BPS mencatat neraca surplus, [melanjutkan tren positif]`."""
    if clause.link not in {Link.COORDINATE, Link.ADVERBIAL} or not clause.shared or clause.parent is None:
        return False
    above, before = reader.analysis.clauses[clause.parent], reader.text[: clause.predicate.start].rstrip()
    told = above.root in reader.wording.reporting_verbs and above.predicate.stop < clause.predicate.start
    return told and before.endswith(reader.wording.comma)


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
    return any(judging in span and said.start >= span.stop for judging, said in judgements(reader))


def loses_condition(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch ends with what is not done, and the brief goes on with when not: `tidak berangkat[ sebelum …]`."""
    row = span.text(reader.text).casefold().split()
    return span.stop < sentence.span.stop - 1 and bool(set(row[-2:-1]) & reader.wording.negations)


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


def is_gapped(reader: Reader, clause: Clause) -> bool:
    """Whether further names have figures of their own and no verb: `Indonesia dikenai 32 persen, [Vietnam 46 persen], …`."""
    inside = sorted((e for e in reader.entities_in(clause.span)), key=lambda one: one.span)
    for first, name, second in zip(inside, inside[1:], inside[2:], strict=False):
        figures = {first.sort, second.sort} <= NUMBERS and name.sort not in NUMBERS
        parted = reader.text[first.span.stop : name.outer.start].strip() == reader.wording.comma
        if figures and parted and not reader.text[name.outer.stop : second.span.start].strip():
            return True
    return False


def is_denied(reader: Reader, clause: Clause) -> bool:
    """Whether a predicate was read without what makes it not so: `[belum sepenuhnya] padam`, `[hampir] mencapai 80 persen`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    if subject is None or subject.outer.stop > clause.predicate.start:
        return False
    between = reader.text[subject.outer.stop : clause.predicate.start].casefold().split()
    if between and reader.analysis.tokens[clause.verb].tag == "NOUN":
        return True  # `Satu lembar songket [butuh] waktu`
    return bool(set(between) & (reader.language.grammar().negations | reader.wording.nearly_words))


def is_turned(clause: Clause) -> bool:
    """Whether who does what a joined passive says was read as its subject: `…, tetapi disambut baik [Presiden …]`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    joined = clause.voice is Voice.PASSIVE and clause.link in {Link.COORDINATE, Link.ADVERBIAL, Link.CONTENT}
    return joined and subject is not None and subject.outer.start >= clause.predicate.stop


HALVES: tuple[Callable[[Reader, Clause], bool], ...] = (
    is_said_of_object,
    loses_what_it_judged,
    is_cause_of_other,
    is_foretold,
    is_cut_from_quality,
    is_without_object,
    is_ordered,
    is_of_report,
    is_done_by_appointed,
    is_loosely_owned,
    is_of_fall,
)
"""Why a clause may not be asked about."""
