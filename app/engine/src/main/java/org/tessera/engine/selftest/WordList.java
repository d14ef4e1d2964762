package org.tessera.engine.selftest;

import java.io.IOException;
import java.io.InputStream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Lists and tables that detection and reading rest on and that no manifest names, because they lie in the jar of the code
 * that reads them. Whoever changes one writes its fingerprint here; a test says which it is.
 */
enum WordList {
    NICKNAMES("nicknames", "org/tessera/detect/known/nicknames.txt",
            "54a07ee432054cbf43757f75f0c06b852c581b2650f4bed81f5db9f3c900fc83"),
    ORDINARY_WORDS("ordinary words", "org/tessera/detect/rules/scan/ordinary-words.txt",
            "414a4f2c524efbc0e37c1dfc7609db1523845eaf13c93e4a1525445f42059687"),
    TERM_LOOKUP("term look-up", "org/tessera/ctakes/term-lookup.xml",
            "36a23cb7cf1a661c3c2a054599e953524c3050f2e80db66dd38554f96c389281"),
    /** The one model of cTAKES that the pipeline of the detectors loads. */
    SENTENCES("cTAKES sentences", "org/apache/ctakes/core/models/sentdetect/sd-med-model.zip",
            "cbbd784048b7da3a8039fdadb3e739def11fbe6d8e2d025752c26a1115de3d7b"),
    HL7_FIELDS("HL7 fields", "org/tessera/formats/hl7/fields.txt",
            "c4090357284dd2be99a57308835ffa18ad9ddb2bfd3a4727cdb3b6074e2fef8b"),
    FHIR_ELEMENTS("FHIR elements", "org/tessera/formats/fhir/elements.txt",
            "23456e8a4728cdcba5340d7ef740110e51be28157fdd8ed3e02b9b98f41c2e2a"),
    CDA_ELEMENTS("CDA elements", "org/tessera/formats/cda/elements.txt",
            "aecd5f9ef6ad2b9a5bed775b993df1d0b8e37eac185edaee50ddc76fc510ee4c");

    private final String title;
    private final String resource;
    private final String released;

    WordList(String title, String resource, String released) {
        this.title = title;
        this.resource = resource;
        this.released = released;
    }

    /** In words. */
    String title() {
        return title;
    }

    /** The name on the class path. */
    String resource() {
        return resource;
    }

    /** The fingerprint of the file that was released. */
    Sha256 released() {
        return new Sha256(released);
    }

    /**
     * The fingerprint of the file that is there.
     *
     * @throws ProblemException {@link ProblemCode#MODEL_MISSING} or {@link ProblemCode#MODEL_UNREADABLE}
     */
    Sha256 found() {
        try (InputStream in = WordList.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, fileName());
            }
            return Sha256.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, fileName());
        }
    }

    /** @throws ProblemException what {@link #found} says, or {@link ProblemCode#MODEL_ALTERED} */
    void require() {
        if (!found().equals(released())) {
            throw new ProblemException(ProblemCode.MODEL_ALTERED, fileName());
        }
    }

    /** The file with its folder. */
    private String fileName() {
        return resource.substring(resource.lastIndexOf('/', resource.lastIndexOf('/') - 1) + 1);
    }
}
