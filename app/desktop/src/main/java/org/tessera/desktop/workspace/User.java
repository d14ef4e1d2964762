package org.tessera.desktop.workspace;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.review.NamedPerson;

/** Who works at this workstation now. */
public record User(NamedPerson person, Role role) {
    /** The first letters of the first two words of the name, for example {@code DO}. */
    public String initials() {
        return Stream.of(person.name().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
