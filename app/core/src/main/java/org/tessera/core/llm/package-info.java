/**
 * Room 8: the port to a model. It takes an approved prompt and gives the answer; it does nothing else.
 */
@NullMarked
package org.tessera.core.llm;

import org.jspecify.annotations.NullMarked;
