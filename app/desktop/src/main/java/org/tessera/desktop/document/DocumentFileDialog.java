package org.tessera.desktop.document;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;

/** The system's dialog for a document. The name that it offers says nothing about a patient. */
public final class DocumentFileDialog implements DocumentPlace {
    private final Messages messages;

    /** A dialog in the words of a locale. */
    public DocumentFileDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> ask(Window owner, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("document.save"));
        chooser.setInitialFileName("document-redacted." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("document.save.kind", ending), "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
