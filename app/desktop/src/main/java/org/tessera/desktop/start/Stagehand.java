package org.tessera.desktop.start;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Uses the window as a person does, from a thread of its own: waits until a control is there, then types or presses. */
final class Stagehand {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /**
     * Writes into a field.
     *
     * @throws IllegalStateException if it does not come
     */
    void write(String id, String words) {
        once(id, TextInputControl.class, field -> field.setText(words));
    }

    /** Presses a button or a chip as soon as it can be pressed. */
    void press(String id) {
        once(id, ButtonBase.class, ButtonBase::fire);
    }

    /** Looks and acts in one turn of the toolkit: in between the control could have made room for another. */
    private static <T extends Node> void once(String id, Class<T> kind, Consumer<T> act) {
        until(id, () -> {
            Optional<T> ready = node(id).filter(Stagehand::isReady).filter(kind::isInstance).map(kind::cast);
            ready.ifPresent(act);
            return ready.isPresent();
        });
    }

    /** Waits until a control is to be seen. */
    void await(String id) {
        until(id, () -> isShown(id));
    }

    private static void until(String awaited, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onToolkit(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited for " + awaited);
            }
            rest();
        }
    }

    /** Waits until there is a toolkit to ask. */
    void awaitToolkit() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isToolkitThere()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited for the toolkit");
            }
            rest();
        }
    }

    private static boolean isToolkitThere() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped");
        }
    }

    private static <T> T onToolkit(Supplier<T> look) {
        FutureTask<T> seen = new FutureTask<>(look::get);
        Platform.runLater(seen);
        try {
            return seen.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the window failed", failed);
        }
    }

    private static Optional<Scene> scene() {
        return Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<Node> node(String id) {
        return scene().flatMap(scene -> Optional.ofNullable(scene.lookup(id)));
    }

    private static boolean isReady(Node node) {
        return isShown(node) && !node.isDisabled();
    }

    private static boolean isShown(String id) {
        return node(id).filter(Stagehand::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
