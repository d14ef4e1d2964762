/**
 * What stands around a change of the store's tables: the copy that is made of the store before, what the audit tells of it
 * afterwards, and when the copy goes.
 */
@NullMarked
package org.tessera.store.upgrade;

import org.jspecify.annotations.NullMarked;
