/**
 * Everything that a key can do in the workstation, and the keys that do it. Screens, buttons, foot hints, sheets and the
 * palette all ask here, so that a key that a person changed is another one everywhere.
 */
@NullMarked
package org.tessera.desktop.command;

import org.jspecify.annotations.NullMarked;
