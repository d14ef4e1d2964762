package org.tessera.desktop.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * The look of every scene that is given to it. The colour scheme follows the system unless a person fixed it; a change
 * swaps one sheet. Sizes are {@code em} of one root size, so 200 % is one number.
 */
public final class Theme {
    /** Where the sheets lie on the class path. */
    static final String FOLDER = "/org/tessera/assets/theme/";

    /** Everything but colours. */
    public static final String COMPONENTS = FOLDER + "components.css";

    /** The text of notes; given to text areas themselves, because their own sheet would win over the scene's. */
    public static final String NOTE = FOLDER + "note.css";

    private static final double ROOT_PIXELS = 13;

    /** An icon counts em against itself, so its sizes are written out beside the root size. */
    private static final int[] ICON_PIXELS = {12, 14, 16, 18};

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<ColorScheme> scheme = new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final ObjectProperty<ColorScheme> system;

    /** A theme that follows the system. Call on the toolkit's thread. */
    public Theme() {
        this(new SystemScheme(Platform.getPreferences()).schemeProperty());
    }

    /** A theme that follows a given scheme as its system. */
    Theme(ObjectProperty<ColorScheme> system) {
        this.system = system;
        choice.subscribe(this::update);
        system.subscribe(this::update);
        update();
    }

    private void update() {
        scheme.set(choice.get().scheme(system.get()));
    }

    /** What the person chose. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<ColorScheme> schemeProperty() {
        return scheme.getReadOnlyProperty();
    }

    /** The size of all text against 100 %, for example 2 for 200 %. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** The step of the size that is shown. */
    public TextSize textSize() {
        return TextSize.of(String.valueOf(Math.round(textScale.get() * 100))).orElse(TextSize.PLAIN);
    }

    /** Shows all text in a size. */
    public void resize(TextSize size) {
        textScale.set(size.percent() / 100.0);
    }

    /** Dresses a scene and keeps it dressed. Pop-ups of its windows follow by themselves. */
    public void dress(Scene scene) {
        scheme.subscribe(() -> refresh(scene));
        textScale.subscribe(() -> refresh(scene));
        scene.rootProperty().subscribe(() -> refresh(scene));
        refresh(scene);
    }

    private void refresh(Scene scene) {
        scene.getStylesheets().setAll(List.of(scheme.get().sheet(), COMPONENTS, rootSize()));
        for (ColorScheme each : ColorScheme.values()) {
            scene.getRoot().getStyleClass().remove(each.styleClass());
        }
        scene.getRoot().getStyleClass().add(scheme.get().styleClass());
    }

    private String rootSize() {
        StringBuilder css = new StringBuilder(
                String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", ROOT_PIXELS * textScale.get()));
        for (int pixels : ICON_PIXELS) {
            css.append(
                    String.format(Locale.ROOT, " .icon-%d { -fx-icon-size: %.2f; }", pixels, pixels * textScale.get()));
        }
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
