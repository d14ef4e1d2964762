package org.tessera.engine.selftest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.DetectionParts;
import org.tessera.engine.DocumentBatch;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.ProviderSource;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.models.ModelShelf;
import org.tessera.store.crypto.KnownAnswer;
import org.tessera.store.db.NativeLibrary;

/**
 * Tries every part of an installation on invented text, on this device. One that fails is named and does not stop the others;
 * nothing is kept and nothing is sent.
 */
public final class SelfTest {
    private final SelfTestScope scope;
    private final Checks checks;
    private final Set<String> inherited;

    private SelfTest(SelfTestScope scope, Checks checks, Set<String> inherited) {
        this.scope = scope;
        this.checks = checks;
        this.inherited = inherited;
    }

    /**
     * Makes all checks, some parts side by side. It takes a few seconds and blocks meanwhile.
     *
     * @param watcher is told of each check, in the order of the parts, on the thread of the caller
     */
    public static SelfTestReport run(SelfTestScope scope, Consumer<CheckResult> watcher) {
        SelfTest all = new SelfTest(scope, new Checks(watcher), NetworkChecks.inherited());
        try (ExecutorService workers = Executors
                .newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("self-test-", 1).factory())) {
            all.all(workers);
        }
        return all.checks.report();
    }

    private void all(Executor workers) {
        CompletableFuture<Checks> store = apart(workers, this::store);
        checks.part(Part.INSTALLATION, () -> InstallationChecks.run(checks, Installation.current()));
        checks.part(Part.MACHINE, () -> MachineChecks.run(checks, InstantSource.system()));
        Tried<ModelShelf> models = checks.part(Part.KNOWLEDGE, () -> KnowledgeChecks.run(checks));
        checks.part(Part.CRYPTOGRAPHY, this::answers);
        checks.part(Part.NATIVE_LIBRARIES, this::libraries);
        checks.part(Part.DETECTORS, () -> {
            try (DetectorChecks detectors = new DetectorChecks(checks, models)) {
                CompletableFuture<Checks> rooms = apart(workers, own -> rooms(own, config(detectors.parts())));
                Tried<DocumentBatch> formats = checks.part(Part.FORMATS,
                        () -> FormatChecks.run(checks, detectors.analyzer()));
                checks.add(rooms.join());
                return formats;
            }
        });
        checks.add(store.join());
    }

    private static CompletableFuture<Checks> apart(Executor workers, Consumer<Checks> parts) {
        Checks own = new Checks(result -> {});
        return CompletableFuture.supplyAsync(() -> {
            parts.accept(own);
            return own;
        }, workers);
    }

    private Tried<String> answers() {
        Tried<String> last = Tried.nothing();
        for (KnownAnswer answer : KnownAnswer.values()) {
            last = checks.holds(answer.title(), answer::holds);
        }
        return last;
    }

    private Tried<SelfTestScope> libraries() {
        checks.of("native library SQLite", () -> {
            NativeLibrary.require();
            return scope;
        });
        return checks.of("native library ONNX Runtime", () -> {
            scope.siteModels().require();
            return scope;
        });
    }

    private static EngineConfig config(Optional<DetectionParts> parts) {
        return parts.map(ready -> EngineConfig.inMemory().withParts(ready)).orElseGet(EngineConfig::inMemory);
    }

    private void rooms(Checks own, EngineConfig config) {
        Tried<DeidentificationEngine> opened = own.part(Part.ROOMS, () -> own.of("engine with a store in memory",
                () -> DeidentificationEngine.open(config, withSpecimens(scope.providers()))));
        try {
            Tried<Outcome.Answered> answered = own.part(Part.ROOMS, () -> RoomChecks.run(own, opened));
            own.part(Part.GATE, () -> GateChecks.run(own, opened, answered));
            own.part(Part.NETWORK, () -> NetworkChecks.run(own, opened, scope.alone(), inherited));
        } finally {
            opened.value().ifPresent(DeidentificationEngine::close);
        }
    }

    private static ProviderSource withSpecimens(ProviderSource own) {
        return (ProfileShelf profiles, SecretShelf secrets) -> {
            List<LlmProvider> all = new ArrayList<>(own.providers(profiles, secrets));
            all.addAll(SpecimenProvider.all());
            return all;
        };
    }

    private void store(Checks own) {
        own.part(Part.STORE, () -> StateChecks.run(own, scope.stateFolder()));
    }
}
