package org.tessera.core.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a model tells about which model answers, and where. */
public final class ModelName {
    /** Yes: {@code us.anthropic.claude-x-20251001-v1:0}, {@code meta/llama@20250929}. No: a name with a zero-width sign. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9._:@/-]{0,199}");

    /** A day in it. Yes: {@code gpt-x-2026-05-01}, {@code claude-x-20251001}, {@code claude-x@20250929}. No: {@code gpt-4}. */
    private static final Pattern DAY = Pattern.compile(
            ".*[-@.](?:20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?:[-:@].*)?");

    /** Bedrock's version. Yes: {@code meta.llama3-70b-instruct-v1:0}, {@code amazon.titan-text-express-v1}. No: {@code x:latest}. */
    private static final Pattern BEDROCK = Pattern.compile(".*-v\\d{1,3}(?::\\d{1,3})?(?::\\d{1,4}k)?|.*:\\d{1,3}");

    /** Google's version. Yes: {@code gemini-x-flash-001}. No: {@code gemini-x-flash}. */
    private static final Pattern GOOGLE = Pattern.compile(".*-\\d{3}");

    /** A name that moves from model to model. Yes: {@code chat-latest}, {@code llama:latest}, {@code claude@default}. */
    private static final Pattern ALIAS = Pattern.compile("(?i)(?:.*[-:@._/])?(?:latest|default|stable|auto)");

    /** Yes: {@code o-preview-2026-01-01}, {@code gemini-exp-1206}, {@code x-beta}. No: {@code expert-7b}. */
    private static final Pattern UNFINISHED = Pattern
            .compile("(?i)(?:.*[-:@._/])?(?:preview|beta|alpha|exp|experimental|nightly)\\d{0,4}(?:[-:@._/].*)?");

    /** Yes: {@code gpt-oss:120b-cloud}, {@code glm-4.6:cloud}. No: {@code cloud-seven:7b}, {@code llama3.1:8b}. */
    private static final Pattern FORWARDED = Pattern.compile("(?i).*[:-]cloud");

    /** Bedrock's places for inference profiles; only the one of the United States stays there. */
    private static final Set<String> ELSEWHERE = Set.of("global", "eu", "apac", "ap", "jp", "au", "ca", "sa", "me",
            "af", "mx", "il", "in", "uk");

    /** The place of inference profiles between the two regions of the government's cloud, which lie in the United States. */
    private static final String GOVERNMENT = "us-gov";

    /** Yes: {@code amazon.titan-embed-text-v2:0}, {@code cohere.embed-english-v3}. No: {@code amazon.titan-text-express-v1}. */
    private static final Pattern EMBEDDING = Pattern.compile("(?i).*[.-]embed(?:ding|dings)?-.*");

    private ModelName() {}

    /** Whether it has only signs that a person sees. */
    public static boolean isPlain(String id) {
        return PLAIN.matcher(id).matches() && !id.contains("..");
    }

    /** Whether it names one model and no other: a day or a version stands in it, in the way of the route's vendor. */
    public static boolean isDated(Route route, String id) {
        boolean numbered = BedrockArn.of(id).filter(BedrockArn::isNumbered).isPresent();
        return !isAlias(id) && !numbered && (DAY.matcher(id).matches() || switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> BEDROCK.matcher(id).matches();
            case VERTEX_GEMINI -> GOOGLE.matcher(id).matches();
            default -> false;
        });
    }

    /**
     * Whether a name without a day stands for one model, because the site, the weights or the vendor fix it, so that the
     * register's day counts.
     */
    public static boolean isDatedByRegister(Route route, String id) {
        return switch (route) {
            case AZURE_OPENAI, AZURE_OPENAI_V1, VERTEX_GEMINI, NEBIUS, NEBIUS_COMPLETIONS, OPENAI_CHAT,
                    OPENAI_COMPLETIONS ->
                true;
            case ANTHROPIC, VERTEX_CLAUDE -> ClaudeVersion.isPinned(id);
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE ->
                ClaudeVersion.isPinned(id) || BedrockArn.of(id).filter(BedrockArn::isNumbered).isPresent();
            case ON_DEVICE, OPENAI -> false;
        };
    }

    /** Whether it is a model of Bedrock that makes numbers of texts, and answers nothing. */
    public static boolean isEmbedding(String id) {
        return EMBEDDING.matcher(id).matches();
    }

    /** Whether it moves from model to model. */
    public static boolean isAlias(String id) {
        return ALIAS.matcher(id).matches();
    }

    /** Whether the provider calls it a preview, beta or experiment. */
    public static boolean isUnfinished(String id) {
        return UNFINISHED.matcher(id).matches();
    }

    /** Why a model of a local server runs elsewhere; empty if it does not. */
    public static Optional<String> forwarded(String id) {
        return FORWARDED.matcher(id).matches()
                ? Optional.of("Ollama forwards models with the ending cloud to ollama.com")
                : Optional.empty();
    }

    /**
     * The place of a Bedrock inference profile outside the United States, for example {@code global}, seen from the region in
     * which it is called: {@code us-gov} is asked in the government's cloud only.
     */
    public static Optional<String> placeElsewhere(String id, String region) {
        boolean government = Regions.key(region).startsWith(GOVERNMENT + "-");
        return place(id).filter(place -> ELSEWHERE.contains(place) || (place.equals(GOVERNMENT) && !government));
    }

    /** Whether it is a Bedrock inference profile that moves between regions of the United States. */
    public static boolean isAcrossUnitedStates(String id) {
        return place(id).filter(place -> place.equals("us") || place.equals(GOVERNMENT)).isPresent();
    }

    /** What stands before the first dot, in lower case. */
    private static Optional<String> place(String id) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot).toLowerCase(Locale.ROOT));
    }
}
