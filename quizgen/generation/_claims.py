"""Claims: whether the brief says a clause is so, who vouches for it, and whether the reading of it can be trusted."""

from quizgen.generation._bears import is_bearing
from quizgen.generation._beside import token_before
from quizgen.generation._judged import is_denied, is_gapped, is_judged, is_of_story, is_turned
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._unfit import is_agreed
from quizgen.model.analysis import Clause, Link, Phrase, Role, Sort, Token, Voice
from quizgen.model.tree import base


@remembered
def is_asserted(reader: Reader, clause: Clause) -> bool:
    """Whether the brief says that it is so: no purpose, no condition, no order, no wish, nothing denied."""
    if clause.parent is None:
        return clause.link is not Link.RELATIVE or is_opened(reader, clause)  # `Dihentikannya [tunjangan … diumumkan]`
    if clause.link is Link.RELATIVE:
        sure = is_opened(reader, clause) and not is_nested(reader, clause) and not is_reported(reader, clause)
        return sure and not is_loosely_meant(reader, clause) and not is_of_story(reader, clause)
    above = reader.analysis.clauses[clause.parent]
    if not is_asserted(reader, above):
        return False
    tie = tie_of(reader, clause)
    match clause.link:
        case Link.CONTENT:
            grammar = reader.language.grammar()
            wished = grammar.control_verbs | reader.wording.moving_verbs | reader.wording.denying_verbs
            said = above.root in grammar.content_verbs and above.root not in wished
            return (said and (tie is None or tie.role is Role.CONTENT)) or is_serial(reader, clause, above)
        case Link.ADVERBIAL:
            return is_beside(reader, clause, above, tie)
        case _:
            return not (clause.link is Link.COORDINATE and clause.shared and is_wishing(reader, above))


@remembered
def askable(reader: Reader) -> tuple[Clause, ...]:
    """The clauses of which one may ask at all; no stem need be made of the others, a third of all."""
    return tuple(
        clause
        for clause in reader.analysis.clauses
        if is_asserted(reader, clause) and not is_about_itself(reader, clause) and not is_half(reader, clause)
        if not is_turned(clause) and not is_parted(reader, clause) and not is_planned(reader, clause)
        if not is_agreed(reader, clause) and not is_judged(reader, clause) and not is_bearing(reader, clause)
    )


