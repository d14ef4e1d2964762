package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Layers;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.clinical.ByteLines;
import org.tessera.formats.clinical.Removed;
import org.tessera.formats.clinical.TextStream;
import org.tessera.formats.json.Json;
import org.tessera.formats.text.DecodedText;
import org.tessera.formats.text.TextDecoder;

/**
 * FHIR R4 in JSON: a resource is a note, a bundle is a note for each patient in it, NDJSON is read line by line and a line with
 * text is a note.
 */
public final class FhirFormat implements RedactableFormat {
    private static final String LINES = ".ndjson";
    /** Yes: {@code "resourceType": "Patient"}. No: {@code "id": "1"}. */
    private static final Pattern RESOURCE = Pattern.compile("\"resourceType\"\\s{0,10}:\\s{0,10}\"[A-Z]");
    private static final int LOOKED_AT = 4096;
    /** A file of lines that hold no words at all may be of any length; more than these are refused as empty. */
    private static final int MOST_WORDLESS = 1000;

    private final FhirElements elements = new FhirElements();

    /** Whether JSON, or a line of it, is of a resource. */
    public static boolean looksLikeFhir(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        return head.startsWith("{") && RESOURCE.matcher(head).find();
    }

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.FHIR;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(LINES);
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        Reading reading = new Reading(file.name(), notes);
        if (file.name().reveal().toLowerCase(Locale.ROOT).endsWith(LINES)) {
            lines(file, reading);
        } else {
            DecodedText decoded = TextDecoder.decode(file.bytes().reveal());
            JsonNode tree = FhirTree.read(decoded.text().reveal());
            for (JsonNode part : new FhirBundle(tree).parts()) {
                PhiBytes source = part.equals(tree) ? file.bytes()
                        : new PhiBytes(Json.write(part).getBytes(StandardCharsets.UTF_8));
                reading.add(part, source, decoded.charset(), new FhirKnown(part).all());
            }
        }
        reading.end();
    }

    private static void lines(SourceFile file, Reading reading) {
        FhirPeople people = new FhirPeople();
        try (InputStream in = file.open()) {
            ByteLines lines = new ByteLines(TextStream.of(in));
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!new String(line.get(), StandardCharsets.ISO_8859_1).isBlank()) {
                    JsonNode tree = tree(new PhiBytes(line.get()));
                    reading.add(tree, new PhiBytes(line.get()), "UTF-8", people.known(tree));
                }
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private final class Reading {
        private final PhiText name;
        private final Consumer<ReadNote> notes;
        private int number;
        /** Parts without words: notes only if no other part is one. */
        private final List<ReadNote> wordless = new ArrayList<>();
        private boolean handedOut;
        private boolean unread;

        Reading(PhiText name, Consumer<ReadNote> notes) {
            this.name = name;
            this.notes = notes;
        }

        void add(JsonNode tree, PhiBytes source, String charset, KnownIdentifiers known) {
            number++;
            FhirText text = new FhirText(elements, tree);
            unread = unread || text.unread().stream().map(UnreadPart::kind).anyMatch(UnreadPart.Kind::mustBeSeen);
            if (!text.text().isBlank()) {
                PhiText label = number == 1 ? name : new PhiText(name.reveal() + " #" + number);
                NoteSource from = new NoteSource(format(), charset, label, FhirPeople.patient(tree), text.unread());
                ReadNote note = new ReadNote(text.text().text(), text.text().map(), from, known, source);
                if (text.isWordless()) {
                    keep(note);
                } else {
                    notes.accept(note);
                    handedOut = true;
                }
            }
        }

        private void keep(ReadNote note) {
            if (!handedOut && wordless.size() <= MOST_WORDLESS) {
                wordless.add(note);
            }
        }

        void end() {
            if (handedOut) {
                return;
            }
            if (unread || wordless.isEmpty() || wordless.size() > MOST_WORDLESS) {
                throw new ProblemException(unread ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
            }
            wordless.forEach(notes);
        }
    }

    private static JsonNode tree(PhiBytes source) {
        return FhirTree.read(TextDecoder.decode(source.reveal()).text().reveal());
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        JsonNode tree = tree(source);
        String base = Attachment.base(path);
        JsonNode node = tree.at(base);
        if (base.equals(path)) {
            if (node.isValueNode() && !node.isNull()) {
                return node.asText();
            }
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        Optional<Attachment> attachment = base.endsWith("/" + FhirTree.DIV)
                ? Optional.of(Attachment.html(node.asText(), "UTF-8"))
                : FhirTree.attachment(tree.at(base.substring(0, base.lastIndexOf('/'))));
        return attachment.flatMap(read -> read.at(path))
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        JsonNode tree = tree(source);
        PlaceEdits edits = PlaceEdits.of(new FhirText(elements, tree).text().map(), redaction.replacements());
        Removed removed = new Removed();
        JsonNode written = new FhirRedactor(elements, edits, redaction.fields(), removed).resource(tree);
        String expected = new FhirText(elements, written).text().text().reveal();
        byte[] bytes = Json.write(written).getBytes(StandardCharsets.UTF_8);
        return new RedactedDocument(new OutputBytes(bytes), removed.all(expected), expected);
    }

    @Override
    public List<String> layers(OutputBytes file) {
        List<String> values = new ArrayList<>();
        values(FhirTree.read(new String(file.array(), StandardCharsets.UTF_8)), "", values);
        return Layers.of(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a written tree. Names of elements, types and codes that FHIR defines are the same in every document. */
    private void values(JsonNode node, String name, List<String> values) {
        if (node.isValueNode() && !name.equals(FhirTree.TYPE) && !elements.isCode(name, node.asText())) {
            values.add(node.asText());
        }
        if (node.isArray()) {
            node.forEach(child -> values(child, name, values));
        }
        node.properties().forEach(field -> values(field.getValue(), field.getKey(), values));
    }
}
