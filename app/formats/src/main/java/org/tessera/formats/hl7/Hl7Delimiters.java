package org.tessera.formats.hl7;

import java.util.Arrays;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The five signs that divide a message, as MSH-1 and MSH-2 name them (HL7 v2.5.1, 2.5.4). One that a message leaves out is
 * {@link #NONE}.
 */
record Hl7Delimiters(char field, char component, char repetition, char escape, char subcomponent) {
    static final char NONE = '\uFFFF';

    private static final int FIRST = 3;

    /**
     * The signs that the first segment of a message names.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED} if it names none, or letters, or one of them twice
     */
    static Hl7Delimiters of(String msh) {
        if (msh.length() <= FIRST + 1) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        char field = msh.charAt(FIRST);
        int end = msh.indexOf(field, FIRST + 1);
        String others = msh.substring(FIRST + 1, end < 0 ? msh.length() : end);
        char[] signs = {field, NONE, NONE, NONE, NONE};
        for (int index = 0; index < Math.min(others.length(), signs.length - 1); index++) {
            signs[index + 1] = others.charAt(index);
        }
        long named = 1L + Math.min(others.length(), signs.length - 1);
        String all = new String(Arrays.copyOf(signs, (int) named));
        if (all.chars().anyMatch(sign -> Character.isLetterOrDigit(sign) || sign <= ' ')
                || all.chars().distinct().count() != named || others.isEmpty()) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        return new Hl7Delimiters(signs[0], signs[1], signs[2], signs[3], signs[4]);
    }
}
