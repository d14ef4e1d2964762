package org.tessera.detect.rules.number;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Health plan numbers: member, subscriber, policy and group numbers, and Medicare beneficiary identifiers by form. */
public final class HealthPlanDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.health-plan");

    /** Yes: {@code Policy number KPZ44719026}, {@code subscriber A-44719}. No: {@code policy was explained}. */
    private static final Anchor HOLDER = Anchor
            .words("policy member members subscriber beneficiary insured enrollee dependent cardholder"
                    + " policyholder mbi" + " hicn hic hcn");
    private static final Pattern BEHIND_HOLDER = Pattern.compile("(?:'s)?(?: ?holder)?" + Codes.GAP + Codes.VALUE);

    /** Yes: {@code Plan ID 4471-03}, {@code Group # 44719}, {@code Medicaid no. 447190}. No: {@code group 3}, {@code Plan: 4}. */
    private static final Anchor PLAN = Anchor
            .words("plan group grp insurance ins payer payor coverage carrier medicare medicaid tricare medigap"
                    + " hmo ppo" + " health rxgrp rxgroup"
                    + " rxbin rxpcn rxid bcbs aetna cigna humana anthem kaiser uhc unitedhealthcare");
    private static final String PLAN_WORDS = "(?:'s)?(?: (?:health|plan|insurance|policy|member|subscriber|group"
            + "|beneficiary|card|medicare))?";
    private static final Pattern BEHIND_PLAN = Pattern.compile(PLAN_WORDS
            + " ?(?:#|number|num\\b|no\\b\\.?|nbr|id\\b|identifier|identification)" + Codes.GAP + Codes.VALUE);
    private static final Pattern BEHIND_GROUP = Pattern.compile("[:.]{1,30} ?" + Codes.VALUE);

    /** Yes: {@code Medicare 1EG4TE5MK73}, {@code Aetna W447190262}, {@code Blue Cross XYZ447190262}. */
    private static final Anchor INSURER = Anchor
            .words("medicare medicaid tricare aetna cigna humana anthem bcbs uhc unitedhealthcare kaiser molina"
                    + " centene wellcare cross shield medi ahcccs ohp soonercare masshealth tenncare badgercare dbn hicn");
    private static final Pattern RIGHT_BEHIND_INSURER = Pattern
            .compile("(?:-cal| no\\.?)?[ :,(#-]{1,4}(?<v>[a-z]{0,4}-?\\d{2,}[a-z0-9-]{4,16})(?![\\w/])");

    /** Yes: {@code Health Net ID HH7702 41993 02}, {@code Cigna card, ID: U4471980}. No: {@code patient ID 4471902}. */
    private static final Pattern BEHIND_ID = Pattern.compile("(?: ?(?:no\\.?|number|#))?[ :#=]{1,3}" + Codes.VALUE);
    private static final Pattern INSURED = Pattern
            .compile("\\b(?:insurance|insured|insurer|ins|medicaid|medicare|medi-cal|aetna"
                    + "|cigna|humana|anthem|bcbs|blue (?:cross|shield|plus)|kaiser|uhc|united ?health(?:care)?|tricare|molina"
                    + "|health ?(?:net|first|plan|partners)|ambetter|part d|payer|payor|hmo|ppo|pcn|wellcare|centene|plan"
                    + "|advantage|gold|silver|insurance card|coverage)\\b[^.;\\n]{0,30}$");
    /** Right behind a plan or card. Yes: {@code plan XKP 4471 90236 12}, {@code card 447WK7186}, {@code group GK4471}. No: {@code plan 4}. */
    private static final Pattern RIGHT_BEHIND_PLAN = Pattern.compile(":?[ |]{1,12}(?:[a-z]{2,4} )?(?<v>"
            + Codes.LETTERS_AND_GROUPS
            + "|\\d{2,3} \\d{3} \\d{3}(?: [a-z])?|\\d{4} \\d{4} \\d{4}|\\d{3}[a-z]{2}\\d{4}|0\\d{5,8}(?:-\\d{2,5}){0,2}|\\d{4}-\\d{5}-\\d{2}|\\d{6,9}-\\d{2,4}|[a-z]{1,3}\\d{4,9}(?:-\\d{2,6})?)(?![\\w-])");

    /**
     * A Medicare beneficiary identifier, 11 places of fixed sort without S, L, O, I, B, Z (CMS, MBI format). Yes:
     * {@code 1EG4-TE5-MK73}. No: {@code 1BG4TE5MK73}.
     */
    private static final String LETTER = "[ac-hjkmnp-rt-y]";
    /** The same in groups with hyphens, whatever its letters: a misprint is one too. Yes: {@code 3SX7-LQ2-BM55}. */
    private static final Pattern MBI_PRINTED = Pattern
            .compile("[1-9][a-z][a-z0-9]\\d-[a-z][a-z0-9]\\d-[a-z]{2}\\d{2}(?![\\w-])");
    private static final Pattern MBI = Pattern.compile("[1-9]" + LETTER + "[ac-hjkmnp-rt-y0-9]\\d[- ]?" + LETTER
            + "[ac-hjkmnp-rt-y0-9]\\d[- ]?" + LETTER + "{2}\\d{2}(?!\\w)");

    /** What a pharmacy's card prints. Yes: {@code RxBIN 610014}, {@code PCN MEDDADV}, {@code RxGrp: RX1234}. No: {@code PCN allergy}. */
    private static final Anchor PHARMACY_CARD = Anchor.words("rxbin rxpcn rxgrp rxgroup rxid pcn bin");
    private static final Pattern ON_PHARMACY_CARD = Pattern.compile("[ :#=]{1,3}(?<v>[a-z0-9]{3,12})(?![\\w-])");

    private final RuleBook book = new RuleBook(ID, List.of(
            plan("PLAN-01", "behind a policy or member label", HOLDER, BEHIND_HOLDER, Codes.code(4, 0.97)),
            plan("PLAN-02", "behind a plan or group number label", PLAN, BEHIND_PLAN, Codes.code(3, 0.97)),
            plan("PLAN-02", "behind a plan or group number label", Anchor.words("group grp rxgrp rxbin rxpcn"),
                    BEHIND_GROUP, Codes.code(4, 0.85)),
            plan("PLAN-06", "behind the ID of an insurer", Anchor.words("id"), BEHIND_ID,
                    HealthPlanDetector::behindInsurersId),
            plan("PLAN-05", "on a pharmacy's card", PHARMACY_CARD, ON_PHARMACY_CARD, HealthPlanDetector::onCard),
            plan("PLAN-03", "right behind an insurer", INSURER, RIGHT_BEHIND_INSURER, Codes.code(5, 0.85)),
            plan("PLAN-02", "right behind a plan, group or card",
                    Anchor.words("plan card group payer payor insurance supplement"), RIGHT_BEHIND_PLAN,
                    Codes.code(4, 0.9)),
            plan("PLAN-04", "form of a Medicare beneficiary identifier", Anchor.mixed(), MBI, Judge.always(0.95)),
            plan("PLAN-04", "form of a Medicare beneficiary identifier", Anchor.mixed(), MBI_PRINTED,
                    Judge.always(0.93))));

    /** Digits, or letters in capitals where the text has small ones. */
    private static double onCard(Found found) {
        boolean shouted = found.text().isShouted(found.text().words().from(found.start()));
        boolean capitals = shouted && LetterCase.around(found.text(), found.start()) == LetterCase.MIXED;
        return found.digits() >= 4 ? 0.95 : capitals ? 0.85 : 0;
    }

    /** An insurer or its card stands before the word ID. */
    private static double behindInsurersId(Found found) {
        int id = found.match().start();
        boolean insurer = INSURED.matcher(found.text().plain()).region(Math.max(0, id - 44), id).find();
        return insurer && found.digits() >= 5 && Codes.isCode(found) ? 0.95 : 0;
    }

    private static Rule plan(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.HEALTH_PLAN, anchor, form, judge);
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.read(text));
    }
}
