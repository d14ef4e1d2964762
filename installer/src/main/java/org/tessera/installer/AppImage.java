package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The image: a folder with both launchers, the program and its runtime, which needs nothing but a place to lie. */
final class AppImage {
    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    AppImage(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void make() throws IOException {
        Trees.empty(settings.images());
        Words words = Words.of(settings, platform);
        tools.jdk("jpackage", arguments(words));
        ImagePlaces places = ImagePlaces.of(settings, platform);
        for (Door door : Door.all(settings)) {
            List<String> libraries = door.libraries()
                    .stream()
                    .map(library -> library.getFileName().toString())
                    .toList();
            new LauncherFile(places.program().resolve(door.launcher() + ".cfg")).classPath(door.jar(), libraries);
            if (platform.isLinux()) {
                ownLauncher(places.launcher(door.launcher()));
            }
        }
        if (platform.isLinux()) {
            Files.delete(places.root().resolve("lib/libapplauncher.so"));
        }
        words.with("window", places.name(places.launcher(Launchers.WINDOW)))
                .with("commandline", places.name(places.launcher(Launchers.COMMAND_LINE)))
                .write("images/README.txt", places.readme());
    }

    private List<String> arguments(Words words) throws IOException {
        Launchers launchers = new Launchers(platform);
        Path icon = new Icons(settings).write(platform, settings.target());
        Path commandLine = settings.target().resolve(Launchers.COMMAND_LINE + ".properties");
        Files.write(commandLine,
                List.of("main-jar=tessera-cli.jar", "main-class=" + Door.COMMAND_LINE_MAIN,
                        "icon=" + icon.toString().replace('\\', '/'),
                        "java-options=" + String.join(" ", launchers.commandLine()), "win-console=true",
                        "win-menu=false", "win-shortcut=false", "linux-shortcut=false"));
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", Launchers.WINDOW,
                "--app-version", Versions.forImage(settings, platform), "--vendor", words.word("vendor"),
                "--description", words.word("summary"), "--icon", icon.toString(), "--input",
                settings.content().toString(), "--runtime-image", settings.runtime().toString(), "--main-jar",
                "tessera-desktop.jar", "--main-class", Door.WINDOW_MAIN, "--add-launcher",
                Launchers.COMMAND_LINE + "=" + commandLine, "--dest", settings.images().toString()));
        for (String option : launchers.window()) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (platform.isMac()) {
            arguments.addAll(Mac.imageArguments(settings));
        }
        return arguments;
    }

    /**
     * jpackage's launcher for Linux runs rpm and dpkg, each twice, at every start, to learn whose it is: a third of a second, and
     * rpm leaves a database of its own in the home of the person. A script reads the same file and starts Java at once.
     */
    private void ownLauncher(Path launcher) throws IOException {
        Files.copy(settings.root().resolve("installer/src/images/launcher.sh"), launcher,
                StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
