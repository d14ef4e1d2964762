package org.tessera.core.provider;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regions that may be used without further evidence: the ones that Qovery's HIPAA page names, R133. A site adds another
 * region of the United States by an attestation.
 */
public final class Regions {
    private static final Set<String> AWS = Set.of("us-east-1", "us-east-2", "us-west-1", "us-west-2");
    private static final Set<String> GOOGLE = Set.of("us-central1", "us-east1", "us-west1", "us-east4");
    private static final Set<String> AZURE = Set.of("eastus", "westus", "centralus", "southcentralus");
    private static final Set<String> COUNTRY = Set.of("us");
    private static final Set<String> NEBIUS = Set.of("us-central1");
    private static final Set<String> ANY = Stream.of(AWS, GOOGLE, AZURE, COUNTRY)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Yes: {@code us-east-1}, {@code East US}. No: a name with signs that cannot be seen. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{0,39}");

    /** Yes: {@code us}, {@code us-gov-west-1}, {@code eastus2}, {@code usgovvirginia}. No: {@code eu-west-1}, {@code austria}. */
    private static final Pattern UNITED_STATES = Pattern
            .compile("us|us-[a-z0-9-]+|usgov[a-z]*|(?:north|south|east|west|central)+us[23]?");

    private Regions() {}

    /** Whether a name has only signs that a person sees. */
    public static boolean isPlain(String region) {
        return PLAIN.matcher(region).matches();
    }

    /** A region as it is compared: {@code East US} is {@code eastus}. */
    public static String key(String region) {
        return region.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** Whether it lies in the United States, by its name. */
    public static boolean isUnitedStates(String region) {
        return UNITED_STATES.matcher(key(region)).matches();
    }

    /** Whether it is one of those on the list for a route. */
    public static boolean isListed(Route route, String region) {
        return listed(route).contains(key(region));
    }

    /** The list for a route. */
    public static Set<String> listed(Route route) {
        return switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> AWS;
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> AZURE;
            case VERTEX_GEMINI, VERTEX_CLAUDE -> GOOGLE;
            case OPENAI, ANTHROPIC -> COUNTRY;
            case NEBIUS, NEBIUS_COMPLETIONS -> NEBIUS;
            case OPENAI_CHAT, OPENAI_COMPLETIONS, ON_DEVICE -> ANY;
        };
    }
}
