package org.tessera.desktop.worklist;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.io.NoteFormats;

/** The ways in for files and folders: choosers of the system, and dropping. */
final class FileIntake {
    private final Messages messages;
    private final WorklistViewModel model;
    private Optional<Node> over = Optional.empty();

    FileIntake(Messages messages, WorklistViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    /** Takes what is dropped on a node; choosers open above its window. */
    void takeDrops(Node node) {
        over = Optional.of(node);
        node.setOnDragOver(FileIntake::dragged);
        node.setOnDragDropped(this::dropped);
    }

    private Optional<Window> window() {
        return over.map(Node::getScene).map(scene -> scene.getWindow());
    }

    /** Asks for files and takes them in. */
    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("worklist.import"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(messages.get("worklist.import.kinds"), patterns()),
                        new FileChooser.ExtensionFilter(messages.get("worklist.import.any"), "*.*"));
        window().map(chooser::showOpenMultipleDialog).ifPresent(this::take);
    }

    private static List<String> patterns() {
        return NoteFormats.endings().stream().map(ending -> "*." + ending).toList();
    }

    /** Asks for a folder and takes its files in. */
    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("worklist.import.folder"));
        window().map(chooser::showDialog).ifPresent(folder -> take(List.of(folder)));
    }

    private void take(List<File> files) {
        model.takeFiles(files.stream().map(File::toPath).map(Path::toAbsolutePath).toList());
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        take(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }
}
