/** Rich Text Format 1.9.1: a tokenizer and an interpreter of its own, because the output must be made of known parts. */
@NullMarked
package org.tessera.formats.rtf;

import org.jspecify.annotations.NullMarked;
