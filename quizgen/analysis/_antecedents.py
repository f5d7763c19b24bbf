"""What a mention stands for: persons, speakers, phrases with the same head, deeds that a noun names."""

import itertools
from collections.abc import Iterator

from quizgen.analysis._scene import FARTHEST, NAMED, Scene
from quizgen.model.analysis import Sort
from quizgen.model.span import Span
from quizgen.model.tree import base

_SENTENCES = 10
"""How far back the person behind a pronoun is looked for."""
_DEEPEST = 4
"""Verbs that one climbs to find who acts: `dikabarkan berencana berkunjung untuk bertemu`."""


def _is_several(scene: Scene, at: int) -> bool:
    """Whether others are joined to the token, or to its name or title: `Wapres Gibran dan Menteri Budi`."""
    first, last = scene.named_stretch(at)
    return any(kin > last for place in range(first, last + 1) for kin in scene.tree.kin(place, "conj"))


def _is_kin(scene: Scene, at: int) -> bool:
    """Whether the name only says who somebody else is, who is pointed at: `Keponakan Presiden Prabowo [itu]`."""
    after = scene.named_stretch(at)[1] + 1
    return after < len(scene.tree.tokens) and scene.tree.word(after) in scene.rules.pointing


def _is_told_of(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of a human being without a name beside who says so: `Raffi mengungkapkan [mendiang] sengaja …`."""
    main, sentence = scene.main_subject(number), scene.sentences[number]
    named = main is not None and (entity := scene.entity_at(main)) is not None and entity.sort is Sort.PERSON
    return named and any(scene.tree.word(at) in scene.rules.late for at in range(sentence.first, sentence.last))


def _persons_before(scene: Scene, at: int) -> set[str]:
    """Names of all persons that stand before the token."""
    stop = scene.tree.tokens[at].span.start
    return {entity.name for entity in scene.nearby(stop) if entity.sort is Sort.PERSON and entity.span.stop <= stop}


def _as_person(scene: Scene, subject: int) -> str | None:
    """Whom a subject names; "" for a human being without a name or several; None where it is no person."""
    if subject in scene.resolved:
        return scene.resolved[subject]
    entity = scene.entity_at(subject)
    if entity is not None and entity.sort is Sort.PERSON:
        return "" if _is_several(scene, subject) or _is_kin(scene, subject) else entity.name
    if entity is not None or scene.tree.tokens[subject].tag == "PRON":
        return None
    return "" if scene.rules.is_human(scene.tree.word(subject)) else None


def person_of(scene: Scene, at: int) -> str:
    """The person that `ia` must be: the nearest subject that is a person, with no other human being in its way."""
    if len(_persons_before(scene, at)) == 0:
        return described_person(scene, at)
    number = scene.number(at)
    if number and _is_told_of(scene, number - 1):
        return ""  # him who says it, or the one of whom he says it?
    nearest = (subject for subject in scene.subjects(number, at) if subject != at)
    back = range(number - 1, max(-1, number - _SENTENCES), -1)
    earlier = (subject for before in back for subject in _main_first(scene, before))
    for subject in itertools.chain(nearest, earlier):
        name = _as_person(scene, subject)
        if name is not None:
            return name
    persons = _persons_before(scene, at)
    return next(iter(persons)) if len(persons) == 1 else ""


def described_person(scene: Scene, at: int) -> str:
    """`Pakar ITB`, where nobody is named: who opens the sentence before, one human being with a word that says who."""
    number = scene.number(at)
    subject = scene.main_subject(number - 1) if number else None
    if subject is None or subject in scene.resolved or not scene.rules.is_human(scene.tree.word(subject)):
        return ""
    first, last = scene.phrase(subject)
    words = [scene.tree.word(place) for place in range(first, last + 1)]
    several = words[0] in scene.rules.plural or scene.is_counted(first, last) or _is_several(scene, subject)
    opens = first == scene.first_of(subject) and last > first
    return scene.quote(first, last) if opens and not several and scene.is_whole(subject, last) else ""


def _main_first(scene: Scene, number: int) -> Iterator[int]:
    main = scene.main_subject(number)
    if main is not None:
        yield main


def speaker_of(scene: Scene, at: int) -> str:
    """Whose side `pihaknya` is: the subject before it in the same sentence, by name."""
    for subject in scene.subjects(scene.number(at), at):
        entity = scene.entity_at(subject)
        if subject in scene.resolved:
            return scene.resolved[subject]
        if entity is not None and entity.sort in NAMED:
            return "" if _is_several(scene, subject) else entity.name
        return ""
    return ""


def named_by_class(scene: Scene, noun: int, mention: Span) -> str:
    """`negara tetangga Rusia tersebut`: the only country named before, outside the phrase itself."""
    names = scene.of_class(noun, mention)
    return names[0] if len(names) == 1 else ""


def repeated(scene: Scene, noun: int, at: int) -> str:
    """The full phrase that the noun takes up again: same head and no other words of its own, or the verb it names."""
    word = scene.tree.word(noun)
    if scene.tree.kin(noun, "nummod"):
        return ""  # `perempuan berusia 41 tahun itu` is no year told of before
    own = {scene.tree.word(place) for place in range(noun + 1, at)}
    first = scene.left_end(noun)
    for earlier in range(first - 1, max(-1, first - FARTHEST), -1):
        token, entity = scene.tree.tokens[earlier], scene.entity_at(earlier)
        if entity is not None and entity.sort in NAMED and token.span.start > entity.span.start:
            continue  # no `film itu` is the `Festival Film Busan`
        if earlier and scene.tree.word(earlier - 1) in scene.rules.being:
            continue  # `Jumbo menjadi [film Indonesia terlaris]`
        if token.tag in {"NOUN", "PROPN"} and scene.tree.word(earlier) == word:
            return "" if _has_rival(scene, earlier, own) else _whole(scene, earlier, own)
        if token.tag == "VERB" and not own and scene.rules.nominalises(word, scene.tree.word(earlier)):
            return _deed(scene, word, earlier)
    return ""


def _has_rival(scene: Scene, found: int, own: set[str]) -> bool:
    """Whether a sentence before tells of another of its sort: `gula petani … rembesan gula rafinasi … gula tersebut`."""
    mine, sentence = _said_of(scene, found), scene.sentences[scene.number(found)]
    for earlier in range(sentence.first):
        if scene.tree.word(earlier) == scene.tree.word(found) and scene.tree.tokens[earlier].tag in {"NOUN", "PROPN"}:
            theirs = _said_of(scene, earlier)
            if mine and theirs and own <= theirs and not (mine <= theirs or theirs <= mine):
                return True
    return False


def _said_of(scene: Scene, head: int) -> set[str]:
    """The words behind a noun in its phrase."""
    _, last = scene.phrase(head)
    return {scene.tree.word(at) for at in range(head + 1, last + 1)}


def _whole(scene: Scene, head: int, own: set[str]) -> str:
    """The phrase around an earlier noun; "" where it is the bare noun, cut off, or of another sort."""
    _, last = scene.phrase(head)
    entity = scene.entity_at(head)
    if entity is not None and entity.sort in NAMED:
        return entity.name if not own else ""
    words = {scene.tree.word(at) for at in range(head + 1, last + 1)}
    return scene.quote(head, last) if words and own <= words and scene.is_whole(head, last) else ""


def _deed(scene: Scene, noun: str, verb: int) -> str:
    """`peluncuran dua rudal` of `meluncurkan dua rudal`; `pertemuan A dan B` of `A bertemu dengan B`."""
    if not scene.rules.transitive(scene.tree.word(verb)):
        one, other = _subject_of(scene, verb), _other_party(scene, verb)
        return f"{noun} {one} {scene.rules.among} {other}" if one and other and one != other else ""
    objects = scene.tree.kin(verb, "obj") or [
        kin for kin in scene.tree.kin(verb, "nsubj") if scene.tree.tokens[kin].relation == "nsubj:pass"
    ]
    if not objects or scene.tree.tokens[objects[0]].tag == "PRON":
        return ""  # `rekening yang diblokir`: no `pemblokiran yang`
    held = scene.entity_at(objects[0])
    if held is not None and held.sort is Sort.AMOUNT:
        return ""  # `menguat Rp 18.000`: no `penguatan Rp 18.000`
    first, last = scene.phrase(objects[0])
    what = scene.quote(first, last) if scene.is_whole(objects[0], last) else ""
    return f"{noun} {what}" if what else ""


def _subject_of(scene: Scene, verb: int) -> str:
    """Name of who does it: its own subject, or that of the verbs it hangs on."""
    for _ in range(_DEEPEST):
        for subject in scene.tree.kin(verb, "nsubj"):
            entity = scene.entity_at(subject)
            named = entity is not None and entity.sort in NAMED and not _is_several(scene, subject)
            return entity.name if entity is not None and named else ""
        verb = scene.tree.tokens[verb].head
        if verb < 0:
            return ""
    return ""


def _other_party(scene: Scene, verb: int) -> str:
    """Whom one meets: the name or phrase right after the verb, with its preposition or without."""
    at = verb + 1
    if at < scene.stop_of(verb) and scene.tree.word(at) in scene.rules.meeting:
        at += 1
    if at >= scene.stop_of(verb):
        return ""
    entity = scene.entity_at(at)
    if entity is not None and entity.sort in NAMED and base(scene.tree.tokens[at].relation) != "case":
        return entity.name
    if scene.tree.tokens[at].tag != "NOUN" or at == verb + 1:
        return ""
    _, last = scene.phrase(at)
    return scene.quote(at, last) if scene.is_whole(at, last) else ""
