package org.tessera.desktop.gallery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.tessera.desktop.quality.QualityDesktop;
import org.tessera.desktop.quality.QualityState;
import org.tessera.desktop.text.Messages;

/** The Quality screen. */
final class QualityExhibits {
    private QualityExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.documented("quality", words -> quality(words, QualityDesktop::busy)),
                Exhibit.of("quality-empty", words -> quality(words, desktop -> {})),
                Exhibit.of("quality-draw",
                        words -> quality(words, desktop -> desktop.busy().model().ask(QualityState.Asking.DRAW))),
                Exhibit.of("quality-gold", words -> quality(words, desktop -> {
                    desktop.model().evaluate(Optional.empty());
                    desktop.settle();
                })), Exhibit.of("quality-reading", words -> quality(words, desktop -> desktop.busy().reading())));
    }

    private static Parent quality(Messages words, Consumer<QualityDesktop> steps) {
        QualityDesktop desktop = new QualityDesktop();
        Parent window = desktop.window(words);
        steps.accept(desktop);
        return window;
    }
}
