-- What an act binds its actors to, who would have to do what for it to follow, and which earlier
-- word it answers: JSON objects with the fields of the JSON Lines record; null in older mentions.
alter table mention add column condition_act text;
alter table mention add column commitment text;
alter table mention add column answers text;

-- Their kinds, as the first mention has them: offer, promise, threat or demand; accepts, refuses,
-- withdraws or fulfils. What became of a commitment is read off the events whenever it is asked.
alter table event add column commitment text;
alter table event add column answers text;
