package org.tessera.engine.selftest;

/** The parts of the self-test, in the order in which they are told. */
public enum Part {
    /** What was installed beside the program. */
    INSTALLATION("installation"),
    /** The machine and the Java runtime that it runs on. */
    MACHINE("machine"),
    /** Models, dictionaries, lists, templates and samples. */
    KNOWLEDGE("knowledge"),
    /** What encrypts, signs and proves, against published answers. */
    CRYPTOGRAPHY("cryptography"),
    /** Libraries in the machine's own code. */
    NATIVE_LIBRARIES("native libraries"),
    /** Each detector, on a line in which it has to find something. */
    DETECTORS("detectors"),
    /** Each file format. */
    FORMATS("formats"),
    /** The rooms, on a whole way of a sample note. */
    ROOMS("rooms"),
    /** The gate, with prompts that it has to refuse. */
    GATE("gate"),
    /** That nothing leads out. */
    NETWORK("network"),
    /** The place of the state folder, and a store in it. */
    STORE("store");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
