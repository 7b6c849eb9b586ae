-- Events that other projects coded. They keep their origin and stand apart from events coded here,
-- which have an article and a sentence behind them; whoever wants both asks for both.
create sequence import_id;

-- One file read once.
create table import_run (
    id bigint primary key,
    origin text not null, -- the project whose data it is: icews
    file text not null, -- as the user named it
    imported timestamp with time zone not null,
    added bigint not null, -- rows that are in imported_event
    known bigint not null, -- rows that were there before, by their key
    refused bigint not null
);

-- A row of the file. Codes are null where the file names no state.
create table imported_event (
    import_run bigint not null,
    line bigint not null, -- in the file, from 1
    origin text not null,
    origin_key text not null, -- what the origin names the event by, unique with the day
    day date not null,
    actor text,
    actor_name text not null,
    actor_sectors text,
    actor_country text, -- as the file writes it
    recipient text,
    recipient_name text not null,
    recipient_sectors text,
    recipient_country text,
    type text, -- PLOVER's; null for what PLOVER does not code, such as statements
    cameo text not null,
    quad integer not null, -- by the root of the CAMEO code
    goldstein double precision not null,
    label text not null, -- what the file calls the act
    rest text not null -- the file's other columns that are not empty, as a JSON object
);

create table import_refusal (
    import_run bigint not null,
    line bigint not null,
    reason text not null,
    text text not null -- the line, cut
);
