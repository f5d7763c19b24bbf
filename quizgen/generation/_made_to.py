"""Asking who is asked, urged or told to do something: `Siapa yang diminta oleh Mensos untuk mengawal penyaluran bansos?`."""

from collections.abc import Iterator

from quizgen.generation._asking import AGENT_WORDS, Wanted, keys_of
from quizgen.generation._claims import askable
from quizgen.generation._keys import head_of
from quizgen.generation._own import own_clitics
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.model.analysis import Clause, Link, Phrase, Role, Voice
from quizgen.model.question import Candidate


def made_to_questions(reader: Reader, kind: str, wanted: Wanted) -> Iterator[Candidate]:
    """Who is to do what a clause says, by the verb of asking above it, turned to the passive."""
    for deed in reader.analysis.clauses:
        above = reader.analysis.clauses[deed.parent] if deed.parent is not None else None
        if above is None or above not in askable(reader) or not is_asking(reader, above, deed):
            continue
        doer, agent = doer_of(reader, above, deed), subject_text(reader, above)
        verb = reader.tree.word(above.verb)
        passive = reader.wording.passive_of(verb)
        asked = reader.cut(above.predicate)
        group = reader.wording.passive_group(asked, passive) if passive and asked else None
        rest = rest_of(reader, deed, kept=own_clitics(reader, deed)) if group and doer is not None else None
        if doer is None or rest is None or group is None or agent is None or len(agent.split()) > AGENT_WORDS:
            continue
        for key in keys_of(reader, doer):
            if wanted(key):
                name = "made_to_list" if key.plural else "made_to"
                if key.ask == reader.wording.asks["thing"] and head_of(reader, doer) is None:
                    continue  # `menyarankan [menu MBG] memanfaatkan pangan lokal`
                ask = reader.wording.party if key.ask == reader.wording.asks["thing"] else key.ask  # no thing is asked to do
                body = shape(reader, name, ask=ask, tail=key.tail, passive=group, agent=agent, rest=rest.whole)
                yield from candidate(
                    reader, above, key, kind=kind, construction="made_to", body=body, role=Role.RECIPIENT
                )


def is_asking(reader: Reader, above: Clause, deed: Clause) -> bool:
    """Whether a clause asks somebody for the deed of another: `meminta Pemda [mengawal penyaluran bansos]`."""
    active = above.voice is Voice.ACTIVE and deed.voice is Voice.ACTIVE
    return active and deed.link in {Link.CONTENT, Link.ADVERBIAL} and above.root in reader.wording.ordering_verbs


def doer_of(reader: Reader, above: Clause, deed: Clause) -> Phrase | None:
    """Who stands between the two verbs, as subject of the one or object of the other."""
    found = deed.phrase(Role.SUBJECT) if not deed.shared else above.phrase(Role.OBJECT)
    if found is None or found.clausal or not above.predicate.stop <= found.outer.start < deed.predicate.start:
        return None
    lead, between = (
        reader.text[above.predicate.stop : found.outer.start],
        reader.text[found.outer.stop : deed.predicate.start],
    )
    marks = between.casefold().split()
    plain = not lead.strip() and set(marks) <= reader.wording.order_marks
    return found if plain else None
