/** Chat completions and completions as OpenAI defined them, and as Azure, Nebius, vLLM, llama.cpp and Ollama speak them. */
@NullMarked
package org.tessera.egress.openai;

import org.jspecify.annotations.NullMarked;
