package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;

final class PhiTextTest {
    @Test
    void printsItsLengthOnly() {
        KnownIdentifier known = new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Odalys Ferrante"));
        assertThat(known.value()).hasToString("PhiText[15]");
        assertThat(known.toString()).doesNotContain("Odalys");
    }

    @Test
    void keepsEveryCharacter() {
        String text = "\uFEFFa\r\n\tb e\u0301 \u0000";
        assertThat(new PhiText(text).reveal()).isEqualTo(text);
        assertThat(new PhiText(text).slice(new TextSpan(1, 4)).reveal()).isEqualTo("a\r\n");
    }

    @Test
    void refusesAKnownIdentifierWithoutValueAndANoteWithoutText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownIdentifier(IdentifierKind.CITY, new PhiText(" \t")));
        NoteSource source = new NoteSource(NoteSource.Format.PASTED, "UTF-16", PhiText.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(
                () -> new ClinicalNote(new NoteId("n-1"), new PhiText("\r\n"), source, KnownIdentifiers.NONE));
    }
}
