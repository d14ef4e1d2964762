/**
 * Room 2: what is found in a note. The port {@link org.tessera.core.detect.Detector} has one method to implement; the
 * linguistic layer is a value that every detector may use as evidence.
 */
@NullMarked
package org.tessera.core.detect;

import org.jspecify.annotations.NullMarked;
