package org.tessera.desktop.providers;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;

/** The system's dialogs for the files of the register. */
public final class ProfileDialogs implements ProfilePlaces {
    private final Messages messages;

    /** Dialogs in the words of a locale. */
    public ProfileDialogs(Messages messages) {
        this.messages = messages;
    }

    private FileChooser chooser(Kind kind) {
        FileChooser chooser = new FileChooser();
        FileChooser.ExtensionFilter filter = switch (kind) {
            case PROFILE -> new FileChooser.ExtensionFilter(messages.get("providers.file.profile"), "*.json");
            case REGISTER -> new FileChooser.ExtensionFilter(messages.get("providers.file.register"), "*.csv");
            case CREDENTIAL -> new FileChooser.ExtensionFilter(messages.get("providers.file.credential"), "*.*");
        };
        chooser.getExtensionFilters().add(filter);
        chooser.setTitle(filter.getDescription());
        return chooser;
    }

    @Override
    public Optional<Path> open(Window owner, Kind kind) {
        return Optional.ofNullable(chooser(kind).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window owner, Kind kind, String offeredName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(offeredName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
