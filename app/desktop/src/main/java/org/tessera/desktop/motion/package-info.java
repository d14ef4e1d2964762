/** What moves and what counts time, in one place: nothing else may make an animation. */
@NullMarked
package org.tessera.desktop.motion;

import org.jspecify.annotations.NullMarked;
