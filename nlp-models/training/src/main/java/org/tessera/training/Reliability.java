package org.tessera.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.identifier.IdentifierKind;

/** How often findings of a score are true: a score of 0.7 should mean seven in ten. */
final class Reliability {
    /** Lower bounds of the bins. */
    private static final double[] BINS = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95};

    private final int[] all = new int[BINS.length];
    private final int[] right = new int[BINS.length];
    private final double[] promised = new double[BINS.length];

    /** Adds the findings of one document. Numbers, and findings in optional text, say nothing. */
    void add(TrainingNote note, List<Detection> findings) {
        for (Detection finding : findings) {
            int required = Calibrator.overlap(note, finding.span(), true);
            int other = Calibrator.overlap(note, finding.span(), false);
            if (finding.kind() != IdentifierKind.OTHER && other * 2 <= finding.span().length()) {
                int bin = bin(finding.score().value());
                all[bin]++;
                promised[bin] += finding.score().value();
                right[bin] += required * 2 > finding.span().length() ? 1 : 0;
            }
        }
    }

    private static int bin(double score) {
        int bin = BINS.length - 1;
        while (bin > 0 && score < BINS[bin]) {
            bin--;
        }
        return bin;
    }

    /** Writes a row for each bin: where it begins, how many findings, their mean score and the share that is true. */
    void write(ArrayNode rows) {
        for (int bin = 0; bin < BINS.length; bin++) {
            ObjectNode row = rows.addObject();
            row.put("from", BINS[bin]);
            row.put("findings", all[bin]);
            row.put("meanScore", share(promised[bin], all[bin]));
            row.put("true", share(right[bin], all[bin]));
        }
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : Math.round(1000 * part / whole) / 1000.0;
    }
}
