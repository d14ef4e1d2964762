/** Messages as Anthropic defined them, spoken to Anthropic itself, to Bedrock's InvokeModel and to Vertex AI. */
@NullMarked
package org.tessera.egress.anthropic;

import org.jspecify.annotations.NullMarked;
