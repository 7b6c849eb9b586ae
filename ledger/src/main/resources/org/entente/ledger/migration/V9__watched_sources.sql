-- Sources that are watched, what they gave, and what became of it; and why an article has its day.

alter table article add column published_basis text; -- where its page states the day, in words

create table watch_source (
    name text primary key,
    address text not null,
    tag text, -- ETag of what was last read
    modified text, -- Last-Modified of what was last read
    next timestamp with time zone not null,
    success timestamp with time zone,
    failures integer not null,
    trouble text
);

create table watch_item (
    item_key text primary key,
    source text not null,
    address text not null,
    title text,
    published date,
    found timestamp with time zone not null,
    fate text not null, -- waiting, taken, foreign, repeated or failed
    attempts integer not null,
    looks integer not null, -- attempts at which a page was there, without an article
    next timestamp with time zone not null,
    note text,
    noted timestamp with time zone not null
);

-- By what else an item that was taken is known: canonical link, text.
create table watch_name (
    name text primary key,
    item_key text not null
);
