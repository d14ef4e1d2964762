package org.tessera.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import org.tessera.core.audit.AuditLog;
import org.tessera.engine.AuditTrail;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** The audit of the state folder: with the passphrase if a file holds it, else without. */
final class AuditAccess {
    private final State state;

    AuditAccess(State state) {
        this.state = state;
    }

    /** Looks at it; the engine is there if the store is open. */
    <T> T look(BiFunction<AuditLog, Optional<DeidentificationEngine>, T> work) {
        if (!opens()) {
            return AuditTrail.inFolder(state.home(), log -> work.apply(log, Optional.empty()));
        }
        try (DeidentificationEngine engine = state.open(State.providers())) {
            return work.apply(engine.audit(), Optional.of(engine));
        }
    }

    /** Whether the store will be opened. */
    boolean opens() {
        return state.hasPassphraseFile() && EngineConfig.isSetUp(state.home());
    }
}
