package org.tessera.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.work.WorkStep;
import org.tessera.desktop.gallery.Screens;
import org.tessera.desktop.fixture.Departures;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/**
 * Takes a sample through the whole window, from worklist to signature, and draws each of the five steps in light and dark:
 * {@code WindowGallery OUT_FOLDER}. The pictures in {@code docs/screenshots} are made by it.
 */
public final class WindowGallery {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int HEADLESS = 900;
    private static final int DECIDED_FIRST = 9;
    private static final long SETTLE_MILLIS = 1_500;
    private static final long LOOK_MILLIS = 100;
    private static final int MOST_LOOKS = 1_200;

    private final Path folder;
    private final ThemeChoice choice;
    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            new OfferedProviders());
    private final Workstation workstation;
    private final Node picture;

    private WindowGallery(Path folder, ThemeChoice choice) {
        this.folder = folder;
        this.choice = choice;
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        workstation = new Workstation(new Messages(Locale.ENGLISH),
                new Opened(engine, new NamedPerson("Dana Okafor"), Set.of(), true), Background.ofToolkit(),
                theme.choiceProperty(), new Departures());
        picture = workstation.window();
        picture.setManaged(false);
        picture.resize(WIDTH, HEIGHT);
        Scene scene = new Scene(new Pane(picture), HEADLESS, HEADLESS);
        theme.dress(scene);
        workstation.begin();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Draws all pictures. */
    public static void main(String[] args) throws InterruptedException {
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            onToolkit(() -> new WindowGallery(Path.of(args[0]), choice)).walk();
        }
        Platform.exit();
    }

    private static <T> T onToolkit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private void walk() throws InterruptedException {
        until(() -> engine.worklist().counts().getOrDefault(WorkStep.REVIEW, 0) == 12);
        draw("worklist");
        press("#worklist-open");
        until(() -> isShown("#review-original"));
        confirm(DECIDED_FIRST);
        draw("review");
        until(() -> {
            confirm(1);
            return isShown("#finish-statement");
        });
        onToolkit(() -> {
            ((CheckBox) node("#finish-statement")).setSelected(true);
            return true;
        });
        press("#finish-confirm");
        until(() -> isShown("#prompt-send") && onToolkit(() -> !button("#prompt-send").isDisabled()));
        draw("prompt");
        press("#prompt-send");
        until(() -> isShown("#response-onward"));
        draw("response");
        press("#response-onward");
        until(() -> isShown("#sign"));
        draw("sign-off");
        onToolkit(() -> {
            workstation.close();
            return true;
        });
    }

    private void until(BooleanSupplier holds) throws InterruptedException {
        for (int look = 0; !holds.getAsBoolean(); look++) {
            if (look == MOST_LOOKS) {
                throw new IllegalStateException("the window did not get there");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private Node node(String id) {
        return picture.lookup(id);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) node(id);
    }

    private boolean isShown(String id) {
        return onToolkit(() -> picture.lookupAll(id).stream().anyMatch(node -> node.getScene() != null));
    }

    private void press(String id) {
        onToolkit(() -> {
            button(id).fire();
            return true;
        });
    }

    private void confirm(int times) {
        for (int time = 0; time < times; time++) {
            onToolkit(() -> {
                Event.fireEvent(node("#review-original"),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false));
                return true;
            });
        }
    }

    private void draw(String name) throws InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
        onToolkit(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
            String file = name + "-" + choice.name().toLowerCase(Locale.ROOT) + ".png";
            Screens.write(picture.snapshot(parameters, null), folder.resolve(file));
            return true;
        });
    }
}
