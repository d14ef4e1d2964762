package org.tessera.engine.evaluate;

/** A stretch that a detector marked; offsets in code points. */
public record PredictedSpan(int start, int end, String type) {}
