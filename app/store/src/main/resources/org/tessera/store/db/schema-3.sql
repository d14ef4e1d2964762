CREATE TABLE schema_version (
  version INTEGER PRIMARY KEY,
  applied_at INTEGER NOT NULL
) STRICT

-- One row. Every transaction counts up in it, so every journal names its store.
CREATE TABLE store_meta (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  store_id BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  changes INTEGER NOT NULL,
  in_use INTEGER NOT NULL
) STRICT

-- Who can open the store: the master key, wrapped by the key that an account's passphrase gives. What else is known of an
-- account is encrypted on a shelf of the house. The counts of wrong attempts change without any key. Two rows are no account:
-- the emergency key, and the one that attempts under unknown names are counted in.
CREATE TABLE account (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  memory_kib INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  lanes INTEGER NOT NULL,
  salt BLOB NOT NULL,
  wrapped_key BLOB NOT NULL,
  checksum BLOB NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  failed_at INTEGER NOT NULL DEFAULT 0
) STRICT

-- What all compartments and generations add up to, sealed with the master key: an older part that is put back shows.
CREATE TABLE store_sum (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  total BLOB NOT NULL,
  seal BLOB NOT NULL
) STRICT

-- Rows under one key and one seal: a case, or the house with its settings and secrets.
CREATE TABLE compartment (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  wrapped_key BLOB NOT NULL,
  generation INTEGER NOT NULL,
  seal BLOB NOT NULL
) STRICT

-- What the worklist shows and may be read: counts, times, codes.
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  compartment TEXT NOT NULL REFERENCES compartment (id) ON DELETE CASCADE,
  format TEXT NOT NULL,
  step TEXT NOT NULL,
  attention TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  words INTEGER NOT NULL,
  found INTEGER NOT NULL,
  near_misses INTEGER NOT NULL,
  spans INTEGER NOT NULL,
  undecided INTEGER NOT NULL,
  findings_open INTEGER NOT NULL,
  steps_done INTEGER NOT NULL,
  answered_at INTEGER NOT NULL,
  signed_at INTEGER NOT NULL,
  label_index BLOB NOT NULL
) STRICT

CREATE INDEX note_by_compartment ON note (compartment)

CREATE INDEX note_by_label ON note (label_index)

CREATE INDEX note_by_age ON note (created_at, id)

CREATE INDEX note_by_work ON note (changed_at)

CREATE INDEX note_by_answer ON note (answered_at) WHERE answered_at > 0

CREATE INDEX note_by_signature ON note (signed_at) WHERE signed_at > 0

CREATE INDEX note_by_step ON note (step)

-- What may identify, encrypted: the parts that org.tessera.store.work.Part names.
CREATE TABLE note_part (
  note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (note, part)
) STRICT

-- One row per step of a review, in order; those behind the note's steps_done were undone and can be redone.
CREATE TABLE review_step (
  note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (note, number)
) STRICT, WITHOUT ROWID

-- Version 1 is the machine's answer; a finished review adds a row, and no row is changed.
CREATE TABLE review_version (
  note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (note, number)
) STRICT, WITHOUT ROWID

CREATE TRIGGER review_version_stays BEFORE UPDATE ON review_version
BEGIN SELECT RAISE(ABORT, 'a version of a review is not changed'); END

