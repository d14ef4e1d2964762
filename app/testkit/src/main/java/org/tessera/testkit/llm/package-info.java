/** Stand-ins for models: a provider without network, and a chat server on this machine that can also fail. */
@NullMarked
package org.tessera.testkit.llm;

import org.jspecify.annotations.NullMarked;
