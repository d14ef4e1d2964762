package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.ThemeChoice;

/**
 * Draws every screen in every theme and at two sizes: {@code Gallery OUT_FOLDER [--text=2] [--sizes=1024x700,...] [NAME ...]},
 * or the pictures of the guides only: {@code Gallery OUT_FOLDER --documented}. A name stands for all that begin with it.
 */
public final class Gallery {
    private static final String SIZES = "--sizes=";
    private static final String TEXT = "--text=";
    private static final String DOCUMENTED = "--documented";
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK,
            ThemeChoice.HIGH_CONTRAST);

    private Gallery() {}

    /** Every screen in its main states, in the order of the pictures. A new screen is a line here. */
    public static List<Exhibit> all() {
        return Stream.of(OfficeExhibits.worklist(), ReviewExhibits.all(), AdjudicationExhibits.all(),
                LettersExhibits.all(), ProvidersExhibits.all(), OfficeExhibits.oversight(), QualityExhibits.all(),
                PeopleExhibits.all(), LockExhibits.all(), ErrorExhibits.all(), HelpExhibits.all(), AboutExhibits.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        List<String> options = Arrays.asList(args).subList(1, args.length);
        boolean documented = options.contains(DOCUMENTED);
        List<String> names = options.stream().filter(option -> !option.startsWith("--")).toList();
        Predicate<Exhibit> wanted = exhibit -> (!documented || exhibit.documented())
                && (names.isEmpty() || names.stream().anyMatch(exhibit.name()::startsWith));
        String sizes = option(options, SIZES, documented ? "1280x800" : "1280x800,1920x1080");
        double text = Double.parseDouble(option(options, TEXT, "1"));
        Screens.start();
        if (!documented && names.isEmpty()) {
            drawComponents(folder);
        }
        for (Exhibit exhibit : all().stream().filter(wanted).toList()) {
            List<Shot> shots = new ArrayList<>();
            for (String size : sizes.split(",", -1)) {
                Path into = documented ? folder : folder.resolve(size);
                THEMES.stream()
                        .filter(theme -> !documented || isDocumented(exhibit, theme))
                        .map(theme -> Shot.of(size, theme, text, into.resolve(fileName(exhibit, theme))))
                        .forEach(shots::add);
            }
            Screens.draw(() -> exhibit.build().apply(new Messages(Locale.ENGLISH)), shots);
        }
        Platform.exit();
    }

    private static void drawComponents(Path folder) {
        Exhibit sheet = Exhibit.of("components", words -> new ComponentsSheet(words).build());
        Screens.draw(() -> sheet.build().apply(new Messages(Locale.ENGLISH)),
                THEMES.stream()
                        .map(theme -> Shot.of("1440x900", theme, 1, folder.resolve(fileName(sheet, theme))))
                        .toList());
    }

    /** The guides show light and dark, and high contrast where the marks in a text are. */
    private static boolean isDocumented(Exhibit exhibit, ThemeChoice theme) {
        return theme != ThemeChoice.HIGH_CONTRAST || exhibit.name().equals("review");
    }

    private static String fileName(Exhibit exhibit, ThemeChoice theme) {
        return exhibit.name() + "-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    private static String option(List<String> options, String name, String otherwise) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }
}
