/** Tests of the command line as a person or a program uses it: arguments in, exit code and text out. */
@NullMarked
package org.tessera.cli;

import org.jspecify.annotations.NullMarked;
