/**
 * How rules read a note: its folded text, its words, and rules that are tried only where one of their words or a digit
 * stands. Knows no identifier. Every look is bounded in length, so the time grows with the note and not faster.
 */
@NullMarked
package org.tessera.detect.rules.scan;

import org.jspecify.annotations.NullMarked;
