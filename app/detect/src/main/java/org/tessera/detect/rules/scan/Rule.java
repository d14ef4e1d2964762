package org.tessera.detect.rules.scan;

import java.util.regex.Pattern;
import org.tessera.core.detect.Explanation;
import org.tessera.core.identifier.IdentifierKind;

/**
 * One way in which an identifier is written. The identifier is the form's group {@code v}; without such a group it is the
 * whole match, the anchor included.
 *
 * @param why the rule's code and what it means
 * @param kind what is found
 * @param anchor where the form is tried
 * @param form written for folded text, without unbounded repetition
 * @param judge how likely it is
 */
public record Rule(Explanation why, IdentifierKind kind, Anchor anchor, Pattern form, Judge judge) {
    /** A rule. */
    public static Rule of(String code, String reason, IdentifierKind kind, Anchor anchor, Pattern form, Judge judge) {
        return new Rule(new Explanation(code, reason), kind, anchor, form, judge);
    }

    /** A rule that gives every match the same probability. */
    public static Rule of(String code, String reason, IdentifierKind kind, Anchor anchor, Pattern form,
            double probability) {
        return of(code, reason, kind, anchor, form, Judge.always(probability));
    }

    boolean namesItsValue() {
        return form.namedGroups().containsKey("v");
    }
}
