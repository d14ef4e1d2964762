/**
 * What this installation is and whether it works: version, models, licences, where things lie, and the self-test. Both lie
 * over every screen and read nothing of a note.
 */
@NullMarked
package org.tessera.desktop.about;

import org.jspecify.annotations.NullMarked;
