/**
 * What is known about a way to a model: where it is, how it is spoken to, and the evidence that it may be used. Data, no
 * secrets.
 */
@NullMarked
package org.tessera.core.provider;

import org.jspecify.annotations.NullMarked;
