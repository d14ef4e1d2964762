/**
 * Values behind the words that name them, in whatever carrier: a sentence, a form, a key with its value, a row of a table,
 * an element of a document. The word nearest before a value decides what it is.
 */
@NullMarked
package org.tessera.detect.rules.form;

import org.jspecify.annotations.NullMarked;
