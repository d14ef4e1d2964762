/** The detector of words that a site wants to have hidden always. */
@NullMarked
package org.tessera.detect.site;

import org.jspecify.annotations.NullMarked;
