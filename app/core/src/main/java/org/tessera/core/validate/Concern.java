package org.tessera.core.validate;

/** What may be wrong at a place of an answer, beside tokens: a rule names it, a person decides. */
public enum Concern {
    /** A name, date or other token stands where the note has another of its kind. */
    SWAPPED_TOKEN("swapped-token", true),
    /** A number stands at a word at which the note has another, or at nothing that the note has it at. */
    NUMBER_ELSEWHERE("number-elsewhere", true),
    /** A number has another unit than in the note. */
    OTHER_UNIT("other-unit", true),
    /** A frequency, an action, a drug or a person stands where the note has another. */
    WORD_ELSEWHERE("word-elsewhere", true),
    /** What the note denies is asserted, or the other way round. */
    NEGATION("negation-changed", true),
    /** Left where the note has right, or the other way round. */
    SIDE("side-changed", true),
    /** A token that was sent stands where its value would leave the page; it was not restored. */
    EXPOSED_TOKEN("token-in-address", true),
    /** A web or mail address, or a link. */
    ADDRESS("address", true),
    /** HTML, or another markup that runs or loads something. */
    MARKUP("markup", true),
    /** A long run of signs that could be encoded text. */
    ENCODED("encoded-text", true),
    /** The model gives back its instructions. */
    INSTRUCTIONS("instructions-returned", true),
    /** The model says that something was outside of its task. */
    OUT_OF_SCOPE("outside-of-task", false),
    /** The answer is not of the form that was asked for. */
    FORM("other-form", true),
    /** What the template wants a person to do first. */
    ACTION_REQUIRED("action-required", true);

    private final String code;
    private final boolean blocks;

    Concern(String code, boolean blocks) {
        this.code = code;
        this.blocks = blocks;
    }

    /** The stable name, for example {@code side-changed}. */
    public String code() {
        return code;
    }

    /** Whether nothing can be signed before a person has settled it. */
    public boolean blocks() {
        return blocks;
    }
}
