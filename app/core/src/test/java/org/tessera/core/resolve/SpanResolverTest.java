package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tessera.core.fixture.TestNote.detection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.fixture.CpuTime;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class SpanResolverTest {
    private static final SpanResolver RESOLVER = new SpanResolver(Thresholds.uniform(0.5, 0.1));

    private static final List<IdentifierKind> KINDS = List.of(IdentifierKind.PATIENT, IdentifierKind.RELATIVE,
            IdentifierKind.CLINICIAN, IdentifierKind.CITY, IdentifierKind.FACILITY, IdentifierKind.DATE,
            IdentifierKind.PHONE);

    private String text = "";
    private final List<Detection> detections = new ArrayList<>();
    private final List<ClinicalTerm> terms = new ArrayList<>();

    private SpanResolverTest note(String note) {
        text = note;
        return this;
    }

    private TextSpan place(String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private SpanResolverTest found(String words, IdentifierKind kind, double score, String detector) {
        detections.add(detection(place(words), kind, score, detector));
        return this;
    }

    private SpanResolverTest term(String words, ClinicalTerm.Group group) {
        terms.add(new ClinicalTerm(place(words), group, false));
        return this;
    }

    private AnalyzedNote resolve() {
        return RESOLVER.resolve(
                new AnnotatedNote(TestNote.of(text).note(), new Linguistics(List.of(), List.of(), terms)), detections);
    }

    private List<String> hidden() {
        return write(resolve().spans());
    }

    private List<String> near() {
        return write(resolve().nearMisses());
    }

    private List<String> write(List<PhiSpan> spans) {
        return spans.stream()
                .map(phi -> phi.kind() + " " + text.substring(phi.span().start(), phi.span().end()))
                .toList();
    }

    @Test
    void numbersAcceptedSpansInReadingOrderAndNearMissesBehindThem() {
        note("Odalys Ferrante of Brookhollow, seen 3 May, room 12").found("3 May", IdentifierKind.DATE, 0.9, "a")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.3, "a");
        AnalyzedNote answer = resolve();
        assertThat(answer.spans()).extracting(phi -> phi.id().value()).containsExactly(1, 2);
        assertThat(answer.nearMisses()).extracting(phi -> phi.id().value()).containsExactly(3);
        assertThat(write(answer.spans())).containsExactly("PATIENT Odalys Ferrante", "DATE 3 May");
    }

    @Test
    void letsFindingsOfOneSortGrowTogetherAndBackEachOther() {
        note("seen by Odalys Ferrante").found("Odalys", IdentifierKind.PATIENT, 0.4, "a")
                .found("Odalys Ferrante", IdentifierKind.CLINICIAN, 0.45, "b");
        assertThat(hidden()).containsExactly("CLINICIAN Odalys Ferrante");
    }

    @Test
    void countsADetectorThatRepeatsItselfOnce() {
        note("seen by Odalys").found("Odalys", IdentifierKind.PATIENT, 0.4, "a")
                .found("Odalys", IdentifierKind.RELATIVE, 0.4, "a");
        assertThat(hidden()).isEmpty();
        assertThat(near()).containsExactly("PATIENT Odalys");
    }

    @Test
    void doesNotGrowByAFindingThatIsTooWeakToBeShown() {
        note("seen by Odalys Ferrante in the clinic on the hill")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Ferrante in the clinic on the hill", IdentifierKind.PATIENT, 0.02, "b");
        assertThat(hidden()).containsExactly("PATIENT Odalys Ferrante");
    }

    @Test
    void givesTheStretchOfTwoSortsToTheBetterOneAndHidesTheRestToo() {
        note("at Mercy Hospital of Brookhollow today")
                .found("Mercy Hospital of Brookhollow", IdentifierKind.FACILITY, 0.6, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.95, "b");
        assertThat(hidden()).containsExactly("FACILITY Mercy Hospital of", "CITY Brookhollow");
    }

    @Test
    void keepsTheLongerOneWhereTheInnerOneIsNotMuchLikelier() {
        note("at Mercy Hospital of Brookhollow today")
                .found("Mercy Hospital of Brookhollow", IdentifierKind.FACILITY, 0.7, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.95, "b");
        AnalyzedNote answer = resolve();
        assertThat(write(answer.spans())).containsExactly("FACILITY Mercy Hospital of Brookhollow");
        assertThat(answer.spans().getFirst().evidence()).hasSize(2);
        assertThat(answer.spans().getFirst().isConflict()).isFalse();
    }

    @Test
    void marksAConflictWhereDetectorsNameOtherIdentifiers() {
        note("call 555-0142 now").found("555-0142", IdentifierKind.PHONE, 0.9, "a")
                .found("555-0142", IdentifierKind.MEDICAL_RECORD, 0.6, "b");
        assertThat(resolve().spans().getFirst().isConflict()).isTrue();
        assertThat(hidden()).containsExactly("PHONE 555-0142");
    }

    @Test
    void dropsARestWithoutLetterOrDigit() {
        note("on (3 May), then").found("(3 May),", IdentifierKind.OTHER, 0.5, "a")
                .found("3 May", IdentifierKind.DATE, 0.95, "b");
        assertThat(hidden()).containsExactly("DATE 3 May");
    }

    @Test
    void leavesAnEponymAndHidesItsBearer() {
        note("Mr. Parkinson has Parkinson disease").found("Parkinson", IdentifierKind.PATIENT, 0.9, "a")
                .term("Parkinson disease", ClinicalTerm.Group.EPONYM);
        detections.add(detection(new TextSpan(18, 27), IdentifierKind.PATIENT, 0.8, "a"));
        assertThat(hidden()).containsExactly("PATIENT Parkinson");
        assertThat(resolve().spans().getFirst().span()).isEqualTo(new TextSpan(4, 13));
    }

    @Test
    void leavesAnEponymAloneThatOnlySharesTheNameOfAPerson() {
        note("Mr. Parkinson has Parkinson disease. Parkinson agrees")
                .found("Parkinson", IdentifierKind.PATIENT, 0.9, "a")
                .term("Parkinson disease", ClinicalTerm.Group.EPONYM);
        assertThat(resolve().spans()).extracting(PhiSpan::span)
                .containsExactly(new TextSpan(4, 13), new TextSpan(37, 46));
    }

    @Test
    void letsNoTermOutweighWhatIsSettledOrToldByItsForm() {
        note("Foley 555-0142").found("Foley", IdentifierKind.PATIENT, 0.99, "a")
                .found("555-0142", IdentifierKind.PHONE, 0.6, "a")
                .term("Foley 555-0142", ClinicalTerm.Group.DEVICE);
        assertThat(hidden()).containsExactly("PATIENT Foley", "PHONE 555-0142");
    }

    @Test
    void findsAnAcceptedValueEverywhereInTheNote() {
        note("Odalys Ferrante, 12 Birch Lane. Ms. Ferrante was brought by FERRANTE's son. 12 birch lane.")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("12 Birch Lane", IdentifierKind.STREET, 0.9, "a");
        assertThat(hidden()).containsExactly("PATIENT Odalys Ferrante", "STREET 12 Birch Lane", "PATIENT Ferrante",
                "PATIENT FERRANTE", "STREET 12 birch lane");
    }

    @Test
    void findsAValueOfAShoutedHeaderInOrdinaryWriting() {
        note("PATIENT: FERRANTE, ODALYS\nMs. Ferrante came alone; Odalys is well.").found("FERRANTE, ODALYS",
                IdentifierKind.PATIENT, 0.95, "a");
        assertThat(hidden()).containsExactly("PATIENT FERRANTE, ODALYS", "PATIENT Ferrante", "PATIENT Odalys");
    }

    @Test
    void acceptsTheSameValueEverywhereAlsoJustAboveTheThreshold() {
        note("from Brookhollow to the coast and back to Brookhollow").found("Brookhollow", IdentifierKind.CITY, 0.5,
                "a");
        assertThat(hidden()).containsExactly("CITY Brookhollow", "CITY Brookhollow");
    }

    @Test
    void leavesAWordAloneThatTheNoteAlsoWritesSmall() {
        note("Will Abara came. He will rest. Will it help?").found("Will Abara", IdentifierKind.PATIENT, 0.95, "a");
        assertThat(hidden()).containsExactly("PATIENT Will Abara");
    }

    @Test
    void takesPartsOfPeopleOnlyWhenTheyAreSureEnough() {
        note("Odalys Ferrante came. Ferrante left.").found("Odalys Ferrante", IdentifierKind.PATIENT, 0.7, "a");
        assertThat(hidden()).containsExactly("PATIENT Odalys Ferrante");
    }

    @Test
    void doesNotLookForAnAgeElsewhere() {
        note("aged 93. glucose 93").found("93", IdentifierKind.AGE_OVER_89, 0.9, "a");
        assertThat(hidden()).containsExactly("AGE_OVER_89 93");
    }

    @Test
    void dropsANearMissThatAnAcceptedSpanTouches() {
        note("Odalys Ferrante Clinic").found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Ferrante Clinic", IdentifierKind.FACILITY, 0.3, "b");
        assertThat(near()).isEmpty();
    }

    @Test
    void givesTheSameAnswerWhateverTheOrderOfTheFindings() {
        Random random = new Random(4_711);
        for (int round = 0; round < 400; round++) {
            List<Detection> findings = findings(random);
            AnnotatedNote note = new AnnotatedNote(TestNote.of("Ab Cd Ef Gh Ij Kl Mn Op Qr St Uv Wx").note(),
                    Linguistics.NONE);
            AnalyzedNote expected = RESOLVER.resolve(note, findings);
            List<Detection> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, random);
            assertThat(RESOLVER.resolve(note, shuffled)).as("round %d", round).isEqualTo(expected);
            assertThat(findings).allMatch(finding -> finding.score().value() < 0.5
                    || expected.spans().stream().anyMatch(phi -> phi.span().overlaps(finding.span())));
        }
    }

    private static List<Detection> findings(Random random) {
        List<Detection> findings = new ArrayList<>();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int start = random.nextInt(30);
            IdentifierKind kind = KINDS.get(random.nextInt(KINDS.size()));
            findings.add(detection(new TextSpan(start, start + 1 + random.nextInt(5)), kind, random.nextInt(10) / 10.0,
                    "d" + random.nextInt(3)));
        }
        return findings;
    }

    @Test
    void hidesEveryLetterOfAnAcceptedFinding() {
        Random random = new Random(815);
        String letters = "Ab Cd Ef Gh Ij Kl Mn Op Qr St Uv Wx";
        for (int round = 0; round < 2_000; round++) {
            List<Detection> findings = findings(random);
            AnalyzedNote answer = RESOLVER.resolve(new AnnotatedNote(TestNote.of(letters).note(), Linguistics.NONE),
                    findings);
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

    private static long millisFor(int count) {
        StringBuilder text = new StringBuilder();
        List<Detection> findings = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int start = text.length();
            text.append("Person").append(index % 700).append(" Family").append(index % 900);
            findings.add(detection(new TextSpan(start, text.length()), IdentifierKind.PATIENT, 0.9, "a"));
            findings.add(detection(new TextSpan(start, start + 8), IdentifierKind.CITY, 0.6, "b"));
            text.append(" was seen on the ward and went home.\n");
        }
        AnnotatedNote note = new AnnotatedNote(TestNote.of(text.toString()).note(), Linguistics.NONE);
        return CpuTime.millisOf(() -> assertThat(RESOLVER.resolve(note, findings).spans()).hasSize(count));
    }
}