def is_planned(reader: Reader, clause: Clause) -> bool:
    """Whether a plan was read as doing what it is about: `[rencana AS mengambil alih Greenland] ditolak PM Denmark`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    if subject is None or clause.voice is not Voice.ACTIVE or reader.head_word(subject) not in reader.wording.plan_nouns:
        return False
    later = (c for c in reader.analysis.clauses if c.sentence == clause.sentence and c.predicate.start > clause.predicate.stop)
    return any(c.voice is Voice.PASSIVE and c.link is not Link.RELATIVE for c in later)


def is_parted(reader: Reader, clause: Clause) -> bool:
    """Whether the subject of what somebody says was read as a list, its first half as all that is said of.

    `menilai [sejumlah pasal penyadapan] dan [penangkapan masih membuka ruang penyalahgunaan]`.
    """
    said = reader.language.grammar().content_verbs
    for one in reader.analysis.clauses:
        if one.link is not Link.COORDINATE or one.parent is None:
            continue
        above = reader.analysis.clauses[one.parent]
        if one.shared:
            if clause is above and above.root in said and has_other_actor(reader, one):
                return True  # `memutuskan [pemilu nasional] dan [pemilu daerah] tidak digelar serentak`
            continue
        joined, done_to = one.phrase(Role.SUBJECT), above.phrase(Role.OBJECT)
        if clause not in (one, above) or above.root not in said or joined is None or done_to is None or done_to.clausal:
            continue
        between = reader.text[done_to.outer.stop : joined.outer.start].split()
        if len(between) == 1 and between[0] in reader.wording.joining_words:
            return True
    return False


def is_beside(reader: Reader, clause: Clause, above: Clause, tie: Phrase | None) -> bool:
    """Whether an adverbial clause tells what is so beside the one above: a circumstance, a cause, a means, a further deed."""
    role = tie.role if tie is not None else marked_role(reader, clause)
    free = reader.wording.passive_of(reader.tree.word(clause.verb)) is not None
    main = above.link in {Link.MAIN, Link.COORDINATE}
    bare = (tie is None or not tie.marker) and clause.voice is Voice.ACTIVE and free and main
    owned = not clause.shared or (above.voice is not Voice.PASSIVE and above.phrase(Role.OBJECT) is None)
    return (owned and role in {Role.CIRCUMSTANCE, Role.CAUSE, Role.MEANS}) or (role is Role.OTHER and bare)


def is_wishing(reader: Reader, above: Clause) -> bool:
    """Whether a clause wishes or threatens something in a clause of its own: `mengancam akan menyebarkan … [dan menggelar …]`."""
    grammar = reader.language.grammar()
    wished = grammar.control_verbs | reader.wording.moving_verbs
    if any(grammar.root_of(word) in wished for word in above.predicate.text(reader.text).casefold().split()[:-1]):
        return True  # `berjanji menambah pasokan dan [mempercepat impor]`
    told = any(phrase.role is Role.CONTENT and phrase.clausal for phrase in above.phrases)
    return (above.root in wished and told) or above.root in reader.wording.advising_roots  # `menyarankan jeda serta [mengurangi]`


def is_serial(reader: Reader, clause: Clause, above: Clause) -> bool:
    """Whether two verbs share one deed: `berkolaborasi dengan mahasiswa [membagikan paket sembako]`."""
    marked = any(
        base(t.relation) == "mark" for t in (reader.analysis.tokens[i] for i in reader.tree.children[clause.verb])
    )
    moved = reader.wording.passive_of(reader.tree.word(clause.verb)) is not None
    free = above.voice is Voice.MIDDLE and above.phrase(Role.OBJECT) is None
    plain = above.root not in reader.language.grammar().chain_verbs | reader.language.grammar().control_verbs
    return clause.shared and free and moved and plain and not marked and clause.voice is Voice.ACTIVE


def marked_role(reader: Reader, clause: Clause) -> Role:
    """What the conjunction on the verb itself says the clause does."""
    marks = [reader.tree.word(child) for child in reader.tree.kin(clause.verb, "mark", "case")]
    connectives = reader.language.grammar().connectives
    return next((connectives[word] for word in marks if word in connectives), Role.OTHER)


def is_nested(reader: Reader, clause: Clause) -> bool:
    """Whether the noun before `yang` is itself part of a larger phrase, so that it is unclear which noun is meant."""
    subject = clause.phrase(Role.SUBJECT)
    if subject is None:
        return True
    return reader.tree.tokens[subject.head].relation.partition(":")[0] in {"nmod", "compound", "conj", "appos"}


def is_loosely_meant(reader: Reader, clause: Clause) -> bool:
    """Whether `yang` is said of no one thing that the brief vouches for.

    The first of a row (`menjadi [perempuan pertama] yang …`), what somebody only claims (`mengklaim telah mencapai
    kesepakatan yang …`), victims who kill (`[korban gempa …] yang menewaskan`); and behind a preposition nobody knows
    which noun is meant: `[status darurat selama 14 hari] pascalongsor yang menimbun …`.
    """
    subject = clause.phrase(Role.SUBJECT)
    if subject is None or clause.parent is None:
        return True
    said = subject.span.text(reader.text).casefold().split()
    if any(token.tag == "ADP" for token in reader.tokens_in(subject.span)):
        return True
    above = reader.analysis.clauses[clause.parent].predicate.text(reader.text).casefold().split()
    harmed = said[0] in reader.wording.harmed and clause.root in reader.wording.harming_verbs
    ranked = said[-1] in reader.wording.rank_words or is_deed_of(reader, subject)
    return ranked or bool(set(above) & reader.wording.claiming_words) or (harmed and clause.voice is Voice.ACTIVE)


def is_deed_of(reader: Reader, subject: Phrase) -> bool:
    """Whether it may be said of who did what the noun tells: `kemenangan Javier Milei [yang mengalahkan …]`."""
    word = reader.head_word(subject)
    deed = word.startswith(reader.wording.deed_openings)
    persons = [e for e in reader.entities_in(subject.span) if e.sort is Sort.PERSON and e.span.stop == subject.span.stop]
    return bool(persons) and deed and word.endswith(reader.wording.deed_endings)


def is_opened(reader: Reader, clause: Clause) -> bool:
    """Whether the word that opens relative clauses stands right before the predicate: `minat warga berolahraga` has none."""
    before = token_before(reader, clause.predicate.start)
    return before is not None and before.text.casefold() == reader.wording.relative


def tie_of(reader: Reader, clause: Clause) -> Phrase | None:
    """The phrase of the clause above that holds this clause: its marker says how the two hang together."""
    if clause.parent is None:
        return None
    above = reader.analysis.clauses[clause.parent]
    found = [p for p in above.phrases if p.clausal and clause.predicate in p.outer]
    return found[0] if found else None


@remembered
def is_reported(reader: Reader, clause: Clause) -> bool:
    """Whether a clause is somebody's word and not the brief's own."""
    if clause.phrase(Role.SOURCE) is not None:
        return True
    above = clause
    while above.parent is not None:
        if above.link is Link.CONTENT:
            return True
        above = reader.analysis.clauses[above.parent]
    return False


@remembered
def is_half(reader: Reader, clause: Clause) -> bool:
    """Whether the clause is half a thought: `tidak hanya …`, or `ada` with somebody else's subject."""
    said = clause.predicate.text(reader.text).casefold()
    opening = reader.analysis.sentences[clause.sentence].span.text(reader.text).split(maxsplit=1)[0].casefold()
    if opening.strip(",") in reader.wording.former_words:
        return True  # `Sebelumnya, warga menyalur listrik …`: no longer so
    if any(half in said for half in reader.wording.half_words) or is_broken(reader, clause) or is_denied(reader, clause):
        return True
    return is_gapped(reader, clause) or (clause.shared and reader.tree.word(clause.verb) in reader.wording.existential)


