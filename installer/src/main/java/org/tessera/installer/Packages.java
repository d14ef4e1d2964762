package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is handed out on this platform, made of the image as it is when this step runs. */
final class Packages {
    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    Packages(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void make() throws IOException {
        Trees.empty(settings.packages());
        if (platform.isMac()) {
            mac();
        } else if (platform.isWindows()) {
            new WindowsPackages(settings, platform, tools).make();
        } else {
            linux();
        }
        Path image = ImagePlaces.of(settings, platform).root();
        Archive.write(image, settings.time(),
                settings.packages().resolve("tessera-" + settings.version() + "-" + platform.label() + ".tar.gz"));
    }

    private void linux() throws IOException {
        Words words = Words.of(settings, platform);
        Path root = new LinuxTree(settings, words).make();
        new DebPackage(settings, platform, tools).make(root, words);
        new RpmPackage(settings, platform, tools).make(root, words);
    }

    private void mac() {
        List<String> image = List.of("--app-image", ImagePlaces.of(settings, platform).root().toString());
        List<String> signing = Mac.signing(settings);
        if (!signing.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of("--type", "app-image"));
            arguments.addAll(image);
            arguments.addAll(signing);
            tools.jdk("jpackage", arguments);
        }
        List<String> arguments = new ArrayList<>(List.of("--type", "dmg", "--name", Launchers.WINDOW, "--app-version",
                Versions.forImage(settings, platform), "--dest", settings.packages().toString()));
        arguments.addAll(image);
        arguments.addAll(signing);
        tools.jdk("jpackage", arguments);
    }
}
