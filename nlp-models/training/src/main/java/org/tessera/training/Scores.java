package org.tessera.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** Measures one detector alone on every corpus, open and held back, at the thresholds of the manifest. */
final class Scores {
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode root = json.createObjectNode();
    private final MeasuringSet measuring;
    private final Manifest manifest;

    Scores(MeasuringSet measuring, Manifest manifest) {
        this.measuring = measuring;
        this.manifest = manifest;
    }

    /** Measures the detector that has this model of the manifest. */
    Scores measure(Detector detector, String model) {
        root.put("detector", detector.id().value());
        root.put("sha256", manifest.fingerprint(model));
        root.put("what",
                "names, places, organisations and dates; share caught whole, and ordinary characters hidden, in percent");
        ObjectNode files = root.putObject("files");
        Map<MeasuringSet.Part, Reliability> reliability = new EnumMap<>(MeasuringSet.Part.class);
        for (String file : MeasuringSet.FILES) {
            ObjectNode row = files.putObject(file);
            for (MeasuringSet.Part part : MeasuringSet.Part.values()) {
                Score score = new Score();
                for (TrainingNote note : measuring.notes(file, part)) {
                    List<Detection> findings = findings(detector, note);
                    score.add(note, answer(findings));
                    reliability.computeIfAbsent(part, key -> new Reliability()).add(note, findings);
                }
                ObjectNode cell = row.putObject(name(part));
                cell.put("caught", score.caught());
                cell.put("total", score.total());
                cell.put("recall", score.total() == 0 ? 100 : rounded(100.0 * score.caught() / score.total()));
                cell.put("overRedaction", rounded(score.overRedaction()));
            }
        }
        ObjectNode bins = root.putObject("reliability");
        reliability.forEach((part, table) -> table.write(bins.putArray(name(part))));
        return this;
    }

    private static String name(MeasuringSet.Part part) {
        return part == MeasuringSet.Part.OPEN ? "open" : "heldBack";
    }

    private static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }

    private static List<Detection> findings(Detector detector, TrainingNote note) {
        NoteSource source = new NoteSource(NoteSource.Format.JSONL, "UTF-8", new PhiText("corpus"));
        ClinicalNote clinical = new ClinicalNote(new NoteId("measured"), new PhiText(note.text()), source,
                KnownIdentifiers.NONE);
        return detector.detect(new AnnotatedNote(clinical, Linguistics.NONE));
    }

    private List<TextSpan> answer(List<Detection> findings) {
        return findings.stream()
                .filter(found -> found.score().value() >= manifest.threshold(found.kind()))
                .map(found -> found.span())
                .toList();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }
}
