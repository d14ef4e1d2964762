package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two MSI files: for the whole computer, and for one person, who needs no administrator for it. */
final class WindowsPackages {
    /**
     * An MSI of a kind. Windows knows a product over its versions by the upgrade code, and the two kinds apart: these never change.
     *
     * @param suffix of the file name
     * @param upgradeCode of the product
     * @param openWith of the component that holds the registry's entries
     * @param more arguments of jpackage
     */
    private record Kind(String suffix, String upgradeCode, String openWith, List<String> more) {}

    private static final Kind COMPUTER = new Kind("", "5b0f7c9e-2a44-4d0e-9d0b-6f1c1d3f7a11",
            "b3c1d6a2-7f7e-4a52-8f0a-0b8c7d2e9c21", List.of());
    private static final Kind PERSON = new Kind("-user", "c7a1f0d4-6e3b-4f38-8a57-2d9b5e4c0f12",
            "e2f4a8b6-91d3-4c6e-b7a5-3c0d1f5e8a32", List.of("--win-per-user-install"));

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    WindowsPackages(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void make() throws IOException {
        ImagePlaces places = ImagePlaces.of(settings, platform);
        sign(places.launcher(Launchers.WINDOW));
        sign(places.launcher(Launchers.COMMAND_LINE));
        for (Kind kind : List.of(COMPUTER, PERSON)) {
            Path resources = Trees.empty(settings.target().resolve("windows" + kind.suffix()));
            Words.of(settings, platform)
                    .with("openwithguid", kind.openWith())
                    .with("openwith", openWith())
                    .write("windows/main.wxs", resources.resolve("main.wxs"));
            Path made = Trees.empty(settings.target().resolve("msi" + kind.suffix()));
            List<String> arguments = new ArrayList<>(List.of("--type", "msi", "--name", Launchers.WINDOW,
                    "--app-version", settings.version(), "--app-image", places.root().toString(), "--resource-dir",
                    resources.toString(), "--win-upgrade-uuid", kind.upgradeCode(), "--win-menu", "--win-menu-group",
                    "Tessera", "--win-dir-chooser", "--license-file", settings.root().resolve("LICENSE").toString(),
                    "--dest", made.toString()));
            arguments.addAll(kind.more());
            tools.jdk("jpackage", arguments);
            Path msi = settings.packages().resolve("tessera-" + settings.version() + kind.suffix() + ".msi");
            Files.move(made.resolve(Launchers.WINDOW + "-" + settings.version() + ".msi"), msi);
            sign(msi);
        }
    }

    private static String openWith() {
        return NoteFiles.all()
                .stream()
                .map(kind -> "        <RegistryValue Root=\"HKMU\" Key=\"Software\\Classes\\." + kind.ending()
                        + "\\OpenWithProgids\" Name=\"Tessera.Note\" Type=\"string\" Value=\"\"/>")
                .collect(Collectors.joining("\n"));
    }

    /** Signs a file with the certificate that the build names by its SHA-1; else leaves it. */
    private void sign(Path file) {
        Optional<String> certificate = settings.option("win.certificate");
        if (certificate.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(
                List.of("signtool", "sign", "/fd", "SHA256", "/sha1", certificate.get()));
        settings.option("win.timestamp").ifPresent(server -> command.addAll(List.of("/tr", server, "/td", "SHA256")));
        command.add(file.toString());
        if (tools.system(settings.target(), command) != 0) {
            throw new InstallerException("signtool did not sign " + file.getFileName() + ".");
        }
    }
}
