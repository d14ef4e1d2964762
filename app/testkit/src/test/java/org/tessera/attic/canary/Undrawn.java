package org.tessera.attic.canary;

/** A class in a module that the table does not name. */
record Undrawn(int number) {}
