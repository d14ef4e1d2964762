package org.tessera.training;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.digest.Sha256;

/**
 * The corpora that measure. A third of the documents, chosen by a hash of the id, is held back: no model is fitted to it and
 * nobody reads it, so that its figures tell what new text will give.
 */
final class MeasuringSet {
    /** The corpora that decide. */
    static final List<String> FILES = List.of("aci_notes", "aci_dialogue", "mtsamples", "mtsamples_filled", "injected",
            "asq_phi", "clean");

    /** Which documents. */
    enum Part {
        /** Two thirds: what the calibration is fitted to. */
        OPEN,
        /** One third: never read, only counted. */
        HELD_BACK
    }

    private final Map<String, List<TrainingNote>> files = new LinkedHashMap<>();

    MeasuringSet(Path folder) throws IOException {
        for (String file : FILES) {
            files.put(file, EvalCorpus.read(folder.resolve(file + ".jsonl")));
        }
    }

    /** The documents of a file in one part. */
    List<TrainingNote> notes(String file, Part part) {
        return files.getOrDefault(file, List.of()).stream().filter(note -> part(note.id()) == part).toList();
    }

    /** A document is held back when the SHA-256 of its id, read as a number, can be divided by three. */
    static Part part(String id) {
        BigInteger digest = new BigInteger(Sha256.of(id).hex(), 16);
        return digest.mod(BigInteger.valueOf(3)).signum() == 0 ? Part.HELD_BACK : Part.OPEN;
    }
}
