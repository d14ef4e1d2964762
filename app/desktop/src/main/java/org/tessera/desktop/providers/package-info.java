/**
 * Room Providers &amp; BAAs: the register of ways to a model, what the gate says of each, and how a named person keeps it.
 */
@NullMarked
package org.tessera.desktop.providers;

import org.jspecify.annotations.NullMarked;
