-- What practice, exams and the review desk keep: the second version of the bank.

-- What there is to choose, search and count questions by, a narrow row beside each question.
create table catalogue (
    recipe text not null,
    position integer not null,
    id text not null,
    rank integer not null,       -- place among its brief's questions, best first, from 0
    brief text not null,
    family text not null,
    kind text not null,
    topic text not null,         -- "" where none is known
    date text not null,          -- of the brief, ISO 8601; "" where none is known
    score real not null,
    distractors integer not null, -- how many
    flaws text not null,         -- codes with a blank between
    words text not null,         -- folded stem, key, title and topic: what a search looks through
    primary key (recipe, position)
) strict, without rowid;

create index catalogue_by_id on catalogue (id, recipe);
create index catalogue_by_rank on catalogue (recipe, rank, position);

-- What came with a response beside its verdict; a review without a row here is an unaided one of a plain sitting.
create table review_marks (
    number integer primary key references reviews (number) on delete cascade,
    sitting text not null,
    mode text not null,          -- practice, exam
    hints integer not null,
    overruled integer not null   -- 1 where the learner overruled the verdict
) strict;

create index marks_by_sitting on review_marks (sitting, number);
create index reviews_by_learner on reviews (learner, at);

-- What FSRS knows of each question a learner has met; made from the history, and made anew from it at any time.
create table schedule (
    learner text not null,
    question text not null,
    due text not null,           -- ISO 8601, UTC
    met text not null,           -- when first reviewed, the same
    memory text not null,        -- Memory as canonical JSON; "" where it is to be made from the history
    primary key (learner, question)
) strict, without rowid;

create index schedule_by_due on schedule (learner, due);
create index schedule_by_met on schedule (learner, met);
create index schedule_unmade on schedule (learner) where memory = '';

-- Exams that were begun, and what is given in them so far; no review until the paper is handed in.
create table sittings (
    id text primary key,
    learner text not null,
    recipe text not null,
    begun text not null,         -- ISO 8601, UTC
    ended text not null,         -- the same; "" while it goes on
    body text not null           -- Paper as canonical JSON
) strict, without rowid;

create table papers (
    sitting text not null references sittings (id) on delete cascade,
    position integer not null,
    body text not null,          -- Given as canonical JSON
    primary key (sitting, position)
) strict, without rowid;

-- Questions that learners took for bad.
create table flags (
    number integer primary key,
    question text not null,
    learner text not null,
    at text not null,            -- ISO 8601, UTC
    note text not null
) strict;

create index flags_by_question on flags (question);

-- What a teacher decided at the desk, step by step; undoing takes the last step away.
create table decisions (
    number integer primary key,
    question text not null,
    at text not null,            -- ISO 8601, UTC
    step text not null,          -- keep, drop, edit, swap …
    before text not null,        -- Ruling as canonical JSON
    after text not null,         -- the same
    body text not null           -- Question as it was when it was ruled on, as canonical JSON
) strict;

create index decisions_by_question on decisions (question, number);

-- Of what each recipe's questions were made, so that nothing is made again while that is the same.
create table builds (
    recipe text primary key,
    content_hash text not null   -- over the recipe, its sources and the engine
) strict, without rowid;

-- Banks of the first version have questions and reviews already.
insert into catalogue
    select recipe, position, id,
        rank() over (partition by recipe, json_extract(body, '$.brief') order by json_extract(body, '$.score') desc, id) - 1,
        json_extract(body, '$.brief'), json_extract(body, '$.family'), json_extract(body, '$.kind'),
        ifnull(json_extract(body, '$.topic'), ''), ifnull(json_extract(body, '$.date'), ''),
        json_extract(body, '$.score'), json_array_length(body, '$.distractors'),
        ifnull((select group_concat(value, ' ') from json_each(body, '$.flaws')), ''),
        lower(json_extract(body, '$.stem') || ' ' || json_extract(body, '$.key') || ' '
            || ifnull(json_extract(body, '$.title'), '') || ' ' || ifnull(json_extract(body, '$.topic'), ''))
    from questions;

insert into schedule
    select learner, question, max(at), min(at), '' from reviews where verdict <> 'skipped' group by learner, question
