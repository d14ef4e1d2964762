/**
 * Signed letters out: text, DOCX, PDF, a FHIR DocumentReference, an HL7 MDM^T02 message. They are for the patient's own
 * record and hold the real values on purpose; nothing here is ever sent to a model.
 */
@NullMarked
package org.tessera.formats.letter;

import org.jspecify.annotations.NullMarked;
