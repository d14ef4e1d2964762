package org.tessera.desktop.control;

import java.util.function.IntUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Two note views that scroll together: the one that a person moves leads, the other shows the same place. */
public final class ScrollLink {
    private final NoteView first;
    private final NoteView second;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private IntUnaryOperator toSecond = offset -> offset;
    private IntUnaryOperator toFirst = offset -> offset;
    private boolean firstLeads = true;
    private boolean following;

    /** Links two views; the first leads until a person moves the second. */
    public ScrollLink(NoteView first, NoteView second) {
        this.first = first;
        this.second = second;
        leadOnUse(first, true);
        leadOnUse(second, false);
        first.inViewProperty().subscribe(this::follow);
        second.inViewProperty().subscribe(this::follow);
    }

    private void leadOnUse(NoteView view, boolean isFirst) {
        view.addEventFilter(ScrollEvent.SCROLL, event -> firstLeads = isFirst);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> firstLeads = isFirst);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> firstLeads = isFirst);
    }

    /** How offsets of one text are found in the other. */
    public void setMapping(IntUnaryOperator firstToSecond, IntUnaryOperator secondToFirst) {
        toSecond = firstToSecond;
        toFirst = secondToFirst;
    }

    /** The first view leads again: it was moved by a command. */
    public void lead() {
        firstLeads = true;
    }

    private void follow() {
        if (!on.get() || following) {
            return;
        }
        following = true;
        NoteView leader = firstLeads ? first : second;
        NoteView follower = firstLeads ? second : first;
        int top = leader.inViewProperty().get().start();
        follower.alignTop((firstLeads ? toSecond : toFirst).applyAsInt(top), leader.distanceFromTop(top));
        following = false;
    }

    /** Whether they scroll together. */
    public BooleanProperty onProperty() {
        return on;
    }
}
