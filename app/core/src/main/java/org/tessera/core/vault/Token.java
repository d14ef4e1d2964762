package org.tessera.core.vault;

import java.util.regex.Pattern;
import org.tessera.core.identifier.TokenLabel;

/**
 * The placeholder that stands for one value: {@code [[NAME_01.K7]]}.
 *
 * <p>Tokens that differ only in form stand for different spellings of one thing: {@code [[NAME_01.K7]]} may be the full
 * name and {@code [[NAME_01B.Q4]]} the surname of the same person. Index and check characters are drawn at random; nothing
 * in a token is derived from the value (45 CFR 164.514(c)).
 *
 * @param label what the value is
 * @param index which one, from 1; the order says nothing
 * @param form which spelling of it, from 1
 * @param check two to four characters that no other token of the case has; a damaged index or a forged token shows
 */
public record Token(TokenLabel label, int index, int form, String check) {
    /** The largest index and form that the written form has room for. */
    static final int MOST = 999_999;

    static final int MOST_FORMS = 651;

    private static final Pattern CHECK = Pattern.compile("[A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3}");

    /** @throws IllegalArgumentException if a part has no written form */
    public Token {
        if (index < 1 || index > MOST || form < 1 || form > MOST_FORMS) {
            throw new IllegalArgumentException("index or form out of range");
        }
        if (!CHECK.matcher(check).matches()) {
            throw new IllegalArgumentException("not check characters");
        }
    }

    /** The exact written form; ASCII, safe in JSON, XML and Markdown. */
    public String text() {
        return TokenFormat.write(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
