package org.tessera.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.NoteAnalyzer;

/** Whole notes through rooms 2 and 3: clinical terms, every detector, the resolver. Notes a second, on one thread and two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = {"-Xmx300m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class EngineBenchmark {
    private static final int NOTES = 64;

    /** UTF-16 units a note. */
    @Param({"1000", "3000", "20000", "200000"})
    public int length;

    private final AtomicInteger next = new AtomicInteger();
    private List<ClinicalNote> notes = List.of();
    private final NoteAnalyzer analyzer = NoteAnalyzer.released();

    /** Makes the notes. */
    @Setup(Level.Trial)
    public void write() {
        notes = BenchmarkNotes.ofLength(length, length > 20_000 ? 4 : NOTES);
    }

    /** Lets go of the models. */
    @TearDown(Level.Trial)
    public void close() {
        analyzer.close();
    }

    /** One worker. */
    @Benchmark
    @Threads(1)
    public AnalyzedNote oneThread() {
        return analyzer.analyze(notes.get(Math.floorMod(next.getAndIncrement(), notes.size())));
    }

    /** Two workers on one analyzer. */
    @Benchmark
    @Threads(2)
    public AnalyzedNote twoThreads() {
        return analyzer.analyze(notes.get(Math.floorMod(next.getAndIncrement(), notes.size())));
    }
}
