/** HL7 CDA R2 documents as C-CDA R2.1 has them, in and out: header, sections with their narrative, entries. */
@NullMarked
package org.tessera.formats.cda;

import org.jspecify.annotations.NullMarked;
