/**
 * How the workstation looks: typefaces, the token sheet of the colour scheme, and one root size from which every other
 * size follows.
 */
@NullMarked
package org.tessera.desktop.theme;

import org.jspecify.annotations.NullMarked;
