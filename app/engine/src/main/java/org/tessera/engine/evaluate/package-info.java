/**
 * Measures detection against gold annotations. Leak recall, over-redaction and clean notes are defined as in the scorer
 * that comes with the evaluation corpora; offsets count code points.
 */
@NullMarked
package org.tessera.engine.evaluate;

import org.jspecify.annotations.NullMarked;
