package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.formats.clinical.Labels;

/** What must hold before a written document is given out, asserted the way the engine asks for it. */
final class ProvenClean {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ProvenClean() {}

    /** Each note of a document is written without these words, and what is written can be proven clean. */
    static List<RedactedDocument> assertProven(RedactableFormat format, String document, String... hidden) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<ReadNote> notes = FormatContract.read(format, "a." + format.ending(), bytes);
        return notes.stream().map(note -> assertProven(format, note, hidden)).toList();
    }

    private static RedactedDocument assertProven(RedactableFormat format, ReadNote note, String... hidden) {
        RedactedDocument redacted = format.redact(note.source(),
                new Redaction(replacements(note.text().reveal(), hidden), new Labels()));
        List<ReadNote> again = FormatContract.read(format, "document." + format.ending(), redacted.bytes().array());
        assertThat(again).hasSize(1);
        assertThat(words(again.getFirst().text().reveal())).isEqualTo(words(redacted.expected()));
        List<PhiText> values = new ArrayList<>(redacted.removed());
        List.of(hidden).forEach(value -> values.add(new PhiText(value)));
        ValueSearch search = new ValueSearch(format.layers(redacted.bytes()), redacted.expected());
        assertThat(values.stream().filter(value -> search.count(List.of(value)) > 0).map(PhiText::reveal)).isEmpty();
        return redacted;
    }

    private static List<Replacement> replacements(String text, String... hidden) {
        List<Replacement> replacements = new ArrayList<>();
        List<String> quoted = List.of(hidden).stream().map(Pattern::quote).toList();
        Matcher found = Pattern.compile("\\b(?:" + String.join("|", quoted) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        while (found.find()) {
            replacements.add(new Replacement(new TextSpan(found.start(), found.end()), "[NAME]"));
        }
        return replacements;
    }

    private static String words(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
