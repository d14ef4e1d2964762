package org.tessera.desktop.gallery;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Parent;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.fixture.UnkeptReviews;
import org.tessera.desktop.help.HelpLayer;
import org.tessera.desktop.review.Finishing;
import org.tessera.desktop.review.PatientViewModel;
import org.tessera.desktop.review.ReviewScreen;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.training.TrainingBook;
import org.tessera.desktop.training.TrainingScreen;
import org.tessera.desktop.training.TrainingViewModel;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.assets.Glossary;

/** Help, the tour and the Training screen. */
final class HelpExhibits {
    private HelpExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.documented("help", words -> window(Shown.HELP, words)),
                Exhibit.of("training", words -> window(Shown.BEGIN, words)),
                Exhibit.of("training-score", words -> window(Shown.SCORE, words)),
                Exhibit.of("tour", words -> window(Shown.TOUR, words)));
    }

    /** What is in front. */
    private enum Shown {
        HELP, BEGIN, SCORE, TOUR
    }

    private static Parent window(Shown shown, Messages messages) {
        Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Set.of(Role.REVIEWER)));
        InstantSource clock = InstantSource.system();
        TrainingViewModel training = new TrainingViewModel(workspace, clock, () -> 7);
        ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)), clock,
                new TrainingBook(new UnkeptReviews(clock), training));
        MainWindow window = new MainWindow(messages, workspace,
                List.of(new Plain(ScreenPlace.WORKLIST),
                        new ReviewScreen(messages, review,
                                new PatientViewModel(workspace, new UnkeptReviews(InstantSource.system())), workspace),
                        new TrainingScreen(messages, training)));
        HelpLayer help = HelpLayer.over(messages, window, Glossary.released());
        if (shown != Shown.BEGIN) {
            training.begin(training.stateProperty().get().samples().get(1));
        } else {
            window.show(ScreenPlace.TRAINING);
        }
        switch (shown) {
            case BEGIN -> {
            }
            case HELP -> help.show();
            case TOUR -> {
                help.welcome();
                window.show(ScreenPlace.REVIEW);
            }
            case SCORE -> {
                review.confirm();
                review.reject();
                int left = review.stateProperty().get().orElseThrow().undecided();
                for (int decided = 0; decided < left; decided++) {
                    review.confirm();
                }
                review.finish(Finishing.Then.PROMPT);
            }
        }
        return window;
    }
}
