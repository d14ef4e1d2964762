package org.tessera.desktop.workspace;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;

/**
 * Who works at this workstation now.
 *
 * @param roles those of the account; none for a guest in memory and for emergency access
 */
public record User(NamedPerson person, Set<Role> roles) {
    public User {
        roles = Set.copyOf(roles);
    }

    /** A person with one role. */
    public User(NamedPerson person, Role role) {
        this(person, Set.of(role));
    }

    /** The first letters of the first two words of the name, for example {@code DO}. */
    public String initials() {
        return Stream.of(person.name().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** The key of what stands below the name. */
    public String roleKey() {
        return switch (roles.size()) {
            case 0 -> "role.none";
            case 1 -> keyOf(roles.iterator().next());
            default -> "role.several";
        };
    }

    /** The key of a role's name. */
    public static String keyOf(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }
}
