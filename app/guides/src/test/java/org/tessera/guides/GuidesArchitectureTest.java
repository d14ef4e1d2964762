package org.tessera.guides;

import org.tessera.testkit.architecture.ArchitectureContractTest;

final class GuidesArchitectureTest extends ArchitectureContractTest {}
