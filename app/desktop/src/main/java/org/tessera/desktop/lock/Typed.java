package org.tessera.desktop.lock;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.lock.LockState.Flaw;

/** What was typed at the door, and what is wrong with it. */
final class Typed {
    /** The least number of characters of a new passphrase; the store refuses a shorter one, too. */
    static final int SHORTEST = 12;

    private Typed() {}

    /** A name as typed; empty if it cannot stand under a document. */
    static Optional<NamedPerson> person(String typed) {
        try {
            return Optional.of(new NamedPerson(typed));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** What is wrong with a new passphrase, typed twice; the second is overwritten. */
    static Set<Flaw> flawsOfNew(char[] passphrase, char[] again) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (Character.codePointCount(passphrase, 0, passphrase.length) < SHORTEST) {
            flaws.add(Flaw.TOO_SHORT);
        } else if (!Arrays.equals(passphrase, again)) {
            flaws.add(Flaw.DIFFERENT);
        }
        Arrays.fill(again, '\0');
        return flaws;
    }
}
