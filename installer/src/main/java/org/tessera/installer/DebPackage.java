package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The package for Debian and Ubuntu. */
final class DebPackage {
    private static final long KILO = 1024;

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    DebPackage(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void make(Path root, Words words) throws IOException {
        Optional<Path> program = Tools.onPath("dpkg-deb");
        if (program.isEmpty()) {
            tools.say("No .deb: dpkg-deb is not on the path.");
            return;
        }
        String architecture = platform == Platform.LINUX_ARM64 ? "arm64" : "amd64";
        words.with("architecture", architecture).with("kilobytes", Long.toString(Trees.bytes(root) / KILO));
        Path control = Trees.empty(root.resolve("DEBIAN"));
        words.write("linux/control", control.resolve("control"));
        Files.writeString(control.resolve("md5sums"), Checksums.md5(root, control));
        for (String script : List.of("postinst", "postrm")) {
            words.write("linux/" + script, control.resolve(script));
            Files.setPosixFilePermissions(control.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        LinuxTree.settle(root, settings);
        String name = "tessera_" + settings.version() + "_" + architecture + ".deb";
        int code = tools.system(settings.packages(), List.of(program.get().toString(), "--root-owner-group", "-Zzstd",
                "-z9", "--build", root.toString(), name));
        if (code != 0) {
            throw new InstallerException("dpkg-deb failed with code " + code + ".");
        }
        Trees.remove(control);
    }
}
