package org.tessera.desktop.help;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Glossary;

/**
 * Help above every screen: the question mark opens it where a screen has no use of its own for that key, F1 everywhere;
 * Escape closes it and gives the focus back.
 */
public final class HelpLayer extends StackPane {
    private final Messages messages;
    private final MainWindow window;
    private final Glossary glossary;
    private final TourCard tour;
    private boolean welcomed;
    private Optional<Node> before = Optional.empty();

    private HelpLayer(Messages messages, MainWindow window, Glossary glossary) {
        this.messages = messages;
        this.window = window;
        this.glossary = glossary;
        this.tour = new TourCard(messages, window);
        getStyleClass().add("help-layer");
        setPickOnBounds(false);
        setVisible(false);
        setAlignment(Pos.CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressInside);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                toggle();
                event.consume();
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean asks = event.getCode() == KeyCode.SLASH && event.isShiftDown();
            if (asks && !(event.getTarget() instanceof TextInputControl)) {
                toggle();
                event.consume();
            }
        });
        window.setOnHelp(this::toggle);
    }

    /** Lays help over a window. */
    public static HelpLayer over(Messages messages, MainWindow window, Glossary glossary) {
        HelpLayer layer = new HelpLayer(messages, window, glossary);
        StackPane.setAlignment(layer.tour, Pos.BOTTOM_LEFT);
        window.getChildren().addAll(layer.tour, layer);
        return layer;
    }

    private void pressInside(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void toggle() {
        if (isVisible()) {
            hide();
        } else {
            show();
        }
    }

    /** Shows help for the screen in front. */
    public void show() {
        window.shownScreen().ifPresent(screen -> {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
            HelpCard card = new HelpCard(messages, screen, window.hints(), glossary, this::startTour, this::hide);
            getChildren().setAll(card);
            setVisible(true);
            card.focusClose();
        });
    }

    private void hide() {
        getChildren().clear();
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void startTour() {
        hide();
        tour.start(true);
    }

    /** Begins the walk along the path by itself, once. It takes the focus from nobody and ends with Escape. */
    public void welcome() {
        if (!welcomed) {
            welcomed = true;
            tour.start(false);
        }
    }
}
