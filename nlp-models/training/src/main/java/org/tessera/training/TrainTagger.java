package org.tessera.training;

import java.io.IOException;
import java.nio.file.Path;
import org.tessera.detect.learned.Calibration;
import org.tessera.detect.learned.CrfTagger;
import org.tessera.detect.learned.MentionProbe;
import org.tessera.detect.learned.ModelFile;

/**
 * Trains and measures the tagger: {@code TrainTagger EVALUATION_FOLDER NLP_MODELS_FOLDER}. It reads {@code train} for
 * learning and the open part of {@code dev} for calibration, and writes the model, its manifest row and the scores at the
 * thresholds of the manifest.
 */
public final class TrainTagger {
    private TrainTagger() {}

    /** Trains by the released plan. */
    public static void main(String[] arguments) throws IOException {
        Path evaluation = Path.of(arguments[0]);
        Path models = Path.of(arguments[1]);
        Sources sources = Sources.read(evaluation.resolve("train"));
        new Purge(evaluation.resolve("dev")).requireApart(sources.values());
        TaggerTraining training = TaggerTraining.run(sources, Plan.RELEASE);
        MeasuringSet measuring = new MeasuringSet(evaluation.resolve("dev"));
        Calibration calibration = calibrate(training.model(Calibration.NONE), measuring);
        byte[] model = training.model(calibration);
        Manifest manifest = new Manifest(models.resolve("src/main/resources/org/tessera/models"));
        manifest.put("tagger", "tagger.crf", "1",
                "org.tessera.training.TrainTagger: linear-chain CRF, AdaGrad, seed " + Plan.RELEASE.seed(),
                "labelled training corpora with invented identifiers, text written by the generator of this project, "
                        + "names from net.datafaker and from lists written here",
                model);
        manifest.write();
        new Scores(measuring, manifest).measure(new CrfTagger(model), "tagger")
                .write(models.resolve("scores/tagger.json"));
    }

    private static Calibration calibrate(byte[] model, MeasuringSet measuring) {
        MentionProbe probe = new MentionProbe(ModelFile.read(model));
        Calibrator calibrator = new Calibrator();
        for (String file : MeasuringSet.FILES) {
            for (TrainingNote note : measuring.notes(file, MeasuringSet.Part.OPEN)) {
                calibrator.add(note, probe.mentions(note.text()));
            }
        }
        return calibrator.fit();
    }
}
