package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemException;

/**
 * Reads files that were damaged at random. The answer to each is notes or a problem with a code, within a time, without a
 * file left behind; a note that comes out is written without identifiers too, if its format can.
 */
public final class FormatFuzz {
    private static final int SECONDS = 5;

    /** How many times the usual number of files; the profile nightly asks for more. */
    private static final int TIMES = Integer.getInteger("tessera.fuzz.files", 1);

    /** Gives every field the same words. */
    private static final FieldRule FIELDS = new FieldRule() {
        @Override
        public String text(IdentifierKind kind, PhiText value) {
            return "[" + kind.label() + "]";
        }

        @Override
        public Optional<String> year(PhiText date) {
            return Optional.empty();
        }

        @Override
        public Optional<String> zip(PhiText zip) {
            return Optional.empty();
        }
    };

    private FormatFuzz() {}

    /**
     * Reads mutations of a file and asserts that each is answered.
     *
     * @param seed a file of the format
     * @param name a file name that the format reads
     * @param random which mutations; the same number gives the same ones
     * @param count how many, in a usual build
     */
    public static void assertMutationsAreAnswered(NoteFormat format, byte[] seed, String name, long random, int count) {
        Set<String> before = temporaryFiles();
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            for (int index = 0; index < count * TIMES; index++) {
                byte[] mutated = Mutation.of(seed, new Random(random * 1_000_003 + index));
                String place = name.substring(name.lastIndexOf('.')) + " of " + random + ", mutation " + index;
                answered(worker.submit(() -> read(format, name, mutated)), place);
            }
        } finally {
            worker.shutdownNow();
        }
        assertThat(temporaryFiles()).as("temporary files").isSubsetOf(before);
    }

    private static void answered(Future<?> reading, String place) {
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            fail(place + " took longer than " + SECONDS + " s");
        } catch (ExecutionException thrown) {
            fail(place, thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            fail(place + " was interrupted");
        }
    }

    private static void read(NoteFormat format, String name, byte[] bytes) {
        List<ReadNote> notes = new ArrayList<>();
        try {
            format.read(SourceFile.of(new PhiText(name), new PhiBytes(bytes)), notes::add);
        } catch (ProblemException answered) {
            assertThat(answered.getCause()).isNull();
        }
        for (ReadNote note : notes.subList(0, Math.min(3, notes.size()))) {
            assertThat(note.text().isBlank()).isFalse();
            if (format instanceof RedactableFormat redactable) {
                redact(redactable, note);
            }
        }
    }

    private static void redact(RedactableFormat format, ReadNote note) {
        int middle = note.text().length() / 2;
        Replacement replacement = new Replacement(new TextSpan(middle, middle + 1), "[NAME]");
        try {
            assertThat(format.redact(note.source(), new Redaction(List.of(replacement), FIELDS)).bytes().array())
                    .isNotEmpty();
        } catch (ProblemException answered) {
            assertThat(answered.getCause()).isNull();
        }
    }

    /** What lies in the folder for temporary files and is made by a library of documents, by its name. */
    private static Set<String> temporaryFiles() {
        String[] names = new File(System.getProperty("java.io.tmpdir")).list();
        return names == null ? Set.of()
                : Arrays.stream(names).filter(FormatFuzz::ofLibrary).collect(Collectors.toSet());
    }

    /** Other programs write there at the same time, JavaFX its fonts, so only names that the libraries give are looked at. */
    private static boolean ofLibrary(String name) {
        return name.startsWith("PDFBox") || name.startsWith("poi") || name.startsWith("m4j")
                || name.startsWith("mime4j") || name.startsWith("imageio") || name.startsWith("tessera-formats")
                || (name.endsWith(".tmp") && !name.startsWith("+JXF"));
    }
}
