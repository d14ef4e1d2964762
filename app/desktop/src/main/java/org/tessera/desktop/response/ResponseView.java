package org.tessera.desktop.response;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.shell.PathEmpty;

/** Census, both texts, findings; or what stands there while there is no answer. */
final class ResponseView extends StackPane {
    private final CensusBar census;
    private final VBox page;
    private final PathEmpty empty;

    ResponseView(CensusBar census, HBox texts, VBox findings, PathEmpty empty) {
        this.census = census;
        this.empty = empty;
        setId("response");
        getStyleClass().add("path-screen");
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox panes = new HBox(texts, findings);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        page = new VBox(census, panes);
        getChildren().addAll(page, empty);
    }

    void show(Optional<ResponseState> state) {
        page.setVisible(state.isPresent());
        empty.setVisible(state.isEmpty());
        state.ifPresentOrElse(now -> census.show(now.answer()), empty::showMissingAnswer);
    }
}
