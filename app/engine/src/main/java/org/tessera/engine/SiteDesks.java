package org.tessera.engine;

import org.tessera.engine.quality.QualityDesk;
import org.tessera.engine.quality.SampleDesk;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.note.PhiText;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.AccessDesk;
import org.tessera.engine.access.AuditReading;
import org.tessera.engine.access.Authority;
import org.tessera.engine.access.EmergencyDesk;
import org.tessera.engine.access.OwnAccount;
import org.tessera.engine.access.OwnSettings;
import org.tessera.engine.access.SiteSettings;
import org.tessera.engine.reading.ReadersReviews;
import org.tessera.engine.reading.ReadingDesk;
import org.tessera.engine.readiness.ReadinessDesk;
import org.tessera.store.Store;

/**
 * What an open engine offers beside the way of a note: the house with its accounts, settings, registers, copies and audit.
 * Each desk asks the authority for the permission that its work needs.
 */
public abstract sealed class SiteDesks permits DeidentificationEngine {
    final Store store;
    final AuditLog audit;
    final Clock clock;
    final Authority authority;
    final ReadersReviews reviews;
    private final OwnAccount ownAccount;
    private final SiteListDesk siteLists;
    private final SiteModelDesk siteModel;
    private final SendingSwitch sending;
    private final RetentionDesk retention;

    SiteDesks(Store store, EngineConfig config) {
        this.store = store;
        this.audit = store.audit();
        this.clock = config.clock();
        this.authority = new Authority(store.session(), audit, clock);
        this.reviews = new ReadersReviews(store.work(), store.readings(), audit, authority, clock);
        this.ownAccount = new OwnAccount(store.accounts(), store.settings(), audit, authority);
        this.siteLists = new SiteListDesk(store.settings(), audit, authority);
        this.siteModel = new SiteModelDesk(store.settings(), audit, authority, config.siteModels());
        this.sending = new SendingSwitch(store.settings(), audit, authority);
        this.retention = new RetentionDesk(store.settings(), audit, authority, store.expiry(), clock);
    }

    /** Who uses the engine, and what for. */
    public Session session() {
        return authority.session();
    }

    /** Whether the session may do something now. */
    public boolean permits(Permission permission) {
        return authority.permits(permission);
    }

    /** The account that is logged in. */
    public OwnAccount ownAccount() {
        return ownAccount;
    }

    /** The accounts, for those who may change them. */
    public AccessDesk accounts() {
        return new AccessDesk(store.accounts(), audit, authority);
    }

    /** Emergency access of this session, and the uses of it. */
    public EmergencyDesk emergency() {
        return new EmergencyDesk(store.accounts(), audit, authority, clock);
    }

    /** Settings; those of the site ask for a permission. */
    public Settings settings() {
        return new SiteSettings(store.settings(), audit, authority);
    }

    /** What the person of this session set for themselves. */
    public OwnSettings ownSettings() {
        return new OwnSettings(store.settings(), authority);
    }

    /** What is stated of the organisation. */
    public OrganisationRecord organisation() {
        return new OrganisationRecord(store.settings(), audit, authority);
    }

    /** The readiness list of the site. */
    public ReadinessDesk readiness() {
        return new ReadinessDesk(store.settings(), store.accounts(), audit, authority, this::profiles, clock);
    }

    /** The profiles of the providers, in the order in which they are offered. */
    public abstract List<ProviderProfile> profiles();

    /** The register of providers, as a named person changes it. */
    public ProviderDesk providerDesk() {
        return new ProviderDesk(store.profiles(), store.secrets(), audit, authority, this::profiles);
    }

    /** Which providers are asked when the chosen one gives no answer. */
    public FallbackOrder fallbacks() {
        return new FallbackOrder(store.settings(), audit, authority);
    }

    /** The proxy that vendors are reached through. */
    public ProxyDesk proxy() {
        return new ProxyDesk(store.secrets(), audit, authority);
    }

    /** The site's switch for sending. */
    public SendingSwitch sending() {
        return sending;
    }

    /** The switch for the site's own model. */
    public SiteModelDesk siteModel() {
        return siteModel;
    }

    /** What the site always and never hides. */
    public SiteListDesk siteLists() {
        return siteLists;
    }

    /** How long the site keeps what, and the destruction of what is older. */
    public RetentionDesk retention() {
        return retention;
    }

    /** Backups of the state folder. */
    public BackupDesk backups() {
        return new BackupDesk(store.backups(), retention, authority);
    }

    /** Cases as a whole: listed, taken out, destroyed. */
    public CaseDesk cases() {
        return new CaseDesk(store.worklist(), store.cases(), reviews::isBlindIn, audit, authority);
    }

    /** Notes that two people read. */
    public ReadingDesk readings() {
        return new ReadingDesk(store.readings(), store.work(), store.settings(), audit, AuditFields::of, authority,
                clock);
    }

    /** Room 12: what happened. */
    public AuditLog audit() {
        authority.require(Permission.AUDIT);
        return new AuditReading(audit, authority);
    }

    /** The last row of the audit; everybody may note it elsewhere. */
    public AuditHead auditHead() {
        return audit.head();
    }

    /** How the audit names an encounter, a record or a label that a person asks for. */
    public EncounterHash encounter(PhiText typed) {
        authority.require(Permission.AUDIT);
        return store.encounters().of(typed);
    }

    /** What went where it should not, and what is done about it. */
    public IncidentDesk incidents() {
        return new IncidentDesk(store.incidents(), audit, authority, sending, clock, new SecureRandom());
    }

    /** What reviewers changed, and what may be confirmed in bulk because of it. */
    public QualityDesk quality() {
        return new QualityDesk(store.quality(), audit, authority, clock);
    }

    /** Finished notes that two people read blind. */
    public SampleDesk sample() {
        return new SampleDesk(new SampleDesk.Notes(store.worklist(), store.work(), store.vault()), store.quality(),
                audit, authority, clock, new SecureRandom());
    }

    /** The accounting of disclosures. */
    public DisclosureAccount disclosures() {
        return new DisclosureAccount(audit, authority, store.incidents());
    }
}
