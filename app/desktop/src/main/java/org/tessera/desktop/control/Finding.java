package org.tessera.desktop.control;

import java.util.List;

/**
 * Something in an answer that a person has to look at.
 *
 * @param id stable within the list
 * @param icon its picture
 * @param tone how grave it is
 * @param title what it is, for example "Altered token"
 * @param place where, for example "sentence 3"
 * @param words what was found
 * @param actions what can be done; none of them is a guess
 */
public record Finding(String id, Icon icon, Tone tone, String title, String place, String words, List<Action> actions) {
    public Finding {
        actions = List.copyOf(actions);
    }
}
