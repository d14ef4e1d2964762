package org.tessera.core.provider;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version in the name of a Claude model, whatever the vendor writes around it.
 *
 * @param major for example 4
 * @param minor for example 6; 0 if the name has none
 */
public record ClaudeVersion(int major, int minor) implements Comparable<ClaudeVersion> {
    /** The first whose name without a day is one pinned model, and the first that takes {@code inference_geo}. */
    private static final ClaudeVersion PINNED = new ClaudeVersion(4, 6);

    /**
     * Family, version, then a day or a vendor's version. Yes: {@code claude-sonnet-4-6}, {@code us.anthropic.claude-opus-4-6-v1},
     * {@code claude-sonnet-4-5@20250929}. No: {@code claude-sonnet-4-6-latest}, {@code claude-3-7-sonnet-20250219}.
     */
    private static final Pattern NAME = Pattern
            .compile("(?:[a-z-]+\\.)?(?:anthropic\\.)?claude-[a-z]+-(\\d{1,2})(?:-(\\d{1,2}))?"
                    + "([-@]20\\d{6})?(-v\\d{1,3}(?::\\d{1,3})?)?");

    /** The version in a name; empty if it names none in the newer way, which puts it behind the family. */
    public static Optional<ClaudeVersion> of(String id) {
        Matcher matcher = matcher(id);
        return matcher.matches() ? Optional.of(version(matcher)) : Optional.empty();
    }

    /** Whether a name without a day stands for one model and no other, as all do from 4.6 on. */
    public static boolean isPinned(String id) {
        Matcher matcher = matcher(id);
        return matcher.matches() && matcher.group(3) == null && matcher.group(4) == null
                && version(matcher).compareTo(PINNED) >= 0;
    }

    /** Whether a request may say where it is computed ({@code inference_geo}): an older model answers such a one with an error. */
    public static boolean takesGeography(String id) {
        return of(id).filter(version -> version.compareTo(PINNED) >= 0).isPresent();
    }

    @Override
    public int compareTo(ClaudeVersion other) {
        return Comparator.comparingInt(ClaudeVersion::major)
                .thenComparingInt(ClaudeVersion::minor)
                .compare(this, other);
    }

    private static Matcher matcher(String id) {
        return NAME.matcher(id.substring(id.lastIndexOf('/') + 1));
    }

    private static ClaudeVersion version(Matcher matcher) {
        String minor = matcher.group(2);
        return new ClaudeVersion(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }
}
