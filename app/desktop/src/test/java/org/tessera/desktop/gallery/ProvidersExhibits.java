package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.desktop.fixture.RegisterDesktop;
import org.tessera.desktop.fixture.RegisterProfiles;
import org.tessera.desktop.providers.ProvidersState.Asking;
import org.tessera.desktop.text.Messages;

/** The Providers screen: all states of an agreement, forty providers, every form, a problem. */
final class ProvidersExhibits {
    private ProvidersExhibits() {}

    static List<Exhibit> all() {
        return List.of(Exhibit.documented("providers", on(RegisterProfiles.all(), desktop -> desktop.choose("vertex"))),
                Exhibit.of("providers-sending", on(RegisterProfiles.all(), desktop -> desktop.choose("bedrock-east"))),
                Exhibit.of("providers-empty", on(List.of(), desktop -> {})),
                Exhibit.of("providers-many", on(RegisterProfiles.many(), desktop -> desktop.choose("bedrock-long"))),
                Exhibit.of("providers-recheck", asking(Asking.RECHECK)),
                Exhibit.of("providers-add", asking(Asking.ADD)),
                Exhibit.of("providers-credential", asking(Asking.CREDENTIAL)),
                Exhibit.of("providers-remove", asking(Asking.REMOVE)),
                Exhibit.of("providers-trial", asking(Asking.TRIAL)),
                Exhibit.of("providers-fallbacks", on(RegisterProfiles.all(), ProvidersExhibits::addFallbacks)),
                Exhibit.of("providers-problem", on(RegisterProfiles.all(), ProvidersExhibits::importNothing)),
                Exhibit.of("providers-add-problem", on(RegisterProfiles.all(), desktop -> {
                    desktop.model().ask(Asking.ADD);
                    importNothing(desktop);
                })));
    }

    private static void importNothing(RegisterDesktop desktop) {
        desktop.model().importFile(Path.of("no-such-profile.json"));
        desktop.settle();
    }

    private static void addFallbacks(RegisterDesktop desktop) {
        desktop.choose("ward-llm");
        List.of("ward-llm", "bedrock-east", "on-device").forEach(name -> {
            desktop.model().addFallback(name);
            desktop.settle();
        });
        desktop.model().ask(Asking.FALLBACKS);
    }

    private static Function<Messages, Parent> asking(Asking what) {
        return on(RegisterProfiles.all(), desktop -> {
            desktop.choose("vertex");
            desktop.model().ask(what);
        });
    }

    private static Function<Messages, Parent> on(List<ProviderProfile> profiles, Consumer<RegisterDesktop> steps) {
        return words -> {
            RegisterDesktop desktop = RegisterDesktop.with(profiles);
            Parent window = desktop.window(words);
            steps.accept(desktop);
            return window;
        };
    }
}
