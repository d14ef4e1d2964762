/**
 * The Adjudication screen: what two readers see differently stands side by side, and a named person settles it.
 */
@NullMarked
package org.tessera.desktop.adjudicate;

import org.jspecify.annotations.NullMarked;
