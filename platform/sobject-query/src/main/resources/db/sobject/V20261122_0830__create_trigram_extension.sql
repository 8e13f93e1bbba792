-- Searches look for words in texts with regular expressions; trigrams are what an index can find those by.
create extension if not exists pg_trgm;
