/** What the house keeps: settings, provider profiles by name, secrets such as API keys. */
@NullMarked
package org.tessera.store.settings;

import org.jspecify.annotations.NullMarked;
