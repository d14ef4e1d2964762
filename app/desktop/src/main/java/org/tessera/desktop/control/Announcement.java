package org.tessera.desktop.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Words about how things stand: a screen reader is told when they are others, without the focus being there. */
public final class Announcement {
    private Announcement() {}

    /** Says what a part of the window tells now. */
    public static void say(Node part, String words) {
        part.setAccessibleRole(AccessibleRole.TEXT);
        if (!words.equals(part.getAccessibleText())) {
            part.setAccessibleText(words);
            part.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Says the words of a label whenever they are others. */
    public static void follow(Label label) {
        label.textProperty().subscribe(words -> say(label, words));
    }
}
