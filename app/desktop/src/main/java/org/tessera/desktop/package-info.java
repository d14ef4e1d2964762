/**
 * The JavaFX workstation. It parses input, calls the engine and shows results; it contains no rules of its own.
 */
@NullMarked
package org.tessera.desktop;

import org.jspecify.annotations.NullMarked;
