-- What people say against the coder. Rows are only ever added: taking a correction back is a row
-- too. Mentions stay as the coder gave them; event and event_actor follow the corrections.
create sequence correction_id;

create table correction (
    id bigint primary key, -- in the order in which they were made
    event text not null,
    made timestamp with time zone not null,
    author text not null,
    change text not null, -- act, actors, recipients, date, duplicate, no_event, note or original
    value text not null, -- a JSON object, as the change needs it
    reason text
);

-- Why an event does not count: no_event or duplicate; null for one that stands, and only such a
-- one has rows in event_actor.
alter table event add column set_aside text;
-- The event that a duplicate is a second record of.
alter table event add column same_as text;

-- When it was stored; null for articles of older versions, stored while their run went on.
alter table article add column stored timestamp with time zone;
