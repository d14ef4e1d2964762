package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Health plan numbers: policies, members, groups, Medicare identifiers. */
class HealthPlanDetectorTest extends DetectorContractTest {
    private final Detector detector = new HealthPlanDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Health Net ID {HEALTH_PLAN|HH7702 41993 02}, auth", "Cigna card, ID: {HEALTH_PLAN|U4471980}",
                "patient ID 4471902", "Payer | {HEALTH_PLAN|9044-18827-01} |", "Group       {HEALTH_PLAN|0012345-01}",
                "BIN {HEALTH_PLAN|015905} PCN", "AHCCCS no. {HEALTH_PLAN|A30447188}",
                "medi-cal {HEALTH_PLAN|91177204a}", "policy {HEALTH_PLAN|VH 0071 88 245}?",
                "member {HEALTH_PLAN|U4471980 02}.", "Payer: {HEALTH_PLAN|3SX7-LQ2-BM55}",
                "member {HEALTH_PLAN|W1234 56789}", "Group {HEALTH_PLAN|0012345-01}",
                "RxBIN {HEALTH_PLAN|610014} PCN {HEALTH_PLAN|MEDDADV} on the card", "PCN allergy, pcn 500 mg",
                "member team 120 mg daily", "Policy number {HEALTH_PLAN|KPZ44719026}",
                "Policy {HEALTH_PLAN|4471902688}", "Member ID: {HEALTH_PLAN|XYZ123456789}",
                "subscriber {HEALTH_PLAN|A-44719}", "Medicare {HEALTH_PLAN|1EG4-TE5-MK73}",
                "{HEALTH_PLAN|1EG4TE5MK73} on the card", "MBI {HEALTH_PLAN|1EG4 TE5 MK73}",
                "Plan ID {HEALTH_PLAN|468469597-03}", "Group # {HEALTH_PLAN|44719}",
                "insurance group number {HEALTH_PLAN|G-09983} is active", "Medicaid no. {HEALTH_PLAN|447190A}",
                "BCBS member id {HEALTH_PLAN|XYZ123456789}", "Aetna {HEALTH_PLAN|W447190262}",
                "insurance ID {HEALTH_PLAN|AB-4471-9021}", "RxBIN: {HEALTH_PLAN|610014}",
                "group 3 pulmonary hypertension", "Plan: 1. Continue aspirin 81 mg", "member of the team",
                "policy was explained", "Medicare 65 and over", "a new card, member {HEALTH_PLAN|XKP 4471 90236 12}",
                "reviewer for plan {HEALTH_PLAN|G4471-90236}", "State plan: OHP {HEALTH_PLAN|44 719 026 K}",
                "her employer's plan, group {HEALTH_PLAN|GK4471}", "VA card {HEALTH_PLAN|4471 9023 8841}",
                "card 4471 9023", "plan 2 of 4, group 12 of 20");
    }
}
