package org.tessera.testkit.architecture;

import java.util.List;

/**
 * A place outside of the doors that may catch everything. To add one, add a line with its reason.
 *
 * @param place a class
 * @param reason why it has to
 */
record CatchPlace(String place, String reason) {
    /** Every place. */
    static final List<CatchPlace> ALL = List.of(
            new CatchPlace("org.tessera.ctakes.CtakesLinguisticLayer",
                    "engines fail in any way, and their messages quote the note"),
            new CatchPlace("org.tessera.formats.Guarded",
                    "document libraries answer a damaged file in any way, and their messages quote it"),
            new CatchPlace("org.tessera.ctakes.PipelineFactory", "engines fail to load in any way"),
            new CatchPlace("org.tessera.ctakes.PennModel", "a damaged model shows itself by any exception"),
            new CatchPlace("org.tessera.engine.selftest.Checks",
                    "a broken installation fails in any way, also to load a class, and each has to be told by name"));

    static boolean holds(String className) {
        return ALL.stream().anyMatch(known -> className.equals(known.place()));
    }
}
