/** Prompts for tests, made the way the product makes them: analysed, reviewed, tokenized, composed and approved. */
@NullMarked
package org.tessera.testkit.prompt;

import org.jspecify.annotations.NullMarked;
