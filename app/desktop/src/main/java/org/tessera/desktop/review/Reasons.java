package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.detect.Detection;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.Reason;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.text.Messages;

/** Why the machine took a stretch for an identifier, in words. */
final class Reasons {
    /** The first word of the id of detectors that look for what is known of the patient. */
    private static final String KNOWN = "known";

    private final Messages messages;
    private final SpanWords words;

    Reasons(Messages messages) {
        this.messages = messages;
        this.words = new SpanWords(messages);
    }

    /** The evidence for a span, strongest first, disagreement after it, and what was looked for and not found. */
    List<Reason> of(AnalyzedNote note, PhiSpan phi) {
        List<Reason> reasons = new ArrayList<>();
        phi.evidence().stream().filter(found -> agrees(phi, found)).map(this::evidence).forEach(reasons::add);
        phi.evidence().stream().filter(found -> !agrees(phi, found)).map(this::conflict).forEach(reasons::add);
        boolean askedHeader = !note.note().known().isEmpty();
        if (askedHeader && phi.evidence().stream().noneMatch(found -> family(found).equals(KNOWN))) {
            reasons.add(new Reason(Icon.MINUS, messages.get("reason.not_known"), Optional.empty(), false));
        }
        return reasons;
    }

    private static boolean agrees(PhiSpan phi, Detection found) {
        return found.kind().type() == phi.kind().type();
    }

    private Reason evidence(Detection found) {
        Icon icon = switch (family(found)) {
            case "tagger" -> Icon.DEVICE;
            case "dictionary" -> Icon.WORD_LIST;
            case KNOWN -> Icon.KNOWN;
            case "note" -> Icon.SAME_VALUE;
            default -> Icon.RULE;
        };
        return new Reason(icon,
                messages.get("reason.evidence", found.explanation().code(), found.explanation().reason()),
                Optional.of(found.score()), false);
    }

    private Reason conflict(Detection found) {
        return new Reason(
                Icon.UNSURE, messages.get("reason.conflict",
                        words.shortKind(found.kind()).toLowerCase(messages.locale()), found.explanation().reason()),
                Optional.of(found.score()), true);
    }

    private static String family(Detection found) {
        String id = found.detector().value();
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
