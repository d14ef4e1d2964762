package org.tessera.core.detect;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Opens a model that a site brings along. The door hands it in, so that the engine needs no library for it. */
public interface SiteModels {
    /** For doors without such a library: a site that configured a model gets no weaker analysis but none. */
    SiteModels UNSUPPORTED = folder -> {
        throw new ProblemException(ProblemCode.SITE_MODEL_INVALID, "this program runs none");
    };

    /**
     * Loads the library that runs models, without a model; a door without one has none to load.
     *
     * @throws ProblemException {@link ProblemCode#PART_UNUSABLE} with the name of the library
     */
    default void require() {}

    /**
     * Opens the model of a folder.
     *
     * @throws ProblemException {@link ProblemCode#SITE_MODEL_MISSING}, {@link ProblemCode#SITE_MODEL_ALTERED} or
     *     {@link ProblemCode#SITE_MODEL_INVALID} with what is wrong
     */
    SiteModel open(Path folder);

    /** An open model, and what lets go of it. */
    interface SiteModel extends Detector, AutoCloseable, Supplier<String> {
        /** The name and the fingerprint of what was loaded, for the audit. */
        @Override
        String get();

        @Override
        void close();
    }
}
