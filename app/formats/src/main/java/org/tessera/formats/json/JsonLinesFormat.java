package org.tessera.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.MappedText;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * JSON Lines, one note a line: {@code {"id":"…","text":"…"}} and, if given, {@code "known":{…}} and {@code "patient":"…"},
 * by which notes of one case find together. Other fields are left alone. The id becomes the label of the note's source.
 */
public final class JsonLinesFormat implements NoteFormat {
    private static final String TEXT = "/text";

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.JSONL;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        Set<PhiText> ids = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (@Nullable
            String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    ReadNote note = note(json, number);
                    if (!ids.add(note.from().label())) {
                        throw new ProblemException(ProblemCode.DUPLICATE_ID, "line " + number);
                    }
                    notes.accept(note);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ProblemCode.FILE_BINARY);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        if (ids.isEmpty()) {
            throw new ProblemException(ProblemCode.FILE_EMPTY);
        }
    }

    private static ReadNote note(String line, int number) {
        JsonNode tree = Json.read(line)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number));
        JsonNode id = tree.path("id");
        JsonNode text = tree.path("text");
        if (!(id.isTextual() || id.isIntegralNumber()) || !text.isTextual() || text.asText().isBlank()) {
            throw new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number);
        }
        if (text.asText().length() > Limits.NOTE_CHARACTERS) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE, "line " + number);
        }
        KnownIdentifiers known = tree.has("known") ? KnownIdentifiersJson.read(tree.path("known"))
                : KnownIdentifiers.NONE;
        MappedText mapped = new MappedText();
        mapped.value(TEXT, text.asText());
        NoteSource from = new NoteSource(NoteSource.Format.JSONL, "UTF-8", new PhiText(id.asText()),
                patient(tree, number), List.of());
        return new ReadNote(mapped.text(), mapped.map(), from, known,
                new PhiBytes(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** Notes of one patient count together, so a word that is not understood is refused rather than left out. */
    private static Optional<PhiText> patient(JsonNode tree, int number) {
        JsonNode patient = tree.path("patient");
        if (patient.isMissingNode()) {
            return Optional.empty();
        }
        String word = patient.asText().strip();
        if (!(patient.isTextual() || patient.isIntegralNumber()) || word.isEmpty()) {
            throw new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number);
        }
        return Optional.of(new PhiText(word));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Json.read(new String(source.reveal(), StandardCharsets.UTF_8))
                .map(tree -> tree.at(path))
                .filter(JsonNode::isTextual)
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED))
                .asText();
    }
}
