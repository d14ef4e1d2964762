package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * Finds what a person types in a text, in any case, and goes round through the places.
 *
 * @param places where it stands, in reading order
 * @param at the place at hand, counted from 0; no meaning without places
 */
record Finder(List<TextSpan> places, int at) {
    /** More are not counted: a letter alone stands everywhere. */
    private static final int MOST = 9_999;

    Finder {
        places = List.copyOf(places);
    }

    /** All places of the words; none for blank words. */
    static Finder of(PhiText text, PhiText words) {
        String all = text.reveal().toLowerCase(Locale.ROOT);
        String asked = words.reveal().toLowerCase(Locale.ROOT);
        List<TextSpan> places = new ArrayList<>();
        boolean sameLength = all.length() == text.length();
        int from = asked.isBlank() || !sameLength ? -1 : all.indexOf(asked);
        while (from >= 0 && places.size() < MOST) {
            places.add(new TextSpan(from, from + asked.length()));
            from = all.indexOf(asked, from + asked.length());
        }
        return new Finder(places, 0);
    }

    /** The place at hand; empty if there is none. */
    Optional<TextSpan> place() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(at));
    }

    /** The same at the next place, or the one before, round and round. */
    Finder on(boolean back) {
        int size = places.size();
        return size == 0 ? this : new Finder(places, (at + (back ? size - 1 : 1)) % size);
    }
}
