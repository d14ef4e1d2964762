package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
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
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.training.TrainingBook;
import org.tessera.desktop.training.TrainingScreen;
import org.tessera.desktop.training.TrainingViewModel;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.assets.Glossary;

/** Draws help, the tour and the Training screen: {@code HelpGallery OUT_FOLDER}. */
public final class HelpGallery {
    private HelpGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
            String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Screens.draw(window(Shown.HELP),
                    List.of(Shot.of("1440x900", choice, 1, folder.resolve("help-" + name + ".png"))));
            Screens.draw(window(Shown.SCORE),
                    List.of(Shot.of("1440x900", choice, 1, folder.resolve("training-" + name + ".png"))));
        }
        Screens.draw(window(Shown.TOUR),
                List.of(Shot.of("1440x900", ThemeChoice.LIGHT, 1, folder.resolve("tour.png"))));
        Screens.draw(window(Shown.HELP),
                List.of(Shot.of("1024x700", ThemeChoice.LIGHT, 1, folder.resolve("help-narrow.png"))));
        Platform.exit();
    }

    /** What is in front. */
    private enum Shown {
        HELP, SCORE, TOUR
    }

    private static Supplier<Parent> window(Shown shown) {
        return () -> {
            Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Set.of(Role.REVIEWER)));
            InstantSource clock = InstantSource.system();
            Messages messages = new Messages(Locale.ENGLISH);
            TrainingViewModel training = new TrainingViewModel(workspace, clock, () -> 7);
            ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)), clock,
                    new TrainingBook(new UnkeptReviews(clock), training));
            MainWindow window = new MainWindow(messages, workspace,
                    List.of(new Plain(ScreenPlace.WORKLIST), new ReviewScreen(messages, review,
                            new PatientViewModel(workspace, new UnkeptReviews(InstantSource.system())), workspace),
                            new TrainingScreen(messages, training)));
            HelpLayer help = HelpLayer.over(messages, window, Glossary.released());
            training.begin(training.stateProperty().get().samples().get(1));
            switch (shown) {
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
        };
    }
}
