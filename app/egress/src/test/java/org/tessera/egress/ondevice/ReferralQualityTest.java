package org.tessera.egress.ondevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.vault.TokenFormat;
import org.tessera.testkit.prompt.Drafts;
import org.tessera.testkit.prompt.Templates;

/** What a clinician must find in a draft, and where; and what must not be in it. */
class ReferralQualityTest {
    private static final List<String> HEADINGS = Templates.referral().headings();

    private final Map<String, Map<String, String>> summaries = new HashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discharge            | Question    | Acute decompensated heart failure
            discharge            | Question    | to be evaluated for transcatheter mitral valve repair
            discharge            | Background  | is a 68-year-old woman with known ischemic cardiomyopathy
            discharge            | Background  | Past medical history: Myocardial infarction
            discharge            | Medications | Carvedilol 12.5 mg by mouth twice daily.
            discharge            | Allergies   | Lisinopril (angioedema of the lips in 2019).
            discharge            | Results     | ejection fraction of 28 percent
            discharge            | Results     | Creatinine peaked at 1.9 mg/dL and was 1.5 mg/dL at discharge
            discharge            | Open points | Repeat echocardiogram in three months.
            history-and-physical | Question    | Chief complaint: Painless rectal bleeding.
            history-and-physical | Question    | Refer to colorectal surgery
            history-and-physical | Background  | bright red blood on the paper
            history-and-physical | Background  | Hypertension. Gout. Obstructive sleep apnea on CPAP.
            history-and-physical | Medications | Allopurinol 300 mg daily.
            history-and-physical | Allergies   | Penicillin causes hives.
            history-and-physical | Results     | A firm irregular mass is felt at 7 cm
            history-and-physical | Results     | Hemoglobin 10.4 g/dL
            history-and-physical | Open points | CT of the chest, abdomen and pelvis
            progress             | Question    | Hand surgery consult for right carpal tunnel release.
            progress             | Background  | numbness in both hands
            progress             | Medications | levothyroxine 88 mcg daily
            progress             | Allergies   | Not documented.
            progress             | Results     | severe right and moderate left median neuropathy
            progress             | Open points | Follow up in six weeks.
            radiology            | Question    | Follow-up of a right upper lobe nodule.
            radiology            | Results     | measures 11 mm, previously 7 mm
            radiology            | Results     | suspicious for primary lung malignancy
            radiology            | Open points | Recommend PET-CT and evaluation by thoracic surgery.
            radiology            | Medications | Not documented.
            pathology            | Question    | Changing pigmented lesion of the left calf.
            pathology            | Results     | Malignant melanoma, superficial spreading type
            pathology            | Results     | Pathologic stage pT2a.
            pathology            | Open points | Sentinel lymph node biopsy
            operative            | Question    | Symptomatic cholelithiasis.
            operative            | Background  | Laparoscopic cholecystectomy
            operative            | Background  | Complications: None.
            operative            | Results     | Acute on chronic cholecystitis with gallstones.
            operative            | Results     | 4 mm filling defect in the distal common bile duct
            operative            | Results     | Estimated blood loss: 40 mL.
            operative            | Open points | Gastroenterology is consulted
            emergency            | Question    | Chief complaint: First seizure
            emergency            | Question    | Neurosurgery was consulted
            emergency            | Background  | witnessed generalized convulsion
            emergency            | Medications | None.
            emergency            | Allergies   | NKDA.
            emergency            | Results     | 2.4 cm right frontal mass
            emergency            | Results     | Left pronator drift.
            emergency            | Open points | No driving.
            dialogue             | Question    | My right knee has been swelling up every evening
            dialogue             | Question    | refer you to Dr.
            dialogue             | Background  | I twisted it when I stepped off a ladder
            dialogue             | Medications | Naproxen, two hundred and twenty milligrams
            dialogue             | Medications | I take lisinopril
            dialogue             | Allergies   | Codeine makes me throw up.
            dialogue             | Results     | The x-ray from last week showed no fracture
            dialogue             | Open points | Come back and see me in four weeks.
            """)
    void putsWhatMattersUnderItsHeading(String note, String heading, String words) {
        assertThat(sections(note)).containsKey(heading);
        assertThat(sections(note).get(heading)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operative | prepped and draped
            operative | Counts were correct
            discharge | Electronically signed
            radiology | Helical acquisition
            radiology | Dictated by
            dialogue  | Mm-hmm
            dialogue  | You are welcome
            progress  | Medication list reviewed
            """)
    void leavesOutWhatStandsInEveryNote(String note, String words) {
        assertThat(String.join("\n", sections(note).values())).doesNotContain(words);
    }

    @Test
    void keepsTheMedicationListWholeAndInOrderWithItsWarnings() {
        assertThat(sections("discharge").get("Medications")).isEqualToIgnoringNewLines("""
                - Sacubitril/valsartan 24/26 mg by mouth twice daily (new).
                - Furosemide 40 mg by mouth twice daily (changed).
                - Carvedilol 12.5 mg by mouth twice daily.
                - Atorvastatin 80 mg by mouth at bedtime.
                - Metformin 500 mg by mouth twice daily.
                Stop taking:
                - Ibuprofen 400 mg as needed.
                """);
    }

    @Test
    void namesThePatientByTokenAndNobodyElse() {
        Drafts.Prepared prepared = Drafts.of(Samples.marked("emergency"));
        String line = Samples.provider()
                .complete(Samples.approved(prepared))
                .text()
                .value()
                .lines()
                .filter(text -> text.startsWith("Patient: "))
                .collect(Collectors.joining());
        String named = prepared.map().find(TokenFormat.exact(line).getFirst().token()).orElseThrow().value().reveal();
        assertThat(named).isEqualTo("Caspian Delacroix-Whitlow");
    }

    private Map<String, String> sections(String note) {
        return summaries.computeIfAbsent(note,
                name -> Samples.sections(Samples.summary(Samples.marked(name)), HEADINGS));
    }
}