-- A note that two people read: who, how far, and what was ruled on. The note's own rows stand as the machine left them until then.
CREATE TABLE double_reading (
  note TEXT PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID

-- One row per step of one of two readings (1, 2), in order; those behind the reading's steps done were undone.
CREATE TABLE reading_step (
  note TEXT NOT NULL REFERENCES double_reading (note) ON DELETE CASCADE,
  reading INTEGER NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (note, reading, number)
) STRICT, WITHOUT ROWID

CREATE TABLE token (
  compartment TEXT NOT NULL REFERENCES compartment (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  number INTEGER NOT NULL,
  form INTEGER NOT NULL,
  check_characters TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  value BLOB NOT NULL,
  PRIMARY KEY (compartment, position)
) STRICT, WITHOUT ROWID

-- Settings, profiles and secrets of the house: open text, or an encrypted body.
CREATE TABLE house_cell (
  shelf TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  open_text TEXT,
  body BLOB,
  PRIMARY KEY (shelf, name)
) STRICT, WITHOUT ROWID

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  code TEXT NOT NULL,
  event TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT

CREATE TRIGGER audit_goes_on BEFORE INSERT ON audit
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit goes on at its end'); END

CREATE TRIGGER audit_stays_as_it_is BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is not changed'); END

CREATE TRIGGER audit_stays_whole BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is not shortened'); END

CREATE INDEX audit_by_time ON audit (at)

CREATE INDEX audit_by_code ON audit (code, number)

CREATE INDEX audit_by_user ON audit (json_extract(event, '$.user'), number)

CREATE INDEX audit_by_note ON audit (json_extract(event, '$.note'), number)

CREATE INDEX audit_by_profile ON audit (json_extract(event, '$.profile'), number)

CREATE INDEX audit_by_case ON audit (json_extract(event, '$.caseId'), number)

-- Which rows carry the hash of an encounter: an index that is made of the rows.
CREATE TABLE audit_encounter (
  encounter TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (encounter, number)
) STRICT, WITHOUT ROWID

CREATE TRIGGER audit_has_encounters AFTER INSERT ON audit WHEN NEW.code = 'note-imported'
BEGIN INSERT OR IGNORE INTO audit_encounter (encounter, number)
SELECT value, NEW.number FROM json_each(NEW.event, '$.encounters'); END

-- The key pair of the audit: what checks signatures stands open, what makes them is encrypted for the house.
CREATE TABLE audit_key (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL
) STRICT

-- The last row of the audit; the last one that was written with the key, signed; and the night key, which every row behind
-- it moves on, from its beginning, which is encrypted for the house.
CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  signed_number INTEGER NOT NULL,
  signed_hash TEXT NOT NULL,
  signed_at INTEGER NOT NULL,
  signature TEXT NOT NULL,
  night_start BLOB NOT NULL,
  night_key BLOB NOT NULL
) STRICT

-- How far the dates of a case are moved in outputs that move them.
CREATE TABLE date_shift (
  compartment TEXT PRIMARY KEY REFERENCES compartment (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  days BLOB NOT NULL
) STRICT, WITHOUT ROWID

-- Every row of a compartment with all that stands open in it: what its seal is made over.
CREATE VIEW manifest AS
SELECT compartment, 'note' AS kind, id AS row_id, 0 AS version,
  json_array(format, step, attention, created_at, changed_at, characters, words, found, near_misses, spans, undecided,
    findings_open, steps_done, answered_at, signed_at, hex(label_index)) AS open_text
FROM note
UNION ALL
SELECT note.compartment, 'note_part', note_part.note || '/' || note_part.part, note_part.version, ''
FROM note JOIN note_part ON note_part.note = note.id
UNION ALL
SELECT note.compartment, 'review_step', review_step.note || '/' || review_step.number, review_step.version, ''
FROM note JOIN review_step ON review_step.note = note.id
UNION ALL
SELECT note.compartment, 'review_version', review_version.note || '/' || review_version.number, review_version.version, ''
FROM note JOIN review_version ON review_version.note = note.id
UNION ALL
SELECT note.compartment, 'double_reading', double_reading.note, double_reading.version, ''
FROM note JOIN double_reading ON double_reading.note = note.id
UNION ALL
SELECT note.compartment, 'reading_step',
  reading_step.note || '/' || reading_step.reading || '/' || reading_step.number, reading_step.version, ''
FROM note JOIN reading_step ON reading_step.note = note.id
UNION ALL
SELECT compartment, 'token', CAST(position AS TEXT), version, ''
FROM token
UNION ALL
SELECT compartment, 'date_shift', '1', version, ''
FROM date_shift
UNION ALL
SELECT 'house', 'house_cell', shelf || '/' || name, version, coalesce(open_text, '')
FROM house_cell
UNION ALL
SELECT 'house', 'account', name, version, hex(checksum)
FROM account
