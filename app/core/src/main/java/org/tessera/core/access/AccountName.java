package org.tessera.core.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;

/**
 * The unique name of an account (45 CFR 164.312(a)(2)(i)). It stands open in the store and in the audit.
 *
 * @param value 1 to 40 of {@code a-z 0-9 .}, no dot at the ends and no two in a row
 */
public record AccountName(String value) implements Comparable<AccountName> {
    private static final int LONGEST = 40;

    /** Begins what stands for the emergency key in the audit. */
    private static final String EMERGENCY = "emergency.";

    /** Hexadecimal digits in the account of a name that has no Latin letter. */
    private static final int FINGERPRINT = 12;

    /** Yes: {@code ada.reviewer}. No: {@code .ada}, {@code ada..r}, {@code Ada}. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:\\.[a-z0-9]+)*+");

    /** @throws IllegalArgumentException unless the value is of that form */
    public AccountName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an account has 1 to 40 of a-z, 0-9 and dots between");
        }
    }

    /**
     * What a person types at the door, the account's name or their own: {@code Ada Reviewer, MD} is {@code ada.reviewer.md}.
     * A name without a Latin letter or digit gets an account by its fingerprint.
     */
    public static AccountName of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", ".");
        int first = plain.startsWith(".") ? 1 : 0;
        int last = plain.endsWith(".") ? plain.length() - 1 : plain.length();
        String name = cut(plain.substring(Math.min(first, last), last));
        return new AccountName(name.isEmpty() ? byFingerprint(typed) : name);
    }

    private static String byFingerprint(String typed) {
        String form = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        return "u" + Sha256.of(form).hex().substring(0, FINGERPRINT);
    }

    private static String cut(String name) {
        String shorter = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    /** The account whose name follows from a person's. */
    public static AccountName of(NamedPerson person) {
        return of(person.name());
    }

    /** The name under which the emergency key's rows stand in the audit for somebody who named themselves. */
    public static AccountName ofEmergency(NamedPerson person) {
        return of(EMERGENCY + person.name());
    }

    /** Whether it stands for a use of the emergency key, so that no account may have it. */
    public boolean isOfEmergency() {
        return value.startsWith(EMERGENCY);
    }

    @Override
    public int compareTo(AccountName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
