package org.tessera.formats.clinical;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Published code systems, by each name that the three standards give them, with the form of their codes. Only such a code goes
 * out: a local code may be anything, a record number too. Sources: HL7 table 0396 (v2), the terminology pages of FHIR R4, the
 * OID registry of HL7 (CDA).
 */
public final class CodeSystems {
    /** Yes: {@code 11506-3}. No: {@code 555-0142}. */
    private static final Pattern LOINC = Pattern.compile("(?:LP)?\\d{1,6}-\\d");
    /** Yes: {@code 44054006}. No: {@code 4405-40}. */
    private static final Pattern SNOMED = Pattern.compile("\\d{6,18}");
    /** Yes: {@code E11.9}, {@code S72.001A}. No: {@code SMITH}. */
    private static final Pattern ICD_10 = Pattern.compile("[A-Z]\\d[0-9A-Z](?:\\.?[0-9A-Z]{1,4})?");
    /** Yes: {@code 0DTJ4ZZ}. No: {@code JOHN}. */
    private static final Pattern ICD_10_PCS = Pattern.compile("[0-9A-HJ-NP-Z]{7}");
    /** Yes: {@code 250.00}, {@code V58.67}. No: {@code 5550142}. */
    private static final Pattern ICD_9 = Pattern.compile("[EV]?\\d{2,3}(?:\\.\\d{1,2})?");
    /** Yes: {@code 860975}. No: {@code A12}. */
    private static final Pattern RXNORM = Pattern.compile("\\d{1,7}");
    /** Yes: {@code 0093-7214-01}. No: {@code 555-0142}. */
    private static final Pattern NDC = Pattern.compile("\\d{4,5}-\\d{3,4}-\\d{1,2}");
    /** Yes: {@code 99213}, {@code J1885}. No: {@code 123456}. */
    private static final Pattern CPT = Pattern.compile("[0-9A-Z]\\d{3}[0-9A-Z]");
    /** Yes: {@code 140}. No: {@code 1401}. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
    /** Atoms of UCUM with their prefixes, as far as clinical data use them. */
    private static final String ATOM = "%|[munpfkdc]?(?:g|L|l|m|mol|Eq|eq|osm|s|V|kat|Gy|Bq|J|W|cal|U|IU|bar|Pa)|mcg|min|h|d|wk"
            + "|mo|a|Hz|Cel|K|deg|Hg|CFU|IU|mm\\[Hg]|cm\\[H2O]|\\[(?:degF|in_i|ft_i|lb_av|oz_av|iU|IU|pH|arb'U|drp|CFU)]"
            + "|\\{(?:score|ratio|INR|cells|beats|breaths|count)}";
    /** Yes: {@code mg/dL}, {@code 10*3/uL}, {@code mm[Hg]}. No: {@code Smith}. */
    private static final Pattern UNIT = Pattern.compile("/?(?:10[*^]\\d{1,2}|\\d{1,3}|(?:" + ATOM
            + ")\\d?)(?:[/.](?:10[*^]\\d{1,2}|\\d{1,3}|(?:" + ATOM + ")\\d?)){0,4}");
    /** Words and short codes that HL7 itself defines. Yes: {@code final}, {@code AMB}, {@code vital-signs}. No: {@code a b}. */
    private static final Pattern HL7_WORD = Pattern.compile("[A-Za-z][A-Za-z-]{0,30}\\d{0,2}|[0-9]{1,2}");

    private static final Map<String, Pattern> NAMES = Map.ofEntries(Map.entry("LN", LOINC), Map.entry("LOINC", LOINC),
            Map.entry("http://loinc.org", LOINC), Map.entry("2.16.840.1.113883.6.1", LOINC), Map.entry("SCT", SNOMED),
            Map.entry("SNM", SNOMED), Map.entry("http://snomed.info/sct", SNOMED),
            Map.entry("2.16.840.1.113883.6.96", SNOMED), Map.entry("I10", ICD_10), Map.entry("I10C", ICD_10),
            Map.entry("ICD10", ICD_10), Map.entry("ICD-10-CM", ICD_10),
            Map.entry("http://hl7.org/fhir/sid/icd-10-cm", ICD_10), Map.entry("http://hl7.org/fhir/sid/icd-10", ICD_10),
            Map.entry("2.16.840.1.113883.6.90", ICD_10), Map.entry("2.16.840.1.113883.6.3", ICD_10),
            Map.entry("I10P", ICD_10_PCS), Map.entry("2.16.840.1.113883.6.4", ICD_10_PCS), Map.entry("I9", ICD_9),
            Map.entry("I9C", ICD_9), Map.entry("I9CDX", ICD_9), Map.entry("http://hl7.org/fhir/sid/icd-9-cm", ICD_9),
            Map.entry("2.16.840.1.113883.6.103", ICD_9), Map.entry("RXNORM", RXNORM),
            Map.entry("http://www.nlm.nih.gov/research/umls/rxnorm", RXNORM),
            Map.entry("2.16.840.1.113883.6.88", RXNORM), Map.entry("NDC", NDC),
            Map.entry("http://hl7.org/fhir/sid/ndc", NDC), Map.entry("2.16.840.1.113883.6.69", NDC),
            Map.entry("C4", CPT), Map.entry("CPT", CPT), Map.entry("http://www.ama-assn.org/go/cpt", CPT),
            Map.entry("2.16.840.1.113883.6.12", CPT), Map.entry("CVX", SHORT_NUMBER),
            Map.entry("http://hl7.org/fhir/sid/cvx", SHORT_NUMBER), Map.entry("2.16.840.1.113883.12.292", SHORT_NUMBER),
            Map.entry("UCUM", UNIT), Map.entry("http://unitsofmeasure.org", UNIT),
            Map.entry("2.16.840.1.113883.6.8", UNIT));

    /** What HL7 publishes itself: code systems of FHIR, of version 3 ({@code .5.}), tables of version 2 ({@code .12.}). */
    private static final List<Pattern> HL7 = List.of(
            Pattern.compile("https?://(?:terminology\\.)?hl7\\.org/[A-Za-z0-9/._-]{1,100}"),
            Pattern.compile("2\\.16\\.840\\.1\\.113883\\.(?:5|12|1\\.11)\\.\\d{1,6}"), Pattern.compile("HL7\\d{4}"));

    private CodeSystems() {}

    /** Whether this is a published code system. */
    public static boolean knows(String system) {
        return NAMES.containsKey(system) || HL7.stream().anyMatch(known -> known.matcher(system).matches());
    }

    /** Whether a code of that system has its form, so that it may go out. */
    public static boolean keeps(String system, String code) {
        Pattern form = NAMES.getOrDefault(system, HL7_WORD);
        return knows(system) && form.matcher(code).matches();
    }

    /** Whether this reads as a unit of measure (UCUM). */
    public static boolean isUnit(String unit) {
        return UNIT.matcher(unit).matches();
    }
}
