-- What PostgreSQL needs beside the tables: DuckDB scans columns, PostgreSQL looks rows up. Run again
-- with the next migration when this file changes.

create index if not exists sentence_article on sentence (article);
create index if not exists mention_id on mention (id);
create index if not exists mention_event on mention (event);
create index if not exists mention_article on mention (article);
create index if not exists event_day on event (day);
create index if not exists event_same_as on event (same_as) where same_as is not null;
create index if not exists event_prefix on event (id text_pattern_ops);
create index if not exists event_actor_event on event_actor (event);
create index if not exists event_actor_code on event_actor (code);
create index if not exists correction_event on correction (event);
create index if not exists imported_event_key on imported_event (origin_key, day);
create index if not exists imported_event_sides on imported_event (actor, recipient);
create index if not exists member_mention on member (mention);
create index if not exists member_chunk on member (chunk);
create index if not exists member_event on member (event);
create index if not exists member_article on member (article);
create index if not exists article_band_band on article_band (band);
create index if not exists article_voice_article on article_voice (article);
create index if not exists article_voice_first on article_voice (first_article);
create index if not exists recoding_run on recoding (run);
create index if not exists correction_anchor_mention on correction_anchor (mention);
create index if not exists correction_anchor_correction on correction_anchor (correction, role);
