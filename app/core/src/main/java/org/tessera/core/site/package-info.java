/** What a site knows of its own words: which to hide always, and which are never an identifier by themselves. */
@NullMarked
package org.tessera.core.site;

import org.jspecify.annotations.NullMarked;
