package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Medical record numbers behind the labels that hospitals use. */
class MedicalRecordDetectorTest extends DetectorContractTest {
    private final Detector detector = new MedicalRecordDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("chart {MEDICAL_RECORD|LB 00718}.", "chart note 44719 was",
                "Hospital no. {MEDICAL_RECORD|UW 3 118 402}", "| MRN | {MEDICAL_RECORD|2 204 417} |",
                "Med rec no......: {MEDICAL_RECORD|LRD-88 204}", "hist no. {MEDICAL_RECORD|SO-114-826}",
                "MRN {MEDICAL_RECORD|4471902} F 68", "chart was 44 and 12 of 60", "UHID: {MEDICAL_RECORD|100234567}",
                "NHS number {MEDICAL_RECORD|943 476 5919}", "tai chi 3 times", "MRN/{MEDICAL_RECORD|1234567}",
                "MRN {MEDICAL_RECORD|00-12-34-5}", "med rec # {MEDICAL_RECORD|12-34-56}",
                "\"patientId\": \"{MEDICAL_RECORD|A1234567}\"", "\"medicalRecordNumber\": \"{MEDICAL_RECORD|1234567}\"",
                "medical_record_number: {MEDICAL_RECORD|1234567}", "<mrn>{MEDICAL_RECORD|1234567}</mrn>",
                "Garrow, Odalys Q. - {MEDICAL_RECORD|9126506} - seen 9-Jan-19 by Tam Ode",
                "GARROW^ODALYS^M - {MEDICAL_RECORD|M303376} - SEEN 11-09-2010",
                "Lone Bear, Tam - {MEDICAL_RECORD|47-45-866} - seen 2/3",
                "Sodium - 140 - normal, repeat - 3/4/2021 - pending",
                "Chart number {MEDICAL_RECORD|1326-966} was merged.",
                "Medical Record Number: {MEDICAL_RECORD|88-25-390}", "MRN: {MEDICAL_RECORD|4471-902}",
                "MRN {MEDICAL_RECORD|00447190}", "MRN#{MEDICAL_RECORD|447190}", "mrn is {MEDICAL_RECORD|44 71 902}",
                "M.R.N. {MEDICAL_RECORD|447190}", "MR# {MEDICAL_RECORD|44719}", "MR No. {MEDICAL_RECORD|44719}",
                "Medical Record Number: {MEDICAL_RECORD|AB-447190}", "medical record no {MEDICAL_RECORD|44-71-902}",
                "Record number {MEDICAL_RECORD|MR447190}. The", "Chart: {MEDICAL_RECORD|447190-3}",
                "chart {MEDICAL_RECORD|447190}", "patient ID: {MEDICAL_RECORD|882211}",
                "Pt. ID {MEDICAL_RECORD|882211}", "(ID: {MEDICAL_RECORD|987654321})", "ID#{MEDICAL_RECORD|447190}",
                "hospital # {MEDICAL_RECORD|447190}", "unit number {MEDICAL_RECORD|447190}",
                "MRN ............ {MEDICAL_RECORD|447190}", "MRN |{MEDICAL_RECORD|447190}",
                "MRN: {MEDICAL_RECORD|44719O2}", "{MEDICAL_RECORD|MR447190} was pulled",
                "the patient (#{MEDICAL_RECORD|4471902})", "mrn-{MEDICAL_RECORD|447190}", "MR angiography 2019",
                "the ID consult of 3 days", "Boise, ID 83702", "MRN ending {MEDICAL_RECORD|0932}",
                "MRN ending in {MEDICAL_RECORD|0932}", "mrn last four: {MEDICAL_RECORD|0932}", "MRN ending soon",
                "MRN pending", "record high of 104", "chart review of 12 visits", "case 3", "mr. smith",
                "study ID 0012-A");
    }
}
