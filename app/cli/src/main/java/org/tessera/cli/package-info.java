/**
 * The command line: a thin door. It reads arguments, calls the engine and shows what it says; the only place that writes
 * to the console.
 */
@NullMarked
package org.tessera.cli;

import org.jspecify.annotations.NullMarked;
