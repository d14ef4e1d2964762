package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.CaseId;

class EncountersTest {
    private static List<EncounterHash> of(String label, KnownIdentifier... known) {
        ClinicalNote note = new ClinicalNote(new NoteId("n"), new PhiText("Seen today."),
                new NoteSource(NoteSource.Format.TEXT, "UTF-8", new PhiText(label), Optional.of(new PhiText("P-7"))),
                new KnownIdentifiers(List.of(known)));
        AuditEvent event = new Encounters(EncountersTest::hash).imported(note, new CaseId("c"));
        return ((AuditEvent.NoteImported) event).encounters();
    }

    private static EncounterHash hash(PhiText typed) {
        return new EncounterHash(Sha256.of(typed.reveal()).hex().substring(0, 32));
    }

    private static List<EncounterHash> hashes(String... typed) {
        return Stream.of(typed).map(PhiText::new).map(EncountersTest::hash).toList();
    }

    @Test
    void namesLabelPatientAndNumbersButNoPersonAndNoDate() {
        assertThat(of("visit 12", new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Quilla Zebrano")),
                new KnownIdentifier(IdentifierKind.MEDICAL_RECORD, new PhiText("MRN 8812")),
                new KnownIdentifier(IdentifierKind.DATE, new PhiText("3 May 2031")),
                new KnownIdentifier(IdentifierKind.ACCOUNT, new PhiText("A-44")),
                new KnownIdentifier(IdentifierKind.OTHER, new PhiText("ENC 40-771"))))
                .isEqualTo(hashes("visit 12", "P-7", "MRN 8812", "A-44", "ENC 40-771"));
    }

    @Test
    void namesNothingTwiceAndNoMoreThanAnEventCarries() {
        assertThat(of(" ", new KnownIdentifier(IdentifierKind.OTHER, new PhiText("P-7")))).isEqualTo(hashes("P-7"));
        KnownIdentifier[] many = IntStream.range(0, 20)
                .mapToObj(number -> new KnownIdentifier(IdentifierKind.OTHER, new PhiText("E" + number)))
                .toArray(KnownIdentifier[]::new);
        assertThat(of("label", many)).hasSize(EncounterHash.MOST);
    }
}
