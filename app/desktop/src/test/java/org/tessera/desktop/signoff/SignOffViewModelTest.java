package org.tessera.desktop.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.engine.document.LetterForm;

final class SignOffViewModelTest {
    private final LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS).send();

    private SignOffState state() {
        return desktop.signOff().stateProperty().get().orElseThrow();
    }

    private void settleAll() {
        desktop.answer().open().forEach(desktop.signOff()::settle);
        desktop.settle();
    }

    private void sign() {
        desktop.signOff().sign();
        desktop.settle();
    }

    @Test
    void openFindingsStandInTheWay() {
        assertThat(state().obstacle()).isEqualTo(SignOffState.Obstacle.FINDINGS);
        sign();
        assertThat(desktop.answer().signed()).isEmpty();
        desktop.signOff().back();
        assertThat(desktop.workspace().wantedProperty().get()).contains(PathStep.RESPONSE);
    }

    @Test
    void signatureStandsUnderTheTextAsEdited() {
        PhiText letter = new PhiText(desktop.answer().letter().text().reveal() + "Thank you.");
        desktop.signOff().edit(letter);
        settleAll();
        sign();
        assertThat(desktop.answer().signed()).hasValueSatisfying(signed -> {
            assertThat(signed.text()).isEqualTo(letter);
            assertThat(signed.signOff().signer().name()).isEqualTo("Tamsin Wyeth, MD");
            assertThat(signed.signOff().document()).isEqualTo(Sha256.of(letter.reveal()));
        });
        assertThat(desktop.engine().work().signed(desktop.note().id())).hasSize(1);
        assertThat(state().isEditable()).isFalse();
        desktop.reopen();
        assertThat(desktop.note().signedLetter()).map(SignedDocument::text).contains(letter);
    }

    @Test
    void newestEditIsTheOneThatIsStored() {
        for (String more : List.of("A", "AB", "ABC")) {
            desktop.signOff().edit(new PhiText(more));
        }
        desktop.settle();
        assertThat(desktop.engine().work().draft(desktop.note().id()).orElseThrow().text())
                .isEqualTo(new PhiText("ABC"));
    }

    @Test
    void textIsNeeded() {
        settleAll();
        desktop.signOff().edit(new PhiText(" "));
        assertThat(state().obstacle()).isEqualTo(SignOffState.Obstacle.EMPTY);
    }

    @Test
    void changeAfterSigningTakesTheSignatureOff() {
        settleAll();
        sign();
        desktop.signOff().edit(new PhiText("other"));
        assertThat(desktop.answer().signed()).isPresent();
        desktop.signOff().changeAgain();
        desktop.signOff().edit(new PhiText("other"));
        desktop.settle();
        assertThat(desktop.answer().signed()).isEmpty();
        assertThat(desktop.answer().letter().text()).isEqualTo(new PhiText("other"));
    }

    @Test
    void copyAndFileAreAuditedAndHoldTheSignedText(@TempDir Path folder) throws IOException {
        settleAll();
        desktop.signOff().copy();
        desktop.settle();
        assertThat(desktop.clipboard()).isEmpty();
        sign();
        long before = desktop.engine().audit().head().number();
        desktop.signOff().copy();
        desktop.signOff().save(LetterForm.TEXT, folder.resolve("letter.txt"));
        desktop.settle();
        PhiText letter = desktop.answer().letter().text();
        assertThat(desktop.clipboard()).containsExactly(letter);
        assertThat(Files.readString(folder.resolve("letter.txt"))).contains(letter.reveal().strip())
                .contains("Signed by Tamsin Wyeth, MD");
        assertThat(desktop.engine().audit().head().number()).isEqualTo(before + 2);
        Files.createDirectory(folder.resolve("taken"));
        desktop.signOff().save(LetterForm.TEXT, folder.resolve("taken"));
        desktop.settle();
        assertThat(desktop.signOff().problemProperty().get())
                .hasValueSatisfying(problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN));
    }

    @ParameterizedTest
    @EnumSource(LetterForm.class)
    void signedLetterIsWrittenInEachForm(LetterForm form, @TempDir Path folder) {
        settleAll();
        sign();
        Path file = folder.resolve("letter." + form.ending());
        desktop.signOff().save(form, file);
        desktop.settle();
        assertThat(desktop.signOff().problemProperty().get()).isEmpty();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void signatureNeverFallsOnANoteOpenedMeanwhile() {
        settleAll();
        LettersDesktop other = LettersEngine.desktop().send();
        desktop.signOff().sign();
        desktop.workspace().noteProperty().set(Optional.of(other.note()));
        desktop.settle();
        assertThat(desktop.answer().received()).isEqualTo(other.answer().received());
        assertThat(desktop.answer().signed()).isEmpty();
    }

    @Test
    void findingIsShownWhereItStandsAfterAnEdit() {
        ValidationFinding finding = desktop.answer()
                .open()
                .stream()
                .filter(open -> open.place().isPresent())
                .findFirst()
                .orElseThrow();
        desktop.signOff().edit(new PhiText("Dear colleague. " + desktop.answer().letter().text().reveal()));
        desktop.signOff().show(finding);
        assertThat(state().place()).contains(finding.place().orElseThrow().shift("Dear colleague. ".length()));
    }
}
