/** Plain text, and how the bytes of any text become characters. */
@NullMarked
package org.tessera.formats.text;

import org.jspecify.annotations.NullMarked;
