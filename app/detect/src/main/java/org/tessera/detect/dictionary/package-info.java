/**
 * Detectors that know words: names of people and places in a Lucene finite-state transducer. What they say is evidence for
 * others; a word of a dictionary alone is never reason enough to hide it.
 */
@NullMarked
package org.tessera.detect.dictionary;

import org.jspecify.annotations.NullMarked;
