/** Contents as Gemini on Google Vertex AI takes and gives them. */
@NullMarked
package org.tessera.egress.gemini;

import org.jspecify.annotations.NullMarked;
