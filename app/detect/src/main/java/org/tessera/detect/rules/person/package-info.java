/**
 * Rules for names of persons by what stands around them: titles, credentials, labels, kin words, greetings, signatures,
 * HL7 segments. Titles, credentials, labels and a possessive {@code 's} stay outside of the span.
 */
@NullMarked
package org.tessera.detect.rules.person;

import org.jspecify.annotations.NullMarked;
