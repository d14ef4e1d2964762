package org.tessera.core.canary.one;

import org.tessera.core.canary.two.Second;

/** Leans on the other package. */
public record First(Second second) {}
