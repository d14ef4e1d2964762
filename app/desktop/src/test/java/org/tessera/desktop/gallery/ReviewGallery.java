package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.review.KeyMap;
import org.tessera.desktop.review.ReviewScreen;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Role;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

/** Draws the Review screen in every scheme and state: {@code ReviewGallery OUT_FOLDER}. */
public final class ReviewGallery {
    private ReviewGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
            String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Screens.capture(ReviewGallery::window, 1440, 900, choice, 1, folder.resolve("review-" + name + ".png"));
        }
        Platform.exit();
    }

    private static Parent window() {
        Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Role.COMPLIANCE));
        ReviewSession session = CardiologyNote.halfReviewed();
        workspace.noteProperty().set(Optional.of(OpenNote.of(new CaseId("gallery"), session, TokenMap.EMPTY)));
        ReviewViewModel model = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)),
                InstantSource.system());
        Messages messages = new Messages(Locale.ENGLISH);
        MainWindow window = new MainWindow(messages, workspace,
                List.of(new ReviewScreen(messages, model, workspace, KeyMap.standard())));
        window.show(ScreenPlace.REVIEW);
        return window;
    }
}
