package org.tessera.cli;

import org.tessera.testkit.architecture.ArchitectureContractTest;

final class CommandLineArchitectureTest extends ArchitectureContractTest {}
