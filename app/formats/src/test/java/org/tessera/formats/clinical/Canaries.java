package org.tessera.formats.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.formats.FormatContract;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

/** Values planted in every place of a document, each with the name of its place, and the search for them in what is written. */
public final class Canaries {
    /** Long runs of base64. Yes: {@code Q0FOQVJZMDE=}. No: {@code a b}. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern WORD = Pattern.compile("Qzcanary\\d{4}x");
    private static final Pattern NUMBER = Pattern.compile("7710\\d{4}93");

    private final Map<String, String> places = new LinkedHashMap<>();

    /** A word at a named place. */
    public String word(String place) {
        String value = String.format(java.util.Locale.ROOT, "Qzcanary%04dx", places.size());
        places.put(value, place);
        return value;
    }

    /** A number at a named place. */
    public String number(String place) {
        String value = String.format(java.util.Locale.ROOT, "7710%04d93", places.size());
        places.put(value, place);
        return value;
    }

    /** How many there are. */
    public int count() {
        return places.size();
    }

    /** Every canary of the note's text replaced, the document written. */
    public static RedactedDocument redact(RedactableFormat format, ReadNote note) {
        List<Replacement> replacements = new ArrayList<>();
        String text = note.text().reveal();
        Matcher canary = Pattern.compile(WORD.pattern() + "|" + NUMBER.pattern()).matcher(text);
        while (canary.find()) {
            replacements.add(new Replacement(new TextSpan(canary.start(), canary.end()), "[NAME]"));
        }
        return format.redact(note.source(), new Redaction(replacements, new Labels()));
    }

    /** None of them is in the bytes, as they are or decoded from base64. */
    public void assertNoneIn(byte[] written) {
        StringBuilder all = new StringBuilder(new String(written, StandardCharsets.UTF_8));
        Matcher base64 = BASE64.matcher(all.toString());
        while (base64.find()) {
            String run = base64.group();
            String whole = run.substring(0, run.length() - run.length() % 4);
            all.append('\n').append(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8));
        }
        places.forEach((value, place) -> assertThat(all.toString().contains(value)).as(place).isFalse());
    }

    /** What was written reads as promised; a document of nothing but unknown parts is empty. */
    public static void assertReadsAsExpected(NoteFormat format, RedactedDocument redacted, String name) {
        if (redacted.expected().isBlank()) {
            return;
        }
        assertThat(FormatContract.read(format, name, redacted.bytes().array()).getFirst().text().reveal())
                .isEqualTo(redacted.expected());
    }
}
