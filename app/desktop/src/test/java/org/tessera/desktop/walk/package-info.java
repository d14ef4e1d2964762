/** Goes through every screen of the gallery as a person would who uses keys, a screen reader or large text. */
@NullMarked
package org.tessera.desktop.walk;

import org.jspecify.annotations.NullMarked;
