package org.tessera.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** Values that stand for a patient, planted each in one place of a document and looked for in what is written of it. */
public final class Canaries {
    private static final Pattern CANARY = Pattern.compile("Qanary[0-9]{3}x");
    private static final FieldRule FIELDS = new FieldRule() {
        @Override
        public String text(IdentifierKind kind, PhiText value) {
            return "[" + kind.exchangeName() + "]";
        }

        @Override
        public Optional<String> year(PhiText date) {
            return Optional.empty();
        }

        @Override
        public Optional<String> zip(PhiText zip) {
            return Optional.empty();
        }
    };

    private final Map<String, String> byPlace = new LinkedHashMap<>();

    /** A value of its own for a place. */
    public String at(String place) {
        String value = String.format(Locale.ROOT, "Qanary%03dx", byPlace.size());
        if (byPlace.put(place, value) != null) {
            throw new IllegalArgumentException("a place has one canary: " + place);
        }
        return value;
    }

    /** The places with their values. */
    public Map<String, String> planted() {
        return byPlace;
    }

    /** What replaces every canary that the text of a note shows, as a reviewer would have it. */
    public static Redaction replacing(ReadNote note) {
        List<Replacement> replacements = new ArrayList<>();
        Matcher canary = CANARY.matcher(note.text().reveal());
        while (canary.find()) {
            replacements.add(new Replacement(new TextSpan(canary.start(), canary.end()), "[NAME]"));
        }
        return new Redaction(replacements, FIELDS);
    }

    /** The places whose value the bytes hold, also inside the entries of a zip file, in any case. */
    public List<String> leakedInto(byte[] bytes) {
        StringBuilder layers = new StringBuilder();
        layer(bytes, layers);
        entries(bytes).forEach((name, entry) -> {
            layers.append(name).append('\n');
            layer(entry, layers);
        });
        String all = layers.toString().toLowerCase(Locale.ROOT);
        return byPlace.entrySet()
                .stream()
                .filter(entry -> all.contains(entry.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void layer(byte[] bytes, StringBuilder layers) {
        layers.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        layers.append(new String(bytes, StandardCharsets.UTF_16LE)).append('\n');
        layers.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    }

    /** The unpacked entries of a zip file; none if it is not one. */
    public static Map<String, byte[]> entries(byte[] bytes) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                zip.transferTo(content);
                entries.put(entry.getName(), content.toByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    /** A text in which any white space is one blank. */
    public static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
