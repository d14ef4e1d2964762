package org.tessera.desktop.gallery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.DocumentNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.OpenNote;

/** The Review screen: at work, at its end, and asking. */
final class ReviewExhibits {
    private ReviewExhibits() {}

    static List<Exhibit> all() {
        return List.of(
                Exhibit.documented("review", on(CardiologyNote.halfReviewed(),
                        model -> {})),
                Exhibit.documented("review-finish",
                        on(CardiologyNote.halfReviewed().confirmAll(), ReviewViewModel::nextUndecided)),
                Exhibit.of("review-finish-document",
                        on(ReviewSession.of(DocumentNote.of(CardiologyNote.analyzed())).confirmAll(),
                                ReviewViewModel::nextUndecided)),
                Exhibit.of("review-finish-document-seen", ReviewExhibits::seen), Exhibit.of("review-alike",
                        on(ReviewSession.of(CardiologyNote.analyzed()), ReviewExhibits::askForAlike)));
    }

    private static void askForAlike(ReviewViewModel model) {
        model.nextUndecided();
        model.nextUndecided();
        model.alike();
    }

    private static Parent seen(Messages words) {
        ReviewDesktop desktop = new ReviewDesktop(
                ReviewSession.of(DocumentNote.of(CardiologyNote.analyzed())).confirmAll(), InstantSource.system());
        PicturesSeen seen = new PicturesSeen(new NamedPerson("Dana Okafor"), Instant.parse("2026-11-22T09:47:12Z"));
        OpenNote open = desktop.workspace().noteProperty().get().orElseThrow();
        desktop.workspace().noteProperty().set(Optional.of(open.looking(Optional.of(seen))));
        return desktop.window(words);
    }

    private static Function<Messages, Parent> on(ReviewSession session, Consumer<ReviewViewModel> steps) {
        return words -> {
            ReviewDesktop desktop = new ReviewDesktop(session, InstantSource.system());
            Parent window = desktop.window(words);
            steps.accept(desktop.model());
            return window;
        };
    }
}
