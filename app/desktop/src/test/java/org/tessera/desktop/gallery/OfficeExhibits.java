package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.fixture.OfficeDesktop;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.worklist.WorklistViewModel;

/** Worklist, Audit and Settings. */
final class OfficeExhibits {
    private OfficeExhibits() {}

    static List<Exhibit> worklist() {
        return List.of(
                Exhibit.documented("worklist-empty",
                        words -> OfficeDesktop.empty().window(ScreenPlace.WORKLIST, words)),
                Exhibit.documented("worklist", words -> worklist(words, model -> {})),
                Exhibit.of("worklist-unread", words -> unread(words)),
                Exhibit.of("worklist-delete", words -> worklist(words, WorklistViewModel::askToDelete)),
                Exhibit.of("worklist-paste", words -> pressed(worklist(words, model -> {}), "#worklist-paste")));
    }

    static List<Exhibit> oversight() {
        return List.of(Exhibit.documented("audit", words -> pressed(audit(words), "#audit-verify")),
                Exhibit.of("audit-none", words -> pressed(audit(words), "#audit-group-refusals")),
                Exhibit.of("audit-filter", OfficeExhibits::flawedFilter),
                Exhibit.of("audit-export", words -> pressed(audit(words), "#audit-export")),
                Exhibit.of("audit-incident", words -> pressed(audit(words), "#audit-incident")),
                Exhibit.documented("settings", words -> OfficeDesktop.busy().window(ScreenPlace.SETTINGS, words)));
    }

    private static Parent worklist(Messages words, Consumer<WorklistViewModel> steps) {
        OfficeDesktop office = OfficeDesktop.busy();
        Parent window = office.window(ScreenPlace.WORKLIST, words);
        steps.accept(office.worklist());
        return window;
    }

    private static Parent unread(Messages words) {
        OfficeDesktop office = OfficeDesktop.empty();
        Parent window = office.window(ScreenPlace.WORKLIST, words);
        office.worklist()
                .takeText(new PhiText("Mr. Orsino Fennimore was seen on March 4, 2026."), new PhiText("Short note"));
        office.worklist().takeFiles(List.of(Path.of("referral-scan.pdf"), Path.of("missing.txt")));
        office.worklist().choose("unread-1");
        return window;
    }

    private static Parent audit(Messages words) {
        return OfficeDesktop.busy().window(ScreenPlace.AUDIT, words);
    }

    private static Parent flawedFilter(Messages words) {
        Parent window = audit(words);
        ((TextField) window.lookup("#audit-work")).setText("Note 7");
        ((TextField) window.lookup("#audit-user")).setText("Dana Okafor");
        ((TextField) window.lookup("#audit-from")).setText("last week");
        return pressed(window, "#audit-find");
    }

    static Parent pressed(Parent window, String button) {
        ((ButtonBase) window.lookup(button)).fire();
        return window;
    }
}
