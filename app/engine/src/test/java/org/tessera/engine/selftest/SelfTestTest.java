package org.tessera.engine.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.detect.SiteModels;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.NoteFormats;
import org.tessera.testkit.llm.FakeLlmProvider;

final class SelfTestTest {
    @TempDir
    Path folder;

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void everyListIsTheOneThatWasReleased(WordList list) {
        assertThat(list.found()).as("write this fingerprint into WordList if the list was changed on purpose")
                .isEqualTo(list.released());
    }

    @Test
    void everyFormatHasASpecimenThatIsRead() {
        List<String> lines = new ArrayList<>();
        Checks checks = new Checks(result -> lines.add(result.line()));
        FormatChecks.run(checks, new Tried<>("detectors", Optional.empty(),
                Optional.of(new CheckResult.Failure(ProblemCode.MODEL_MISSING, "tagger"))));
        assertThat(lines).filteredOn(line -> line.startsWith("ok      reads")).hasSize(NoteFormats.all().size());
        assertThat(lines).filteredOn(line -> line.startsWith("FAILED"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("(not tried: detectors)"));
        assertThat(lines).filteredOn(line -> line.contains("letter"))
                .containsExactly("ok      writes a letter as TEXT", "ok      writes a letter as DOCX",
                        "ok      writes a letter as PDF", "ok      writes a letter as FHIR",
                        "ok      writes a letter as HL7");
    }

    @Test
    void aStateFolderThatIsNotThereYetIsTriedBesideItsPlaceAndNothingIsLeft() throws IOException {
        Checks checks = new Checks(result -> {});
        StateChecks.run(checks, Optional.of(folder.resolve("deep").resolve("home")));
        assertThat(checks.report().results()).allMatch(CheckResult::passed).hasSize(7);
        assertThat(within(folder)).containsExactly(folder);
    }

    @Test
    void aStateFolderThatIsThereKeepsWhatIsInIt() throws IOException {
        Path note = Files.writeString(folder.resolve("tessera.db"), "somebody's store");
        Checks checks = new Checks(result -> {});
        StateChecks.run(checks, Optional.of(folder));
        assertThat(checks.report().passed()).isTrue();
        assertThat(within(folder)).containsExactlyInAnyOrder(folder, note);
        assertThat(Files.readString(note)).isEqualTo("somebody's store");
    }

    @Test
    void aPlaceBelowAFileIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        List<CheckResult> failed = failedIn(file.resolve("home"));
        assertThat(failed).hasSize(7);
        assertThat(failed.getFirst().line()).startsWith("FAILED  state folder can be written: ST-3005")
                .contains(file.resolve("home").toString());
        assertThat(failed.subList(1, 7)).allMatch(result -> result.line().contains("not tried"));
    }

    /** Permissions bind no administrator: there the folder can be written, and the test says nothing. */
    @Test
    void aFolderThatMayOnlyBeReadIsRefusedByName() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeFalse(Files.isWritable(closed));
        assertThat(failedIn(closed).getFirst().line()).startsWith("FAILED  state folder can be written: ST-3005");
    }

    @Test
    void aLinkThatLeadsNowhereIsNoStateFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        assertThat(failedIn(link)).isNotEmpty();
    }

    private static List<CheckResult> failedIn(Path home) {
        Checks checks = new Checks(result -> {});
        StateChecks.run(checks, Optional.of(home));
        return checks.report().failed();
    }

    @Test
    void aLibraryThatDoesNotLoadIsNamedAndEverythingElseIsTried() {
        SiteModels broken = new SiteModels() {
            @Override
            public void require() {
                throw new ProblemException(ProblemCode.PART_UNUSABLE, "libonnxruntime.so");
            }

            @Override
            public SiteModel open(Path models) {
                throw new ProblemException(ProblemCode.SITE_MODEL_MISSING);
            }
        };
        SelfTestReport report = SelfTest
                .run(new SelfTestScope((profiles, secrets) -> List.of(FakeLlmProvider.echoing()), broken,
                        Optional.of(folder), false), result -> {});
        assertThat(report.failed()).extracting(CheckResult::line)
                .contains(
                        "FAILED  native library ONNX Runtime: IN-9003 A part of this installation is missing or cannot"
                                + " be loaded. (libonnxruntime.so)");
        assertThat(report.results()).extracting(CheckResult::part).contains(Part.FORMATS, Part.ROOMS, Part.STORE);
    }
}
