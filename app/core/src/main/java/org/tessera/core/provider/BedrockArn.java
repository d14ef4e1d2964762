package org.tessera.core.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource name of AWS Bedrock in the place of a model's name.
 *
 * @param region where the resource lies, in lower case; empty text if it names none
 * @param kind for example {@code inference-profile}, in lower case
 */
public record BedrockArn(String region, String kind) {
    /** Yes: {@code arn:aws:bedrock:us-east-1::foundation-model/x.y-v1:0}. No: {@code x.y-v1:0}. */
    private static final Pattern ARN = Pattern
            .compile("(?i)arn:aws(?:-[a-z-]{1,20})?:bedrock:([a-z0-9-]*):[0-9]*:([a-z-]+)/[a-z0-9._:-]+");

    /** Whether a model's name is meant to be a resource name, well formed or not. */
    public static boolean isClaimed(String id) {
        return id.toLowerCase(Locale.ROOT).startsWith("arn:");
    }

    /** The resource name; empty if it is not of its form. */
    public static Optional<BedrockArn> of(String id) {
        Matcher matcher = ARN.matcher(id);
        return matcher.matches() ? Optional.of(
                new BedrockArn(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether it is a resource of a kind that answers a prompt. */
    public boolean isModel() {
        return switch (kind) {
            case "foundation-model", "inference-profile" -> true;
            default -> isNumbered();
        };
    }

    /** Whether the site's own account made it, so that its name tells nothing of the model behind it. */
    public boolean isNumbered() {
        return kind.equals("application-inference-profile") || kind.equals("provisioned-model");
    }
}
