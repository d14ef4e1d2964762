package org.tessera.core.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.ReviewStatus;

/** Whether the prompt itself may go: its topic, its review, its text. */
final class PromptRule {
    private PromptRule() {}

    static GateCheck topic(GateInput input) {
        Reasons reasons = new Reasons(GateRule.NO_PROTECTED_TOPIC);
        if (input.profile().boundary() == ProviderProfile.Boundary.VENDOR) {
            Set<SensitivityLabel> labels = EnumSet.noneOf(SensitivityLabel.class);
            labels.addAll(input.labels());
            labels.addAll(SensitivityFinder.find(input.draft().note().source().note().note().text()));
            if (!input.draft().earlier().isEmpty()) {
                labels.addAll(SensitivityFinder.find(new PhiText(input.draft().user())));
            }
            for (SensitivityLabel label : labels) {
                reasons.addIf(true,
                        "The note is specially protected (" + label.title()
                                + "); it may go to this device or to endpoints of the organisation only.",
                        label.source());
            }
            reasons.addIf(input.draft().choice().isSensitive(),
                    "A section on a specially protected topic is included; it may go to this device or to endpoints of the"
                            + " organisation only.",
                    "BAA with AI providers, R29, R104");
        }
        return reasons.check();
    }

    static GateCheck reviewed(GateInput input) {
        Reasons reasons = new Reasons(GateRule.REVIEWED);
        reasons.addIf(!(input.draft().note().source().status() instanceof ReviewStatus.Reviewed),
                "Nobody has reviewed this note.");
        return reasons.check();
    }

    /** A picture can show a face, and a scanned page a name. Neither is sent, and what they show may bear on the text. */
    static GateCheck pictures(GateInput input) {
        Reasons reasons = new Reasons(GateRule.PICTURES_SEEN);
        List<UnreadPart> unseen = input.draft().note().source().note().note().source().toBeSeen();
        reasons.addIf(!unseen.isEmpty() && input.pictures().isEmpty(),
                "Nobody has looked at the pictures, scanned pages, recordings or embedded files of the document ("
                        + unseen.stream().mapToInt(UnreadPart::count).sum() + ").");
        return reasons.check();
    }

    static GateCheck unchanged(GateInput input) {
        Reasons reasons = new Reasons(GateRule.TEXT_UNCHANGED);
        boolean whole = Stream
                .concat(Stream.of(input.draft().system(), input.draft().user()),
                        input.draft().earlier().stream().flatMap(turn -> turn.texts()))
                .allMatch(input.residual()::contains);
        reasons.addIf(!whole, "The request does not hold the reviewed text as it is.");
        return reasons.check();
    }

    static GateCheck residual(GateInput input) {
        Reasons reasons = new Reasons(GateRule.NO_IDENTIFIER_LEFT);
        boolean own = input.residual().isOf(input.request());
        reasons.addIf(!own, "The scan is of another request. Prepare the prompt again.");
        int left = input.residual().count();
        reasons.addIf(own && left > 0, left + " possible identifier(s) would leave. Review the note again.");
        return reasons.check();
    }
}
