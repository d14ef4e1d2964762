package org.tessera.desktop.shell;

import java.util.Locale;
import java.util.Optional;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** Keeps the words about the open note in the header of a step of its path. */
public final class PathHeader {
    private final Messages messages;
    private final ScreenHeader header = ScreenHeader.ofPath();

    /** A header that follows the note of the workspace. */
    public PathHeader(Messages messages, Workspace workspace) {
        this.messages = messages;
        workspace.noteProperty().subscribe(this::show);
    }

    private void show(Optional<OpenNote> note) {
        header.titleProperty().set(note.map(open -> open.title().reveal()).orElse(""));
        header.detailProperty()
                .set(note.map(open -> messages.get("note.detail",
                        messages.get("note.format." + open.source().format().name().toLowerCase(Locale.ROOT)),
                        open.version())).orElse(""));
    }

    /** The header itself. */
    public ScreenHeader header() {
        return header;
    }
}
