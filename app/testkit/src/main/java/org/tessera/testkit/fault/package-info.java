/** Faults on purpose: a database connection that is watched statement by statement, and files that fail at a given call. */
@NullMarked
package org.tessera.testkit.fault;

import org.jspecify.annotations.NullMarked;
