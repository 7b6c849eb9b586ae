-- One set of migrations for DuckDB and PostgreSQL: only types and clauses that both know.
-- Rows of article, sentence and mention are appended and never changed; event and event_actor are
-- read off the mentions and can be rebuilt from them.
-- No foreign keys (DuckDB refuses to delete child and parent in one transaction) and few keys
-- (each costs DuckDB an index in memory): an article is written once, whole, in one transaction,
-- and that keeps its sentences and mentions single.

create sequence run_id;

-- Which program coded what, and when.
create table run (
    id bigint primary key,
    started timestamp with time zone not null,
    finished timestamp with time zone,
    coder text not null, -- version of the program
    lexicon text not null -- hash of the lexicon, actors and ontology it used
);

create table article (
    id text primary key,
    content_hash text not null, -- SHA-256 of the text, in hexadecimal
    url text,
    title text,
    publisher text,
    published date,
    language text,
    text text not null,
    run bigint not null -- the first run that coded it
);

-- What became of each sentence; offsets are UTF-16 units of the article's text.
create table sentence (
    article text not null,
    sentence integer not null, -- from 0 in the order of the article
    run bigint not null,
    start_offset integer not null,
    end_offset integer not null,
    outcome text not null, -- coded, no_event or unresolved
    reason text, -- of no_event
    rule text, -- of unresolved
    gap text, -- of unresolved
    detail text -- of unresolved
);

-- One sentence's report of an event, with every word of the record. actors, recipients and said_by
-- are JSON arrays with the fields of the JSON Lines record.
create table mention (
    id text not null, -- hash of all that the mention says
    event text not null,
    run bigint not null,
    article text not null,
    sentence integer not null,
    sentence_start integer not null,
    sentence_end integer not null,
    sentence_text text not null,
    act_start integer not null,
    act_end integer not null,
    act_text text not null,
    day date, -- first day of the unit in date_precision; null when unknown
    date_precision text not null,
    date_basis text not null,
    type text not null,
    modes text not null, -- joined by +
    contexts text not null, -- joined by +
    cameo text not null,
    score double precision not null,
    goldstein double precision not null,
    auxiliary text not null, -- joined by +; empty for an actual event
    actors text not null,
    recipients text not null,
    said_by text not null,
    place text,
    condition text,
    rule text not null,
    explanation text not null
);

-- What happened, merged from its mentions and told as the first of them tells it: the earliest
-- published, then by article, sentence and place in the sentence, so that the order of coding does
-- not matter. That place is kept, so that storing an article need not look into the mentions.
create table event (
    id text primary key,
    mention text not null,
    published date,
    article text not null,
    sentence integer not null,
    act_start integer not null,
    day date,
    date_precision text not null,
    date_basis text not null,
    type text not null,
    modes text not null,
    contexts text not null,
    cameo text not null,
    quad integer not null,
    score double precision not null,
    goldstein double precision not null,
    auxiliary text not null,
    place text,
    condition text
);

create table event_actor (
    event text not null,
    role text not null, -- actor or recipient
    position integer not null, -- from 0 in the order of the sentence
    code text not null,
    sector text,
    name text not null
);

-- Who acts on whom in each event. In a joint act, all actors and no recipient, each acts on each.
create view dyad as
select distinct a.event, a.code as actor, r.code as recipient
from event_actor a
join event_actor r on r.event = a.event
where a.role = 'actor'
  and (r.role = 'recipient'
       or (r.code <> a.code
           and a.event not in (select event from event_actor where role = 'recipient')));
