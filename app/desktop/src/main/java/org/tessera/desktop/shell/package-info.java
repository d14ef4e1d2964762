/**
 * The main window: rail, banner, header with the path, one screen, status bar with the egress line. Screens register
 * themselves; the rail shows those that exist.
 */
@NullMarked
package org.tessera.desktop.shell;

import org.jspecify.annotations.NullMarked;
