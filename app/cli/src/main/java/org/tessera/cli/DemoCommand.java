package org.tessera.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;
import picocli.CommandLine.Command;

@Command(name = "demo", description = "Takes the synthetic samples the whole way on this device and shows each step.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final NamedPerson PERSON = new NamedPerson("Demo Reviewer");
    private static final int PASSPHRASE_LENGTH = 32;

    private final Terminal terminal;
    private final State state;
    private int held;
    private int failed;

    DemoCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        Path home = DemoFolder.fresh(state.home());
        EngineConfig config = EngineConfig.founding(home, PERSON, randomPassphrase());
        try (DeidentificationEngine engine = DeidentificationEngine.open(config, State.providers())) {
            RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "on-device", PERSON);
            for (Sample sample : SampleShelf.released().all()) {
                show(engine, way, sample);
            }
        }
        terminal.print("%d of %d steps held; nothing left this device; the store is in %s".formatted(held,
                held + failed, home));
        return (failed == 0 ? ExitCode.OK : ExitCode.PROBLEM).number();
    }

    /** Nobody opens this store again: each run makes it anew. */
    private static char[] randomPassphrase() {
        return new SecureRandom().ints(PASSPHRASE_LENGTH, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining())
                .toCharArray();
    }

    private void show(DeidentificationEngine engine, RoundTrip way, Sample sample) {
        terminal.print("== " + sample.title() + " (synthetic: nobody in it exists)");
        Outcome outcome = way.confirmingAll(SampleShelf.note(sample));
        terminal.print("-- identifiers: " + counts(outcome.analyzed()));
        terminal.print("-- outgoing text");
        terminal.print(outcome.tokenized().text().value());
        step("the note comes back from its tokens", engine.restored(outcome.tokenized()).equals(sample.text()));
        step("the gate lets the reviewed note through", outcome instanceof Outcome.Answered);
        if (outcome instanceof Outcome.Answered answered) {
            WordIndex sent = new WordIndex(answered.prompt().request().bodyText());
            step("no identifier is in the outgoing request",
                    sample.identifiers()
                            .stream()
                            .map(PhiText::reveal)
                            .allMatch(value -> sent.find(value, false).isEmpty()));
            terminal.print("-- restored summary (on-device draft, no language model)");
            terminal.print(answered.restored().text().reveal());
            step("every token that came back was restored", answered.restored().leftovers().isEmpty());
            step("the summary is signed", answered.signed().isPresent());
        }
        step("the audit is intact", engine.audit().verify() instanceof AuditVerification.Intact);
        terminal.print("-- audit: %d entries, head %s".formatted(engine.audit().head().number(),
                engine.audit().head().hash().hex()));
    }

    private static String counts(AnalyzedNote analyzed) {
        Map<IdentifierType, Long> counts = analyzed.spans()
                .stream()
                .collect(Collectors.groupingBy(phi -> phi.kind().type(), TreeMap::new, Collectors.counting()));
        return counts.entrySet()
                .stream()
                .map(entry -> "(%c) %s %d".formatted(entry.getKey().letter(), entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void step(String what, boolean holds) {
        held += holds ? 1 : 0;
        failed += holds ? 0 : 1;
        terminal.print((holds ? "   ok    " : "   FAILED ") + what);
    }
}
