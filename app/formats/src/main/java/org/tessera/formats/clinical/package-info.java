/** What HL7 v2, FHIR and C-CDA have in common: code systems, attachments, known values, lines of a stream. */
@NullMarked
package org.tessera.formats.clinical;

import org.jspecify.annotations.NullMarked;
