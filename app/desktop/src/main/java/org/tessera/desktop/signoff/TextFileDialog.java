package org.tessera.desktop.signoff;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;

/** The system's dialog for a text file. The name that it offers says nothing about a patient. */
public final class TextFileDialog implements SavePlace {
    private final Messages messages;

    /** A dialog in the words of a locale. */
    public TextFileDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("sign_off.save"));
        chooser.setInitialFileName("letter.txt");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("sign_off.save.kind"), "*.txt"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
