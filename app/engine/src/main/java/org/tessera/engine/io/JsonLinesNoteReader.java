package org.tessera.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Reads JSON Lines, one note a line: {@code {"id":"…","text":"…"}} and, if given, {@code "known":{…}} and
 * {@code "patient":"…"}, by which notes of one case find together. Other fields are left alone. The id becomes the label of
 * the note's source.
 */
public final class JsonLinesNoteReader implements NoteReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    @Override
    public List<ClinicalNote> read(Path file) {
        List<ClinicalNote> notes = new ArrayList<>();
        Set<PhiText> ids = new HashSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (@Nullable
            String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    ClinicalNote note = note(json, number);
                    if (!ids.add(note.source().label())) {
                        throw new ProblemException(ProblemCode.DUPLICATE_ID, "line " + number);
                    }
                    notes.add(note);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ProblemCode.FILE_BINARY);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        if (notes.isEmpty()) {
            throw new ProblemException(ProblemCode.FILE_EMPTY);
        }
        return notes;
    }

    private static ClinicalNote note(String line, int number) {
        JsonNode tree = Json.read(line)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number));
        JsonNode id = tree.path("id");
        JsonNode text = tree.path("text");
        if (!(id.isTextual() || id.isIntegralNumber()) || !text.isTextual() || text.asText().isBlank()) {
            throw new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number);
        }
        if (text.asText().length() > NoteFiles.LARGEST_NOTE) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE, "line " + number);
        }
        KnownIdentifiers known = tree.has("known") ? KnownIdentifiersJson.read(tree.path("known"))
                : KnownIdentifiers.NONE;
        NoteSource source = new NoteSource(NoteSource.Format.JSONL, "UTF-8", new PhiText(id.asText()),
                patient(tree, number));
        return new ClinicalNote(NoteFiles.newId(), new PhiText(text.asText()), source, known);
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
}
