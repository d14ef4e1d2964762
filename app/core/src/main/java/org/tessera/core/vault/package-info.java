/**
 * Room 5: tokens. A value becomes a token that says its kind and nothing about the person; the map between them stays on
 * this device and is itself protected health information.
 */
@NullMarked
package org.tessera.core.vault;

import org.jspecify.annotations.NullMarked;
