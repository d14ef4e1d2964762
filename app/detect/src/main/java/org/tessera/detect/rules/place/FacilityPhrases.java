package org.tessera.detect.rules.place;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.Rule;

/** Facilities without a word for their kind: named after saints, and chains that everybody knows. */
final class FacilityPhrases {
    /** Yes: {@code St. Odilo's}, {@code Saint Clare}. No: {@code St. John's wort}, {@code St. Jude valve}. */
    private static final Pattern SAINT = Pattern.compile("\\.? [a-z]{3,14}'?s(?![a-z])(?! wort| (?:fire|dance|valve))");
    private static final Pattern SAINT_PLAIN = Pattern.compile("\\.? (?:[a-z]{3,12}(?:'s)?)(?![a-z'])");
    private static final Pattern DEVICE = Pattern
            .compile(" ?(?:wort|fire|dance|valve|medical|pacemaker|icd|lead|device|mechanical|dual|single"
                    + "|biventricular" + "|crt|generator|prosthe|aortic|mitral)");
    private static final Pattern AT = Pattern.compile("\\b(?:at|to|from|by) $");
    /** Pharmacies and laboratories with many branches; no maker of drugs. */
    private static final Anchor CHAINS = Anchor
            .words("walgreens walgreen labcorp walmart costco kroger publix wegmans safeway costco");
    private static final Pattern CHAIN_TAIL = Pattern
            .compile("(?: (?:pharmacy|drug ?store|lab|laboratories))?(?![a-z])");
    private static final Pattern CVS_TAIL = Pattern.compile(" (?:pharmacy|drug ?store|minute ?clinic|caremark)");
    private static final Pattern AID = Pattern.compile(" aid(?: pharmacy)?(?![a-z])");
    private static final Pattern DIAGNOSTICS = Pattern.compile(" diagnostics?(?: laborator(?:y|ies))?(?![a-z])");

    private FacilityPhrases() {}

    static List<Rule> rules() {
        return List.of(org("ORG-04", "named after a saint", Anchor.words("st saint"), SAINT, FacilityPhrases::saint),
                org("ORG-04", "named after a saint", Anchor.words("st saint ste"), SAINT_PLAIN,
                        FacilityPhrases::saintBehindAt),
                org("ORG-05", "chain of pharmacies or laboratories", CHAINS, CHAIN_TAIL, Judge.always(0.75)),
                org("ORG-05", "chain of pharmacies or laboratories", Anchor.words("cvs"), CVS_TAIL, Judge.always(0.9)),
                org("ORG-05", "chain of pharmacies or laboratories", Anchor.words("rite"), AID, Judge.always(0.85)),
                org("ORG-05", "chain of pharmacies or laboratories", Anchor.words("quest"), DIAGNOSTICS,
                        Judge.always(0.85)));
    }

    private static Rule org(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.FACILITY, anchor, form, judge);
    }

    private static double saint(Found found) {
        boolean street = found.value().startsWith("st ")
                && !Character.isUpperCase(found.text().raw().charAt(found.start()));
        boolean segment = found.text().isShouted(found.text().words().from(found.start()))
                && LetterCase.around(found.text(), found.start()) == LetterCase.MIXED;
        return found.isBefore(DEVICE) || street || segment ? 0.1 : found.value().indexOf('\'') > 0 ? 0.85 : 0.4;
    }

    private static double saintBehindAt(Found found) {
        String raw = found.text().raw().substring(found.start(), found.end());
        boolean name = Character.isUpperCase(raw.charAt(0))
                && Character.isUpperCase(raw.charAt(raw.lastIndexOf(' ') + 1));
        return found.isBefore(DEVICE) || !name ? 0 : found.isAfter(AT) ? 0.65 : 0.3;
    }
}
