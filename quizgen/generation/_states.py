"""Capitals that stand for their states."""

from quizgen.generation._beside import token_behind, tokens_before
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity, Role, Voice


@remembered
def is_state_meant(reader: Reader, entity: Entity) -> bool:
    """Whether a capital abroad stands for its state, which acts: `[Islamabad] membantah terlibat`; no `kota mana` asks for it."""
    home = reader.language.reading().names.home
    known = reader.language.reading().names.known.table.get(entity.name)
    if entity.fine != "capital" or known is None:
        return False
    if known.inside in home:
        return is_promising(reader, entity)
    lead = reader.text[: entity.outer.start].rstrip().rpartition(" ")[2].casefold()
    if reader.language.grammar().prepositions.get(lead) is Role.COMPANION:
        return True  # `dialog dengan [Pyongyang]`
    if is_led(reader, entity, lead):
        return True
    after, grammar = token_behind(reader, entity.outer.stop), reader.language.grammar()
    helping = grammar.auxiliaries | grammar.negations
    acts = after is not None and (after.tag in {"VERB", "AUX"} or after.text.casefold() in helping)
    if acts and lead not in grammar.prepositions and lead not in reader.wording.bare_markers:
        return True  # `khawatir [Teheran] akan menutup Selat Hormuz`
    subjects = (c.phrase(Role.SUBJECT) for c in reader.analysis.clauses if not c.shared and c.voice is Voice.ACTIVE)
    return any(subject is not None and subject.span.start == entity.outer.start for subject in subjects)


def is_promising(reader: Reader, entity: Entity) -> bool:
    """Whether the own capital does what only a state does: `[Jakarta] berkomitmen membeli 50 pesawat`."""
    acts = (c for c in reader.analysis.clauses if c.root in reader.wording.pledging_roots and not c.shared)
    return any(subject is not None and subject.span == entity.span for c in acts if (subject := c.phrase(Role.SUBJECT)))


def is_led(reader: Reader, entity: Entity, lead: str) -> bool:
    """Whether the word before a capital tells that its state is meant.

    `dukungan kepada [Kyiv]`, `tarif [Washington]`, `pemerintah di [Kinshasa]`, `meminta [New Delhi] menyerahkannya`, and
    `dibantah [Kigali]`.
    """
    grammar = reader.language.grammar()
    seat = reader.text[: entity.outer.start].casefold().rstrip().endswith(reader.wording.seat_leads)
    row = [token.text.casefold() for token in tokens_before(reader, entity.outer.start, 2)]
    lead = row[0] if row and row[0] in reader.wording.state_nouns else lead  # `tarif baja [Washington]`
    given = lead in reader.wording.giving_words | reader.wording.state_nouns
    return seat or given or grammar.root_of(lead) in grammar.control_verbs or (
        grammar.voice_of(lead) is Voice.PASSIVE and lead not in grammar.prepositions
    )
