package org.tessera.engine.assets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;
import org.tessera.engine.io.SampleNote;

/** The synthetic sample notes that ship with the product. */
public final class SampleShelf {
    private static final String FOLDER = "samples/";
    private static final String LIST = FOLDER + "samples.json";

    private final List<Sample> samples;

    private SampleShelf(List<Sample> samples) {
        this.samples = samples;
    }

    /**
     * Reads all samples.
     *
     * @throws ProblemException {@link ProblemCode#MODEL_MISSING} or {@link ProblemCode#MODEL_UNREADABLE} with the file
     */
    public static SampleShelf released() {
        JsonNode rows = Json.read(AssetFile.read(LIST))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new ProblemException(ProblemCode.MODEL_UNREADABLE, LIST));
        List<Sample> samples = new ArrayList<>();
        rows.forEach(row -> samples.add(read(row)));
        return new SampleShelf(List.copyOf(samples));
    }

    private static Sample read(JsonNode row) {
        List<KnownIdentifier> known = new ArrayList<>();
        row.path("known")
                .forEach(item -> known.add(new KnownIdentifier(IdentifierKind.valueOf(item.path("kind").asText()),
                        new PhiText(item.path("value").asText()))));
        List<Sample.Gold> gold = new ArrayList<>();
        row.path("spans")
                .forEach(span -> gold
                        .add(new Sample.Gold(new TextSpan(span.path("start").asInt(), span.path("end").asInt()),
                                IdentifierKind.valueOf(span.path("kind").asText()))));
        return new Sample(row.path("id").asText(), row.path("title").asText(), row.path("type").asText(),
                new PhiText(AssetFile.read(FOLDER + row.path("file").asText())), new KnownIdentifiers(known), gold);
    }

    /** The samples, in the order in which they are offered. */
    public List<Sample> all() {
        return samples;
    }

    /** A sample as a note with a new id. */
    public static ClinicalNote note(Sample sample) {
        return SampleNote.of(sample.text(), new PhiText(sample.title()), sample.known());
    }
}
