/** Tables of notes: one column holds the note, others what is known of the patient; each row is a note. */
@NullMarked
package org.tessera.formats.table;

import org.jspecify.annotations.NullMarked;
