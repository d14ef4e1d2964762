package org.tessera.desktop.workspace;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the screens share. Each of them observes it and none of them knows another. Used on the toolkit's thread only. */
public final class Workspace {
    private final ObjectProperty<Optional<OpenNote>> note = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Egress> egress = new SimpleObjectProperty<>(new Egress.NothingLeft());
    private final ObjectProperty<Sending> sending = new SimpleObjectProperty<>(Sending.ON_DEVICE_ONLY);
    private final ObjectProperty<NotesInHand> notes = new SimpleObjectProperty<>(NotesInHand.NONE);
    private final ObjectProperty<User> user;

    /** An empty table, with a person at it. */
    public Workspace(User user) {
        this.user = new SimpleObjectProperty<>(user);
    }

    /** The note on the table. */
    public ObjectProperty<Optional<OpenNote>> noteProperty() {
        return note;
    }

    /** What was said last. */
    public ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    /** What left the device. */
    public ObjectProperty<Egress> egressProperty() {
        return egress;
    }

    /** The site's switch. */
    public ObjectProperty<Sending> sendingProperty() {
        return sending;
    }

    /** The notes that the worklist holds. */
    public ObjectProperty<NotesInHand> notesProperty() {
        return notes;
    }

    /** Who works here. */
    public ObjectProperty<User> userProperty() {
        return user;
    }
}
