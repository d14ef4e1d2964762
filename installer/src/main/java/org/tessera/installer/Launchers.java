package org.tessera.installer;

import java.util.ArrayList;
import java.util.List;

/** How the two launchers of the image start Java. */
final class Launchers {
    static final String WINDOW = "Tessera";
    static final String COMMAND_LINE = "tessera-cli";

    /**
     * No file beside what the program writes itself: neither counters nor dumps, which could hold a note. No word of Java among
     * the program's own: where a start cache does not fit, as in a copy whose files got other times, it starts without.
     */
    private static final List<String> QUIET = List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage", "-XX:-HeapDumpOnOutOfMemoryError", "-Xlog:disable",
            "-Xlog:all=error,aot*=off,cds*=off:stderr");

    /**
     * C1 alone: on two processors C2, and the counting of calls for it, takes a third of a start. What detects runs as fast
     * without (docs/figures.md); a passphrase takes a fifth of a second more, and large documents twice as long to encrypt.
     */
    private static final String SOON = "-XX:TieredStopAtLevel=1";

    /** Room enough for a start, so that nothing is collected meanwhile. */
    private static final String ROOM = "-XX:NewSize=96m";

    private final Platform platform;

    Launchers(Platform platform) {
        this.platform = platform;
    }

    /** Options of the window, in their order. */
    List<String> window() {
        return all(List.of());
    }

    /** Options of the command line, in their order. */
    List<String> commandLine() {
        return all(List.of("-XX:+UseSerialGC"));
    }

    private List<String> all(List<String> more) {
        List<String> options = new ArrayList<>(QUIET);
        options.addAll(List.of(SOON, ROOM));
        options.add("--enable-native-access=ALL-UNNAMED");
        options.addAll(more);
        options.add("-Xmx1g");
        options.addAll(natives());
        return List.copyOf(options);
    }

    /** Native code is loaded from the image; nothing is unpacked into a temporary folder or a home. */
    private List<String> natives() {
        return List.of("-Djava.library.path=$APPDIR/native", "-Dorg.sqlite.lib.path=$APPDIR/native",
                "-Dorg.sqlite.lib.name=" + platform.sqliteName(), "-Donnxruntime.native.path=$APPDIR/native");
    }
}
