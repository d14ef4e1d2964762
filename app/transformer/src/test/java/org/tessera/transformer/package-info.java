/** A site's model, with models of a few numbers that the tests write themselves. */
@NullMarked
package org.tessera.transformer;

import org.jspecify.annotations.NullMarked;
