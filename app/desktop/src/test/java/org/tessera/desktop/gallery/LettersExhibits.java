package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.note.NoteSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.testkit.llm.FakeLlmProvider;

/** Prompt, Response and Sign-off with a sample on the real engine. */
final class LettersExhibits {
    private static final NamedPerson COMPLIANCE = new NamedPerson("Dana Okafor");
    private static final String ON_DEVICE = "on-device";
    private static final String CARELESS = "fake";
    private static final Path SAVED = Path.of("letter.txt");

    private final DeidentificationEngine engine;

    private LettersExhibits() {
        List<LlmProvider> providers = new ArrayList<>(new Providers(new EgressGuard()).builtIn());
        providers.add(new FakeLlmProvider(LettersExhibits::answer));
        engine = DeidentificationEngine.open(EngineConfig.inMemory(), (profiles, secrets) -> providers);
    }

    static List<Exhibit> all() {
        LettersExhibits letters = new LettersExhibits();
        return List.of(Exhibit.documented("prompt", on(ScreenPlace.PROMPT, () -> letters.open(ON_DEVICE))),
                Exhibit.of("prompt-own-part", words -> letters.atOwnPart(words)),
                Exhibit.documented("prompt-refused", letters::refused),
                Exhibit.of("prompt-failed", on(ScreenPlace.PROMPT, letters::failed)),
                Exhibit.of("prompt-empty", on(ScreenPlace.PROMPT, letters::nothing)),
                Exhibit.documented("response", on(ScreenPlace.RESPONSE, letters::findings)),
                Exhibit.of("response-on-device", on(ScreenPlace.RESPONSE, () -> letters.open(ON_DEVICE).send())),
                Exhibit.of("response-empty", on(ScreenPlace.RESPONSE, letters::nothing)),
                Exhibit.of("response-signed-before", on(ScreenPlace.RESPONSE, () -> letters.signed().reopen())),
                Exhibit.documented("sign-off", on(ScreenPlace.SIGN_OFF, letters::settled)),
                Exhibit.of("sign-off-open", on(ScreenPlace.SIGN_OFF, letters::findings)),
                Exhibit.documented("sign-off-signed", on(ScreenPlace.SIGN_OFF, letters::signed)),
                Exhibit.documented("document-save", letters::document),
                Exhibit.of("sign-off-signed-before", on(ScreenPlace.SIGN_OFF, () -> letters.signed().reopen())));
    }

    private Parent document(Messages words) {
        LettersDesktop desktop = open(ON_DEVICE);
        MainWindow window = desktop.window(ScreenPlace.PROMPT, SAVED, words);
        desktop.workspace()
                .documentWantedProperty()
                .set(Optional
                        .of(new DocumentWish(desktop.note().id(), desktop.note().caseId(), NoteSource.Format.DOCX)));
        return window;
    }

    private interface Desk {
        LettersDesktop lay();
    }

    private static Function<Messages, Parent> on(ScreenPlace place, Desk desk) {
        return words -> desk.lay().window(place, SAVED, words);
    }

    /** An answer with everything in it that a person has to look at; a prompt about nothing cannot be sent. */
    private static String answer(ApprovedPrompt prompt) {
        List<String> tokens = prompt.draft().tokens().stream().map(token -> token.text()).sorted().toList();
        if (tokens.size() < 4) {
            throw new ProblemException(ProblemCode.ENDPOINT_UNREACHABLE);
        }
        String altered = tokens.get(0).substring(0, tokens.get(0).length() - 4) + "ZZ]]";
        return "Question\nPlease see " + tokens.get(1) + " about palpitations and exertional dyspnea at 31 weeks of"
                + " pregnancy.\n\nBackground\nShe has had three episodes at rest since " + tokens.get(2) + ", seen on "
                + altered + ".\nShe fainted twice and takes 40 mg of furosemide.\n\nMedications\nAspirin 81 mg daily."
                + " Levothyroxine 112 mcg daily.\n\nAllergies\nNot documented\n\nOpen points\nReturn on "
                + tokens.get(3) + " " + tokens.get(3) + ".\n";
    }

    private LettersDesktop nothing() {
        return new LettersDesktop(engine);
    }

    private LettersDesktop open(String profile) {
        LettersDesktop desktop = new LettersDesktop(engine).open(SampleShelf.note(SampleShelf.released()
                .all()
                .stream()
                .filter(sample -> sample.id().equals("cardiology-consult"))
                .findFirst()
                .orElseThrow()));
        desktop.prompt()
                .stateProperty()
                .get()
                .orElseThrow()
                .profiles()
                .stream()
                .filter(candidate -> candidate.name().equals(profile))
                .findFirst()
                .ifPresent(desktop.prompt()::choose);
        return desktop.settle();
    }

    private LettersDesktop findings() {
        LettersDesktop desktop = open(CARELESS).send();
        desktop.response().nextFinding();
        return desktop;
    }

    private LettersDesktop settled() {
        LettersDesktop desktop = open(ON_DEVICE).send();
        desktop.answer().open().forEach(desktop.response()::settle);
        return desktop.settle();
    }

    private LettersDesktop signed() {
        LettersDesktop desktop = settled();
        desktop.signOff().sign();
        return desktop.settle();
    }

    private LettersDesktop failed() {
        LettersDesktop desktop = open(CARELESS);
        List.copyOf(desktop.prompt().stateProperty().get().orElseThrow().choice().included())
                .stream()
                .skip(1)
                .forEach(section -> desktop.prompt().include(section, false));
        return desktop.settle().send();
    }

    /** The site has stopped all sending when the gate is asked. */
    private Parent refused(Messages words) {
        LettersDesktop desktop = open(ON_DEVICE);
        engine.sending().allow(false, COMPLIANCE);
        desktop.prompt().choose(desktop.prompt().stateProperty().get().orElseThrow().profiles().getLast());
        Parent window = desktop.settle().window(ScreenPlace.PROMPT, SAVED, words);
        engine.sending().allow(true, COMPLIANCE);
        return window;
    }

    private Parent atOwnPart(Messages words) {
        Parent window = open(ON_DEVICE).window(ScreenPlace.PROMPT, SAVED, words);
        Platform.runLater(() -> OfficeExhibits.pressed(window, "#prompt-own-part"));
        return window;
    }
}
