/**
 * A token-classification model that a site brings along, as a detector: checked against its manifest byte by byte, run on
 * this machine, never downloaded. Off unless configured; once configured, no note is read without it.
 */
@NullMarked
package org.tessera.transformer;

import org.jspecify.annotations.NullMarked;
