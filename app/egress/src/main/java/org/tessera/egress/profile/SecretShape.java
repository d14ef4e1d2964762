package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a profile for what has the form of a secret. Profiles are mailed, printed and kept in plain files; a key
 * belongs into the encrypted store.
 */
final class SecretShape {
    /** Keys whose values are fingerprints: long, and no secret. */
    private static final Set<String> FINGERPRINTS = Set.of("document", "pins");

    /**
     * Keys as vendors write them. Yes: {@code AKIA…} with 16 more signs, {@code sk-…}, {@code eyJ….…}, {@code -----BEGIN}. No:
     * {@code sk-1}, {@code Skagen}.
     */
    private static final Pattern KNOWN = Pattern.compile("(?:^|[^A-Za-z0-9])(?:(?:AKIA|ASIA|ABSK)[A-Za-z0-9+/=]{12,}"
            + "|sk-[A-Za-z0-9_-]{12,}|gsk_[A-Za-z0-9]{12,}|hf_[A-Za-z0-9]{12,}|gh[opsu]_[A-Za-z0-9]{12,}|xox[abp]-[A-Za-z0-9-]{8,}"
            + "|AIza[A-Za-z0-9_-]{12,}|ya29\\.[A-Za-z0-9_-]{8,}|eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_.-]{4,})"
            + "|-----BEGIN|(?i:bearer) [A-Za-z0-9._-]{12,}|(?i:password|secret)\\s?[=:]");

    /** A long run of letters and digits without a break. Yes: 32 hexadecimal digits. No: a number with hyphens, a model's name. */
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_=]{32,}");

    /** Keys whose values are paths, so that a slash breaks a run. */
    private static final Set<String> PATHS = Set.of("baseUrl", "tokenUrl", "scope", "coveredPaths", "id");

    /** The host of an address, whose name may be long. Yes: {@code https://llm.example.org/v1}. No: {@code /v1}. */
    private static final Pattern HOST = Pattern.compile("^https?://([^/?#@]*)");

    /** Words, each with a number behind it or none. Yes: {@code hospitalnorthopenaieast01}. No: {@code 4f1a9c}, {@code a1b2c3}. */
    private static final Pattern WORDS = Pattern.compile("(?:[A-Za-z]{4,}[0-9]{1,4})*[A-Za-z]*");

    private SecretShape() {}

    /** The key under which something like a secret stands; empty if there is none. */
    static Optional<String> find(JsonNode node) {
        return find(node, "");
    }

    private static Optional<String> find(JsonNode node, String key) {
        if (node.isTextual()) {
            return looksSecret(node.textValue(), key) ? Optional.of(key) : Optional.empty();
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                Optional<String> found = find(element, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String inner = looksSecret(field.getKey(), "") ? "?" : field.getKey();
            Optional<String> found = inner.equals("?") ? Optional.of(inner) : find(field.getValue(), inner);
            if (found.isPresent()) {
                return found.map(name -> key.isEmpty() || name.equals("?") ? name : prefixed(key, name));
            }
        }
        return Optional.empty();
    }

    private static String prefixed(String key, String name) {
        return name.startsWith(key + ".") ? name : key + "." + name;
    }

    private static boolean looksSecret(String text, String key) {
        return KNOWN.matcher(text).find()
                || (!FINGERPRINTS.contains(key) && RUN.matcher(broken(text, key)).results().anyMatch(run -> {
                    boolean letters = run.group().chars().anyMatch(Character::isLetter);
                    return letters && run.group().chars().anyMatch(Character::isDigit);
                }));
    }

    /** A text with a break where a path or the plain words of a host have one. */
    private static String broken(String text, String key) {
        String path = PATHS.contains(key) ? text.replace('/', ' ') : text;
        Matcher host = HOST.matcher(text);
        boolean named = PATHS.contains(key) && host.find()
                && RUN.matcher(host.group(1)).results().allMatch(run -> WORDS.matcher(run.group()).matches());
        return named ? path.substring(host.end()) : path;
    }
}
