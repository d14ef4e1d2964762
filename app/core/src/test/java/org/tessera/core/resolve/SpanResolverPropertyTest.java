package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.fixture.CpuTime;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class SpanResolverPropertyTest {
    private static final List<IdentifierKind> KINDS = List.of(IdentifierKind.PATIENT, IdentifierKind.RELATIVE,
            IdentifierKind.CLINICIAN, IdentifierKind.CITY, IdentifierKind.FACILITY, IdentifierKind.DATE,
            IdentifierKind.PHONE);

    @Test
    void givesTheSameAnswerWhateverTheOrderOfTheFindings() {
        Random random = new Random(4_711);
        for (int round = 0; round < 400; round++) {
            List<Detection> findings = findings(random);
            AnnotatedNote note = new AnnotatedNote(TestNote.of("Ab Cd Ef Gh Ij Kl Mn Op Qr St Uv Wx").note(),
                    Linguistics.NONE);
            AnalyzedNote expected = ResolverCase.RESOLVER.resolve(note, findings);
            List<Detection> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, random);
            assertThat(ResolverCase.RESOLVER.resolve(note, shuffled)).as("round %d", round).isEqualTo(expected);
            assertThat(findings).allMatch(finding -> finding.score().value() < 0.5
                    || expected.spans().stream().anyMatch(phi -> phi.span().overlaps(finding.span())));
        }
    }

    @Test
    void hidesEveryLetterOfAnAcceptedFinding() {
        Random random = new Random(815);
        String letters = "Ab Cd Ef Gh Ij Kl Mn Op Qr St Uv Wx";
        for (int round = 0; round < 2_000; round++) {
            List<Detection> findings = findings(random);
            AnalyzedNote answer = ResolverCase.RESOLVER
                    .resolve(new AnnotatedNote(TestNote.of(letters).note(), Linguistics.NONE), findings);
            for (Detection finding : findings) {
                for (int at = finding.span().start(); at < finding.span().end()
                        && finding.score().value() >= 0.5; at++) {
                    int offset = at;
                    boolean covered = answer.spans().stream().anyMatch(phi -> phi.span().contains(offset));
                    assertThat(covered || letters.charAt(at) == ' ').as("round %d", round).isTrue();
                }
            }
        }
    }

    @Test
    void growsInStepWithTheNote() {
        millisFor(1_000);
        long small = millisFor(2_500);
        long large = millisFor(5_000);
        assertThat(large).as("milliseconds for 5,000 spans, against %d for half of them", small)
                .isLessThan(Math.max(small, 20) * 5);
    }

    private static List<Detection> findings(Random random) {
        List<Detection> findings = new ArrayList<>();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int start = random.nextInt(30);
            IdentifierKind kind = KINDS.get(random.nextInt(KINDS.size()));
            findings.add(TestNote.detection(new TextSpan(start, start + 1 + random.nextInt(5)), kind,
                    random.nextInt(10) / 10.0, "d" + random.nextInt(3)));
        }
        return findings;
    }

    private static long millisFor(int count) {
        StringBuilder text = new StringBuilder();
        List<Detection> findings = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int start = text.length();
            text.append("Person").append(index % 700).append(" Family").append(index % 900);
            findings.add(TestNote.detection(new TextSpan(start, text.length()), IdentifierKind.PATIENT, 0.9, "a"));
            findings.add(TestNote.detection(new TextSpan(start, start + 8), IdentifierKind.CITY, 0.6, "b"));
            text.append(" was seen on the ward and went home.\n");
        }
        AnnotatedNote note = new AnnotatedNote(TestNote.of(text.toString()).note(), Linguistics.NONE);
        return CpuTime.millisOf(() -> assertThat(ResolverCase.RESOLVER.resolve(note, findings).spans()).hasSize(count));
    }
}
