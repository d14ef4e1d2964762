package org.tessera.desktop.quality;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;

/** The system's dialogs for the report and for marked notes. */
public final class QualityFileDialog implements QualityFiles {
    private final Messages messages;

    /** Dialogs in the words of a locale. */
    public QualityFileDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> save(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("quality.export"));
        chooser.setInitialFileName("quality-report.csv");
        chooser.getExtensionFilters()
                .addAll(new FileChooser.ExtensionFilter(messages.get("quality.file.csv"), "*.csv"),
                        new FileChooser.ExtensionFilter(messages.get("quality.file.json"), "*.json"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> gold(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("quality.gold.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("quality.file.gold"), "*.jsonl"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
