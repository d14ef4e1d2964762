package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.desktop.fixture.RegisterDesktop;
import org.tessera.desktop.fixture.RegisterProfiles;
import org.tessera.desktop.providers.ProvidersState;
import org.tessera.desktop.theme.ThemeChoice;

/** Draws the Providers screen: {@code ProvidersGallery OUT_FOLDER}. */
public final class ProvidersGallery {
    private final Path folder;

    private ProvidersGallery(Path folder) {
        this.folder = folder;
    }

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Screens.start();
        new ProvidersGallery(Path.of(args[0])).draw();
        Platform.exit();
    }

    private void draw() {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            picture("providers", RegisterProfiles.all(), choice, 1440, 900, 1, desktop -> desktop.choose("vertex"));
            asking("providers-recheck", ProvidersState.Asking.RECHECK, choice);
        }
        ThemeChoice light = ThemeChoice.LIGHT;
        picture("providers-open", RegisterProfiles.all(), light, 1440, 900, 1,
                desktop -> desktop.choose("bedrock-east"));
        picture("providers-empty", List.of(), light, 1440, 900, 1, desktop -> {});
        picture("providers-many", RegisterProfiles.many(), ThemeChoice.DARK, 1440, 900, 1,
                desktop -> desktop.choose("bedrock-long"));
        picture("providers-narrow", RegisterProfiles.all(), light, 1024, 700, 1, desktop -> desktop.choose("nebius"));
        picture("providers-200-percent", RegisterProfiles.all(), light, 1920, 1200, 2,
                desktop -> desktop.choose("vertex"));
        picture("providers-contrast", RegisterProfiles.all(), ThemeChoice.HIGH_CONTRAST, 1440, 900, 1,
                desktop -> desktop.choose("vertex"));
        asking("providers-add", ProvidersState.Asking.ADD, light);
        asking("providers-credential", ProvidersState.Asking.CREDENTIAL, light);
        asking("providers-remove", ProvidersState.Asking.REMOVE, light);
        asking("providers-trial", ProvidersState.Asking.TRIAL, light);
        picture("providers-fallbacks", RegisterProfiles.all(), light, 1440, 900, 1, desktop -> {
            desktop.choose("ward-llm");
            List.of("ward-llm", "bedrock-east", "on-device").forEach(name -> {
                desktop.model().addFallback(name);
                desktop.settle();
            });
            desktop.model().ask(ProvidersState.Asking.FALLBACKS);
        });
        picture("providers-problem", RegisterProfiles.all(), light, 1440, 900, 1, desktop -> {
            desktop.model().importFile(Path.of("no-such-profile.json"));
            desktop.settle();
        });
        picture("providers-add-problem", RegisterProfiles.all(), light, 1440, 900, 1, desktop -> {
            desktop.model().ask(ProvidersState.Asking.ADD);
            desktop.model().importFile(Path.of("no-such-profile.json"));
            desktop.settle();
        });
    }

    private void asking(String name, ProvidersState.Asking what, ThemeChoice choice) {
        picture(name, RegisterProfiles.all(), choice, 1440, 900, 1, desktop -> {
            desktop.choose("vertex");
            desktop.model().ask(what);
        });
    }

    private void picture(String name, List<ProviderProfile> profiles, ThemeChoice choice, int width, int height,
            double scale, Consumer<RegisterDesktop> steps) {
        try (RegisterDesktop desktop = RegisterDesktop.with(profiles)) {
            String scheme = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Screens.capture(() -> {
                var window = desktop.window();
                steps.accept(desktop);
                return window;
            }, width, height, choice, scale, folder.resolve(name + "-" + scheme + ".png"));
        }
    }
}
