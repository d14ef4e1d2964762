package org.tessera.desktop.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.desktop.control.Icon;

/** The sorts of events, each with its picture, its words, and the fields that tell most of it. */
enum AuditSort {
    STORE_OPENED(Group.ACCESS, Icon.LOCK, "productVersion"), STORE_REFUSED(Group.REFUSALS, Icon.REFUSED, "problem"),
    NOTE_IMPORTED(Group.NOTES, Icon.IMPORT, "note", "format", "characters"),
    NOTE_ANALYZED(Group.NOTES, Icon.DEVICE, "note", "found"),
    REVIEW_FINISHED(Group.NOTES, Icon.REVIEW, "note", "confirmed", "changed", "added", "rejected"),
    DOUBLE_READING_MARKED(Group.NOTES, Icon.PEOPLE, "note"), DOUBLE_READING_WITHDRAWN(Group.NOTES, Icon.PERSON, "note"),
    READING_FINISHED(Group.NOTES, Icon.PEOPLE, "note", "turn"),
    READINGS_COMPARED(Group.NOTES, Icon.PEOPLE, "note", "words", "wordsAgreed", "kappaThousandths"),
    READINGS_RULED(Group.NOTES, Icon.PEOPLE, "note", "agreed", "asFirst", "asSecond", "own"),
    GATE_REFUSED(Group.REFUSALS, Icon.REFUSED, "profile", "failed"),
    PROMPT_SENT(Group.SENDING, Icon.SENT, "profile", "requestBytes", "requestHash"),
    SEND_FAILED(Group.REFUSALS, Icon.UNSURE, "profile", "problem"),
    FELL_BACK(Group.SENDING, Icon.THEN, "from", "to", "problem"),
    RESPONSE_RECEIVED(Group.SENDING, Icon.RESPONSE, "profile", "outputTokens", "responseHash"),
    TOKENS_REINSERTED(Group.SENDING, Icon.UNDO, "note", "restored", "missing", "altered"),
    DOCUMENT_SIGNED(Group.NOTES, Icon.SIGN_OFF, "note", "document"),
    PICTURES_SEEN(Group.NOTES, Icon.REVIEW, "note", "parts"),
    DOCUMENT_WRITTEN(Group.SENDING, Icon.EXPORT, "note", "form", "fields"),
    NOTE_DEIDENTIFIED(Group.NOTES, Icon.DEVICE, "note", "policy"),
    TEXT_EXPORTED(Group.SENDING, Icon.EXPORT, "note", "form", "identifying"),
    SENDING_SWITCHED(Group.SITE, Icon.SENT, "allowed"), VENDORS_SWITCHED(Group.SITE, Icon.SENT, "allowed"),
    STANDING_STATED(Group.SITE, Icon.INSIDE, "standing"),
    SITE_LISTS_CHANGED(Group.SITE, Icon.WORD_LIST, "always", "never"),
    SITE_MODEL_SWITCHED(Group.SITE, Icon.DEVICE, "model"),
    PROFILE_IMPORTED(Group.SITE, Icon.PROVIDERS, "profile", "destination"),
    FALLBACK_CHANGED(Group.SITE, Icon.ORDER, "profiles"), PROFILE_REMOVED(Group.SITE, Icon.PROVIDERS, "profile"),
    PROFILE_RENEWED(Group.SITE, Icon.PROVIDERS, "profile", "destination"),
    CREDENTIAL_REPLACED(Group.SITE, Icon.LOCK, "profile"), PASSPHRASE_CHANGED(Group.ACCESS, Icon.LOCK),
    NOTE_DELETED(Group.NOTES, Icon.CROSS, "note"), CASE_DELETED(Group.NOTES, Icon.CROSS, "caseId"),
    LOGGED_IN(Group.ACCESS, Icon.PERSON, "account", "roles", "secondFactor"),
    LOGGED_OUT(Group.ACCESS, Icon.LOCK, "ending"), ACCOUNT_ADDED(Group.ACCESS, Icon.PLUS, "account", "roles"),
    ROLES_CHANGED(Group.ACCESS, Icon.PEOPLE, "account", "roles"),
    ACCOUNT_DEACTIVATED(Group.ACCESS, Icon.REFUSED, "account"), PASSPHRASE_RESET(Group.ACCESS, Icon.LOCK, "account"),
    SECOND_FACTOR_ENROLLED(Group.ACCESS, Icon.PASSED, "account"),
    SECOND_FACTOR_REMOVED(Group.ACCESS, Icon.MINUS, "account"),
    RECOVERY_CODE_USED(Group.ACCESS, Icon.UNSURE, "account", "left"), EMERGENCY_KEY_MADE(Group.ACCESS, Icon.LOCK),
    EMERGENCY_OPENED(Group.ACCESS, Icon.UNSURE, "person", "reason", "until"),
    EMERGENCY_REVIEWED(Group.ACCESS, Icon.CHECK, "use"),
    ACCESS_REVIEWED(Group.ACCESS, Icon.CHECK, "accounts", "changesAsked"),
    ACCESS_REFUSED(Group.REFUSALS, Icon.REFUSED, "permission"), NOTE_OPENED(Group.NOTES, Icon.KNOWN, "note"),
    SETTING_CHANGED(Group.SITE, Icon.SETTINGS, "setting"), RETENTION_CHANGED(Group.SITE, Icon.DUE, "kind", "days"),
    EXPIRED(Group.NOTES, Icon.DUE, "kind", "count"), CASE_EXPORTED(Group.SENDING, Icon.EXPORT, "caseId", "notes"),
    BACKUP_MADE(Group.SITE, Icon.SERVER, "bytes", "content"),
    BACKUP_RESTORED(Group.SITE, Icon.SERVER, "lastRow", "content"),
    BACKUP_DRILLED(Group.SITE, Icon.SERVER, "sound", "milliseconds"),
    BACKUPS_DISCARDED(Group.SITE, Icon.CROSS, "count"), AUDIT_EXPORTED(Group.SITE, Icon.EXPORT, "form", "rows"),
    DISCLOSURES_EXPORTED(Group.SITE, Icon.EXPORT, "from", "to", "rows"),
    INCIDENT_OPENED(Group.SITE, Icon.ALTERED, "incident", "aboutRow"),
    INCIDENT_CHANGED(Group.SITE, Icon.ALTERED, "incident", "state"),
    INCIDENT_EXPORTED(Group.SITE, Icon.EXPORT, "incident"), CLOCK_TURNED_BACK(Group.REFUSALS, Icon.DUE, "milliseconds"),
    READINESS_ATTESTED(Group.SITE, Icon.CHECK, "row"), PROXY_CHANGED(Group.SITE, Icon.SERVER, "proxy", "direct"),
    STORE_UPGRADED(Group.SITE, Icon.SERVER, "fromVersion", "toVersion"),
    SAMPLE_DRAWN(Group.SITE, Icon.QUALITY, "count", "seed"), SAMPLE_READ(Group.NOTES, Icon.QUALITY, "note", "leaks"),
    LEAK_MENDED(Group.SITE, Icon.QUALITY, "note", "mended"),
    KIND_VALIDATED(Group.SITE, Icon.QUALITY, "kind", "decided", "wrong"),
    KIND_WITHDRAWN(Group.SITE, Icon.QUALITY, "kind"), GOLD_EVALUATED(Group.SITE, Icon.QUALITY, "notes"),
    QUALITY_EXPORTED(Group.SITE, Icon.EXPORT, "identifying");

