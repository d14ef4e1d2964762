package org.tessera.engine;

import org.tessera.core.access.Permission;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.core.site.SiteListText;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.access.Authority;

/** The site's always-mask and never-mask lists: what holds now, and their replacement by a named person. Thread-safe. */
public final class SiteListDesk {
    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;
    private final AtomicReference<Optional<SiteLists>> current = new AtomicReference<>(Optional.empty());

    SiteListDesk(Settings settings, AuditLog audit, Authority authority) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
    }

    /**
     * The lists by which the next note is read.
     *
     * @throws ProblemException {@link ProblemCode#SITE_LIST_INVALID} if what is stored are no lists; no note is read then
     */
    public SiteLists lists() {
        Optional<SiteLists> known = current.get();
        if (known.isEmpty()) {
            known = Optional.of(settings.get(SettingKey.SITE_LISTS).map(SiteListText::read).orElse(SiteLists.NONE));
            current.compareAndSet(Optional.empty(), known);
        }
        return known.get();
    }

    /**
     * Replaces both lists; the audit is written first. Notes that were analysed before keep their answer.
     *
     * @param text the lists as {@link SiteListText} reads them; a text without entries clears both
     * @throws ProblemException {@link ProblemCode#SITE_LIST_INVALID} with the line; the lists stay as they were
     */
    public SiteLists replace(String text, NamedPerson by) {
        authority.require(Permission.SITE, by);
        SiteLists lists = SiteListText.read(text);
        audit.append(new AuditEvent.SiteListsChanged(by, lists.always().size(), lists.never().size(), lists.hash()));
        settings.put(SettingKey.SITE_LISTS, lists.written());
        current.set(Optional.of(lists));
        return lists;
    }
}
