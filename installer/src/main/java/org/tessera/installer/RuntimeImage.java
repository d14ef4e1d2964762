package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java runtime of the image: the modules that the program reaches, no tools, and the pinned authorities. */
final class RuntimeImage {
    /**
     * What classes of the shipped jars name, as {@code jdeps} sees it, and three that are only reached by name: jdk.charsets
     * for notes in older encodings, jdk.management because Lucene asks which JVM it runs on, jdk.unsupported for JavaFX.
     * Not jdk.jfr and not jdk.incubator.vector, which JavaFX, Spring and Lucene use where they find them: a recording of
     * what the program does could hold a note.
     */
    static final List<String> MODULES = List.of("java.compiler", "java.desktop", "java.instrument", "java.logging",
            "java.management", "java.naming", "java.net.http", "java.rmi", "java.scripting", "java.security.jgss",
            "java.sql", "java.xml.crypto", "jdk.charsets", "jdk.management", "jdk.unsupported");

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    RuntimeImage(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    void link() throws IOException {
        Path runtime = settings.runtime();
        Trees.remove(runtime);
        tools.jdk("jlink", List.of("--add-modules", String.join(",", MODULES), "--strip-debug", "--no-header-files",
                "--no-man-pages", "--compress", "zip-9", "--output", runtime.toString()));
        TrustStore.pinned(settings.root()).write(runtime);
        commands(runtime.resolve("bin"));
        new SymbolTables(platform, tools).strip(runtime);
    }

    /** The launchers of Linux start {@code java} itself; no other command is kept. Windows has libraries there, which stay. */
    private void commands(Path bin) throws IOException {
        for (Path file : Trees.files(bin)) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".dll") && !(platform.isLinux() && "java".equals(name))) {
                Files.delete(file);
            }
        }
    }
}
