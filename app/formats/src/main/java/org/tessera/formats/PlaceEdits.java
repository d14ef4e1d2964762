package org.tessera.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What has to be written differently in each value of a document, so that its note reads as it should. */
public final class PlaceEdits {
    private final Map<String, List<Edit>> byPath;

    /**
     * Something else in the place of a stretch of a value.
     *
     * @param start where it begins in the value, in UTF-16 units, inclusive
     * @param end exclusive
     * @param by what stands there instead
     */
    public record Edit(int start, int end, String by) {}

    private PlaceEdits(Map<String, List<Edit>> byPath) {
        this.byPath = byPath;
    }

    /**
     * The edits that replacements come to. Of a stretch that lies in several values side by side, the first is given what
     * stands there instead, and the others lose their part; behind something that a reader added, a line end say, it is given
     * again, because what lies there may be written elsewhere or not at all.
     */
    public static PlaceEdits of(SourceMap map, List<Replacement> replacements) {
        return of(map, replacements, (before, behind) -> false);
    }

    /**
     * The same for a format in which some values go on in others behind a line end: the lines of pages.
     *
     * @param goesOn whether a value, by its path, is written where the one before it is
     */
    public static PlaceEdits of(SourceMap map, List<Replacement> replacements, BiPredicate<String, String> goesOn) {
        Map<String, List<Edit>> byPath = new HashMap<>();
        for (Replacement replacement : replacements) {
            Optional<SourceMap.Run> before = Optional.empty();
            for (SourceMap.Run run : map.within(replacement.span())) {
                boolean told = before.filter(last -> last.text().end() == run.text().start()
                        || goesOn.test(last.place().path(), run.place().path())).isPresent();
                String by = told ? "" : replacement.by();
                byPath.computeIfAbsent(run.place().path(), first -> new ArrayList<>())
                        .add(new Edit(run.place().start(), run.place().end(), by));
                before = Optional.of(run);
            }
        }
        return new PlaceEdits(byPath);
    }

    /** A value as it is to be written. */
    public String apply(String path, String value) {
        StringBuilder written = new StringBuilder(value.length());
        int from = 0;
        for (Edit edit : of(path)) {
            written.append(value, from, edit.start).append(edit.by);
            from = edit.end;
        }
        return written.append(value, from, value.length()).toString();
    }

    /** What has to be written differently in a value, in its order. */
    public List<Edit> of(String path) {
        return byPath.getOrDefault(path, List.of())
                .stream()
                .sorted((one, other) -> Integer.compare(one.start, other.start))
                .toList();
    }

    /** Whether anything of a value is to be written differently. */
    public boolean touches(String path) {
        return byPath.containsKey(path);
    }

    /** The text of a whole note as it is to be written. */
    public static String apply(String text, List<Replacement> replacements) {
        StringBuilder written = new StringBuilder(text.length());
        int from = 0;
        for (Replacement replacement : replacements) {
            written.append(text, from, replacement.span().start()).append(replacement.by());
            from = replacement.span().end();
        }
        return written.append(text, from, text.length()).toString();
    }
}
