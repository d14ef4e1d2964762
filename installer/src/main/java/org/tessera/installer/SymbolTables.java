package org.tessera.installer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the tables out of Linux native code that only debuggers read; 5 MB of the Java virtual machine alone. On Windows they are
 * files of their own, and on macOS a change would break the makers' signatures.
 */
final class SymbolTables {
    private final Platform platform;
    private final Tools tools;

    SymbolTables(Platform platform, Tools tools) {
        this.platform = platform;
        this.tools = tools;
    }

    /** Strips every library below a folder; without the program for it the image is larger, and the build says so. */
    void strip(Path folder) {
        if (!platform.isLinux()) {
            return;
        }
        Optional<Path> program = Tools.onPath("strip");
        if (program.isEmpty()) {
            tools.say("Symbol tables stay in native code: strip (binutils) is not on the path.");
            return;
        }
        List<String> command = new ArrayList<>(List.of(program.get().toString(), "--strip-unneeded"));
        Trees.files(folder).stream().map(Path::toString).filter(name -> name.endsWith(".so")).forEach(command::add);
        if (tools.system(folder, command) != 0) {
            throw new InstallerException("strip failed below " + folder.getFileName() + ".");
        }
    }
}
