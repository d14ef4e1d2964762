package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Parent;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.TwoReadersDesktop;
import org.tessera.desktop.text.Messages;

/** The Adjudication screen: empty, at work, and at its end. Each state follows from the one before. */
final class AdjudicationExhibits {
    private AdjudicationExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.of("adjudication-empty", words -> Readers.DESKTOP.window(words)),
                Exhibit.documented("adjudication", AdjudicationExhibits::open),
                Exhibit.of("adjudication-agreed", AdjudicationExhibits::agreed));
    }

    private static Parent open(Messages words) {
        Readers.DESKTOP.opened().model().first();
        return Readers.DESKTOP.window(words);
    }

    private static Parent agreed(Messages words) {
        TwoReadersDesktop desktop = Readers.DESKTOP;
        desktop.opened().model().second();
        desktop.model().showAgreed(true);
        desktop.model().own(IdentifierKind.STREET);
        desktop.model().first();
        return desktop.window(words);
    }

    /** Made when it is first asked for: the keys of two accounts take seconds. */
    private static final class Readers {
        private static final TwoReadersDesktop DESKTOP = read();

        private Readers() {}

        private static TwoReadersDesktop read() {
            try {
                return TwoReadersDesktop.read(Files.createTempDirectory("tessera"), CardiologyNote.analyzed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
