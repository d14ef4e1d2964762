package org.tessera.formats.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.pdf.PageImage;
import org.tessera.formats.pdf.PageImages;

/**
 * The Tesseract program of the site. It is given each page as a picture through its standard input and answers with text
 * through its standard output; no file is written, and it is given next to no environment. What it reads is a guess: a page
 * stays one that somebody must look at.
 */
public final class Tesseract {
    private static final String MISSING = "no text recognition";

    private final Path program;
    private final Duration limit;

    /**
     * A program.
     *
     * @param program the whole path, from the settings; a name alone is not looked for
     * @param limit how long it may take for one page
     */
    public Tesseract(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** Why it cannot be used; empty if it can. */
    public Optional<ProblemException> unavailable() {
        boolean there = program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
        return there ? Optional.empty() : Optional.of(new ProblemException(ProblemCode.DOCUMENT_WITHOUT_TEXT, MISSING));
    }

    /**
     * The text of each page of a PDF document; an empty one where nothing was recognised.
     *
     * @throws ProblemException as {@link #unavailable()}; as reading the document does; or
     *     {@link ProblemCode#DOCUMENT_WITHOUT_TEXT} if the program fails or takes too long
     */
    public List<PhiText> pages(PhiBytes source) {
        unavailable().ifPresent(problem -> {
            throw problem;
        });
        List<PhiText> pages = new ArrayList<>();
        PageImages.each(source, page -> pages.add(new PhiText(recognise(page))));
        return List.copyOf(pages);
    }

    private String recognise(PageImage page) {
        try {
            Process process = start();
            Thread watch = Thread.ofVirtual().start(() -> end(process));
            try (OutputStream in = process.getOutputStream()) {
                in.write(page.graymap());
            }
            String text;
            try (InputStream out = process.getInputStream()) {
                text = new String(out.readNBytes(Limits.NOTE_CHARACTERS), StandardCharsets.UTF_8);
            }
            watch.join();
            if (process.exitValue() != 0) {
                throw failed();
            }
            return text.replace("\f", "");
        } catch (IOException broken) {
            throw failed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed();
        }
    }

    private static ProblemException failed() {
        return new ProblemException(ProblemCode.DOCUMENT_WITHOUT_TEXT, "text recognition failed");
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "stdin", "stdout", "-l", "eng")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        @Nullable
        String system = environment.get("SystemRoot");
        environment.clear();
        environment.put("OMP_THREAD_LIMIT", "1");
        if (system != null) {
            environment.put("SystemRoot", system);
        }
        return builder.start();
    }

    /** Waits for the program, and ends it when its time is over. */
    private void end(Process process) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
