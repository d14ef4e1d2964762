package org.tessera.store.audit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tessera.core.audit.AuditEntry;

/**
 * Rows of the audit in ArcSight Common Event Format, version 0: in the header a backslash and a pipe are escaped, in the
 * extension a backslash, an equals sign and line ends.
 */
public final class AuditCef {
    private static final int ORDINARY = 3;

    /** What deserves a look, from 0 to 10. */
    private static final Map<String, Integer> SEVERITY = Map.ofEntries(Map.entry("store-refused", 6),
            Map.entry("access-refused", 6), Map.entry("gate-refused", 5), Map.entry("send-failed", 4),
            Map.entry("fell-back", 4), Map.entry("text-exported", 5), Map.entry("note-deleted", 5),
            Map.entry("case-deleted", 5), Map.entry("case-exported", 5), Map.entry("expired", 4),
            Map.entry("sending-switched", 6), Map.entry("vendors-switched", 6), Map.entry("roles-changed", 6),
            Map.entry("account-added", 5), Map.entry("account-deactivated", 5), Map.entry("passphrase-reset", 6),
            Map.entry("passphrase-changed", 4), Map.entry("second-factor-removed", 6),
            Map.entry("recovery-code-used", 5), Map.entry("emergency-key-made", 7), Map.entry("emergency-opened", 8),
            Map.entry("retention-changed", 5), Map.entry("setting-changed", 4), Map.entry("backup-restored", 7),
            Map.entry("backups-discarded", 4), Map.entry("clock-turned-back", 7), Map.entry("incident-opened", 9),
            Map.entry("incident-changed", 6), Map.entry("profile-imported", 5), Map.entry("profile-renewed", 5),
            Map.entry("profile-removed", 5), Map.entry("credential-replaced", 5), Map.entry("fallback-changed", 5),
            Map.entry("site-lists-changed", 5), Map.entry("site-model-switched", 5), Map.entry("proxy-changed", 6),
            Map.entry("store-upgraded", 4));

    /** What belongs to an ordinary day, {@value #ORDINARY}; so is a sort that a newer version wrote. */
    private static final Set<String> EVERYDAY = Set.of("logged-in", "logged-out", "second-factor-enrolled",
            "emergency-reviewed", "access-reviewed", "note-opened", "store-opened", "note-imported", "note-analyzed",
            "review-finished", "prompt-sent", "response-received", "tokens-reinserted", "document-signed",
            "note-deidentified", "standing-stated", "pictures-seen", "document-written", "backup-made",
            "backup-drilled", "audit-exported", "disclosures-exported", "incident-exported", "readiness-attested",
            "sample-drawn", "sample-read", "leak-mended", "kind-validated", "kind-withdrawn", "gold-evaluated",
            "quality-exported", "double-reading-marked", "double-reading-withdrawn", "reading-finished",
            "readings-compared", "readings-ruled");

    private AuditCef() {}

    /**
     * One row, with its line end.
     *
     * @param version of the product
     */
    public static String row(AuditEntry row, String version) {
        EventFields event = new EventFields(row);
        StringBuilder line = new StringBuilder("CEF:0|Tessera|Tessera|").append(header(version))
                .append('|')
                .append(header(row.code()))
                .append('|')
                .append(header(name(row.code())))
                .append('|')
                .append(SEVERITY.getOrDefault(row.code(), ORDINARY))
                .append('|');
        line.append("rt=").append(row.at().toEpochMilli()).append(" externalId=").append(row.number());
        add(line, "suser", event.text("user"));
        add(line, "request", event.text("destination"));
        labelled(line, "cs1", "note", event.text("note"));
        labelled(line, "cs2", "case", event.text("caseId"));
        labelled(line, "cs3", "profile", event.text("profile"));
        labelled(line, "cs4", "hash", row.hash().hex());
        labelled(line, "cs5", "event", row.event());
        return line.append('\n').toString();
    }

    /** The sorts of events whose severity was chosen, ordinary ones among them. */
    static Set<String> weighed() {
        Set<String> all = new HashSet<>(SEVERITY.keySet());
        all.addAll(EVERYDAY);
        return all;
    }

    private static String name(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private static void labelled(StringBuilder line, String key, String label, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(key).append("Label=").append(label);
            add(line, key, value);
        }
    }

    private static void add(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(key).append('=').append(extension(value));
        }
    }

    static String header(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace('\n', ' ').replace('\r', ' ');
    }

    static String extension(String text) {
        return text.replace("\\", "\\\\").replace("=", "\\=").replace("\n", "\\n").replace("\r", "\\r");
    }
}
