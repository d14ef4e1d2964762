/**
 * The walls of the house as rules over class files. Each door runs all of them over everything that it ships: its test
 * extends {@link org.tessera.testkit.architecture.ArchitectureContractTest}.
 */
@NullMarked
package org.tessera.testkit.architecture;

import org.jspecify.annotations.NullMarked;
