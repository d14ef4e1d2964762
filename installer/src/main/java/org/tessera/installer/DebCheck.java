package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Unpacks the .deb as dpkg does and looks whether it holds the image and what belongs around it. */
final class DebCheck {
    private static final List<String> AROUND = List.of("usr/share/applications/tessera.desktop",
            "usr/share/applications/zz-tessera-open.desktop", "usr/share/doc/tessera/copyright",
            "usr/share/icons/hicolor/256x256/apps/tessera.png", "usr/bin/tessera-cli");

    private final Settings settings;
    private final Tools tools;

    DebCheck(Settings settings, Tools tools) {
        this.settings = settings;
        this.tools = tools;
    }

    void run() throws IOException {
        for (Path file : Trees.files(settings.packages())) {
            if (file.toString().endsWith(".deb")) {
                look(file);
            }
        }
    }

    private void look(Path deb) throws IOException {
        Path unpacked = Trees.empty(settings.target().resolve("deb-content"));
        if (tools.system(unpacked, List.of("dpkg-deb", "-x", deb.toString(), ".")) != 0) {
            throw new InstallerException(deb.getFileName() + " cannot be unpacked.");
        }
        for (String name : AROUND) {
            if (!Files.exists(unpacked.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new InstallerException(deb.getFileName() + " lacks " + name + ".");
            }
        }
        Path image = settings.images().resolve(Launchers.WINDOW);
        Path installed = unpacked.resolve(LinuxTree.HOME);
        List<String> names = names(image);
        if (!names.equals(names(installed))) {
            throw new InstallerException(deb.getFileName() + " holds other files than the image.");
        }
        for (String name : names) {
            if (Files.mismatch(image.resolve(name), installed.resolve(name)) >= 0) {
                throw new InstallerException(deb.getFileName() + " holds another " + name + ".");
            }
        }
        Trees.remove(unpacked);
    }

    private static List<String> names(Path folder) {
        return Trees.files(folder).stream().map(file -> Trees.name(folder, file)).toList();
    }
}
