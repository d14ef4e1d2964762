/**
 * Rooms 9 and 10 on the screen: the answer with tokens beside the answer with real values, and what was found in it.
 */
@NullMarked
package org.tessera.desktop.response;

import org.jspecify.annotations.NullMarked;
