/**
 * Room People: who has an account and may do what, first passphrases and the emergency key, uses of emergency access.
 */
@NullMarked
package org.tessera.desktop.people;

import org.jspecify.annotations.NullMarked;