def is_broken(reader: Reader, clause: Clause) -> bool:
    """Whether the tree is torn here: a joiner that joins nothing, a verb joined across what is said, a list after a colon."""
    if any(is_lone_joiner(reader, index) for index in reader.places_in(clause.span)):
        return True
    before = reader.text[: clause.predicate.start].rsplit(maxsplit=1)[-1:]
    manner = bool(before) and before[0].casefold() in reader.wording.manner_openers  # `secara [mengejutkan]`
    if manner or is_part_of_land(reader, clause):
        return True
    if not clause.shared or clause.parent is None:
        return False
    above = reader.analysis.clauses[clause.parent]
    if clause.link is Link.COORDINATE and (has_other_actor(reader, clause) or shares_must(reader, clause, above)):
        return True
    if clause.link is Link.COORDINATE and is_unjoined(reader, clause, above):
        return True
    across = clause.link is Link.COORDINATE and clause.root not in reader.language.grammar().content_verbs
    said = any(p.role is Role.CONTENT and p.outer.stop <= clause.predicate.start for p in above.phrases)
    between = reader.text[above.predicate.stop : max(above.predicate.stop, clause.predicate.start)]
    turned = bool((reader.wording.contrast_words | reader.wording.aside_markers) & set(between.casefold().split()))
    apart = turned and any(p.role is Role.PLACE and p.outer.start < clause.predicate.start for p in reader.words_between(clause))
    return apart or (across and said) or ":" in between  # `di desa turun, sedangkan di kota [naik]`


