/** The token maps of cases in the database: what a token is stands open, what it stands for is encrypted. */
@NullMarked
package org.tessera.store.vault;

import org.jspecify.annotations.NullMarked;
