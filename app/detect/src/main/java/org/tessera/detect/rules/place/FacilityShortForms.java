package org.tessera.detect.rules.place;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.Vocabulary;

/** Facilities by their initials ("transferred to QRMC") or by a name with an article ("discharged to The Willows"). */
final class FacilityShortForms {
    private static final Anchor PREPOSITIONS = Anchor.words("to from at");
    /** Yes: {@code  qrmc}, {@code  the kvamc}. No: {@code  qr-12}, {@code  t2}. */
    private static final Pattern INITIALS = Pattern.compile(" (?:the )?(?<v>[a-z]{3,6})(?![a-z0-9'-])");
    /** Yes: {@code  the willows}, {@code  the cedars at oak}. No: {@code  the er}. */
    private static final Pattern ARTICLE = Pattern
            .compile(" (?<v>the [a-z]{4,14}(?: (?:at|of|on) [a-z]{3,14})?)(?![a-z0-9'-])");
    /** Before the preposition. Yes: {@code was transferred }, {@code outpatient dialysis }. No: {@code allergic }. */
    private static final Pattern MOVED = Pattern
            .compile("\\b(?:transfer(?:red)?|transported|discharged|admitted|readmitted|referred|hospitalized|returned"
                    + "|flown|airlifted|sent|taken|dialysis|hemodialysis|stay|resident|rehab|residence|lives|resides"
                    + "|residing|placed|placement)(?: (?:back|over|directly|here|today|home))? (?:to|from|at)$");
    /** Behind the initials of medical centers. Yes: {@code qrmc}, {@code kvamc}. No: {@code smc} of three letters, {@code pcmc2}. */
    private static final Pattern CENTER = Pattern.compile("[a-z]{1,4}mc");
    /** Units, tests and states that are written in capitals behind "to" and "at". */
    private static final Vocabulary<String> UNITS = Vocabulary
            .words("icu ccu micu sicu nicu picu cicu cvicu cvu ctu icus tcu pacu imcu imc dou stepdown pcu tele mcu"
                    + " nsicu nicus bmt or ors er ers ed eds snf snfs ltac ltach ltc alf rehab irf aru acu cdu obs opd"
                    + " asc gi ir cath ama mri cta mra mrcp pet eeg ekg ecg emg tee tte ivf crrt npo tpn po iv im ppd"
                    + " hs bid tid qid prn qhs stat acls bls als ems emt pt ot slp pcp ent obgyn gyn nsaid nsaids dvt"
                    + " copd chf cad uti ards sirs hiv aids rbc wbc inr bmi rom wnl baseline lle rle lue rue rlq llq"
                    + " luq ruq lul rul lll rll rml lad rca lcx lca svc ivc usa nyc cvs cdc nih fda dmv dhs dcf cps"
                    + " aps doc oasis swing hospice home detox none pmd cabg pci turp hida dexa loc asa gerd");

    private static final int MOST_BEFORE = 40;

    private FacilityShortForms() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("ORG-08", "initials of a facility", IdentifierKind.FACILITY, PREPOSITIONS, INITIALS,
                        FacilityShortForms::initials),
                Rule.of("ORG-09", "name with an article behind a move", IdentifierKind.FACILITY, PREPOSITIONS, ARTICLE,
                        FacilityShortForms::named));
    }

    private static double initials(Found found) {
        int word = found.text().words().from(found.start());
        if (!found.text().isShouted(word) || UNITS.contains(found.text(), word)
                || LetterCase.around(found.text(), found.start()) != LetterCase.MIXED) {
            return 0;
        }
        boolean moved = isMoved(found);
        boolean center = found.value().length() >= 4 && CENTER.matcher(found.value()).matches();
        return center ? moved ? 0.85 : 0.6 : moved ? 0.5 : 0;
    }

    private static double named(Found found) {
        int article = found.text().words().from(found.start());
        boolean capitals = found.text().isCapitalised(article) && found.text().isCapitalised(article + 1)
                && !found.text().isShouted(article + 1);
        boolean generic = FacilityWords.GENERIC.contains(found.text(), article + 1)
                || FacilityWords.isHead(found.text(), article + 1);
        return capitals && !generic && isMoved(found) ? 0.75 : 0;
    }

    /** Somebody goes to, comes from or stays at what was found. */
    private static boolean isMoved(Found found) {
        int to = found.match().start();
        return MOVED.matcher(found.text().plain()).region(Math.max(0, to - MOST_BEFORE), to).find();
    }
}
