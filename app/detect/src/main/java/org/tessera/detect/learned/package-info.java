/**
 * Room 2, learned: a linear-chain conditional random field that finds people, organisations, places and dates by their
 * form and context. Training and detection share everything up to the features; the model file holds all it knows.
 */
@NullMarked
package org.tessera.detect.learned;

import org.jspecify.annotations.NullMarked;
