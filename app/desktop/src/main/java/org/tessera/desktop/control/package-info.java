/**
 * The parts that screens are built from. Controls take plain values, know no screen and no engine, and carry style
 * classes; how they look stands in the style sheets alone.
 */
@NullMarked
package org.tessera.desktop.control;

import org.jspecify.annotations.NullMarked;
