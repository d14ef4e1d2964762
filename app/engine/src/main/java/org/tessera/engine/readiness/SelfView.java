package org.tessera.engine.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.gate.GateRule;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.readiness.ComputedRow;
import org.tessera.core.readiness.ReadinessLine;
import org.tessera.core.readiness.ReadinessLine.Standing;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;

/** What the program sees of itself at a moment. */
final class SelfView {
    private static final int STANDARD_IDLE_MINUTES = 5;
    private static final int MOST_IDLE_MINUTES = 15;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration HALF_YEAR = Duration.ofDays(183);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Settings settings;
    private final AccountShelf accounts;
    private final AuditLog audit;
    private final List<ProviderProfile> vendors;
    private final Function<String, Optional<Instant>> last;
    private final Instant now;

    /** @param last when an event of a code was written last */
    SelfView(Settings settings, AccountShelf accounts, AuditLog audit, List<ProviderProfile> profiles,
            Function<String, Optional<Instant>> last, Instant now) {
        this.settings = settings;
        this.accounts = accounts;
        this.audit = audit;
        this.vendors = profiles.stream()
                .filter(profile -> profile.boundary() == ProviderProfile.Boundary.VENDOR)
                .toList();
        this.last = last;
        this.now = now;
    }

    ReadinessLine line(ComputedRow row) {
        return switch (row) {
            case AGREEMENTS -> vendors(row, GateRule.AGREEMENT_EXECUTED, GateRule.SETTINGS_ATTESTED);
            case REGIONS -> vendors(row, GateRule.REGION_ALLOWED);
            case ENCRYPTION -> line(row, true, "Argon2id, AES-256-GCM, a key per case");
            case AUDIT -> audit(row);
            case ACCOUNTS -> accounts(row);
            case SECOND_FACTOR -> secondFactor(row);
            case LOGOFF -> logoff(row);
            case EMERGENCY -> emergency(row);
            case ACCESS_REVIEW -> recent(row, "access-reviewed", YEAR);
            case CREDENTIALS -> credentials(row);
            case BACKUP -> recent(row, "backup-made", WEEK);
            case DRILL -> recent(row, "backup-drilled", HALF_YEAR);
        };
    }

    private static ReadinessLine line(ComputedRow row, boolean holds, String detail) {
        return new ReadinessLine(row.name(), row.words(), row.source(), holds ? Standing.HOLDS : Standing.FAILS,
                detail);
    }

    private ReadinessLine vendors(ComputedRow row, GateRule... rules) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long sound = vendors.stream()
                .filter(profile -> ProfileCheck.of(profile, true, today)
                        .stream()
                        .filter(check -> List.of(rules).contains(check.rule()))
                        .allMatch(check -> check.reasons().isEmpty()))
                .count();
        return line(row, sound == vendors.size(), sound + " of " + vendors.size() + " profiles of vendors");
    }

    private ReadinessLine audit(ComputedRow row) {
        return switch (audit.verify()) {
            case AuditVerification.Intact intact -> line(row, true, intact.head().number() + " rows");
            case AuditVerification.Broken broken -> line(row, false, "broken at row " + broken.number());
        };
    }

    private List<Account> active() {
        return accounts.list().stream().filter(Account::active).toList();
    }

    private ReadinessLine accounts(ComputedRow row) {
        long all = active().stream().filter(account -> account.roles().containsAll(List.of(Role.values()))).count();
        return line(row, active().size() > 1 && all == 0,
                active().size() + " active accounts, " + all + " with every role");
    }

    private ReadinessLine secondFactor(ComputedRow row) {
        long having = active().stream().filter(Account::secondFactor).count();
        return line(row, !active().isEmpty() && having == active().size(),
                having + " of " + active().size() + " active accounts");
    }

    private ReadinessLine logoff(ComputedRow row) {
        int minutes = settings.get(SettingKey.IDLE_MINUTES)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(STANDARD_IDLE_MINUTES);
        return line(row, minutes <= MOST_IDLE_MINUTES, minutes + " minutes");
    }

    private ReadinessLine emergency(ComputedRow row) {
        long waiting = accounts.emergencyUses()
                .stream()
                .map(EmergencyUse::reviewedBy)
                .filter(Optional::isEmpty)
                .count();
        boolean key = accounts.hasEmergencyKey();
        return line(row, key && waiting == 0, (key ? "a key, " : "no key, ") + waiting + " uses to look at");
    }

    private ReadinessLine credentials(ComputedRow row) {
        Optional<Instant> newest = List.of("profile-imported", "profile-renewed", "credential-replaced")
                .stream()
                .map(last)
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        boolean fresh = vendors.isEmpty() || newest.filter(at -> at.plus(YEAR).isAfter(now)).isPresent();
        return line(row, fresh, newest.map(at -> "newest of " + day(at)).orElse("none"));
    }

    private ReadinessLine recent(ComputedRow row, String code, Duration within) {
        Optional<Instant> at = last.apply(code);
        return line(row, at.filter(then -> then.plus(within).isAfter(now)).isPresent(),
                at.map(then -> "last on " + day(then)).orElse("never"));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
