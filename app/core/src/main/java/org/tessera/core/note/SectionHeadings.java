package org.tessera.core.note;

import java.util.Optional;
import java.util.regex.Pattern;

/** The words that clinical headings are made of, and the section each of them opens. */
final class SectionHeadings {
    /** What stands in brackets behind a heading. Yes: {@code (home)}. No: {@code home}. */
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");

    /** What joins two headings. Yes: {@code /}, {@code &}, {@code ,}. No: {@code -}. */
    private static final Pattern SIGNS = Pattern.compile(" *[/&,] *");

    private static final int MOST_WORDS = 6;

    private SectionHeadings() {}

    /**
     * The section that a heading in lower case opens; empty if the words are no heading that is known.
     *
     * @param marked whether the line is a heading by its form, so that its first words are enough
     */
    static Optional<SectionType> typeOf(String heading, boolean marked) {
        Optional<SectionType> whole = exactly(heading.strip());
        String plain = SIGNS.matcher(NOTE.matcher(heading).replaceAll(" ")).replaceAll(" and ").strip();
        if (whole.isEmpty()) {
            whole = exactly(plain);
        }
        if (whole.isPresent() || !marked || plain.split(" ", -1).length > MOST_WORDS) {
            return whole;
        }
        Optional<SectionType> topic = protectedTopic(plain);
        return topic.isPresent() ? topic : exactly(plain.split(" and ", -1)[0]);
    }

