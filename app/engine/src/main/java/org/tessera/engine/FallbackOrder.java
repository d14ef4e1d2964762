package org.tessera.engine;

import org.tessera.core.access.Permission;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.Authority;

/** Which providers are asked, and in which order, when the chosen one gives no answer. None, until a person names them. */
public final class FallbackOrder {
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;

    FallbackOrder(Settings settings, AuditLog audit, Authority authority) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
    }

    /** The names of the profiles, in order. */
    public List<String> names() {
        return settings.get(SettingKey.FALLBACK_PROFILES)
                .filter(names -> !names.isBlank())
                .map(names -> List.of(BLANKS.split(names)))
                .orElse(List.of());
    }

    /**
     * Names them anew; the audit is written first.
     *
     * @param known the names of the profiles that there are
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND} if one of them is not known; nothing was changed
     */
    public void set(List<String> names, Set<String> known, NamedPerson by) {
        authority.require(Permission.PROVIDERS, by);
        if (!known.containsAll(names)) {
            throw new ProblemException(ProblemCode.PROFILE_NOT_FOUND);
        }
        List<String> once = names.stream().distinct().toList();
        audit.append(new AuditEvent.FallbackChanged(by, once));
        settings.put(SettingKey.FALLBACK_PROFILES, String.join(" ", once));
    }
}
