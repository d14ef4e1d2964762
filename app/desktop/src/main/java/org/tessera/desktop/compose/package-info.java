/**
 * Rooms 6 to 8 on the screen: which task, which sections, which provider; the exact bytes; what the gate says; sending.
 */
@NullMarked
package org.tessera.desktop.compose;

import org.jspecify.annotations.NullMarked;
