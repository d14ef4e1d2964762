package org.tessera.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.FieldRule;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

final class PdfCanaryTest {
    static final FieldRule NO_FIELDS = new FieldRule() {
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

    /** Where what stands is no text of the note and never written. */
    private static final List<String> NO_TEXT = List.of("content of an attached file", "key of an attached file",
            "file that is pointed to", "program that made it", "JavaScript", "program to launch",
            "private data of a program", "name of a field");

    private final PdfFormat format = new PdfFormat();

    static Redaction redaction(ReadNote note, Map<String, String> canaries) {
        String text = note.text().reveal();
        List<Replacement> replacements = new ArrayList<>();
        for (String canary : canaries.values()) {
            for (int at = text.indexOf(canary); at >= 0; at = text.indexOf(canary, at + 1)) {
                replacements.add(new Replacement(new TextSpan(at, at + canary.length()), "[NAME]"));
            }
        }
        replacements.sort(Comparator.comparing(Replacement::span));
        return new Redaction(replacements, NO_FIELDS);
    }

    @Test
    void everyWordIsReadFromItsPlace() throws IOException {
        PlantedPdf planted = new PlantedPdf("a");
        ReadNote note = FormatContract.read(format, "a.pdf", planted.bytes()).getFirst();
        planted.canaries().forEach((place, word) -> {
            if (NO_TEXT.stream().noneMatch(place::startsWith)) {
                assertThat(note.text().reveal().contains(word)).as(place).isTrue();
            }
        });
        assertThat(note.unread().stream().map(UnreadPart::kind)).contains(UnreadPart.Kind.PICTURE,
                UnreadPart.Kind.EMBEDDED_FILE, UnreadPart.Kind.MACRO, UnreadPart.Kind.LINKED_FILE,
                UnreadPart.Kind.TRACKED_CHANGE, UnreadPart.Kind.COMMENT, UnreadPart.Kind.HIDDEN_TEXT,
                UnreadPart.Kind.FORM_FIELD);
        FormatContract.assertOffsetsLeadBack(format, note, 3, 60);
        FormatContract.assertSourceReadsTheSame(format, note, "a.pdf");
    }

    @Test
    void noWordThatWasReplacedIsFoundInAnyLayer() throws IOException {
        PlantedPdf planted = new PlantedPdf("b");
        byte[] source = planted.bytes();
        assertThat(planted.canaries()).hasSizeGreaterThan(200);
        ReadNote note = FormatContract.read(format, "b.pdf", source).getFirst();
        RedactedDocument redacted = format.redact(note.source(), redaction(note, planted.canaries()));
        List<String> layers = PdfProof.layers(redacted.bytes().array());
        assertThat(layers).anyMatch(layer -> layer.contains("Seen by [NAME] on the ward"));
        planted.canaries()
                .forEach((place, word) -> assertThat(layers.stream().anyMatch(layer -> layer.contains(word))).as(place)
                        .isFalse());
        String again = FormatContract.read(format, "b.pdf", redacted.bytes().array()).getFirst().text().reveal();
        assertThat(again.split("\\s+")).containsExactly(redacted.expected().split("\\s+"));
        Path kept = Path.of("target", "pdf-canaries");
        Files.createDirectories(kept);
        Files.write(kept.resolve("source.pdf"), source);
        Files.write(kept.resolve("redacted.pdf"), redacted.bytes().array());
        Files.write(kept.resolve("words.txt"), planted.canaries().values());
    }

    @Test
    void theProofFindsWordsThatWereLeft() throws IOException {
        PlantedPdf planted = new PlantedPdf("c");
        byte[] source = planted.bytes();
        ReadNote note = FormatContract.read(format, "c.pdf", source).getFirst();
        RedactedDocument copied = format.redact(note.source(), new Redaction(List.of(), NO_FIELDS));
        List<String> layers = PdfProof.layers(copied.bytes().array());
        List<String> drawn = planted.canaries()
                .entrySet()
                .stream()
                .filter(each -> each.getKey().startsWith("page line") || each.getKey().startsWith("turned"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(drawn).hasSize(41).allMatch(word -> layers.stream().anyMatch(layer -> layer.contains(word)));
    }
}
