/**
 * Answers that are JSON: read strictly, held against the schema that was sent, shown as a document with headings, and
 * restored node by node. Values never enter JSON text.
 */
@NullMarked
package org.tessera.engine.structured;

import org.jspecify.annotations.NullMarked;
