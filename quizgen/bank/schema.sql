-- The bank of questions. Who changes a table here raises VERSION in door.py.

-- Briefs as last read, with all that is known of them.
create table briefs (
    id text primary key,
    content_hash text not null,  -- over the whole brief, title and date too
    body text not null           -- Brief as canonical JSON
) strict, without rowid;

-- Which briefs each recipe had when it was last built, in its order.
create table members (
    recipe text not null,
    position integer not null,
    brief text not null references briefs (id),
    primary key (recipe, position)
) strict, without rowid;

create index members_by_brief on members (brief);

-- What each brief gives by itself: never made twice for the same brief by the same engine.
create table drafts (
    brief text primary key references briefs (id) on delete cascade,
    content_hash text not null,  -- of the brief it was made from
    engine text not null,        -- language and versions it was made by
    body text not null           -- Draft as canonical JSON
) strict, without rowid;

-- Finished questions of each recipe, in its order, made anew by every build.
create table questions (
    recipe text not null,
    position integer not null,
    id text not null,
    body text not null,          -- Question as canonical JSON
    primary key (recipe, position)
) strict, without rowid;

-- A teacher's changes, by question id and not tied to the row, so that they survive every build.
create table edits (
    question text primary key,
    at text not null,            -- ISO 8601, UTC
    body text not null           -- Edit as canonical JSON
) strict, without rowid;

-- What learners gave, in the order it came, likewise not tied to a row.
create table reviews (
    number integer primary key,
    question text not null,
    learner text not null,
    at text not null,            -- ISO 8601, UTC
    response text not null,
    verdict text not null,
    seconds real not null
) strict;

create index reviews_by_question on reviews (question, learner);

-- The ledger of flashcards: how each note was when a learner was last given it.
create table notes (
    guid text primary key,
    content_hash text not null,
    changed_at integer not null, -- seconds since 1970 UTC
    first_seen integer not null, -- the same
    due integer not null,
    clozes text not null         -- list of texts as JSON
) strict, without rowid
