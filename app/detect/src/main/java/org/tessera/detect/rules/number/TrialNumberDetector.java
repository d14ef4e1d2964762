package org.tessera.detect.rules.number;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Numbers that a study gives: to its participants, their randomisation and screening, and to itself in a registry. */
public final class TrialNumberDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.trial-number");

    /** Yes: {@code Study ID 0042-A}, {@code subject # 0042}, {@code randomization no. R-4471}. No: {@code study of 42 patients}. */
    private static final Anchor STUDY = Anchor
            .words("study subject participant trial protocol screening randomization randomisation enrolment"
                    + " enrollment" + " cohort site irb grant arm");
    private static final Pattern BEHIND_STUDY = Pattern
            .compile("(?:'s)?(?: (?:subject|participant|patient|enrollment|screening|randomization))? ?(?:#|number\\b"
                    + "|num\\b|no\\b\\.?|nbr\\b|id\\b|identifier\\b|code\\b)" + Codes.GAP + Codes.VALUE);
    /** Yes: {@code subject 0042-017}, {@code participant AB-0042}. No: {@code subject 2}. */
    private static final Pattern RIGHT_BEHIND = Pattern
            .compile(" (?<v>[a-z]{1,5}-?\\d{3,8}(?:-\\d{1,6})?|\\d{2,6}-\\d{2,6}(?:-\\d{1,6})?|0\\d{2,6}"
                    + "|\\d{5,9})(?![\\w%]|[/.-]\\d)");
    /** Public registries. Yes: {@code NCT04471902}, {@code ISRCTN44719026}, {@code 2020-004471-90}. */
    private static final Pattern REGISTRY = Pattern
            .compile("(?:nct ?\\d{8}|isrctn ?\\d{8}|actrn\\d{14}|chictr-?\\w{0,5}\\d{8,10}|drks\\d{8})(?!\\w)");
    private static final Pattern EUDRA_CT = Pattern.compile("(?<![\\w-])20\\d{2}-[05]\\d{5}-\\d{2}(?![\\w-])");

    private final RuleBook book = new RuleBook(ID, List.of(
            Rule.of("TRIAL-01", "behind a study number label", IdentifierKind.OTHER, STUDY, BEHIND_STUDY,
                    Codes.code(3, 0.95)),
            Rule.of("TRIAL-02", "code right behind a participant", IdentifierKind.OTHER,
                    Anchor.words("subject participant"), RIGHT_BEHIND, 0.8),
            Rule.of("TRIAL-03", "number of a study registry", IdentifierKind.OTHER, Anchor.mixed(), REGISTRY, 0.9),
            Rule.of("TRIAL-03", "number of a study registry", IdentifierKind.OTHER, Anchor.digits(), EUDRA_CT, 0.9)));

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.read(text));
    }
}
