/** Rules for HL7 version 2 messages pasted into notes: a field that holds an identifier is hidden whole. */
@NullMarked
package org.tessera.detect.rules.hl7;

import org.jspecify.annotations.NullMarked;
