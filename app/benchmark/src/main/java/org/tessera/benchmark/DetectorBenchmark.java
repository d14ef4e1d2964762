package org.tessera.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detector;
import org.tessera.engine.Detectors;
import org.tessera.engine.models.ModelShelf;

/** Each detector alone on notes of 3,000 UTF-16 units: microseconds a note. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xmx300m", "-XX:+UseSerialGC"})
public class DetectorBenchmark {
    private static final int LENGTH = 3_000;
    private static final int NOTES = 32;

    private final List<AnnotatedNote> notes = BenchmarkNotes.plain(LENGTH, NOTES);
    private final List<Detector> detectors = Detectors.all(ModelShelf.released());
    private Detector detector = detectors.getFirst();

    /** Which one. */
    @Param({"dictionary.gazetteer-1", "known.identifier", "rules.account", "rules.address", "rules.age",
            "rules.biometric", "rules.caret-name", "rules.city", "rules.credentialed-name", "rules.date",
            "rules.device", "rules.element", "rules.email", "rules.facility", "rules.greeted-name", "rules.health-plan",
            "rules.hl7", "rules.ip", "rules.labelled-code", "rules.labelled-name", "rules.licence",
            "rules.medical-record", "rules.other-number", "rules.phone", "rules.photo", "rules.relative-name",
            "rules.ssn", "rules.subject-name", "rules.table", "rules.titled-name", "rules.trial-number", "rules.url",
            "rules.vehicle", "site.always-mask", "tagger.crf-1"})
    public String id = "";

    /** Takes the detector of that name. */
    @Setup(Level.Trial)
    public void choose() {
        detector = detectors.stream().filter(candidate -> candidate.id().value().equals(id)).findFirst().orElseThrow();
    }

    /** All notes once. */
    @Benchmark
    @OperationsPerInvocation(NOTES)
    public void detect(Blackhole findings) {
        for (AnnotatedNote note : notes) {
            findings.consume(detector.detect(note));
        }
    }
}
