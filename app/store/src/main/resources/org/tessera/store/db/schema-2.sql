-- How far the dates of a case are moved in outputs that move them.
CREATE TABLE date_shift (
  compartment TEXT PRIMARY KEY REFERENCES compartment (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  days BLOB NOT NULL
) STRICT, WITHOUT ROWID

DROP VIEW manifest

-- Every row of a compartment with all that stands open in it: what its seal is made over.
CREATE VIEW manifest AS
SELECT compartment, 'note' AS kind, id AS row_id, 0 AS version,
  json_array(format, step, attention, created_at, changed_at, characters, words, found, near_misses, spans, undecided,
    findings_open, steps_done, hex(label_index)) AS open_text
FROM note
UNION ALL
SELECT note.compartment, 'note_part', note_part.note || '/' || note_part.part, note_part.version, ''
FROM note JOIN note_part ON note_part.note = note.id
UNION ALL
SELECT note.compartment, 'review_step', review_step.note || '/' || review_step.number, review_step.version, ''
FROM note JOIN review_step ON review_step.note = note.id
UNION ALL
SELECT compartment, 'token', CAST(position AS TEXT), version, ''
FROM token
UNION ALL
SELECT compartment, 'date_shift', '1', version, ''
FROM date_shift
UNION ALL
SELECT 'house', 'house_cell', shelf || '/' || name, version, coalesce(open_text, '')
FROM house_cell
