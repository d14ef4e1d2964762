-- Which product brought the tables to a version, so that one that is too old for them can name it.
ALTER TABLE schema_version ADD COLUMN product TEXT NOT NULL DEFAULT ''

-- The SHA-256 of the copy that was made of the store before, in hexadecimal; empty for a store that was made at that version
-- or put back from a backup.
ALTER TABLE schema_version ADD COLUMN copy TEXT NOT NULL DEFAULT ''

-- Whether the audit tells of it: tables are changed while the store is locked, and a row of the audit asks for its key.
ALTER TABLE schema_version ADD COLUMN told INTEGER NOT NULL DEFAULT 1
