/**
 * Practice: sample notes with errors that a program put in from a seed, and a score for who finds them. Nothing of it is stored,
 * counted or sent.
 */
@NullMarked
package org.tessera.engine.training;

import org.jspecify.annotations.NullMarked;
