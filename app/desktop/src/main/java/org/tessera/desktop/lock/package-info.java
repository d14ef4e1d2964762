/**
 * The door before every other screen: the first passphrase and name, unlocking, or a look around in memory.
 */
@NullMarked
package org.tessera.desktop.lock;

import org.jspecify.annotations.NullMarked;
