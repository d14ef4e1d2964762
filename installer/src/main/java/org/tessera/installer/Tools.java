package org.tessera.installer;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;

/** Runs tools of the JDK that runs this program, and programs of the system. */
final class Tools {
    /** Java reads more options from them; those of the machine that builds are not for the image. */
    private static final List<String> JAVA_VARIABLES = List.of("_JAVA_OPTIONS", "JDK_JAVA_OPTIONS",
            "JAVA_TOOL_OPTIONS");

    private final PrintStream out;
    private final Instant time;

    /**
     * @param out takes what tools say
     * @param time that files in archives carry
     */
    Tools(PrintStream out, Instant time) {
        this.out = out;
        this.time = time;
    }

    /** Says one line to the person who builds. */
    void say(String line) {
        out.println(line);
    }

    /**
     * Runs {@code jlink}, {@code jpackage} or another tool of this JDK.
     *
     * @throws InstallerException if the JDK lacks it or it fails; what it said stands in the output of the build
     */
    void jdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new InstallerException("This JDK has no " + name + "."));
        int code = tool.run(out, out, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new InstallerException(name + " failed with code " + code + ".");
        }
    }

    /**
     * Runs a program of the system, in a folder.
     *
     * @return its exit code; what it says goes to the output of the build
     */
    int system(Path folder, List<String> command) {
        return system(folder, Map.of(), command);
    }

    /** The same with variables of the environment. */
    int system(Path folder, Map<String, String> variables, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeAll(JAVA_VARIABLES);
            builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
            builder.environment().putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(out);
            return process.waitFor();
        } catch (IOException notStarted) {
            throw new InstallerException("Not started: " + command.getFirst());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InstallerException("Stopped while " + command.getFirst() + " ran.");
        }
    }

    /** A program of the system, if it is on the path. */
    static Optional<Path> onPath(String program) {
        return List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
