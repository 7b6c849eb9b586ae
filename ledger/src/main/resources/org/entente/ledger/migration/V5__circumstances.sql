-- Where an act took place, beside its name in place, and how large it was. Mentions of older
-- versions keep what they had: a name, and no numbers.
alter table mention add column place_kind text; -- site, city, region or country
alter table mention add column place_code text; -- ISO 3166-1 alpha-3
alter table mention add column latitude double precision; -- degrees north
alter table mention add column longitude double precision; -- degrees east
alter table mention add column place_text text; -- the words, with their place in the article's text
alter table mention add column place_start integer;
alter table mention add column place_end integer;
-- A JSON array with the fields of the JSON Lines record's details; null in older mentions.
alter table mention add column magnitudes text;

-- As the first mention has them.
alter table event add column place_kind text;
alter table event add column place_code text;
alter table event add column latitude double precision;
alter table event add column longitude double precision;
alter table event add column magnitudes text;
