package org.tessera.formats.hl7;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a message. Written as in {@code OBX[3]-5}, {@code PID-3(2).1}, {@code OBX-5.2.1}: a number that is
 * left out is 1.
 *
 * @param segment its name
 * @param number which of the segments of that name
 * @param field from 1, as the standard counts (MSH-1 is the sign behind MSH)
 */
record Hl7Place(String segment, int number, int field, int repetition, int component, int subcomponent) {
    /** Yes: {@code OBX[3]-5(2).1.4}. No: {@code OBX-}. */
    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9]{2})(?:\\[(\\d{1,7})])?-(\\d{1,5})"
            + "(?:\\((\\d{1,7})\\))?(?:\\.(\\d{1,7})(?:\\.(\\d{1,7}))?)?");

    static Optional<Hl7Place> read(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Optional.of(new Hl7Place(form.group(1), number(form, 2), number(form, 3), number(form, 4),
                        number(form, 5), number(form, 6)))
                : Optional.empty();
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 1 : Integer.parseInt(form.group(group));
    }

    String path() {
        StringBuilder path = new StringBuilder(segment);
        if (number > 1) {
            path.append('[').append(number).append(']');
        }
        path.append('-').append(field);
        if (repetition > 1) {
            path.append('(').append(repetition).append(')');
        }
        if (component > 1 || subcomponent > 1) {
            path.append('.').append(component);
        }
        if (subcomponent > 1) {
            path.append('.').append(subcomponent);
        }
        return path.toString();
    }
}
