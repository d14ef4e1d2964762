package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.testkit.llm.FakeLlmProvider;

/** Draws Prompt, Response and Sign-off with a sample note on the real engine: {@code LettersGallery OUT_FOLDER}. */
public final class LettersGallery {
    private static final NamedPerson COMPLIANCE = new NamedPerson("Dana Okafor");
    private static final String ON_DEVICE = "on-device";

    private final Path folder;
    private final DeidentificationEngine engine;

    private LettersGallery(Path folder, DeidentificationEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Screens.start();
        List<LlmProvider> providers = new ArrayList<>(new Providers(new EgressGuard()).builtIn());
        providers.add(new FakeLlmProvider(LettersGallery::answer));
        try (DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> providers)) {
            new LettersGallery(Path.of(args[0]), engine).draw();
        }
        Platform.exit();
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

    private void draw() {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            LettersDesktop own = open(ON_DEVICE);
            picture("prompt", own, ScreenPlace.PROMPT, choice, 1440, 900, 1);
            capture("prompt-own-part", () -> atOwnPart(own), choice, 1440, 900, 1);
            own.send();
            picture("response-on-device", own, ScreenPlace.RESPONSE, choice, 1440, 900, 1);
            LettersDesktop hard = open("fake").send();
            hard.response().nextFinding();
            picture("response", hard, ScreenPlace.RESPONSE, choice, 1440, 900, 1);
            picture("sign-off-open", hard, ScreenPlace.SIGN_OFF, choice, 1440, 900, 1);
            settleAll(own);
            picture("sign-off", own, ScreenPlace.SIGN_OFF, choice, 1440, 900, 1);
            own.signOff().sign();
            own.settle();
            picture("sign-off-signed", own, ScreenPlace.SIGN_OFF, choice, 1440, 900, 1);
        }
        LettersDesktop stopped = open(ON_DEVICE);
        engine.sending().allow(false, COMPLIANCE);
        stopped.prompt().choose(stopped.prompt().stateProperty().get().orElseThrow().profiles().getLast());
        stopped.settle();
        picture("prompt-refused", stopped, ScreenPlace.PROMPT, ThemeChoice.LIGHT, 1440, 900, 1);
        engine.sending().allow(true, COMPLIANCE);
        LettersDesktop failed = open("fake");
        List.copyOf(failed.prompt().stateProperty().get().orElseThrow().choice().included())
                .stream()
                .skip(1)
                .forEach(section -> failed.prompt().include(section, false));
        failed.settle().send();
        picture("prompt-failed", failed, ScreenPlace.PROMPT, ThemeChoice.LIGHT, 1440, 900, 1);
        picture("response-empty", failed, ScreenPlace.RESPONSE, ThemeChoice.LIGHT, 1440, 900, 1);
        picture("prompt-empty", new LettersDesktop(engine), ScreenPlace.PROMPT, ThemeChoice.DARK, 1440, 900, 1);
        LettersDesktop narrow = open(ON_DEVICE);
        picture("prompt-narrow", narrow, ScreenPlace.PROMPT, ThemeChoice.LIGHT, 1024, 700, 1);
        narrow.send();
        picture("response-narrow", narrow, ScreenPlace.RESPONSE, ThemeChoice.LIGHT, 1024, 700, 1);
        picture("prompt-200-percent", narrow, ScreenPlace.PROMPT, ThemeChoice.LIGHT, 1920, 1200, 2);
        picture("response-200-percent", narrow, ScreenPlace.RESPONSE, ThemeChoice.LIGHT, 1920, 1200, 2);
        picture("sign-off-narrow", narrow, ScreenPlace.SIGN_OFF, ThemeChoice.HIGH_CONTRAST, 1024, 700, 1);
    }

    private static void settleAll(LettersDesktop desktop) {
        desktop.answer().open().forEach(desktop.response()::settle);
        desktop.settle();
    }

    private Parent atOwnPart(LettersDesktop desktop) {
        Parent window = desktop.window(ScreenPlace.PROMPT, folder);
        Platform.runLater(() -> {
            if (window.lookup("#prompt-own-part") instanceof Button button) {
                button.fire();
            }
        });
        return window;
    }

    private void picture(String name, LettersDesktop desktop, ScreenPlace place, ThemeChoice choice, int width,
            int height, double scale) {
        capture(name, () -> desktop.window(place, folder), choice, width, height, scale);
    }

    private void capture(String name, Supplier<Parent> window, ThemeChoice choice, int width, int height,
            double scale) {
        String scheme = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Screens.capture(window, width, height, choice, scale, folder.resolve(name + "-" + scheme + ".png"));
    }
}
