/** Chat completions as OpenAI defined them and vLLM, llama.cpp and Ollama speak them. */
@NullMarked
package org.tessera.egress.openai;

import org.jspecify.annotations.NullMarked;
