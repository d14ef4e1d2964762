package org.tessera.desktop.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.digest.Sha256;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.AuditFields;

/** What the Audit screen says of a row. */
final class AuditWords {
    /** A fingerprint. Yes: 64 lower-case hexadecimal digits. No: {@code 5f2a}. */
    private static final Pattern FINGERPRINT = Pattern.compile("\\b([0-9a-f]{4})[0-9a-f]{26,58}([0-9a-f]{2})\\b");

    /** A choice by its name in the program. Yes: {@code PATIENT_CARE}. No: {@code Ada}. */
    private static final Pattern CHOICE = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)*\\b");

    /** A time as rows hold it. Yes: {@code 2026-11-22T11:00:00Z}. No: {@code 2026-11-22}. */
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z");

    private static final String USER = "user";
    private static final List<String> PEOPLE = List.of(USER, "by", "reviewer", "reader", "adjudicator", "signer",
            "person", "account");
    /** Fields that hold choices; others may hold names in capitals. */
    private static final Set<String> CHOICES = Set.of("format", "found", "policy", "failed", "finish", "standing",
            "roles", "ending", "reason", "permission", "kind", "state", "row", "turn");

    private static final int LINK_DIGITS = 4;

    private final Messages messages;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter day;

    /**
     * A field with its name in words.
     *
     * @param mono whether it is a fingerprint
     */
    record Fact(String name, String value, boolean mono) {}

    AuditWords(Messages messages) {
        this.messages = messages;
        seconds = formatter("uuuu-MM-dd HH:mm:ss");
        day = formatter("MM-dd HH:mm");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale()).withZone(ZoneId.systemDefault());
    }

    String minute(Instant at) {
        return day.format(at);
    }

    String time(Instant at) {
        return seconds.format(at);
    }

    /** What happened; for a sort that this version does not know, its code. */
    String what(AuditEntry row) {
        return AuditSort.of(row.code())
                .map(sort -> messages.get(sort.messageKey()))
                .orElseGet(() -> row.code().replace('-', ' '));
    }

    Icon icon(AuditEntry row) {
        return AuditSort.of(row.code()).map(AuditSort::icon).orElse(Icon.INFO);
    }

    boolean isRefusal(AuditEntry row) {
        return AuditSort.of(row.code()).filter(sort -> sort.group() == AuditSort.Group.REFUSALS).isPresent();
    }

    /** The account that was logged in, or whom the row names. */
    String who(AuditEntry row) {
        Map<String, String> fields = AuditFields.of(row);
        return PEOPLE.stream().filter(fields::containsKey).map(fields::get).findFirst().orElse("");
    }

    /** The fields that tell most of the row, in one line. */
    String told(AuditEntry row) {
        Map<String, String> fields = AuditFields.of(row);
        Stream<String> names = AuditSort.of(row.code())
                .map(sort -> sort.told().stream())
                .orElseGet(() -> fields.keySet().stream().filter(name -> !name.equals(USER)));
        return names.filter(fields::containsKey)
                .map(name -> messages.get("audit.pair", name(name), value(name, fields.getOrDefault(name, ""))))
                .collect(Collectors.joining(messages.get("audit.pairs")));
    }

    /** All fields. */
    List<Fact> facts(AuditEntry row) {
        List<Fact> facts = new ArrayList<>();
        AuditFields.of(row)
                .forEach((name, value) -> facts
                        .add(new Fact(name(name), value(name, value), FINGERPRINT.matcher(value).find())));
        return List.copyOf(facts);
    }

    private String name(String field) {
        return messages.has(keyOf(field)) ? messages.get(keyOf(field)) : field;
    }

    /** The key of the name of a field. */
    static String keyOf(String field) {
        return "audit.field." + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private String value(String field, String text) {
        if (text.equals("true") || text.equals("false")) {
            return messages.get(text.equals("true") ? "audit.yes" : "audit.no");
        }
        if (CHOICES.contains(field)) {
            return CHOICE.matcher(text).replaceAll(found -> found.group().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        String shorter = FINGERPRINT.matcher(text).replaceAll("$1\u2026$2");
        return TIME.matcher(shorter).replaceAll(found -> time(Instant.parse(found.group())));
    }

    /** The beginning of the row's hash. */
    String link(AuditEntry row) {
        return row.hash().hex().substring(0, LINK_DIGITS);
    }

    String hash(Sha256 hash) {
        return FINGERPRINT.matcher(hash.hex()).replaceAll("$1\u2026$2");
    }

    String number(long number) {
        return messages.get("audit.number", number);
    }

    String spoken(AuditEntry row) {
        return messages.get("audit.spoken", row.number(), what(row), told(row), who(row), time(row.at()));
    }
}
