"""Where briefs, drafts, questions, edits, results and the ledger of flashcards are kept: the only SQL of ours."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from quizgen.bank.catalogue import Catalogue, catalogue_rows
from quizgen.bank.connected import moment
from quizgen.bank.desk import Desk
from quizgen.bank.figures import Figures
from quizgen.bank.papers import Papers
from quizgen.bank.rows import from_json, to_json, tuple_from_json
from quizgen.errors import BankError
from quizgen.model.brief import Brief
from quizgen.model.deck import Slot
from quizgen.model.edit import Edit
from quizgen.model.ledger import NoteState
from quizgen.model.question import Draft, Question, canonical, content_hash

Noun = TypeVar("Noun", Draft, Question)


class Bank(Papers, Desk, Catalogue, Figures):
    """A bank, open while its `with` lasts; every write is whole or not at all, also when the program is killed."""

    # -- briefs and drafts

    def put_briefs(self, recipe: str, briefs: Sequence[Brief]) -> None:
        """These are the recipe's briefs now, in this order; a brief that no recipe has any more leaves the bank."""
        with self._writing() as write:
            write.executemany(
                "insert into briefs values (?, ?, ?) on conflict (id) do update "
                "set content_hash = excluded.content_hash, body = excluded.body",
                ((brief.id, _hash(brief), to_json(brief)) for brief in briefs),
            )
            write.execute("delete from members where recipe = ?", (recipe,))
            rows = ((recipe, position, brief.id) for position, brief in enumerate(briefs))
            write.executemany("insert into members values (?, ?, ?)", rows)
            write.execute("delete from briefs where id not in (select brief from members)")

    def draft(self, brief: Brief, engine: str) -> Draft | None:
        """What `engine` made of the brief as it now stands, or None where it is still to be made."""
        rows = self._rows(
            "select body from drafts where brief = ? and content_hash = ? and engine = ?",
            (brief.id, _hash(brief), engine),
        )
        return next(_readable(Draft, (body for (body,) in rows)), None)

    def put_draft(self, draft: Draft, engine: str) -> None:
        """Keep what `engine` made of a brief that `put_briefs` has put in."""
        with self._writing() as write:
            row = (draft.brief.id, _hash(draft.brief), engine, to_json(draft))
            write.execute("insert or replace into drafts values (?, ?, ?, ?)", row)

    def drafts(self, recipe: str) -> tuple[Draft, ...]:
        """What was made of the recipe's briefs, in their order."""
        rows = self._rows(
            "select drafts.body from members join drafts on drafts.brief = members.brief "
            "where members.recipe = ? order by members.position",
            (recipe,),
        )
        return tuple(_readable(Draft, (body for (body,) in rows)))

    def other_drafts(self, recipe: str, engine: str) -> tuple[Draft, ...]:
        """What `engine` made of the briefs of other recipes in this bank, by brief id."""
        rows = self._rows(
            "select drafts.body from drafts join briefs on briefs.id = drafts.brief "
            "where drafts.engine = ? and drafts.content_hash = briefs.content_hash "
            "and drafts.brief not in (select brief from members where recipe = ?) order by drafts.brief",
            (engine, recipe),
        )
        return tuple(_readable(Draft, (body for (body,) in rows)))

    # -- questions and edits

    def put_questions(self, recipe: str, questions: Iterable[Question]) -> None:
        """These are the recipe's finished questions now, in this order; edits and results are not touched."""
        questions, edits = tuple(questions), self.edits()
        with self._writing() as write:
            write.execute("delete from questions where recipe = ?", (recipe,))
            rows = ((recipe, place, question.id, to_json(question)) for place, question in enumerate(questions))
            write.executemany("insert into questions values (?, ?, ?, ?)", rows)
            write.execute("delete from catalogue where recipe = ?", (recipe,))
            write.executemany(
                "insert into catalogue values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                catalogue_rows(recipe, questions, edits),
            )

    def questions(self, recipe: str) -> tuple[Question, ...]:
        """The recipe's finished questions as generated, in their order."""
        rows = self._rows("select body from questions where recipe = ? order by position", (recipe,))
        return tuple(_readable(Question, (body for (body,) in rows)))

    def put_edit(self, edit: Edit, at: datetime) -> None:
        """Keep a teacher's word on a question, in place of an earlier one; `at` is aware."""
        with self._writing() as write:
            row = (edit.question, moment(at), to_json(edit))
            write.execute("insert or replace into edits values (?, ?, ?)", row)

    def remove_edit(self, question: str) -> None:
        """The question with this id is as it was generated again."""
        with self._writing() as write:
            write.execute("delete from edits where question = ?", (question,))

    def edits(self) -> dict[str, Edit]:
        """Every edit, by question id."""
        rows = self._rows("select question, body from edits order by question")
        try:
            return {question: from_json(Edit, body) for question, body in rows}
        except ValueError as problem:
            raise BankError(
                f"{self._place}: holds an edit this quizgen cannot read ({problem}); update it"
            ) from problem

    # -- the ledger of flashcards

    def notes(self) -> dict[str, NoteState]:
        """The ledger as it was last put, by GUID."""
        rows = self._rows(
            "select guid, content_hash, changed_at, first_seen, due, deck, form, slots, retired, stale "
            "from notes order by guid"
        )
        try:
            return {
                guid: NoteState(
                    guid, content, changed_at, first_seen, due, deck, form,
                    tuple_from_json(Slot, slots), tuple(json.loads(retired)), bool(stale),
                )
                for guid, content, changed_at, first_seen, due, deck, form, slots, retired, stale in rows
            }  # fmt: skip
        except ValueError as problem:
            raise BankError(
                f"{self._place}: holds a flashcard this quizgen cannot read ({problem}); update it"
            ) from problem

    def put_notes(self, notes: Mapping[str, NoteState]) -> None:
        """Keep the whole ledger, as `update_ledger` gave it."""
        with self._writing() as write:
            write.execute("delete from notes")
            write.executemany(
                "insert into notes values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (note.guid, note.content_hash, note.changed_at, note.first_seen, note.due, note.deck, note.form,
                     to_json(note.slots), canonical(note.retired), int(note.stale))
                    for note in notes.values()
                ),
            )  # fmt: skip


def _hash(brief: Brief) -> str:
    return content_hash(to_json(brief))


def _readable(kind: type[Noun], bodies: Iterable[str]) -> Iterator[Noun]:
    """What can be read of what can be made again: rows of another version are left out."""
    for body in bodies:
        with suppress(ValueError):
            yield from_json(kind, body)
