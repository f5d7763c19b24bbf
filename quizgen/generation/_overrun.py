"""Keys that run on into what belongs to another verb, or stop before it: whom it went to, where, what comes next."""

from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._words import words
from quizgen.generation._wordwise import verbs_told
from quizgen.model.analysis import Role, Voice

COUNTED = 6
"""Words behind a count among which `dan` may join another: `[berapa] bibit ulin dan meranti`."""
NEXT = 4
"""Words behind a key within which the verb of the next clause may stand."""


def parts_reason(asked: Asked) -> bool:
    """Whether a reason goes on behind what asks for it: `karena apa [pada saham perbankan]? – aksi jual investor asing`."""
    tokens, span = asked.reader.analysis.tokens, asked.candidate.span
    at = asked.reader.token_marks.behind(span.stop)
    near = asked.candidate.kind == "why" and at < len(tokens) and asked.row[asked.at + 1 : asked.at + 2] == [tokens[at].text]
    above = tokens[at].head if near and tokens[at].tag == "ADP" else -1
    return above >= 0 and tokens[above].head >= 0 and tokens[tokens[above].head].span in span


def ends_on_verb(asked: Asked) -> bool:
    """Whether a key ends with a verb whose time or place was cut off: `pabrik oli yang telah beroperasi[ selama dua tahun]`."""
    if asked.candidate.kind != "what":
        return False
    role = asked.reader.language.grammar().prepositions.get(next(iter(asked.words_behind), ""))
    goes_on = role is not None and role is not Role.RECIPIENT  # `memberikan pemahaman yang benar [kepada] siswa`
    verbal = asked.key[-1] in verbs_told(asked.reader) and asked.wording.relative in asked.key
    return goes_on and verbal


def places_topic(asked: Asked) -> bool:
    """Whether where a topic is stands for where its deed was: `menandatangani [apa] di 14 provinsi? – perpres tentang …`."""
    if asked.candidate.kind != "what":
        return False
    prepositions = asked.reader.language.grammar().prepositions
    topic = any(prepositions.get(word) is Role.TOPIC for word in asked.key[1:])
    after = asked.row[asked.at + 1 : asked.at + 2]
    return topic and bool(after) and prepositions.get(after[0]) is Role.PLACE


def takes_next_subject(asked: Asked) -> bool:
    """Whether what a joiner adds to a key is what the next verb is of: `sampel makanan [dan operasional] dapur dihentikan`."""
    if asked.candidate.kind != "what":
        return False
    row, voice_of = asked.tokens_behind[:NEXT], asked.reader.language.grammar().voice_of
    at = next((i for i, token in enumerate(row) if token.tag not in {"NOUN", "PROPN"}), 0)
    passive = at > 0 and row[at].tag == "VERB" and voice_of(row[at].text.casefold()) is Voice.PASSIVE
    return passive and bool(set(asked.key) & asked.wording.pair_joiners)


def counts_half(asked: Asked) -> bool:
    """Whether a count is of two things and the stem names one: `[berapa] bibit ulin[ dan meranti] ditanam`."""
    if asked.candidate.kind != "how_many":
        return False
    row = words(asked.behind.partition(asked.wording.comma)[0])[:COUNTED]
    at = next((i for i, word in enumerate(row) if word in asked.wording.pair_joiners), 0)
    named = 0 < at < len(row) - 1 and set(row[:at]) <= set(asked.row)
    noun = at > 0 and not asked.is_figure(row[at + 1]) if named else False
    verb = noun and asked.reader.language.grammar().root_of(row[at + 1]) not in (None, row[at + 1])  # dan meranti
    return noun and not verb and row[at + 1] not in asked.row


def runs_to_goal(asked: Asked) -> bool:
    """Whether a person's key goes on with to whom he was brought: `melaporkan siapa? – manajernya [ke Polda Jatim]`."""
    prepositions = asked.reader.language.grammar().prepositions
    return asked.candidate.kind == "who" and any(prepositions.get(word) is Role.GOAL for word in asked.key[1:])


def gives_other_reason(asked: Asked) -> bool:
    """Whether a cause, or what was so all the same, comes before what for: `tidak berubah [meskipun …] untuk apa?`."""
    if asked.candidate.kind != "why" or asked.candidate.sort != "purpose":
        return False
    connectives = asked.reader.language.grammar().connectives
    caused = any(connectives.get(word) is Role.CAUSE for word in asked.line_words)
    even_so = asked.wording.concessives & set(asked.row[: asked.at])
    return caused or bool(even_so)


def ends_loosely(asked: Asked) -> bool:
    """Whether a key ends with a word that tells how its verb was done: `membuang limbah [langsung] ke laut`."""
    marks = asked.reader.language.grammar().prepositions
    return asked.key[-1] in asked.wording.how_words and next(iter(asked.words_behind), "") in marks


OVERRUNS: tuple[Callable[[Asked], bool], ...] = (
    parts_reason,
    ends_on_verb,
    places_topic,
    takes_next_subject,
    counts_half,
    runs_to_goal,
    gives_other_reason,
    ends_loosely,
)
"""Every way in which a key may say too much of its sentence or too little."""
