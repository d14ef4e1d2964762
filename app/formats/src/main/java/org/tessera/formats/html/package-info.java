/** Web pages: read with all that they hide, written as text, headings, lists and tables. */
@NullMarked
package org.tessera.formats.html;

import org.jspecify.annotations.NullMarked;
