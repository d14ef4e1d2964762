package org.jsoup;

/** Stands in for a class of the runtime of models, which the test kit does not have. */
public record StandInLibrary(int number) {}
