package org.tessera.core.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.Token;

final class SignOffDeskTest {
    private static final PhiText TEXT = new PhiText("Odalys Ferrante coughs.");
    private static final ValidationFinding BLOCKING = new ValidationFinding.UnknownToken(new TextSpan(0, 3));
    private static final ValidationFinding HARMLESS = new ValidationFinding.MissingToken(
            new Token(TokenLabel.NAME, 1, 1, "K7"), false);

    private static SignedDocument sign(List<ValidationFinding> found, Set<ValidationFinding> settled) {
        return SignOffDesk.sign(TEXT, new Validation(found, List.of()), settled, TestNote.REVIEWER, TestNote.NOW);
    }

    @Test
    void signsWhatHasNoOpenFinding() {
        SignedDocument signed = sign(List.of(BLOCKING, HARMLESS), Set.of(BLOCKING));
        assertThat(signed.signOff())
                .isEqualTo(new SignOff(TestNote.REVIEWER, TestNote.NOW, Sha256.of("Odalys Ferrante coughs."), 1));
        assertThat(signed.text()).isEqualTo(TEXT);
    }

    @Test
    void refusesWhileABlockingFindingIsOpen() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> sign(List.of(BLOCKING, new ValidationFinding.CutShort()), Set.of(BLOCKING)))
                .withMessage("SO-6001 1 open")
                .matches(problem -> problem.problem() == ProblemCode.SIGN_OFF_BLOCKED);
    }

    @Test
    void countsOnlyFindingsOfThisDocumentAsSettled() {
        assertThat(sign(List.of(HARMLESS), Set.of(BLOCKING, HARMLESS)).signOff().acknowledged()).isEqualTo(1);
    }
}
