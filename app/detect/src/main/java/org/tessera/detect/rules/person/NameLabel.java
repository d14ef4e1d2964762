package org.tessera.detect.rules.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * A label behind which a form or sentence writes a name.
 *
 * @param rest what follows the label's first word, up to the name
 * @param kind whose name it is
 * @param probability how likely two words behind it are a name
 * @param form whether everything up to the end of the field is the name
 */
record NameLabel(Pattern rest, IdentifierKind kind, double probability, boolean form) {
    /** Between a label and its value on a form. Yes: {@code : }, {@code  ....... }, {@code |}. No: {@code , }. */
    private static final String SIGN = " {0,8}(?:[:=|#]|\\.{3,40}|\\t)[ .|\\n]{0,30}\"?";
    private static final String NAMED = "(?:'?s)?(?: (?:full|legal|first|last|given|family|maiden|preferred"
            + "|birth|middle|print|printed))?(?: names?)?(?: ?\\([^)\\n]{0,24}\\))?";

    /** The labels by their first word. */
    static final Vocabulary<List<NameLabel>> ALL = new Vocabulary<>(all());

    private static Map<String, List<NameLabel>> all() {
        Map<String, List<NameLabel>> labels = new LinkedHashMap<>();
        put(labels,
                "patient pt client resident member subscriber insured beneficiary guarantor enrollee veteran"
                        + " decedent donor recipient child infant employee claimant applicant caller informant"
                        + " alias aka nickname policyholder cardholder pat patlent",
                NAMED + SIGN, IdentifierKind.PATIENT, 0.97, true);
        put(labels, "name names surname narne namc nome", "(?: \\([^)\\n]{0,24}\\))?" + SIGN, IdentifierKind.PATIENT,
                0.998, true);
        put(labels, "name surname", "(?: is | was |:? ?(?=[a-z]+,)| (?![a-z]+:))", IdentifierKind.PATIENT, 0.93, false);
        put(labels, "re regarding concerning", ":[ \\n]{1,4}(?:patient:? |pt:? )?", IdentifierKind.PATIENT, 0.95, true);
        put(labels, "patient pt patients client veteran resident", "(?: named| is| called)? |, ?",
                IdentifierKind.PATIENT, 0.8, false);
        put(labels, "named identified referencing regarding concerning",
                "(?: (?:as|to|case of|the case of|patient|pt))? ", IdentifierKind.PATIENT, 0.93, false);
        put(labels, "similar like case cases refer reference notes records chart specifically",
                "(?: to)?(?: (?:notes|case|the case|records|chart|patient))?(?: (?:for|of|to|like))? ",
                IdentifierKind.PATIENT, 0.7, false);
        put(labels, "called nicknamed alias aka known goes prefers",
                "(?: (?:as|by|to be called))?(?: the name)?[ \"'(]{1,3}", IdentifierKind.PATIENT, 0.55, false);
        put(labels,
                "contact guardian spouse mother father wife husband son daughter sister brother parent caregiver"
                        + " caretaker proxy poa kin nok relative surrogate conservator husband friend partner"
                        + " witness agent",
                NAMED + "(?: ?\\([^)\\n]{0,24}\\))?(?: (?:contact|name|person))?" + SIGN, IdentifierKind.RELATIVE, 0.85,
                false);
        put(labels,
                "attending physician provider surgeon surgeons assistant assistants anesthesiologist anesthetist"
                        + " pcp consultant radiologist pathologist cardiologist neurologist oncologist hospitalist"
                        + " nurse rn np pa crna therapist technologist"
                        + " technician sonographer interpreter scribe author dictator transcriptionist typist"
                        + " clinician doctor practitioner md do resident intern fellow endoscopist proceduralist"
                        + " counselor dietitian pharmacist midwife requester prescriber"
                        + " supervisor operator perfusionist specialist psychiatrist psychologist reader"
                        + " reporter coordinator manager worker staff phys",
                NAMED + "(?:\\(s\\))?(?:,? (?:md|rn|do))?" + SIGN, IdentifierKind.CLINICIAN, 0.96, true);
        put(labels,
                "physician provider doctor pcp surgeon attending nurse therapist cardiologist oncologist neurologist",
                " (?:is|was)(?: now| currently)? ", IdentifierKind.CLINICIAN, 0.9, false);
        put(labels,
                "dictated transcribed typed authenticated verified interpreted scribed cosigned countersigned"
                        + " signed approved prepared completed entered authored",
                "(?:,| and)?(?: (?:electronically|digitally|but not read))?(?: by)?" + SIGN
                        + "|(?:/\\w+)? by[ :]{1,3}| ",
                IdentifierKind.CLINICIAN, 0.93, false);
        put(labels,
                "reviewed performed ordered read reported assisted supervised collected administered requested"
                        + " placed recorded documented",
                "(?: and \\w+)? by[ :]{1,3}", IdentifierKind.CLINICIAN, 0.88, false);
        put(labels,
                "seen evaluated examined treated referred interviewed admitted brought driven cared managed"
                        + " consulted provided given assessed discharged raised witnessed notified contacted informed",
                " (?:(?:back )?to|by)(?: our| her| his)? ", IdentifierKind.CLINICIAN, 0.85, false);
        put(labels, "seen evaluated examined treated", " (?:on )?(?=[^\\n]{0,14}\\d)[a-z0-9/., -]{3,22} by ",
                IdentifierKind.CLINICIAN, 0.998, false);
        put(labels, "is was being", " followed by ", IdentifierKind.CLINICIAN, 0.85, false);
        put(labels, "discussed spoke spoken talked met consulted reviewed conferred",
                "(?: (?:this|these|it|the|case|findings|results|plan|over|directly|again|today|at|length|by"
                        + "|phone))* (?:with|to) ".replace(")* ", "){0,5} "),
                IdentifierKind.CLINICIAN, 0.8, false);
        put(labels, "cc bcc attn attention attn to from recipient sender", ": {0,4}(?:\\n {0,8})?",
                IdentifierKind.CLINICIAN, 0.9, false);
        put(labels, "according", " to ", IdentifierKind.RELATIVE, 0.91, false);
        put(labels, "calls call calling", " (?:her|him|his|me|them) \"?", IdentifierKind.PATIENT, 0.91, false);
        put(labels, "accompanied", "(?: today| here)? by(?: (?:her|his|their))? ", IdentifierKind.RELATIVE, 0.91,
                false);
        put(labels, "contact guardian proxy poa kin nok", "(?: (?:person|name))? (?:is|was)(?: listed as)? ",
                IdentifierKind.RELATIVE, 0.93, false);
        put(labels, "by",
                "(?<=(?:\\d|\\d[ap]m|today|yesterday|note|consult|consultation|report|visit|exam|examination"
                        + "|care|service|day|january|february|march|april|june|july|august|september|october"
                        + "|november|december) by)[: ]{1,2}",
                IdentifierKind.CLINICIAN, 0.75, false);
        put(labels, "called phoned paged", " (?:back )?(?:to|by) ", IdentifierKind.CLINICIAN, 0.91, false);
        put(labels, "mailed sent faxed handed emailed forwarded released given explained disclosed",
                "(?: [a-z]+){0,4} to ", IdentifierKind.RELATIVE, 0.8, false);
        put(labels, "mailed sent faxed handed emailed",
                "(?: (?:the|a|her|his|out|consent|release|appointment|signed|test|lab|medical))*".replace(")*",
                        "){0,4}")
                        + " (?:forms?|letters?|copy|copies|results|card|notice|reminder|consent|release|packet|bill) to ",
                IdentifierKind.PATIENT, 0.98, false);
        put(labels, "dear", " ", IdentifierKind.CLINICIAN, 0.93, false);
        put(labels, "obtained history collateral", " (?:from|per|by) ", IdentifierKind.RELATIVE, 0.8, false);
        return labels;
    }

    private static void put(Map<String, List<NameLabel>> labels, String words, String rest, IdentifierKind kind,
            double probability, boolean form) {
        NameLabel label = new NameLabel(Pattern.compile(rest), kind, probability, form);
        for (String word : words.split(" ", -1)) {
            labels.computeIfAbsent(word, key -> new ArrayList<>()).add(label);
        }
    }
}
