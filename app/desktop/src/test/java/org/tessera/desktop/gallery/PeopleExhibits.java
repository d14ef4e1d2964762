package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.tessera.core.access.AccountName;
import org.tessera.desktop.fixture.StaffDesktop;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.people.PeopleViewModel;
import org.tessera.desktop.text.Messages;

/** The People screen. */
final class PeopleExhibits {
    private PeopleExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.documented("people", words -> people(words, model -> {})),
                Exhibit.of("people-long-name",
                        words -> people(words, model -> model.choose(AccountName.of(StaffDesktop.ADMINISTRATOR)))),
                Exhibit.of("people-add", words -> people(words, model -> model.ask(Asking.ADD))),
                Exhibit.of("people-passphrase", words -> people(words, model -> {
                    model.choose(AccountName.of(StaffDesktop.CLINICIAN));
                    model.reset();
                })), Exhibit.of("people-deactivate", words -> people(words, model -> {
                    model.choose(AccountName.of(StaffDesktop.CLINICIAN));
                    model.ask(Asking.DEACTIVATE);
                })));
    }

    private static Parent people(Messages words, Consumer<PeopleViewModel> steps) {
        StaffDesktop desktop = Staff.DESKTOP;
        desktop.model().dismiss();
        desktop.model().choose(AccountName.of(StaffDesktop.FOUNDER));
        Parent window = desktop.settle().window(words);
        steps.accept(desktop.model());
        desktop.settle();
        return window;
    }

    /** Made when it is first asked for: the keys of its accounts take seconds. */
    private static final class Staff {
        private static final StaffDesktop DESKTOP = found();

        private Staff() {}

        private static StaffDesktop found() {
            try {
                return StaffDesktop.in(Files.createTempDirectory("tessera"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
