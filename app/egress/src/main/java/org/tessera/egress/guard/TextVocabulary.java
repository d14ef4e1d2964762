package org.tessera.egress.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.BodyFormat;

/**
 * The texts that may stand in a body: those of the approved draft, each as a whole, and the fixed words of the interfaces.
 * There is no field in which anything else could be written.
 */
final class TextVocabulary {
    /** Roles, kinds and versions, as the five formats write them. */
    private static final Set<String> WORDS = Set.of("system", "developer", "user", "assistant", "model", "text",
            "json_schema", "application/json", "bedrock-2023-05-31", "vertex-2023-10-16", "us");

    /** What stands between the turns where all of them are one text. Yes: a line {@code Answer:}. No: any other word. */
    private static final Pattern LABELS = Pattern.compile("(?:\\s|Request:|Answer:)*+");

    private static final String ONE_TEXT = "prompt";

    private final boolean oneText;
    private final Set<String> allowed = new HashSet<>(WORDS);
    private final List<String> drafted = new ArrayList<>();

    TextVocabulary(ApprovedPrompt prompt) {
        PromptDraft draft = prompt.draft();
        oneText = prompt.profile().route().format() == BodyFormat.OPENAI_COMPLETIONS;
        allowed.add(prompt.profile().model());
        draft.template().schema().ifPresent(schema -> allowed.add(schema.name()));
        drafted.add(draft.system());
        drafted.add(draft.user());
        for (Exchange turn : draft.earlier()) {
            drafted.add(turn.user().value());
            drafted.add(turn.answer().value());
        }
        drafted.sort(Comparator.comparingInt(String::length).reversed());
        allowed.addAll(drafted);
    }

    /** Whether a text may stand at a way through the body. */
    boolean allows(String way, String text) {
        return (oneText && way.equals(ONE_TEXT)) ? isJoined(text) : allowed.contains(text);
    }

    private boolean isJoined(String text) {
        String rest = text;
        for (String part : drafted) {
            if (!part.isBlank()) {
                rest = rest.replace(part, "\n");
            }
        }
        return LABELS.matcher(rest).matches();
    }
}
