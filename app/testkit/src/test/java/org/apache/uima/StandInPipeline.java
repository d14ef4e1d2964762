package org.apache.uima;

/** Stands in for a class of the clinical pipeline, which the test kit does not have. */
public record StandInPipeline(int number) {}
