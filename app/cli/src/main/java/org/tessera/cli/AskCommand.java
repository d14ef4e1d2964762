package org.tessera.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.TextFile;
import org.tessera.engine.report.RoundTripJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "Sends a note as tokens to a covered model and puts the values back into the answer.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:the answer came back; what blocks its signature is said", "1:a named problem",
        "2:the arguments are not understood", "3:the gate refused; nothing was sent"})
final class AskCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final State state;

    @Parameters(index = "0", paramLabel = "NOTE", description = "a file with one note")
    private Path note = Path.of("");

    @Option(names = "--task", paramLabel = "TASK", required = true, description = "referral or soap")
    private String task = "";

    @Option(names = "--profile", paramLabel = "PROFILE", required = true, description = "on-device, the name of an imported profile, or a profile file")
    private String profile = "";

    @Option(names = "--known", paramLabel = "KNOWN.json", description = "identifiers of the patient that are known")
    private Optional<Path> known = Optional.empty();

    @Option(names = "--key-file", paramLabel = "FILE", description = "for a profile file: a file whose first line is the endpoint's key")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--confirm-all", description = "the person named confirms every finding of the machine; without it nothing is sent")
    private boolean confirmAll;

    @Option(names = "--label", paramLabel = "LABEL", description = "a special protection of the note: ${COMPLETION-CANDIDATES}; such a note stays inside")
    private List<SensitivityLabel> labels = List.of();

    @Option(names = "--then", paramLabel = "QUESTION", description = "asked about the answer, in the same conversation; may be given again. The last answer is printed")
    private List<String> questions = List.of();

    @Option(names = "--signed-by", paramLabel = "NAME", description = "the person who confirms and signs: the account that is logged in, which it must name")
    private String signedBy = "";

    @Option(names = "--json", description = "print one JSON object; it holds identifiers")
    private boolean json;

    AskCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        PromptTemplate template = TemplateShelf.released().find(task);
        ClinicalNote clinical = oneNote();
        ChosenProfile chosen = ChosenProfile.of(profile, keyFile);
        try (DeidentificationEngine engine = state.open(chosen::providers)) {
            NamedPerson person = state.person(engine, signedBy);
            RoundTrip way = new RoundTrip(engine, template, chosen.name(), person).labelled(Set.copyOf(labels))
                    .asking(questions.stream().map(PhiText::new).toList());
            return switch (confirmAll ? way.confirmingAll(clinical) : way.unreviewed(clinical)) {
                case Outcome.Refused refused -> refused(refused.failures());
                case Outcome.Answered answered -> answered(engine, answered);
            };
        }
    }

    private ClinicalNote oneNote() {
        List<ClinicalNote> notes = InputNotes.read(note, terminal).notes();
        if (notes.size() != 1) {
            throw new ProblemException(ProblemCode.FORMAT_UNSUPPORTED, "ask takes one note");
        }
        ClinicalNote one = notes.getFirst();
        return known.map(TextFile::knownIdentifiers).map(one::withKnown).orElse(one);
    }

    private int refused(List<GateCheck> failures) {
        terminal.tell(ProblemCode.GATE_REFUSED, "");
        for (GateCheck check : failures) {
            check.reasons()
                    .forEach(reason -> terminal.say("  %s: %s [%s]; %s can fix it".formatted(check.rule().name(),
                            reason.words(), reason.source(), reason.fixer().title())));
        }
        if (!confirmAll) {
            terminal.say("  The note waits in the worklist. Review it there, or add --confirm-all.");
        }
        return ExitCode.REFUSED.number();
    }

    private static String whole(DeidentificationEngine engine, Outcome.Answered answered) {
        return RoundTripJson.of(answered, engine.restoredJson(answered.prompt().draft(), answered.response()),
                engine.auditHead());
    }

    private int answered(DeidentificationEngine engine, Outcome.Answered answered) {
        engine.exporting(answered.analyzed().note().id(), "console", true, true);
        terminal.print(json ? whole(engine, answered) : answered.restored().text().reveal());
        answered.delivery()
                .missed()
                .forEach(missed -> terminal.say("%s gave no answer (%s), %s was asked".formatted(missed.profile(),
                        missed.problem().code(), answered.prompt().profile().name())));
        if (!questions.isEmpty()) {
            terminal.say("asked as: " + answered.prompt().draft().user());
        }
        terminal.say("sent %d bytes to %s, SHA-256 %s".formatted(answered.prompt().request().size(),
                answered.prompt().request().destination().display(), answered.prompt().hash().hex()));
        engine.proxy()
                .carrying(answered.prompt().profile())
                .ifPresent(proxy -> terminal.say("through the proxy " + proxy.display()));
        answered.validation()
                .findings()
                .forEach(finding -> terminal.say((finding.blocks() ? "  blocks  " : "  noted   ") + finding.code()));
        if (answered.signed().isPresent()) {
            terminal.say("signed by " + state.person(engine, signedBy).name());
        } else {
            terminal.tell(ProblemCode.SIGN_OFF_BLOCKED, answered.validation().blocking().size() + " open");
            terminal.say("  The answer waits in the worklist.");
        }
        return ExitCode.OK.number();
    }
}
