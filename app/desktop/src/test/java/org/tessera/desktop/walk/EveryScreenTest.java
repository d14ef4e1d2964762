package org.tessera.desktop.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.testfx.api.FxToolkit;
import org.tessera.desktop.gallery.Exhibit;
import org.tessera.desktop.gallery.Gallery;
import org.tessera.desktop.gallery.Hanging;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.text.PseudoLocale;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;

/** Goes through every screen of the gallery: with keys, with the ear of a screen reader, and with large and long words. */
final class EveryScreenTest {
    private static final double LEAST_TARGET = 24;
    /** Sizes are whole px once they are drawn. */
    private static final double ROUNDING = 0.5;
    private static final String COMPONENTS = sheet();

    /** Longer words are measured on the states that the guides show; nightly on all. */
    private static final boolean EVERY_WORD = Boolean.getBoolean("tessera.every.word");

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Hanging.onToolkit(() -> {
            Typeface.loadAll();
            return true;
        });
    }

    private static String sheet() {
        try (var in = Objects.requireNonNull(EveryScreenTest.class.getResourceAsStream(Theme.COMPONENTS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> isWorkedByKeysIsSpokenAndFitsIntoSmallWindowsAndLargeText() {
        return Gallery.all().stream().map(exhibit -> DynamicTest.dynamicTest(exhibit.name(), () -> walk(exhibit)));
    }

    private static void walk(Exhibit exhibit) {
        try (Hanging hanging = Hanging.of(exhibit, new Messages(Locale.ENGLISH))) {
            assertThat(CutText.in(hanging.at(1024, 700, 1))).as("1024 x 700").isEmpty();
            assertThat(CutText.in(hanging.at(1920, 1200, 2))).as("200 %").isEmpty();
            Parent window = hanging.at(1280, 800, 1);
            Scenery scenery = new Scenery(window);
            List<Node> interactive = scenery.interactive();
            List<String> faults = new ArrayList<>();
            interactive.forEach(node -> faults.addAll(faultsOf(node, scenery)));
            Set<Node> reached = Hanging.onToolkit(() -> new KeyboardWalk(window.getScene()).reached());
            Set<String> ids = reached.stream().map(node -> String.valueOf(node.getId())).collect(Collectors.toSet());
            interactive.stream()
                    .filter(node -> !ids.contains(String.valueOf(node.getId())))
                    .forEach(node -> faults.add("not reached by keys: " + node));
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faultsOf(Node node, Scenery scenery) {
        List<String> faults = new ArrayList<>();
        Bounds at = node.getLayoutBounds();
        if (node.getId() == null || scenery.interactive()
                .stream()
                .anyMatch(other -> other != node && Objects.equals(other.getId(), node.getId()))) {
            faults.add("no id of its own: " + node);
        }
        if (scenery.spoken(node).isBlank() || node.getAccessibleRole() == null) {
            faults.add("nothing to say: " + node);
        }
        if (!showsItsFocus(node)) {
            faults.add("no ring: " + node);
        }
        if ((node instanceof ButtonBase || node instanceof TextField)
                && Math.min(at.getWidth(), at.getHeight()) < LEAST_TARGET - ROUNDING) {
            faults.add("too small: " + node + at.getWidth() + " x " + at.getHeight());
        }
        return faults;
    }

    /** A rule of the sheet draws a ring or an edge for one of its style classes when the focus is there. */
    private static boolean showsItsFocus(Node node) {
        return node.getStyleClass()
                .stream()
                .anyMatch(name -> Pattern.compile("\\." + Pattern.quote(name) + "(\\.[a-z-]+)*:focus(ed|-visible)")
                        .matcher(COMPONENTS)
                        .find());
    }

    @TestFactory
    Stream<DynamicTest> keepsLongerWordsWhole() {
        return Gallery.all()
                .stream()
                .filter(exhibit -> EVERY_WORD || exhibit.documented())
                .map(exhibit -> DynamicTest.dynamicTest(exhibit.name(), () -> measureLongerWords(exhibit)));
    }

    private static void measureLongerWords(Exhibit exhibit) {
        try (Hanging hanging = Hanging.of(exhibit, PseudoLocale.messages())) {
            assertThat(CutText.withDots(hanging.at(1440, 900, 1))).isEmpty();
        }
    }
}
