-- DuckDB uses an index for one key at a time only. Several articles are stored at once, which look
-- up hundreds, so its indexes were work for nothing. PostgreSQL's are made in R__indexes.
drop index member_chunk;
drop index member_mention;
drop index mention_id;
drop index article_band_band;
