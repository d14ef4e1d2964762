package org.tessera.desktop.workspace;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.command.KeyMap;

/** What the screens share. Each of them observes it and none of them knows another. Used on the toolkit's thread only. */
public final class Workspace {
    private final ObjectProperty<Optional<OpenNote>> note = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Egress> egress = new SimpleObjectProperty<>(new Egress.NothingLeft());
    private final ObjectProperty<Sending> sending = new SimpleObjectProperty<>(Sending.ON_DEVICE_ONLY);
    private final ObjectProperty<NotesInHand> notes = new SimpleObjectProperty<>(NotesInHand.NONE);
    private final ObjectProperty<Optional<PathStep>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DocumentWish>> documentWanted = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty statementWanted = new SimpleBooleanProperty();
    private final BooleanProperty nextWanted = new SimpleBooleanProperty();
    private final ObjectProperty<Set<IdentifierKind>> validatedKinds = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty fetching = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Boolean>> sendingWanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(KeyMap.STANDARD);
    private final ReadOnlyIntegerWrapper register = new ReadOnlyIntegerWrapper();
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

    /** Whether a person wants prompts to leave, or not; whoever turns the switch empties it. */
    public ObjectProperty<Optional<Boolean>> sendingWantedProperty() {
        return sendingWanted;
    }

    /** Asks for the site's switch to be turned. */
    public void allowSending(boolean allowed) {
        sendingWanted.set(Optional.of(allowed));
    }

    /** How often the register of providers, or the order in which they are asked, was changed while this table stands. */
    public ReadOnlyIntegerProperty registerProperty() {
        return register.getReadOnlyProperty();
    }

    /** Says that the register of providers is another one now. */
    public void registerChanged() {
        register.set(register.get() + 1);
    }

    /** The notes that the worklist holds. */
    public ObjectProperty<NotesInHand> notesProperty() {
        return notes;
    }

    /** The step that a screen leads to; the window goes there and empties it. */
    public ObjectProperty<Optional<PathStep>> wantedProperty() {
        return wanted;
    }

    /** Asks the window for a step of the path. */
    public void goTo(PathStep step) {
        wanted.set(Optional.of(step));
    }

    /** Whether a person wants the next note that waits for a review; whoever opens it turns this off. */
    public BooleanProperty nextWantedProperty() {
        return nextWanted;
    }

    /** Asks for the next note that waits for a review. */
    public void openNext() {
        nextWanted.set(true);
    }

    /** Whether the statement that ends the review is wanted with the Review screen; the screen turns this off. */
    public BooleanProperty statementWantedProperty() {
        return statementWanted;
    }

    /** Asks for the Review screen with the statement that ends the review. */
    public void goToStatement() {
        statementWanted.set(true);
        goTo(PathStep.REVIEW);
    }

    /** The document that a person wants without identifiers; whoever shows it empties this. */
    public ObjectProperty<Optional<DocumentWish>> documentWantedProperty() {
        return documentWanted;
    }

    /** The kinds whose detection the site has validated by sampling, so that they may be confirmed in bulk. */
    public ObjectProperty<Set<IdentifierKind>> validatedKindsProperty() {
        return validatedKinds;
    }

    /** Whether the stored work on the note behind its review is still being fetched. */
    public BooleanProperty fetchingProperty() {
        return fetching;
    }

    /** Which keys do what for who works here. */
    public ObjectProperty<KeyMap> keysProperty() {
        return keys;
    }

    /** Who works here. */
    public ObjectProperty<User> userProperty() {
        return user;
    }
}
