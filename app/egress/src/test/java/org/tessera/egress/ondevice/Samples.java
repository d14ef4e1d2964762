package org.tessera.egress.ondevice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.LlmProvider;
import org.tessera.egress.profile.BuiltInProfiles;
import org.tessera.testkit.prompt.Drafts;

/** Invented notes of eight sorts, with marked identifiers, and what the on-device provider makes of them. */
final class Samples {
    static final List<String> NAMES = List.of("discharge", "history-and-physical", "progress", "radiology", "pathology",
            "operative", "emergency", "dialogue");

    private Samples() {}

    static LlmProvider provider() {
        return new OnDeviceProvider(BuiltInProfiles.onDevice());
    }

    /** The marked text of a note. */
    static String marked(String name) {
        try (InputStream stream = Optional.ofNullable(Samples.class.getResourceAsStream(name + ".txt")).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ApprovedPrompt approved(Drafts.Prepared prepared) {
        return Drafts.approve(provider(), prepared);
    }

    /** The summary of a note. */
    static String summary(String marked) {
        return provider().complete(approved(Drafts.of(marked))).text().value();
    }

    /** The lines of a summary under each heading. */
    static Map<String, String> sections(String summary, List<String> headings) {
        Map<String, String> sections = new LinkedHashMap<>();
        String open = "";
        for (String line : summary.lines().toList()) {
            boolean heading = line.endsWith(":") && headings.contains(line.substring(0, line.length() - 1));
            if (heading) {
                open = line.substring(0, line.length() - 1);
                sections.put(open, "");
            } else if (!open.isEmpty()) {
                sections.merge(open, line + "\n", String::concat);
            }
        }
        return sections;
    }
}
