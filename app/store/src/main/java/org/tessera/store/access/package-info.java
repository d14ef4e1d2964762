/**
 * Who may open the store: accounts and their slots around the master key, wrong attempts and how long they have to wait,
 * second factors, the emergency key. What opens a store is a passphrase; roles and codes are checks of the program.
 */
@NullMarked
package org.tessera.store.access;

import org.jspecify.annotations.NullMarked;
