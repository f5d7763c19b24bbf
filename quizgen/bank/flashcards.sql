-- The ledger of flashcards: how each note was when a learner was last given it. Takes the place of schema.sql's, which
-- could not say what a note asked; whoever is exported again keeps the same GUID.
drop table notes;

create table notes (
    guid text primary key,
    content_hash text not null,
    changed_at integer not null, -- seconds since 1970 UTC
    first_seen integer not null, -- the same
    due integer not null,        -- place in the queue of new cards
    deck text not null,          -- name of the deck it was last given in
    form text not null,          -- choose, cloze, typed …: never changes
    slots text not null,         -- what each card asks, c1 first, list of Slots as canonical JSON; only appended to
    retired text not null,       -- places among slots that are withdrawn, list of numbers as JSON
    stale integer not null       -- 1 where later news answers otherwise
) strict, without rowid
