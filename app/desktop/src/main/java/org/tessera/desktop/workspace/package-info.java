/**
 * What all screens share: the open note with everything that was made from it, who works here, what left the device.
 */
@NullMarked
package org.tessera.desktop.workspace;

import org.jspecify.annotations.NullMarked;
