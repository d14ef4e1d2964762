package org.tessera.desktop.signoff;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.document.LetterForm;

/** The system's dialog for a letter. The name that it offers says nothing about a patient. */
public final class LetterFileDialog implements SavePlace {
    private final Messages messages;

    /** A dialog in the words of a locale. */
    public LetterFileDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> ask(Window owner, LetterForm form) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("sign_off.save"));
        chooser.setInitialFileName("letter." + form.ending());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get(SignedCard.keyOf(form)), "*." + form.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
