package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that .deb and .rpm put into a system, as they will lie there: the image in /opt/tessera, and a menu entry, an icon, the
 * command line's name and a page of rights where the system looks for them. Package managers own every one of these files.
 */
final class LinuxTree {
    static final String HOME = "opt/tessera";

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Settings settings;
    private final Words words;
    private final Path root;

    LinuxTree(Settings settings, Words words) {
        this.settings = settings;
        this.words = words;
        this.root = settings.target().resolve("linux/root");
    }

    /** Makes the tree anew and gives its root. */
    Path make() throws IOException {
        Trees.empty(root);
        Trees.copy(settings.images().resolve(Launchers.WINDOW), root.resolve(HOME));
        for (String entry : List.of("tessera.desktop", "zz-tessera-open.desktop")) {
            words.write("linux/" + entry, root.resolve("usr/share/applications/" + entry));
        }
        words.write("linux/copyright", root.resolve("usr/share/doc/tessera/copyright"));
        Icons icons = new Icons(settings);
        for (int size : ICONS) {
            Path icon = root.resolve("usr/share/icons/hicolor/%dx%d/apps/tessera.png".formatted(size, size));
            Files.createDirectories(icon.getParent());
            Files.copy(icons.png(size), icon);
        }
        Path name = Files.createDirectories(root.resolve("usr/bin")).resolve(Launchers.COMMAND_LINE);
        Files.createSymbolicLink(name, Path.of("../../" + HOME + "/bin/" + Launchers.COMMAND_LINE));
        settle(root, settings);
        return root;
    }

    /** Gives every file below a folder the rights and the time that do not depend on who builds, and when. */
    static void settle(Path folder, Settings settings) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(path -> !Files.isSymbolicLink(path)).toList();
        }
        for (Path path : all) {
            Files.setPosixFilePermissions(path, Files.isExecutable(path) ? PROGRAM : FILE);
            Files.setLastModifiedTime(path, FileTime.from(settings.time()));
        }
    }
}
