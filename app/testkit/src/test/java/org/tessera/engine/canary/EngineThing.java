package org.tessera.engine.canary;

/** Something of the engine. */
public record EngineThing(int number) {}
