/** JSON: trees, and notes as lines of it. */
@NullMarked
package org.tessera.formats.json;

import org.jspecify.annotations.NullMarked;
