package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void theClassPathIsTheOneOfTheDoorInItsOrder() throws IOException {
        Path file = Files.write(folder.resolve("tessera-cli.cfg"),
                List.of("[Application]", "app.classpath=$APPDIR/lib/a.jar", "app.classpath=$APPDIR/tessera-desktop.jar",
                        "app.mainclass=Main", "", "[JavaOptions]", "java-options=-Xmx1g"));
        LauncherFile launcher = new LauncherFile(file);
        launcher.classPath("tessera-cli.jar", List.of("z.jar", "a.jar"));
        assertThat(file).hasContent("""
                [Application]
                app.classpath=$APPDIR/tessera-cli.jar
                app.classpath=$APPDIR/lib/z.jar
                app.classpath=$APPDIR/lib/a.jar
                app.mainclass=Main

                [JavaOptions]
                java-options=-Xmx1g
                """);
        assertThat(launcher.classPath(folder)).containsExactly(folder.resolve("tessera-cli.jar"),
                folder.resolve("lib/z.jar"), folder.resolve("lib/a.jar"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theScriptStartsJavaFromAnyPlaceAndThroughALinkWithEveryWordAsItWas() throws Exception {
        Path image = folder.resolve("im age");
        Path launcher = image(image, "printf '%s\\n' \"$@\"");
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        Process process = new ProcessBuilder(link.toString(), "a b", "", "*").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String app = image.toRealPath() + "/lib/app";
        assertThat(said).isEqualTo(String.join("\n", "-Dnative=" + app + "/native", "-Xmx1g", "-classpath",
                app + "/one.jar:" + app + "/lib/two.jar", "org.example.Main", "a b", "", "*", ""));
        assertThat(process.waitFor()).isZero();
        assertThat(
                new LauncherFile(image.resolve("lib/app/tessera-cli.cfg")).words(image.toRealPath().resolve("lib/app")))
                .isEqualTo(List.of("-Dnative=" + app + "/native", "-Xmx1g", "-classpath",
                        app + "/one.jar:" + app + "/lib/two.jar", "org.example.Main"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theScriptTakesUtf8WhereTheSystemGivesNoneAndLeavesTheLanguageWhereItDoes() throws Exception {
        Path launcher = image(folder.resolve("image"), "echo \"${LC_ALL-none}\"");
        assertThat(said(launcher, Map.of("LC_ALL", "C"))).isEqualTo("C.UTF-8\n");
        assertThat(said(launcher, Map.of("LANG", "POSIX"))).isEqualTo("C.UTF-8\n");
        assertThat(said(launcher, Map.of("LANG", "C.UTF-8"))).isEqualTo("none\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theScriptHandsNoOptionsOfOtherProgramsToJava() throws Exception {
        Path launcher = image(folder.resolve("image"),
                "echo \"${_JAVA_OPTIONS-none} ${JDK_JAVA_OPTIONS-none} ${JAVA_TOOL_OPTIONS-none}\"");
        String dump = "-XX:+HeapDumpOnOutOfMemoryError";
        assertThat(said(launcher, Map.of("_JAVA_OPTIONS", dump, "JDK_JAVA_OPTIONS", dump, "JAVA_TOOL_OPTIONS", dump)))
                .isEqualTo("none none none\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theScriptRefusesAFolderThatAClassPathCannotName() throws Exception {
        Path launcher = image(folder.resolve("a:b"), "echo started");
        Process process = start(launcher, Map.of());
        assertThat(words(process)).contains("colon").doesNotContain("started");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static String said(Path launcher, Map<String, String> variables) throws IOException {
        return words(start(launcher, variables));
    }

    private static Process start(Path launcher, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static String words(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** An image whose Java is a script. */
    private static Path image(Path image, String java) throws IOException {
        script(image.resolve("lib/runtime/bin/java"), "#!/bin/sh\n" + java + "\n");
        Files.createDirectories(image.resolve("lib/app"));
        Files.write(image.resolve("lib/app/tessera-cli.cfg"),
                List.of("[Application]", "app.classpath=$APPDIR/one.jar", "app.classpath=$APPDIR/lib/two.jar",
                        "app.mainclass=org.example.Main", "[JavaOptions]", "java-options=-Dnative=$APPDIR/native",
                        "java-options=-Xmx1g"));
        return script(image.resolve("bin/tessera-cli"), Files.readString(Path.of("src/images/launcher.sh")));
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
