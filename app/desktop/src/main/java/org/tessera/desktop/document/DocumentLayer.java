package org.tessera.desktop.document;

import java.util.Optional;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.document.DocumentFile;

/** The card for a document without identifiers, above every screen. A document that nobody waits for is dropped. */
public final class DocumentLayer {
    private final Messages messages;
    private final MainWindow window;
    private final DocumentViewModel model;
    private final DocumentPlace places;
    private Optional<DocumentCard> card = Optional.empty();

    private DocumentLayer(Messages messages, MainWindow window, DocumentViewModel model, DocumentPlace places) {
        this.messages = messages;
        this.window = window;
        this.model = model;
        this.places = places;
        model.stateProperty().subscribe(state -> state.ifPresent(this::follow));
    }

    /** Lays it over a window. It shows itself when a screen wishes for a document. */
    public static DocumentLayer over(Messages messages, MainWindow window, Workspace workspace, DocumentViewModel model,
            DocumentPlace places) {
        DocumentLayer layer = new DocumentLayer(messages, window, model, places);
        workspace.documentWantedProperty().subscribe(wanted -> wanted.ifPresent(wish -> {
            workspace.documentWantedProperty().set(Optional.empty());
            layer.show(wish);
        }));
        return layer;
    }

    private void show(DocumentWish wish) {
        card = Optional.empty();
        model.want(wish);
        model.stateProperty().get().ifPresent(state -> {
            DocumentCard asking = new DocumentCard(messages, model, state, window::uncover);
            card = Optional.of(asking);
            window.cover(asking);
            asking.focusFirst();
        });
    }

    private void follow(DocumentState state) {
        card.filter(shown -> shown.getParent() != null).ifPresent(shown -> {
            shown.show(state);
            if (state.stage() instanceof DocumentState.Stage.Made(DocumentFile file)) {
                places.ask(window.getScene().getWindow(), file.ending())
                        .ifPresentOrElse(place -> model.save(file, place), model::keepAsking);
            }
        });
    }
}
