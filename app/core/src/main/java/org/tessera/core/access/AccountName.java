package org.tessera.core.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
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

    /** Hexadecimal digits at the end of one of which something was lost. */
    private static final int MARK = 8;

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"), Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ı', "i"));

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
     * A name that does not fit, or of which letters are lost, ends with a fingerprint, so that it stays apart from others.
     */
    public static AccountName of(String typed) {
        String latin = latin(typed);
        String name = trimmed(latin.replaceAll("[^a-z0-9]+", "."));
        if (name.isEmpty()) {
            return new AccountName("u" + fingerprint(typed, FINGERPRINT));
        }
        boolean whole = name.length() <= LONGEST && latin.codePoints().noneMatch(AccountName::isLost);
        return new AccountName(whole ? name : marked(name, fingerprint(typed, MARK)));
    }

    /** In lower case, with the letters of Latin alphabets written in its 26. */
    private static String latin(String typed) {
        String lower = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        StringBuilder latin = new StringBuilder();
        lower.codePoints().forEach(letter -> latin.append(LATIN.getOrDefault(letter, Character.toString(letter))));
        return latin.toString();
    }

    private static boolean isLost(int letter) {
        return letter > 'z' && Character.isLetterOrDigit(letter);
    }

    private static String marked(String name, String mark) {
        int longest = LONGEST - mark.length() - 1;
        return trimmed(name.substring(0, Math.min(name.length(), longest))) + "." + mark;
    }

    private static String fingerprint(String typed, int digits) {
        String form = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        return Sha256.of(form).hex().substring(0, digits);
    }

    /** Without a dot at its ends; there are no two in a row. */
    private static String trimmed(String name) {
        int first = name.startsWith(".") ? 1 : 0;
        int last = name.endsWith(".") ? name.length() - 1 : name.length();
        return name.substring(Math.min(first, last), last);
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
