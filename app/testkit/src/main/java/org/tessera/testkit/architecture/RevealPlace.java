package org.tessera.testkit.architecture;

import java.util.List;

/**
 * A place that may turn {@link org.tessera.core.note.PhiText} into characters. To add one, add a line with its reason;
 * whoever reviews the change sees in one list who can read a patient's text.
 *
 * @param place a class, or a package for everything in it
 * @param reason why it has to
 */
record RevealPlace(String place, String reason) {
    /** Every place. */
    static final List<RevealPlace> ALL = List.of(
            new RevealPlace("org.tessera.core.note", "cuts and indexes the text of a note"),
            new RevealPlace("org.tessera.core.detect.AnnotatedNote", "hands the text to the detectors"),
            new RevealPlace("org.tessera.core.review.ReviewBoard", "keeps borders off the middle of a character"),
            new RevealPlace("org.tessera.core.review.QuasiIdentifierFinder",
                    "looks for what can point to a person without being an identifier"),
            new RevealPlace("org.tessera.core.vault", "writes tokens in the place of values"),
            new RevealPlace("org.tessera.core.policy", "reads years, dates and ZIP codes"),
            new RevealPlace("org.tessera.core.prompt.DateFacts", "counts days between dates"),
            new RevealPlace("org.tessera.core.gate.ResidualScan", "looks for values in the finished request"),
            new RevealPlace("org.tessera.core.gate.SensitivityFinder", "looks for notices of special protection"),
            new RevealPlace("org.tessera.core.gate.NameParts", "takes the telling words of names for that search"),
            new RevealPlace("org.tessera.core.reinsert.Reinserter", "puts values back"),
            new RevealPlace("org.tessera.core.reinsert.LiveRestoration", "puts values back while the answer comes"),
            new RevealPlace("org.tessera.core.signoff.SignOffDesk", "fingerprints the signed text"),
            new RevealPlace("org.tessera.detect.known", "compares known identifiers with the text"),
            new RevealPlace("org.tessera.ctakes.CtakesLinguisticLayer", "hands the text to the pipeline"),
            new RevealPlace("org.tessera.store.codec", "writes what is then encrypted"),
            new RevealPlace("org.tessera.store.crypto", "encrypts it and makes the blind index"),
            new RevealPlace("org.tessera.store.work", "keeps the work of a case, encrypted"),
            new RevealPlace("org.tessera.store.access", "keeps words about an emergency, encrypted"),
            new RevealPlace("org.tessera.store.settings", "keeps settings, encrypted"),
            new RevealPlace("org.tessera.engine.output.RedactedText", "writes a class in the place of each value"),
            new RevealPlace("org.tessera.engine.output.OutputNote", "puts together what is written out"),
            new RevealPlace("org.tessera.engine.document", "reads finished documents again and compares their words"),
            new RevealPlace("org.tessera.engine.batch", "names the files of a batch in its results for the person"),
            new RevealPlace("org.tessera.engine.evaluate", "compares what was found with a corpus"),
            new RevealPlace("org.tessera.engine.incident",
                    "writes the report of an incident that the person asked for"),
            new RevealPlace("org.tessera.engine.report", "writes the round trip that the person asked for"),
            new RevealPlace("org.tessera.engine.training", "puts errors into sample notes"),
            new RevealPlace("org.tessera.engine.selftest", "runs every room over an invented note"),
            new RevealPlace("org.tessera.engine.structured.StructuredAnswer",
                    "puts values into the nodes of an answer"),
            new RevealPlace("org.tessera.formats",
                    "reads notes out of documents and writes documents without identifiers"),
            new RevealPlace("org.tessera.engine.io", "reads and writes files of the person's choice"),
            new RevealPlace("org.tessera.desktop", "shows the text to the person at the screen"),
            new RevealPlace("org.tessera.cli", "prints what the person asked for"));

    static boolean holds(String className) {
        return ALL.stream()
                .anyMatch(known -> className.equals(known.place()) || className.startsWith(known.place() + ".")
                        || className.startsWith(known.place() + "$"));
    }
}
