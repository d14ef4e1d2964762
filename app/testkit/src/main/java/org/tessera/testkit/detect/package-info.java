/** What every detector has to keep, as tests to extend. */
@NullMarked
package org.tessera.testkit.detect;

import org.jspecify.annotations.NullMarked;
