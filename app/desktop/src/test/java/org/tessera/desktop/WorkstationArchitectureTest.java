package org.tessera.desktop;

import org.tessera.testkit.architecture.ArchitectureContractTest;

/** The walls of the whole product, as far as the window ships it. */
final class WorkstationArchitectureTest extends ArchitectureContractTest {}