    /** What somebody looks for together. */
    enum Group {
        NOTES, SENDING, REFUSALS, ACCESS, SITE;

        /** The key of its name. */
        String messageKey() {
            return "audit.group." + id();
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The codes of its events. */
        Set<String> codes() {
            return Arrays.stream(AuditSort.values())
                    .filter(sort -> sort.group == this)
                    .map(AuditSort::code)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static final Set<AuditSort> LEAVING = EnumSet.of(PROMPT_SENT, RESPONSE_RECEIVED, TEXT_EXPORTED);

    private final Group group;
    private final Icon icon;
    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> told;

    AuditSort(Group group, Icon icon, String... told) {
        this.group = group;
        this.icon = icon;
        this.told = List.of(told);
    }

    /** The sort of a code; empty for one that a later version wrote. */
    static Optional<AuditSort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }

    /** Its stable name in the audit. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    String messageKey() {
        return "audit.event." + name().toLowerCase(Locale.ROOT);
    }

    Group group() {
        return group;
    }

    Icon icon() {
        return icon;
    }

    /** The fields that a row tells; the others stand beside the list. */
    List<String> told() {
        return told;
    }

    /** Whether something left by such a row, so that an incident may begin with it. */
    boolean isLeaving() {
        return LEAVING.contains(this);
    }
}
