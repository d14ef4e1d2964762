package org.tessera.ctakes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The weights of the part-of-speech model of cTAKES: for each clue the tags that it speaks for or against. Never changed
 * after loading, so all threads share one.
 */
final class PennModel {
    /** The model that comes with cTAKES, trained on clinical notes, news and biomedical abstracts. */
    static final String CTAKES = "org/apache/ctakes/postagger/models/mayo-pos.zip";

    private static final String ENTRY = "pos.model";
    private static final int OUTCOMES = 2;

    private final Map<String, Context> clues;
    private final List<String> tags;
    /** What the tag before speaks for. */
    private final @Nullable Context[] previous;
    /** What the tag before, behind the tag before that one, speaks for: one row for each earlier tag. */
    private final @Nullable Context[] previousTwo;

    @SuppressWarnings("unchecked")
    private PennModel(AbstractModel model) {
        Object[] parts = model.getDataStructures();
        this.clues = (Map<String, Context>) parts[1];
        this.tags = List.of((String[]) parts[OUTCOMES]);
        this.previous = new @Nullable Context[tags.size()];
        this.previousTwo = new @Nullable Context[tags.size() * tags.size()];
        for (int tag = 0; tag < tags.size(); tag++) {
            previous[tag] = clues.get("t=" + tags.get(tag));
            for (int earlier = 0; earlier < tags.size(); earlier++) {
                previousTwo[earlier * tags.size() + tag] = clues.get("t2=" + tags.get(earlier) + "," + tags.get(tag));
            }
        }
    }

    /**
     * Loads a model from the class path.
     *
     * @throws ProblemException {@code MODEL_MISSING} or {@code MODEL_UNREADABLE}
     */
    static PennModel load(String resource) {
        try (InputStream stream = PennModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, "parts of speech");
            }
            return new PennModel(read(stream));
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "parts of speech");
        }
    }

    /** A damaged model shows itself by any exception. */
    private static AbstractModel read(InputStream stream) throws IOException {
        try {
            return new POSModel(stream).<AbstractModel>getArtifact(ENTRY);
        } catch (RuntimeException damaged) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "parts of speech");
        }
    }

    /** The number of tags. */
    int size() {
        return tags.size();
    }

    /** The tag with that number. */
    String tag(int number) {
        return tags.get(number);
    }

    /** Adds what a clue speaks for. */
    void add(String clue, double[] sums) {
        add(clues.get(clue), sums);
    }

    /** Adds what the tag before speaks for. */
    void addPrevious(int tag, double[] sums) {
        add(previous[tag], sums);
    }

    /** Adds what the two tags before speak for together. */
    void addPreviousTwo(int earlier, int tag, double[] sums) {
        add(previousTwo[earlier * tags.size() + tag], sums);
    }

    private static void add(@Nullable Context context, double[] sums) {
        if (context != null) {
            int[] outcomes = context.getOutcomes();
            double[] weights = context.getParameters();
            for (int index = 0; index < outcomes.length; index++) {
                sums[outcomes[index]] += weights[index];
            }
        }
    }
}
