/** Deliberate violations inside the desktop. */
@NullMarked
package org.tessera.desktop.canary;

import org.jspecify.annotations.NullMarked;
