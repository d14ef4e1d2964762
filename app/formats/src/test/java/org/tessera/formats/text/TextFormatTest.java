package org.tessera.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.formats.FieldRule;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

final class TextFormatTest {
    private static final String NOTE = "Zoé Ångstrand was seen.\nShe felt “fine”.\n";
    private static final FieldRule NO_FIELDS = new FieldRule() {
        @Override
        public String text(IdentifierKind kind, PhiText value) {
            return "";
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

    private final TextFormat format = new TextFormat();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void offsetsLeadBackInEveryCharacterSet(String charset) {
        ReadNote note = FormatContract.read(format, "a.txt", NOTE.getBytes(Charset.forName(charset))).getFirst();
        assertThat(note.text().reveal()).isEqualTo(NOTE);
        FormatContract.assertOffsetsLeadBack(format, note, 1, 1_000);
        FormatContract.assertSourceReadsTheSame(format, note, "a.txt");
    }

    @Test
    void damagedFilesAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, NOTE.getBytes(StandardCharsets.UTF_8), "a.txt", 1, 300);
        FormatFuzz.assertMutationsAreAnswered(format, NOTE.getBytes(StandardCharsets.UTF_16), "a.txt", 2, 300);
    }

    @Test
    void redactedFileKeepsEverythingElse() {
        ReadNote note = FormatContract.read(format, "a.txt", NOTE.getBytes(StandardCharsets.UTF_8)).getFirst();
        RedactedDocument redacted = format.redact(note.source(),
                new Redaction(List.of(new Replacement(new TextSpan(0, 13), "[NAME]")), NO_FIELDS));
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8))
                .isEqualTo("[NAME] was seen.\nShe felt “fine”.\n");
    }
}
