/**
 * PDF: the text of pages and everything else that can be read in a document, and new documents drawn from what was read
 * and cleared. Nothing of the old file's objects goes into a new one.
 */
@NullMarked
package org.tessera.formats.pdf;

import org.jspecify.annotations.NullMarked;
