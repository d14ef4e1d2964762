/** Tests of the self-test: it tells a broken part by name, and leaves nothing behind. */
@NullMarked
package org.tessera.engine.selftest;

import org.jspecify.annotations.NullMarked;
