/**
 * Room 11 on the screen: the letter, edited in place; a named person's signature; and the ways out of the program.
 */
@NullMarked
package org.tessera.desktop.signoff;

import org.jspecify.annotations.NullMarked;
