package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.UnreadPart;
import org.tessera.engine.ProductVersion;
import org.tessera.engine.batch.BatchCounts;
import org.tessera.engine.batch.BatchResult;
import org.tessera.engine.output.OutputRule;
import org.tessera.formats.json.Json;

/**
 * What a batch of documents comes to, row by row of 45 CFR 164.514(b)(2)(i): how many of each of the 18 identifiers were
 * hidden, what was not looked at, and who answers for it. Counts alone; it names no file and no person.
 */
public final class Attestation {
    private Attestation() {}

    /** The counts as JSON. */
    public static String json(OutputRule rule, List<BatchResult> files, BatchCounts counts) {
        ObjectNode report = Json.object();
        report.put("policy", rule.policy().label()).put("rule", rule.policy().source());
        report.put("caveat", rule.policy().caveat()).put("zipList", rule.zips().name());
        report.put("version", ProductVersion.current()).put("reviewed", false);
        report.put("files", files.size());
        report.put("filesWithProblems", files.stream().filter(file -> !file.isWhole()).count());
        counts.writeTo(report);
        return Json.writePretty(report) + "\n";
    }

    /** The 18 rows for people. */
    public static String text(OutputRule rule, List<BatchResult> files, BatchCounts counts) {
        StringBuilder page = new StringBuilder(4_000);
        long failed = files.stream().filter(file -> !file.isWhole()).count();
        page.append("""
                De-identification by machine: what was done

                Rule      %s, %s
                          %s
                Made by   Tessera %s
                Files     %d, of which %d with problems
                Notes     %d written as drafts, %d structured fields and properties replaced or emptied
                Reviewed  by nobody. No named person has stated that nothing is left that could identify a patient
                          (164.514(b)(2)(ii)); without that statement this is no Safe Harbor de-identification.

                """.formatted(rule.policy().label(), rule.policy().source(), rule.policy().caveat(),
                ProductVersion.current(), files.size(), failed, counts.notes(), counts.fields()));
        for (IdentifierType type : IdentifierType.values()) {
            page.append(String.format(Locale.ROOT, "(%s) %-34s %9d hidden   %s%n", type.letter(), words(type),
                    counts.hidden(type), beside(type, counts)).stripTrailing()).append('\n');
        }
        page.append("""

                Each document was built anew out of what was read and cleared, read again, and searched in all its
                layers for the values that were hidden. Found: 0. Documents that failed were not written.
                """);
        return page.toString();
    }

    private static String beside(IdentifierType type, BatchCounts counts) {
        return switch (type) {
            case BIOMETRIC -> counts.unread(UnreadPart.Kind.RECORDING) + " recordings left out, not looked at";
            case PHOTO -> counts.unread(UnreadPart.Kind.PICTURE) + " pictures and "
                    + counts.unread(UnreadPart.Kind.SCANNED_PAGE) + " scanned pages left out, not looked at";
            case OTHER -> counts.unread(UnreadPart.Kind.EMBEDDED_FILE) + " embedded files left out, not looked at";
            case NAME, GEOGRAPHIC, DATE, PHONE, FAX, EMAIL, SSN, MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE,
                    DEVICE, URL, IP_ADDRESS ->
                "";
        };
    }

    private static String words(IdentifierType type) {
        return switch (type) {
            case NAME -> "names";
            case GEOGRAPHIC -> "places smaller than a State";
            case DATE -> "dates except year, ages over 89";
            case PHONE -> "telephone numbers";
            case FAX -> "fax numbers";
            case EMAIL -> "e-mail addresses";
            case SSN -> "social security numbers";
            case MEDICAL_RECORD -> "medical record numbers";
            case HEALTH_PLAN -> "health plan numbers";
            case ACCOUNT -> "account numbers";
            case LICENCE -> "certificate and licence numbers";
            case VEHICLE -> "vehicles and plates";
            case DEVICE -> "devices and serial numbers";
            case URL -> "web addresses";
            case IP_ADDRESS -> "IP addresses";
            case BIOMETRIC -> "biometric identifiers";
            case PHOTO -> "full-face photographs";
            case OTHER -> "any other unique number or code";
        };
    }
}
