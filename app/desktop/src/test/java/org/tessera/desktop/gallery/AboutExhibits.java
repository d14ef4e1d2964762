package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.desktop.about.AboutFacts;
import org.tessera.desktop.about.AboutLayer;
import org.tessera.desktop.about.SelfTestViewModel;
import org.tessera.desktop.about.ThirdParty;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.fixture.OfficeDesktop;
import org.tessera.desktop.help.Guides;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.models.ModelRow;
import org.tessera.engine.selftest.CheckResult;
import org.tessera.engine.selftest.Part;
import org.tessera.engine.selftest.SelfTestReport;

/** About, the self-test, and guides that are not there. */
final class AboutExhibits {
    private static final CheckResult.Failure ALTERED = new CheckResult.Failure(ProblemCode.MODEL_ALTERED, "tagger");
    private static final CheckResult.Failure UNLOADABLE = new CheckResult.Failure(ProblemCode.PART_UNUSABLE,
            "SQLite: libsqlitejdbc.so");

    private AboutExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.documented("about", words -> window(words, WindowCommand.ABOUT, facts(true))),
                Exhibit.of("about-broken", words -> window(words, WindowCommand.ABOUT, facts(false))),
                Exhibit.documented("self-test", words -> window(words, WindowCommand.SELF_TEST, facts(true))),
                Exhibit.of("self-test-running", AboutExhibits::running),
                Exhibit.of("self-test-failed", words -> window(words, WindowCommand.SELF_TEST, facts(false))),
                Exhibit.of("guides-missing", words -> window(words, WindowCommand.GUIDES, facts(false))));
    }

    private static AboutFacts facts(boolean sound) {
        List<ModelRow> models = List.of(new ModelRow("tagger", "tagger.crf", "1", Sha256.of("tagger"), "Apache-2.0"),
                new ModelRow("clinical-terms", "clinical-terms.bsv", "1", Sha256.of("terms"), "Apache-2.0"));
        List<ThirdParty> libraries = List.of(new ThirdParty("com.google.crypto.tink:tink", "1.24.0", "Apache-2.0"),
                new ThirdParty("org.apache.ctakes:ctakes-dictionary-lookup-fast", "5.1.0", "Apache-2.0"),
                new ThirdParty("org.bouncycastle:bcprov-jdk18on", "1.86", "Bouncy Castle Licence"),
                new ThirdParty("org.openjfx:javafx-controls", "26.0.2", "GPL-2.0 with Classpath Exception"));
        return new AboutFacts("1.0.0", "25.0.3+9-LTS, Eclipse Adoptium", "Linux 6.1.0, amd64",
                Path.of("/home/dokafor/.local/share/tessera"),
                sound ? Optional.of(Path.of("/opt/tessera/lib/app")) : Optional.empty(),
                sound ? Optional.of(Path.of("/opt/tessera/lib/app/legal")) : Optional.empty(), models,
                sound ? libraries : List.of(),
                sound ? List.of() : List.of(Problem.of(ProblemCode.PART_UNUSABLE, "third-party.tsv")));
    }

    private static SelfTestReport report(boolean sound) {
        return new SelfTestReport(List.of(ok(Part.MACHINE, "Java runtime"), ok(Part.MACHINE, "clock"),
                ok(Part.MACHINE, "character sets"), ok(Part.KNOWLEDGE, "manifest"),
                new CheckResult(Part.KNOWLEDGE, "model tagger", sound ? Optional.empty() : Optional.of(ALTERED)),
                ok(Part.KNOWLEDGE, "model clinical-terms"), ok(Part.CRYPTOGRAPHY, "AES-256-GCM, NIST SP 800-38D"),
                ok(Part.CRYPTOGRAPHY, "Argon2id, RFC 9106"), ok(Part.CRYPTOGRAPHY, "Ed25519, RFC 8032"),
                new CheckResult(Part.NATIVE_LIBRARIES, "native library SQLite",
                        sound ? Optional.empty() : Optional.of(UNLOADABLE)),
                ok(Part.DETECTORS, "clinical pipeline (cTAKES)"), ok(Part.DETECTORS, "detector rules.date"),
                ok(Part.FORMATS, "reads PDF"), ok(Part.FORMATS, "writes PDF without identifiers"),
                ok(Part.GATE, "refuses a vendor without an agreement"),
                ok(Part.NETWORK, "no provider but the one on this device"), ok(Part.STORE, "damaged byte is noticed")));
    }

    private static CheckResult ok(Part part, String name) {
        return new CheckResult(part, name, Optional.empty());
    }

    /** A test whose last answer never comes. */
    private static Parent running(Messages words) {
        MainWindow window = OfficeDesktop.busy().window(ScreenPlace.WORKLIST, words);
        AtomicInteger left = new AtomicInteger(report(true).results().size() - 4);
        Background halting = new Background(ImmediateWork.workers(), answer -> {
            if (left.getAndDecrement() > 0) {
                answer.run();
            }
        });
        Workspace workspace = new Workspace(new User(OfficeDesktop.OFFICER, Set.of()));
        AboutLayer.over(words, window, halting, () -> facts(true),
                new SelfTestViewModel(halting, workspace, watcher -> {
                    report(true).results().forEach(watcher);
                    return report(true);
                }, text -> {}), folder -> {});
        window.ask(WindowCommand.SELF_TEST);
        return window;
    }

    private static Parent window(Messages words, WindowCommand asked, AboutFacts facts) {
        boolean sound = facts.problems().isEmpty();
        MainWindow window = OfficeDesktop.busy().window(ScreenPlace.WORKLIST, words);
        Background background = ImmediateWork.background();
        Workspace workspace = new Workspace(new User(OfficeDesktop.OFFICER, Set.of()));
        AboutLayer.over(words, window, background, () -> facts,
                new SelfTestViewModel(background, workspace, watcher -> report(sound), text -> {}), folder -> {});
        Guides.of(words, window, background, Optional::empty, page -> {});
        window.ask(asked);
        return window;
    }
}
