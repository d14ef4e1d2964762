package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassReachTest {
    @TempDir
    Path folder;

    @Test
    void reachesWhatCodeStringsAndServicesName() throws IOException {
        assertThat(reached()).contains(name(Chain.Program.class), name(Chain.Called.class),
                name(Chain.InSignature.class), name(Chain.Named.class), name(Chain.InServices.class));
    }

    @Test
    void doesNotReachWhatNothingNames() throws IOException {
        assertThat(reached()).doesNotContain(name(Chain.Unreached.class));
    }

    @Test
    void seesANameInAFileThatIsNoTextEvenIfTheByteBeforeItLooksLikeALetterOfIt() throws IOException {
        Path jar = new Jars().text("schema.xsb", "\0\u0001x\0C" + Chain.Unreached.class.getName() + "\0\u0002")
                .code(Chain.Called.class)
                .code(Chain.Unreached.class)
                .write(folder.resolve("library.jar"));
        Path program = new Jars().code(Chain.Program.class).write(folder.resolve("program.jar"));
        assertThat(ClassReach.of(List.of(program, jar), "program.jar"::equals)).contains(name(Chain.Unreached.class));
    }

    @Test
    void keepsEveryClassOfAJarThatIsKeptWhole() throws IOException {
        Path jar = new Jars().code(Chain.Unreached.class).write(folder.resolve("whole.jar"));
        assertThat(ClassReach.of(List.of(jar), "whole.jar"::equals)).contains(name(Chain.Unreached.class));
    }

    @Test
    void doesNotReadTheServicesOfAJarThatNothingReaches() throws IOException {
        Path program = new Jars().code(Chain.InSignature.class).write(folder.resolve("program.jar"));
        Path idle = new Jars().code(Chain.Unreached.class)
                .code(Chain.InServices.class)
                .text("META-INF/services/org.example.Service", Chain.InServices.class.getName())
                .write(folder.resolve("idle.jar"));
        assertThat(ClassReach.of(List.of(program, idle), "program.jar"::equals))
                .doesNotContain(name(Chain.InServices.class));
    }

    private Set<String> reached() throws IOException {
        Path program = new Jars().code(Chain.Program.class).write(folder.resolve("program.jar"));
        // Without the class that holds them all: its table of inner classes names each of them.
        Path library = new Jars().code(Chain.Called.class)
                .code(Chain.InSignature.class)
                .code(Chain.Named.class)
                .code(Chain.InServices.class)
                .code(Chain.Unreached.class)
                .text("META-INF/services/org.example.Service", Chain.InServices.class.getName() + "\n")
                .write(folder.resolve("library.jar"));
        return ClassReach.of(List.of(program, library), "program.jar"::equals);
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