def shares_must(reader: Reader, clause: Clause, above: Clause) -> bool:
    """Whether what must or may be is said once for two verbs: `wajib memulihkan lahan dan [membayar ganti rugi]`."""
    said, own = (c.predicate.text(reader.text).casefold().split() for c in (above, clause))
    return bool(reader.wording.obliging_words & set(said[:-1])) and not reader.wording.obliging_words & set(own[:-1])


def is_part_of_land(reader: Reader, clause: Clause) -> bool:
    """Whether a predicate opens with the word for the middle of the land before it: `Myanmar [tengah merobohkan …]`."""
    first = clause.predicate.text(reader.text).split(maxsplit=1)[0].casefold()
    areas = {Sort.PLACE, Sort.COUNTRY}
    beside = any(e.sort in areas and clause.predicate.start - e.outer.stop == 1 for e in reader.analysis.entities)
    return first == reader.wording.middle_word and beside


def is_unjoined(reader: Reader, clause: Clause, above: Clause) -> bool:
    """Whether nothing joins a verb to the one it was read as joined to: `mewajibkan hotel dan kafe [memilah sampah]`.

    What a verb of asking is behind it is done by whoever was asked.
    """
    if above.root not in reader.language.grammar().control_verbs or above.voice is not Voice.ACTIVE:
        return False
    before = reader.text[: clause.predicate.start].rstrip()
    return not before.endswith(reader.wording.comma) and before.split()[-1].casefold() not in (
        reader.wording.joining_words | reader.wording.contrast_words | reader.wording.adding_words
    )


def has_other_actor(reader: Reader, clause: Clause) -> bool:
    """Whether a name stands right before a joined verb, which is its subject: `… dan [Lionel Messi] menyumbang dua gol`."""
    before = token_before(reader, clause.predicate.start)
    if before is not None and before.text.casefold() in reader.wording.choosing_words:
        return True  # `mengangkut 200.000 penumpang, atau [naik 8 persen]`: it is the figure that rose
    if before is None or before.text.casefold() in reader.wording.joining_words:
        return False
    if is_between(reader, clause, before):
        return True
    owner = next((e.outer for e in reader.analysis.entities if e.outer.stop == before.span.stop), None)
    lead = reader.text[: owner.start].rstrip().rpartition(" ")[2].casefold() if owner is not None else ""
    return lead in reader.wording.joining_words


def is_between(reader: Reader, clause: Clause, before: Token) -> bool:
    """Whether a noun and a joiner before it stand right before a joined verb: `dan [pemilu daerah] tidak digelar`."""
    at = reader.token_marks.before(clause.predicate.start) - 1
    while at > 0 and reader.tree.tokens[at].tag in {"NOUN", "PROPN", "ADJ", "NUM"}:
        at -= 1
    joined = reader.tree.word(at) in reader.wording.joining_words
    return before.tag in {"NOUN", "PROPN"} and joined and reader.tree.tokens[at].span.stop < before.span.start


def is_lone_joiner(reader: Reader, index: int) -> bool:
    """Whether a token is a `dan` that hangs on a word that is no second part of anything."""
    token = reader.analysis.tokens[index]
    if token.relation != "cc" or token.head < 0 or reader.opens_sentence(token.span):
        return False
    return reader.analysis.tokens[token.head].relation.partition(":")[0] != "conj"


def is_about_itself(reader: Reader, clause: Clause) -> bool:
    """Whether the clause tells of the text and not of the news: `Artikel ini membahas …`."""
    subject = clause.phrase(Role.SUBJECT)
    return subject is not None and reader.head_word(subject) in reader.wording.meta_nouns


def is_cut_short(reader: Reader, phrase: Phrase) -> bool:
    """Whether the noun that a phrase belongs to stands right before it: `kurangnya [koordinasi]`, `jatuhnya [ibu kota]`."""
    before = reader.text[: phrase.outer.start].rsplit(maxsplit=1)[-1:]
    word = before[0].casefold() if before else ""
    made = word.endswith(reader.wording.clitic) and not word.startswith(reader.wording.turning_openers)
    return made and word not in reader.wording.link_openers and reader.language.grammar().root_of(word) is not None
