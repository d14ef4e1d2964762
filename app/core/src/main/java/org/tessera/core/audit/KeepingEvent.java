package org.tessera.core.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/** What was kept, copied, put back, destroyed, and what went wrong with it. */
public sealed interface KeepingEvent extends AuditEvent {
    @Override
    default String code() {
        return switch (this) {
            case SettingChanged changed -> "setting-changed";
            case RetentionChanged changed -> "retention-changed";
            case Expired expired -> "expired";
            case CaseExported exported -> "case-exported";
            case BackupMade made -> "backup-made";
            case BackupRestored restored -> "backup-restored";
            case BackupDrilled drilled -> "backup-drilled";
            case BackupsDiscarded discarded -> "backups-discarded";
            case AuditExported exported -> "audit-exported";
            case DisclosuresExported exported -> "disclosures-exported";
            case IncidentOpened opened -> "incident-opened";
            case IncidentChanged changed -> "incident-changed";
            case IncidentExported exported -> "incident-exported";
            case ClockTurnedBack back -> "clock-turned-back";
            case ReadinessAttested attested -> "readiness-attested";
            case ProxyChanged changed -> "proxy-changed";
            case StoreUpgraded upgraded -> "store-upgraded";
        };
    }

    /** Kinds of data that the store keeps for a while. */
    enum Kind {
        /** Notes with all work on them. */
        NOTES,
        /** Answers of models that were kept for work. */
        ANSWERS,
        /** Texts of signed documents. */
        DOCUMENTS,
        /** Tokens of cases that have no note; they are kept as long as notes are. */
        CASES
    }

    /** A setting is about to get another value. */
    record SettingChanged(NamedPerson by, String setting) implements KeepingEvent {}

    /** How long a kind of data is kept is about to change; no days means until it is deleted. */
    record RetentionChanged(NamedPerson by, Kind kind, Optional<Integer> days) implements KeepingEvent {}

    /** Data that is older than the site keeps it is about to be destroyed. */
    record Expired(Kind kind, int count) implements KeepingEvent {}

    /** A case is about to be written to an encrypted file. */
    record CaseExported(CaseId caseId, int notes) implements KeepingEvent {}

    /** A copy of the store was written and read back. */
    record BackupMade(Sha256 content, long bytes) implements KeepingEvent {}

    /** This store was put back from a copy. */
    record BackupRestored(Sha256 content, long lastRow) implements KeepingEvent {}

    /** A copy was put back on trial. */
    record BackupDrilled(Sha256 content, boolean sound, long milliseconds) implements KeepingEvent {}

    /** Copies older than the site keeps them are about to be deleted. */
    record BackupsDiscarded(int count) implements KeepingEvent {}

    /** The audit is about to be written to a file. */
    record AuditExported(String form, long rows) implements KeepingEvent {}

    /** The accounting of disclosures (164.528) is about to be written to a file. */
    record DisclosuresExported(LocalDate from, LocalDate to, int rows) implements KeepingEvent {}

    /** An incident is about to be opened. */
    record IncidentOpened(NamedPerson by, String incident, Optional<Long> aboutRow) implements KeepingEvent {}

    /** What is known of an incident is about to change. */
    record IncidentChanged(NamedPerson by, String incident, String state, Sha256 content) implements KeepingEvent {}

    /** The report of an incident is about to be written to a file. */
    record IncidentExported(NamedPerson by, String incident) implements KeepingEvent {}

    /** The machine's clock stands before the last row: rows go on with its time until the clock has caught up. */
    record ClockTurnedBack(long milliseconds) implements KeepingEvent {}

    /** A person is about to answer for something that only the organisation can know. */
    record ReadinessAttested(NamedPerson by, AttestedRow row) implements KeepingEvent {}

    /**
     * The proxy that vendors are reached through is about to be set or removed.
     *
     * @param proxy its host and port; empty if there is none from now on
     * @param direct hosts that are reached without it
     * @param credential whether it is shown a user name and a password
     */
    record ProxyChanged(NamedPerson by, Optional<String> proxy, List<String> direct,
            boolean credential) implements KeepingEvent {
        public ProxyChanged {
            direct = List.copyOf(direct);
        }
    }

    /**
     * The tables of the store were brought from one version to another, before anybody logged in.
     *
     * @param copy the fingerprint of the copy that was made before; empty for a store that was put back from a backup
     */
    record StoreUpgraded(int fromVersion, int toVersion, Optional<Sha256> copy) implements KeepingEvent {}
}
