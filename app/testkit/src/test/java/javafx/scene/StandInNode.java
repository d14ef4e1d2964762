package javafx.scene;

/** Stands in for a control, which the test kit does not have. */
public record StandInNode(int number) {}
