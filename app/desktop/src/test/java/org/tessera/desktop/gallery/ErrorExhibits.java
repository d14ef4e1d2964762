package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.desktop.error.ErrorView;
import org.tessera.desktop.error.Exits;
import org.tessera.desktop.error.Trouble;
import org.tessera.desktop.fixture.OfficeDesktop;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Error screen: a damaged store, a part that is missing, a failure that nobody expected. */
final class ErrorExhibits {
    private ErrorExhibits() {}

    static List<Exhibit> all() {
        return List.of(
                Exhibit.documented("error-damaged", words -> error(words, Trouble.of(ProblemCode.STORE_DAMAGED))),
                Exhibit.of("error-missing", words -> error(words, Trouble.of(ProblemCode.MODEL_MISSING))),
                Exhibit.of("error-unexpected",
                        words -> error(words, Trouble.unexpected(Path.of("crash", "crash-20261122-094712-031.txt")))));
    }

    private static Parent error(Messages words, Trouble trouble) {
        MainWindow window = OfficeDesktop.busy().window(ScreenPlace.WORKLIST, words);
        window.show(words.get("screen.error"), new ErrorView(words, trouble, new NoExits()));
        return window;
    }

    private record NoExits() implements Exits {
        @Override
        public void goOn() {}

        @Override
        public void again() {}

        @Override
        public void lock() {}

        @Override
        public void close() {}

        @Override
        public void open(Path folder) {}
    }
}
