/** Tries every part of an installation on invented text. */
@NullMarked
package org.tessera.engine.selftest;

import org.jspecify.annotations.NullMarked;
