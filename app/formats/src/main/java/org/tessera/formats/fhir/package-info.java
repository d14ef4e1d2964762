/** FHIR R4 in JSON, a resource, a bundle or a line of NDJSON at a time, in and out. */
@NullMarked
package org.tessera.formats.fhir;

import org.jspecify.annotations.NullMarked;
