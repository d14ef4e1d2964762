/**
 * What a person sets for this workstation: colours, the name under decisions, locking.
 */
@NullMarked
package org.tessera.desktop.settings;

import org.jspecify.annotations.NullMarked;
