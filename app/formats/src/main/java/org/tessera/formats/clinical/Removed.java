package org.tessera.formats.clinical;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tessera.core.note.PhiText;

/** Collects the values that were taken out of structured fields, for whoever proves that they are gone. */
public final class Removed {
    /** A shorter value is a letter, a flag or a small number, and stands in every document. */
    private static final int SHORTEST = 3;

    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();

    /** A value of a field that holds an identifier. */
    public void identifier(String value) {
        add(values, value);
    }

    /** A value of a field of which nobody knows what it holds. */
    public void unknown(String value) {
        add(unknown, value);
    }

    /** A word of the standard or a published code that is written as it was read; it tells nothing wherever it stands. */
    public void kept(String value) {
        add(kept, value);
    }

    private static void add(Set<String> set, String value) {
        String plain = value.strip();
        if (plain.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST) {
            set.add(plain);
        }
    }

    /**
     * Everything that must not be found any more. What nobody knew and what stands in the reviewed text as well, or was kept
     * elsewhere as a word of the standard, may stay there: a diagnosis in a local segment is still a diagnosis.
     *
     * @param text the text that is written
     */
    public List<PhiText> all(String text) {
        Set<String> all = new LinkedHashSet<>(values);
        unknown.stream().filter(value -> !text.contains(value) && !kept.contains(value)).forEach(all::add);
        return all.stream().map(PhiText::new).toList();
    }
}
