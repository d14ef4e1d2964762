/** HL7 version 2 messages, in and out: own lexical reader, delimiters and escapes of each message, batches streamed. */
@NullMarked
package org.tessera.formats.hl7;

import org.jspecify.annotations.NullMarked;
