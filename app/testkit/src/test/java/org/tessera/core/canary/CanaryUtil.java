package org.tessera.core.canary;

/** A name that tells nothing. */
record CanaryUtil(int number) {}
