package org.tessera.desktop.help;

import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Glossary;

/** Help above every screen, asked for by its key, its button or the palette, and the tour that it begins. */
public final class HelpLayer {
    private final Messages messages;
    private final MainWindow window;
    private final Glossary glossary;
    private final TourCard tour;
    private boolean welcomed;

    private HelpLayer(Messages messages, MainWindow window, Glossary glossary) {
        this.messages = messages;
        this.window = window;
        this.glossary = glossary;
        this.tour = new TourCard(messages, window);
        window.setOnHelp(this::show);
    }

    /** Lays help over a window. */
    public static HelpLayer over(Messages messages, MainWindow window, Glossary glossary) {
        HelpLayer layer = new HelpLayer(messages, window, glossary);
        window.setBand(layer.tour);
        return layer;
    }

    /** Shows help for the screen in front. */
    public void show() {
        window.shownScreen().ifPresent(screen -> {
            HelpCard card = new HelpCard(messages, screen.place(), window.keysHere(), glossary, this::startTour,
                    this::ask, window::uncover);
            window.cover(card);
            card.focusClose();
        });
    }

    private void ask(WindowCommand command) {
        window.uncover();
        window.ask(command);
    }

    private void startTour() {
        window.uncover();
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
