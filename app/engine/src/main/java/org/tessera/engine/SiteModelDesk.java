package org.tessera.engine;

import org.tessera.core.access.Permission;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.detect.SiteModels;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.Authority;

/** The switch for a site's own model. While it is on no note is read without the model, and so none is sent. */
public final class SiteModelDesk {
    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;
    private final SiteModels models;
    private volatile Runnable afterSwitch = () -> {};

    SiteModelDesk(Settings settings, AuditLog audit, Authority authority, SiteModels models) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
        this.models = models;
    }

    /** What is to happen when the switch was turned. */
    void afterSwitch(Runnable action) {
        this.afterSwitch = action;
    }

    /** The folder of the model; empty while the switch is off. */
    public Optional<Path> folder() {
        try {
            return settings.get(SettingKey.SITE_MODEL).map(Path::of);
        } catch (InvalidPathException elsewhere) {
            throw new ProblemException(ProblemCode.SITE_MODEL_MISSING, "its folder");
        }
    }

    /**
     * The model; empty while the switch is off.
     *
     * @throws ProblemException with what is missing, altered or invalid
     */
    Optional<SiteModel> open() {
        return folder().map(models::open);
    }

    /**
     * Switches a model on, after it was opened once; the audit is written first. The next note is read with it; notes that
     * were analysed before keep their answer.
     *
     * @throws ProblemException with what is missing, altered or invalid; the switch stays as it was
     */
    public void use(Path folder, NamedPerson by) {
        authority.require(Permission.SITE, by);
        try (SiteModel tried = models.open(folder)) {
            audit.append(new AuditEvent.SiteModelSwitched(by, Optional.of(tried.get())));
        }
        settings.put(SettingKey.SITE_MODEL, folder.toAbsolutePath().normalize().toString());
        afterSwitch.run();
    }

    /** Switches it off; the audit is written first. */
    public void off(NamedPerson by) {
        authority.require(Permission.SITE, by);
        audit.append(new AuditEvent.SiteModelSwitched(by, Optional.empty()));
        settings.remove(SettingKey.SITE_MODEL);
        afterSwitch.run();
    }
}
