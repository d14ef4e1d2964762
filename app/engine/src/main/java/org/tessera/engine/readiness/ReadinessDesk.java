package org.tessera.engine.readiness;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.readiness.ComputedRow;
import org.tessera.core.readiness.ReadinessAttestation;
import org.tessera.core.readiness.ReadinessLine;
import org.tessera.core.readiness.ReadinessLine.Standing;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.Authority;

/** The readiness list, and the words that named persons give for what only the organisation can know. */
public final class ReadinessDesk {
    private final Settings settings;
    private final AccountShelf accounts;
    private final AuditLog audit;
    private final Authority authority;
    private final Supplier<List<ProviderProfile>> profiles;
    private final InstantSource clock;

    /** The desk of an open store. */
    public ReadinessDesk(Settings settings, AccountShelf accounts, AuditLog audit, Authority authority,
            Supplier<List<ProviderProfile>> profiles, InstantSource clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.audit = audit;
        this.authority = authority;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The list as of now: what is computed, then what is attested. */
    public List<ReadinessLine> lines() {
        authority.require(Permission.AUDIT);
        SelfView view = new SelfView(settings, accounts, audit, profiles.get(), this::last, clock.instant());
        List<ReadinessLine> lines = new ArrayList<>();
        for (ComputedRow row : ComputedRow.values()) {
            lines.add(view.line(row));
        }
        for (AttestedRow row : AttestedRow.values()) {
            lines.add(attested(row));
        }
        return List.copyOf(lines);
    }

    /** When an event of a rare sort was written last. */
    private Optional<Instant> last(String code) {
        Optional<Instant> newest = Optional.empty();
        AuditQuery query = AuditQuery.ALL.ofCodes(Set.of(code));
        List<AuditEntry> page = audit.find(query);
        while (!page.isEmpty()) {
            newest = Optional.of(page.getLast().at());
            page = audit.find(query.after(page.getLast().number()));
        }
        return newest;
    }

    private ReadinessLine attested(AttestedRow row) {
        Optional<ReadinessAttestation> word = settings.get(key(row)).flatMap(ReadinessAttestation::read);
        boolean holds = word.filter(given -> given.holds(today())).isPresent();
        return new ReadinessLine(row.name(), row.words(), row.source(), holds ? Standing.ATTESTED : Standing.OPEN,
                word.map(given -> given.by().name() + " on " + given.on()).orElse("nobody yet"));
    }

    /** A named person answers for a row, from today for a year; the audit is written first. */
    public void attest(AttestedRow row, NamedPerson by) {
        authority.require(Permission.ACCESS_REVIEW, by);
        audit.append(new KeepingEvent.ReadinessAttested(by, row));
        settings.put(key(row), new ReadinessAttestation(by, today()).written());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static SettingKey key(AttestedRow row) {
        return new SettingKey("readiness-" + row.name().toLowerCase(Locale.ROOT).replace('_', '-'), true);
    }
}
