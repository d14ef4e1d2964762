package org.tessera.engine.output;

import java.nio.charset.StandardCharsets;
import org.tessera.core.policy.ZipTable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.models.ModelShelf;

/** The table of ZIP codes that was released with the product. */
public final class ReleasedZips {
    private static final String NAME = "zip3";

    private ReleasedZips() {}

    /**
     * Reads it; there is no output without it.
     *
     * @throws ProblemException {@link ProblemCode#MODEL_UNREADABLE}, or what {@link ModelShelf#read} says
     */
    public static ZipTable read(ModelShelf models) {
        String table = new String(models.read(NAME), StandardCharsets.UTF_8);
        try {
            return ZipTable.parse(table);
        } catch (IllegalArgumentException notATable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, NAME);
        }
    }
}
