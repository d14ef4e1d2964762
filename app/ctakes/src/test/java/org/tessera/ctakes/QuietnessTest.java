package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.tessera.core.note.PhiText;

/** Nothing is printed, written or connected to while models load and notes are read. */
class QuietnessTest {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Test
    void printsNothingAndLeavesNoFile() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8);
        Set<Path> before = ownFiles();
        try {
            System.setOut(ear);
            System.setErr(ear);
            read();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(ownFiles()).isEqualTo(before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensNoSocket() throws IOException {
        List<String> before = sockets();
        try (CtakesLinguisticLayer layer = CtakesLinguisticLayer.open(PipelineOptions.everything())) {
            layer.annotate(new PhiText(SampleNotes.longNote(3)));
            assertThat(sockets()).isEqualTo(before);
        }
    }

    private static void read() {
        try (CtakesLinguisticLayer layer = CtakesLinguisticLayer.open(PipelineOptions.everything())) {
            layer.annotate(new PhiText(SampleNotes.longNote(10)));
            layer.annotate(new PhiText("'".repeat(500) + "\u0000".repeat(500) + "x@y.z/".repeat(500)));
        }
    }

    /** What this process could have left: other tests and programs write elsewhere or under names of their own. */
    private static Set<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i).*(ctakes|uima|opennlp|tessera).*"))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> sockets() throws IOException {
        List<String> sockets = new ArrayList<>();
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            for (Path file : files.toList()) {
                String target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "";
                if (target.startsWith("socket:")) {
                    sockets.add(target);
                }
            }
        }
        return sockets;
    }
}
