/** Word documents: DOCX in and out, DOC in. */
@NullMarked
package org.tessera.formats.word;

import org.jspecify.annotations.NullMarked;
