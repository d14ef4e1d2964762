package org.tessera.desktop.audit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.core.audit.AuditForm;
import org.tessera.desktop.text.Messages;

/** The system's dialog for an exported audit. */
public final class AuditFileDialog implements AuditFiles {
    private final Messages messages;

    /** A dialog in the words of a locale. */
    public AuditFileDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> save(Window owner, AuditForm form) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("audit.export"));
        chooser.setInitialFileName("audit." + form.id());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("audit.form." + form.id()), "*." + form.id()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
