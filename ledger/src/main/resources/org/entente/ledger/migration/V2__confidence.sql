-- How often records of the mention's rule and construction were right on development data, in
-- [0, 1]; null where that was never measured.
alter table mention add column confidence double precision;
