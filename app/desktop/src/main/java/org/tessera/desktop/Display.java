package org.tessera.desktop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;

/** The screen that a window needs. Where there is none, that is said where the process was started: there is no other place. */
final class Display {
    private Display() {}

    /**
     * Whether no window can be opened. On Linux the toolkit talks to an X server, also under Wayland.
     *
     * @param system the operating system's name, as Java gives it
     * @param platform what the toolkit was told to draw on, if anything
     */
    static boolean isMissing(Map<String, String> environment, String system, String platform) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux") && platform.isEmpty()
                && environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** The same for this process. */
    static boolean isMissing() {
        return isMissing(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /** Says it on the standard error. */
    static void tell() {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        ProblemCode problem = ProblemCode.DISPLAY_MISSING;
        out.println(problem.code() + "  " + problem.whatHappened());
        out.println("  Safe: " + problem.whatIsSafe());
        out.println("  To do: " + problem.whatToDo());
    }
}
