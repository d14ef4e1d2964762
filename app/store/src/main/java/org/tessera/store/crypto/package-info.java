/**
 * Keys and what is done with them: Argon2id for passphrases, AES-256-GCM for cells, HMAC-SHA-256 for seals and look-up.
 * Every primitive comes from a library or the JDK; nothing here knows SQL. Nothing outside of the store uses this package.
 */
@NullMarked
package org.tessera.store.crypto;

import org.jspecify.annotations.NullMarked;
