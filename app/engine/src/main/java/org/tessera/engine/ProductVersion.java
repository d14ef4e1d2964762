package org.tessera.engine;

import java.util.Optional;

/** Which Tessera this is. */
public final class ProductVersion {
    private ProductVersion() {}

    /** The version that the build wrote into the jar; {@code development} when run from classes. */
    public static String current() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
