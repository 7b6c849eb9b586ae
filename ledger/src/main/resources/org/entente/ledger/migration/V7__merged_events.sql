-- Reports merge into events by what they tell, articles that are copies speak with one voice, and
-- articles can be coded again. member, article_band and article_voice are derived and can be
-- rebuilt from articles, mentions and corrections; recoding and correction_anchor only grow.

-- Where a mention belongs.
create table member (
    mention text not null,
    event text not null,
    leader text not null, -- the mention that tells the event
    chunk text not null, -- type, actors and month: what it is compared with
    why text not null, -- it belongs there
    article text not null,
    published date,
    publisher text,
    voice text not null, -- whose word it is, copies counted as their original
    attribution text not null, -- kind of the nearest speaker; own in the publisher's own voice
    negated integer not null -- 1 where the report says that it did not happen
);
-- Storing an article looks a few rows up, so that its time does not grow with the ledger.
create index member_chunk on member (chunk);
create index member_mention on member (mention);
create index mention_id on mention (id);

-- What copies of an article are looked up by; see Shingles.
create table article_band (
    band bigint not null,
    article text not null
);
create index article_band_band on article_band (band);

-- Articles that are copies of one another, by the first of them. Others have no row.
create table article_voice (
    article text not null,
    first_article text not null,
    voice text not null -- publisher of the first one, or its id
);

-- Coding an article again replaces all that was read in it: only mentions and sentences of the run
-- in coded_by count (of the article's first run where it is null). The others stay. Where nothing
-- changed there are no new rows, and coded_by stays as it was.
alter table article add column coded_by bigint;
create table recoding (
    article text not null,
    run bigint not null,
    made timestamp with time zone not null,
    changed integer not null -- 1 where coded_by became run
);

-- The mentions that a correction is about; of several in a role the last one made holds. So a
-- correction goes with its report, whatever event that belongs to, and on to the report that
-- replaced it.
create table correction_anchor (
    correction bigint not null,
    role text not null, -- event: what is corrected; other: what it is a duplicate of
    mention text not null,
    made timestamp with time zone not null
);
