"""Capitals that stand for their states."""

from quizgen.generation._beside import token_behind
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity, Role, Voice


@remembered
def is_state_meant(reader: Reader, entity: Entity) -> bool:
    """Whether a capital abroad stands for its state, which acts: `[Islamabad] membantah terlibat`; no `kota mana` asks for it."""
    home = reader.language.reading().names.home
    known = reader.language.reading().names.known.table.get(entity.name)
    if entity.fine != "capital" or known is None or known.inside in home:
        return False
    lead = reader.text[: entity.outer.start].rstrip().rpartition(" ")[2].casefold()
    if lead in reader.wording.giving_words:
        return True  # `dukungan kepada [Kyiv]`
    if reader.language.grammar().root_of(lead) in reader.language.grammar().control_verbs:
        return True  # `meminta [New Delhi] menyerahkannya`
    after, grammar = token_behind(reader, entity.outer.stop), reader.language.grammar()
    helping = grammar.auxiliaries | grammar.negations
    acts = after is not None and (after.tag in {"VERB", "AUX"} or after.text.casefold() in helping)
    if acts and lead not in grammar.prepositions and lead not in reader.wording.bare_markers:
        return True  # `khawatir [Teheran] akan menutup Selat Hormuz`
    subjects = (c.phrase(Role.SUBJECT) for c in reader.analysis.clauses if not c.shared and c.voice is Voice.ACTIVE)
    return any(subject is not None and subject.span.start == entity.outer.start for subject in subjects)
