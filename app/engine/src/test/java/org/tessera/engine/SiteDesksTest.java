package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.testkit.note.Notes;

/** What a site adds counts from the next note on, stands in the audit, and is never left out in silence. */
final class SiteDesksTest {
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");
    private static final String TEXT = "Sent to the Quarrystone Ward. The zither was tuned.\n";

    private final DeidentificationEngine engine = DeidentificationEngine
            .open(EngineConfig.inMemory().withSiteModels(folder -> new Zither()), (profiles, secrets) -> List.of());

    /** Finds the word zither. */
    private static final class Zither implements SiteModel {
        @Override
        public DetectorId id() {
            return new DetectorId("site-model.zither");
        }

        @Override
        public List<Detection> detect(AnnotatedNote note) {
            int at = note.text().indexOf("zither");
            return at < 0 ? List.of()
                    : List.of(new Detection(new TextSpan(at, at + 6), IdentifierKind.OTHER, new Score(0.9), id(),
                            new Explanation("T-1", "test")));
        }

        @Override
        public String get() {
            return "zither 1";
        }

        @Override
        public void close() {}
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> hidden() {
        ClinicalNote note = Notes.of(TEXT);
        engine.add(note);
        AnalyzedNote analyzed = engine.analyze(note.id());
        engine.delete(note.id(), PERSON);
        return analyzed.spans().stream().map(phi -> TEXT.substring(phi.span().start(), phi.span().end())).toList();
    }

    @Test
    void listsCountFromTheNextNoteOn() {
        assertThat(hidden()).doesNotContain("zither");
        engine.siteLists().replace("always,OTHER,Zither", PERSON);
        assertThat(hidden()).contains("zither");
        assertThatThrownBy(() -> engine.siteLists().replace("never,4471", PERSON)).isInstanceOfSatisfying(
                ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.SITE_LIST_INVALID));
        assertThat(hidden()).contains("zither");
        engine.siteLists().replace("# none", PERSON);
        assertThat(hidden()).doesNotContain("zither");
    }

    @Test
    void aModelReadsFromTheNextNoteOnUntilItIsOff() {
        assertThat(hidden()).doesNotContain("zither");
        engine.siteModel().use(Path.of("model"), PERSON);
        assertThat(hidden()).contains("zither");
        engine.siteModel().off(PERSON);
        assertThat(hidden()).doesNotContain("zither");
        assertThat(engine.siteModel().folder()).isEqualTo(Optional.empty());
    }

    @Test
    void aProgramThatRunsNoModelsSwitchesNoneOn() {
        try (DeidentificationEngine without = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of())) {
            assertThatThrownBy(() -> without.siteModel().use(Path.of("model"), PERSON)).isInstanceOfSatisfying(
                    ProblemException.class,
                    problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.SITE_MODEL_INVALID));
            assertThat(without.siteModel().folder()).isEmpty();
        }
    }
}
