package org.tessera.testkit.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * A note that a person wrote to be hard, with its identifiers marked by their exchange names: {@code "MRN [[MRN:4471-90236]]
 * today"}. A mark with a question mark, {@code [[DATE?:2019]]}, may be hidden or not; ages up to 89 ({@code AGE}) always may.
 *
 * @param id its name in the file
 * @param genre what sort of note
 * @param text the text without marks
 * @param gold the marked stretches in reading order
 */
public record TypedNote(String id, String genre, String text, List<Gold> gold) {
    /** Yes: {@code [[NAME:Odalys]]}, {@code [[DATE?:2019]]}. No: {@code [[odalys]]}, {@code [NAME]}. */
    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_0-9]+)(\\?)?:(.+?)]]", Pattern.DOTALL);

    /** A line that begins a note. Yes: {@code === or-12 operative-note}. No: {@code ======}. */
    private static final Pattern HEAD = Pattern.compile("(?m)^=== (\\S+)(?: (\\S+))?.*\\R?");

    private static final String AGE = "AGE";

    /**
     * A marked stretch.
     *
     * @param span where
     * @param type the exchange name of its kind, or {@code AGE}
     * @param optional whether hiding it or not is both right
     */
    public record Gold(TextSpan span, String type, boolean optional) {}

    public TypedNote {
        gold = List.copyOf(gold);
    }

    /**
     * Reads one note.
     *
     * @throws IllegalArgumentException with the id if a type is unknown or a mark is not closed
     */
    public static TypedNote of(String id, String genre, String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            String type = mark.group(1);
            require(id, type.equals(AGE) || IdentifierKind.ofExchangeName(type).isPresent());
            gold.add(new Gold(new TextSpan(start, text.length()), type, mark.group(2) != null || type.equals(AGE)));
            done = mark.end();
        }
        String plain = text.append(marked, done, marked.length()).toString();
        require(id, !plain.contains("[[") && !plain.contains("]]"));
        return new TypedNote(id, genre, plain, gold);
    }

    /** Reads a file of notes, each behind a line {@code === id genre}; blank lines around a note are not of it. */
    public static List<TypedNote> all(String file) {
        List<TypedNote> notes = new ArrayList<>();
        Matcher head = HEAD.matcher(file);
        boolean more = head.find();
        while (more) {
            String id = head.group(1);
            String genre = head.group(2) == null ? "" : head.group(2);
            int from = head.end();
            more = head.find();
            String body = file.substring(from, more ? head.start() : file.length());
            notes.add(of(id, genre, body.replaceAll("^\\R+|\\R+$", "") + "\n"));
        }
        return List.copyOf(notes);
    }

    /** Consultations, reports, dense notes, dialogues and letters that an author wrote by hand; see the page beside the files. */
    public static List<TypedNote> narratives() {
        return written("narrative", "consult", "reports", "dense", "dialogue", "misc", "more");
    }

    /** Machine formats, head sheets, queries to a language model, and texts full of traps, by another author. */
    public static List<TypedNote> formats() {
        return written("formats", "formats", "headers", "queries", "clean");
    }

    private static List<TypedNote> written(String author, String... files) {
        return Stream.of(files).flatMap(file -> all(read(author + "-" + file)).stream()).toList();
    }

    private static String read(String file) {
        try (InputStream resource = TypedNote.class.getResourceAsStream("handwritten/" + file + ".txt")) {
            return new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void require(String id, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("a mark is not understood in " + id);
        }
    }

    /** The characters of a stretch. */
    public String at(TextSpan span) {
        return text.substring(span.start(), span.end());
    }
}
