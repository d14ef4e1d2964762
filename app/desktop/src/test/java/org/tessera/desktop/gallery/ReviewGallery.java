package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.theme.ThemeChoice;

/** Draws the Review screen in every scheme and state: {@code ReviewGallery OUT_FOLDER}. */
public final class ReviewGallery {
    private ReviewGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
            String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Screens.capture(half(model -> {}), 1440, 900, choice, 1, folder.resolve("review-" + name + ".png"));
            Screens.capture(done(ReviewViewModel::nextUndecided), 1440, 900, choice, 1,
                    folder.resolve("review-finish-" + name + ".png"));
            Screens.capture(fresh(ReviewGallery::askForAlike), 1440, 900, choice, 1,
                    folder.resolve("review-alike-" + name + ".png"));
        }
        Screens.capture(half(model -> {}), 1024, 700, ThemeChoice.LIGHT, 1, folder.resolve("review-narrow.png"));
        Screens.capture(half(model -> {}), 1920, 1080, ThemeChoice.LIGHT, 1, folder.resolve("review-wide.png"));
        Screens.capture(half(model -> {}), 1920, 1200, ThemeChoice.LIGHT, 2, folder.resolve("review-200-percent.png"));
        Platform.exit();
    }

    private static void askForAlike(ReviewViewModel model) {
        model.nextUndecided();
        model.nextUndecided();
        model.alike();
    }

    private static Supplier<Parent> half(Consumer<ReviewViewModel> steps) {
        return window(CardiologyNote.halfReviewed(), steps);
    }

    private static Supplier<Parent> done(Consumer<ReviewViewModel> steps) {
        return window(CardiologyNote.halfReviewed().confirmAll(), steps);
    }

    private static Supplier<Parent> fresh(Consumer<ReviewViewModel> steps) {
        return window(ReviewSession.of(CardiologyNote.analyzed()), steps);
    }

    private static Supplier<Parent> window(ReviewSession session, Consumer<ReviewViewModel> steps) {
        return () -> {
            ReviewDesktop desktop = new ReviewDesktop(session, InstantSource.system());
            steps.accept(desktop.model());
            return desktop.window();
        };
    }
}
