/**
 * The encrypted store of a workstation: one SQLite file in a folder, opened by an account's passphrase. Rooms: access (accounts
 * and logins), vault (tokens), work (notes under review), audit (the chain), settings. Text that may identify is encrypted
 * cell by cell; ids, counts, codes and times stand open.
 */
@NullMarked
package org.tessera.store;

import org.jspecify.annotations.NullMarked;
