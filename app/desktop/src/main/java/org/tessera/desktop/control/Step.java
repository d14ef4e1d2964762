package org.tessera.desktop.control;

/**
 * One step of the path as the step bar shows it.
 *
 * @param title its name
 * @param detail how it stands or what is missing; may be empty
 * @param state whether it is behind, here or ahead
 */
public record Step(String title, String detail, State state) {
    /** Where a step lies. */
    public enum State {
        DONE, CURRENT, AHEAD
    }
}
