package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The package for Fedora, Red Hat and SUSE. */
final class RpmPackage {
    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    RpmPackage(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void make(Path root, Words words) throws IOException {
        Optional<Path> program = Tools.onPath("rpmbuild");
        if (program.isEmpty()) {
            tools.say("No .rpm: rpmbuild is not on the path.");
            return;
        }
        Path work = Trees.empty(settings.target().resolve("linux/rpm"));
        Path spec = work.resolve("tessera.spec");
        words.write("linux/tessera.spec", spec);
        String architecture = platform == Platform.LINUX_ARM64 ? "aarch64" : "x86_64";
        int code = tools.system(work,
                List.of(program.get().toString(), "-bb", "--quiet", "--target", architecture + "-linux", "--buildroot",
                        copy(root, work).toString(), "--define", "_topdir " + work, "--define", "_rpmdir " + work,
                        "--define", "_dbpath " + work.resolve("db"), "--define",
                        "_build_name_fmt %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm", spec.toString()));
        if (code != 0) {
            throw new InstallerException("rpmbuild failed with code " + code + ".");
        }
        String name = "tessera-" + settings.version() + "-1." + architecture + ".rpm";
        Files.move(work.resolve(name), settings.packages().resolve(name));
    }

    /** rpmbuild removes what it packs. */
    private Path copy(Path root, Path work) throws IOException {
        Path copy = work.resolve("root");
        Trees.copy(root, copy);
        LinuxTree.settle(copy, settings);
        return copy;
    }
}
