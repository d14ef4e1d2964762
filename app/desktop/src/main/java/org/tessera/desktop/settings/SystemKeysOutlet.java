package org.tessera.desktop.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;

/** The system's printers and its dialog for files. */
public final class SystemKeysOutlet implements KeysOutlet {
    private final Messages messages;

    /** Dialogs in the words of a locale. */
    public SystemKeysOutlet(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean print(Window owner, List<? extends Node> sheets) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner)) {
            return false;
        }
        boolean printed = true;
        for (Node sheet : sheets) {
            printed = printed && job.printPage(sheet);
        }
        return job.endJob() && printed;
    }

    @Override
    public Optional<Path> place(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("settings.keys.save"));
        chooser.setInitialFileName("tessera-keys.html");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("settings.keys.kind"), "*.html"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
