package org.tessera.core.prompt;

import java.util.regex.Pattern;

/**
 * The form of an answer as a JSON schema, sent with the prompt and checked here. It comes with the template and holds
 * nothing of a note: providers keep schemas longer than prompts.
 *
 * @param name what the provider calls it
 * @param json the schema, a JSON object
 */
public record AnswerSchema(String name, String json) {
    /** Yes: {@code soap_note}. No: {@code soap note}. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** @throws IllegalArgumentException if the name is not of its form */
    public AnswerSchema {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a schema name has 1 to 40 of a-z, 0-9 and _");
        }
    }
}
