/**
 * Makes the clinical term dictionary out of word lists that were written by hand for it: parses them, adds the mechanical
 * variants (plural, possessive, hyphen or blank) and writes one file. The result is checked in; a test makes it again and
 * compares.
 */
@NullMarked
package org.tessera.training.terms;

import org.jspecify.annotations.NullMarked;
