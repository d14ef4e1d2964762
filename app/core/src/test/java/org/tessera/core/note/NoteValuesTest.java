package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.vault.CaseId;

final class NoteValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a b", "a/b", "ä"})
    void refusesANameThatCouldIdentifyOrBreakAPath(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteId(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new DetectorId(name));
    }

    @Test
    void writesIdsAsTheyAre() {
        assertThat(new NoteId("n-4k2")).hasToString("n-4k2");
        assertThat(new CaseId("4-case")).hasToString("4-case");
        assertThat(new DetectorId("rules.date")).hasToString("rules.date");
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteId("n".repeat(65)));
    }

    @Test
    void givesKnownValuesOfAKindInTheirOrder() {
        KnownIdentifiers known = new KnownIdentifiers(
                List.of(new KnownIdentifier(IdentifierKind.CITY, new PhiText("b")),
                        new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("c")),
                        new KnownIdentifier(IdentifierKind.CITY, new PhiText("a"))));
        assertThat(known.of(IdentifierKind.CITY)).containsExactly(new PhiText("b"), new PhiText("a"));
        assertThat(known.isEmpty()).isFalse();
        assertThat(KnownIdentifiers.NONE.isEmpty()).isTrue();
    }

    @Test
    void refusesASectionWhoseBodyStartsOutsideIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSection(SectionType.OTHER, new TextSpan(3, 5), 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSection(SectionType.OTHER, new TextSpan(3, 5), 6));
    }
}
