package org.tessera.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.io.NoteImporter;
import org.tessera.engine.io.WholeFile;

/**
 * Writes a document without identifiers for every note of every file. One file after the other; a bad one is written down with
 * its reason and does not stop the rest. What a stopped run finished is not done again. The input is never changed.
 */
public final class BatchJob {
    /** What the outputs are called. Nobody reviewed them: they are drafts. Yes: {@code note-000012-draft.pdf}. */
    private static final Pattern OUTPUT = Pattern.compile("note-(\\d{6,9})-draft\\.[a-z0-9]{1,8}");

    private final BatchInput input;
    private final Path out;
    private final Path results;
    private final String terms;
    private final NoteImporter importer;
    private final NoteStep step;

    /**
     * A job.
     *
     * @param out the folder for the documents; their names say nothing about the notes
     * @param results the file for what came of each file. It names the files, so it lies outside of {@code out}
     * @param terms under what the outputs are made; outputs of other terms are made anew
     * @param importer reads the files
     * @param step makes the document of a note
     */
    public BatchJob(BatchInput input, Path out, Path results, String terms, NoteImporter importer, NoteStep step) {
        this.input = input;
        this.out = out;
        this.results = results;
        this.terms = terms;
        this.importer = importer;
        this.step = step;
    }

    /**
     * Does all that is not done yet.
     *
     * @param watcher sees each file once it is done
     * @return what came of every file of the input, also of those that an earlier run finished
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} if a result cannot be written; what was finished stays
     */
    public List<BatchResult> run(Consumer<BatchResult> watcher) {
        WholeFile.makeFolder(out);
        try (BatchJournal journal = BatchJournal.open(results)) {
            BatchJournal.Past past = journal.past();
            sweep(past);
            journal.begin(past.next());
            Run run = new Run(journal, past, watcher);
            input.each(run);
            return List.copyOf(run.all);
        }
    }

    /**
     * Takes away what a run that was cut off wrote of a file that it did not finish. A folder with drafts of which these results
     * know nothing is another batch's.
     */
    private void sweep(BatchJournal.Past past) {
        try (Stream<Path> found = Files.list(out)) {
            List<Path> unknown = found.filter(file -> number(file) >= past.next()).toList();
            if (!unknown.isEmpty() && !past.isBegun()) {
                throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "the folder holds drafts of another batch");
            }
            unknown.forEach(BatchJob::delete);
        } catch (IOException notSwept) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "folder");
        }
    }

    private static int number(Path file) {
        Matcher output = OUTPUT.matcher(String.valueOf(file.getFileName()));
        return output.matches() ? Integer.parseInt(output.group(1)) : 0;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notDeleted) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "folder");
        }
    }

    private final class Run implements BatchInput.Visitor {
        private final BatchJournal journal;
        private final Map<String, BatchResult> done;
        private final Consumer<BatchResult> watcher;
        private final List<BatchResult> all = new ArrayList<>();
        private int next;

        Run(BatchJournal journal, BatchJournal.Past past, Consumer<BatchResult> watcher) {
            this.journal = journal;
            this.done = new HashMap<>(past.results());
            this.next = past.next();
            this.watcher = watcher;
        }

        @Override
        public void accept(BatchFile file) {
            BatchResult before = done.get(file.name().reveal());
            if (before != null && before.isOf(file, terms) && before.outputs().stream().allMatch(this::isThere)) {
                all.add(before);
                return;
            }
            BatchResult result = importer.reads(file.file()) ? convert(file)
                    : failed(file, new ProblemException(ProblemCode.FORMAT_UNSUPPORTED));
            finish(result);
            if (before != null) {
                drop(before);
            }
        }

        private boolean isThere(String name) {
            return OUTPUT.matcher(name).matches() && Files.isRegularFile(out.resolve(name));
        }

        @Override
        public void damaged(BatchFile archive, ProblemException problem) {
            finish(failed(archive, problem));
        }

        private BatchResult failed(BatchFile file, ProblemException problem) {
            return new BatchResult(file.name().reveal(), file.size(), file.modified(), terms, List.of(),
                    List.of(BatchResult.Trouble.of(problem)), new BatchCounts());
        }

        /** What was made of a file as it was before stands for nothing any more. */
        private void drop(BatchResult before) {
            for (String name : before.outputs()) {
                if (OUTPUT.matcher(name).matches()) {
                    delete(out.resolve(name));
                }
            }
        }

        private void finish(BatchResult result) {
            journal.add(result, next);
            all.add(result);
            watcher.accept(result);
        }

        private BatchResult convert(BatchFile file) {
            List<String> outputs = new ArrayList<>();
            List<BatchResult.Trouble> problems = new ArrayList<>();
            BatchCounts counts = new BatchCounts();
            try {
                importer.each(file.file(), note -> write(note, outputs, problems, counts));
            } catch (ProblemException unreadable) {
                if (unreadable.problem() == ProblemCode.OUTPUT_NOT_WRITTEN) {
                    throw unreadable;
                }
                problems.add(BatchResult.Trouble.of(unreadable));
            }
            return new BatchResult(file.name().reveal(), file.size(), file.modified(), terms, outputs, problems,
                    counts);
        }

        private void write(ImportedNote note, List<String> outputs, List<BatchResult.Trouble> problems,
                BatchCounts counts) {
            try {
                NoteDone made = step.of(note);
                String name = "note-%06d-draft.%s".formatted(next, made.file().ending());
                WholeFile.write(out.resolve(name), made.file().bytes());
                next++;
                outputs.add(name);
                counts.add(made);
            } catch (ProblemException refused) {
                if (refused.problem() == ProblemCode.OUTPUT_NOT_WRITTEN) {
                    throw refused;
                }
                problems.add(BatchResult.Trouble.of(refused));
            }
        }
    }
}
