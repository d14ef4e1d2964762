/**
 * SQLite as the rooms of the store see it: one connection, statements with bound values, transactions that hold whole or
 * not at all, and problems by code. Nothing outside of the store uses this package.
 */
@NullMarked
package org.tessera.store.db;

import org.jspecify.annotations.NullMarked;
