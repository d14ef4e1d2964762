package org.tessera.core.canary.unmarked;

/** A class whose package is not checked for null. */
record Unmarked(int number) {}
