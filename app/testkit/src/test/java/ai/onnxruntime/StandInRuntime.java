package ai.onnxruntime;

/** Stands in for a class of the runtime of models, which the test kit does not have. */
public record StandInRuntime(int number) {}
