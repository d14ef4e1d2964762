/**
 * A referral summary without a language model and without network: the sentences of the note that answer each heading,
 * found with Lucene and quoted as they stand.
 */
@NullMarked
package org.tessera.egress.ondevice;

import org.jspecify.annotations.NullMarked;
