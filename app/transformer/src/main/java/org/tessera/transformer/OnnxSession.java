package org.tessera.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * A loaded model: numbers of pieces in, one row of scores for each piece out. One session serves all threads; it starts no
 * thread of its own.
 */
final class OnnxSession implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final Set<String> INPUTS = Set.of(IDS, "attention_mask", "token_type_ids");

    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxSession(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a model from memory, so that what runs is what was checked.
     *
     * @throws ProblemException {@link ProblemCode#SITE_MODEL_INVALID} if it is no model of this form, or
     *     {@link ProblemCode#PART_UNUSABLE}
     */
    static OnnxSession open(byte[] model) {
        OrtEnvironment environment = OnnxLibrary.load();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            OnnxSession opened = new OnnxSession(environment, environment.createSession(model, options));
            if (!INPUTS.containsAll(opened.session.getInputNames()) || !opened.session.getInputNames().contains(IDS)) {
                opened.close();
                throw SiteModelManifest.invalid("model: its inputs");
            }
            return opened;
        } catch (OrtException unreadable) {
            throw SiteModelManifest.invalid("model");
        }
    }

    /**
     * The scores of the pieces of one window.
     *
     * @throws ProblemException {@link ProblemCode#DETECTOR_FAILED} if the model stops or gives another form
     */
    float[][] scores(long[] ids) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] row = ids.clone();
                if (!name.equals(IDS)) {
                    java.util.Arrays.fill(row, name.equals("attention_mask") ? 1 : 0);
                }
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][]{row}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxValue output = result.get(0);
                if (output.getValue() instanceof float[][][] rows && rows.length == 1 && rows[0].length == ids.length) {
                    return rows[0];
                }
                throw new ProblemException(ProblemCode.DETECTOR_FAILED, "site model: its output");
            }
        } catch (OrtException stopped) {
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "site model");
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException late) {
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "site model: closing");
        }
    }
}