    /** The specially protected topic that one word of a heading names. */
    private static Optional<SectionType> protectedTopic(String heading) {
        for (String word : heading.split(" ", -1)) {
            switch (word) {
                case "psychiatric", "psychiatry", "psychotherapy" -> {
                    return Optional.of(SectionType.BEHAVIORAL_HEALTH);
                }
                case "substance", "addiction" -> {
                    return Optional.of(SectionType.SUBSTANCE_USE);
                }
                case "hiv" -> {
                    return Optional.of(SectionType.INFECTIOUS_STATUS);
                }
                default -> {
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SectionType> exactly(String heading) {
        return switch (heading) {
            case "psychiatric history", "behavioral health", "behavioral health history", "mental health",
                    "psychotherapy", "psychotherapy notes", "mental status", "mental status examination" ->
                Optional.of(SectionType.BEHAVIORAL_HEALTH);
            case "substance use", "substance use history", "substance abuse", "substance abuse history",
                    "addiction history", "alcohol and drug history" ->
                Optional.of(SectionType.SUBSTANCE_USE);
            case "hiv", "hiv status", "hiv history" -> Optional.of(SectionType.INFECTIOUS_STATUS);
            case "reason for visit", "reason for referral", "reason for consultation", "reason for consult",
                    "reason for admission", "reason for exam", "reason for study", "reason for the visit",
                    "reason for procedure", "referral question", "referral questions", "indications for procedure",
                    "indication for study", "indications for study", "indications for surgery", "chief complaint",
                    "presenting complaint", "indication", "indications", "indication for procedure", "clinical history",
                    "clinical indication" ->
                Optional.of(SectionType.REASON);
            case "history of present illness", "history of the present illness", "hpi", "present illness",
                    "interval history", "subjective", "history", "s", "events overnight", "overnight events",
                    "triage note", "hx", "history of presenting illness", "history of presenting complaint",
                    "brief history of present illness", "clinical summary", "background information", "brief history" ->
                Optional.of(SectionType.PRESENT_ILLNESS);
            case "past medical history", "past surgical history", "past history", "medical history", "surgical history",
                    "pmh", "psh", "obstetric history", "immunizations", "past medical and surgical history", "pmhx",
                    "pshx", "previous surgeries", "medical problems", "problem list", "active problems" ->
                Optional.of(SectionType.PAST_HISTORY);
            case "medications", "medication", "current medications", "home medications", "discharge medications",
                    "admission medications", "medications on admission", "medications on discharge", "meds",
                    "medication list", "home meds", "discharge meds", "current meds", "outpatient medications",
                    "current outpatient medications", "medications at home", "medications at discharge",
                    "medications prior to admission", "prior to admission medications" ->
                Optional.of(SectionType.MEDICATIONS);
            case "allergies", "allergy", "drug allergies", "medication allergies", "adverse reactions",
                    "known allergies", "allergies and reactions", "allergies and intolerances" ->
                Optional.of(SectionType.ALLERGIES);
            case "family history", "fh", "family medical history", "fhx" -> Optional.of(SectionType.FAMILY_HISTORY);
            case "social history", "sh", "habits", "occupational history", "shx" ->
                Optional.of(SectionType.SOCIAL_HISTORY);
            case "review of systems", "ros", "systems review" -> Optional.of(SectionType.REVIEW_OF_SYSTEMS);
            case "physical examination", "physical exam", "examination", "exam", "vital signs", "vitals", "objective",
                    "o", "pe", "gross description", "microscopic description", "physical findings", "vitals reviewed",
                    "examination findings" ->
                Optional.of(SectionType.EXAMINATION);
            case "results", "laboratory data", "laboratory", "laboratories", "laboratory results", "labs", "lab data",
                    "imaging", "radiology", "findings", "studies", "diagnostic data", "diagnostic studies",
                    "comparison", "ekg", "ecg", "pathology", "lab results", "laboratory studies", "laboratory findings",
                    "pertinent results", "pertinent labs", "imaging studies", "imaging results", "imaging findings",
                    "radiologic studies", "radiographic studies", "diagnostics", "microbiology", "operative findings",
                    "intraoperative findings", "gross findings", "test results", "data" ->
                Optional.of(SectionType.RESULTS);
            case "procedure", "procedures", "procedure performed", "operation", "operation performed",
                    "operative procedure", "description of procedure", "description of operation",
                    "procedure in detail", "operative procedure in detail", "details of procedure",
                    "details of the procedure", "details of operation", "procedure details", "procedure description",
                    "procedures performed", "title of operation", "name of procedure", "technique", "anesthesia",
                    "estimated blood loss", "specimens", "specimen", "complications" ->
                Optional.of(SectionType.PROCEDURE);
            case "hospital course", "emergency department course", "ed course", "course", "clinical course",
                    "brief hospital course", "course in the emergency department", "hospital course by problem",
                    "summary of hospital course" ->
                Optional.of(SectionType.COURSE);
            case "assessment and plan", "assessment & plan", "assessment", "a", "p", "impression and plan",
                    "impression", "diagnosis", "diagnoses", "final diagnosis", "preoperative diagnosis",
                    "postoperative diagnosis", "discharge diagnosis", "discharge diagnoses", "admission diagnosis",
                    "admitting diagnosis", "plan", "a/p", "recommendations", "recommendation", "disposition",
                    "discharge instructions", "discharge plan", "follow up", "follow-up", "medical decision making",
                    "instructions", "patient instructions", "follow-up instructions", "impression and recommendations",
                    "plan and recommendations", "assessment and recommendations", "interpretation", "in summary",
                    "preoperative diagnoses", "postoperative diagnoses", "final diagnoses", "pathologic diagnosis",
                    "final pathologic diagnosis", "admission diagnoses", "working diagnosis", "condition on discharge",
                    "discharge condition", "conclusion" ->
                Optional.of(SectionType.ASSESSMENT_AND_PLAN);
            case "electronically signed", "electronically signed by", "signed", "dictated by", "dictated", "cc",
                    "signature" ->
                Optional.of(SectionType.SIGNATURE);
            case "patient", "patient name", "name", "date of birth", "dob", "mrn", "date of service", "date" ->
                Optional.of(SectionType.LETTERHEAD);
            case "transcript", "dialogue", "conversation" -> Optional.of(SectionType.DIALOGUE);
            default -> Optional.empty();
        };
    }
}
