/**
 * The Training screen: sample notes with errors in them, and how many a reviewer found. Nothing of it is stored or counted.
 */
@NullMarked
package org.tessera.desktop.training;

import org.jspecify.annotations.NullMarked;
