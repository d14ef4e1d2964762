/**
 * The ways in which people, scanners and transcribers write what is known of a patient, generated without a look at how
 * it is searched for.
 */
@NullMarked
package org.tessera.detect.known.variants;

import org.jspecify.annotations.NullMarked;
