/**
 * Makes the pages of {@code docs/} into pages for a browser: one folder that is read from the disk, asks no network for
 * anything, and has the same bytes whenever it is made from the same tree. A link that leads nowhere stops the build.
 */
@NullMarked
package org.tessera.guides;

import org.jspecify.annotations.NullMarked;
