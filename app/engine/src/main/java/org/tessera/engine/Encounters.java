package org.tessera.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.audit.EncounterKey;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.CaseId;

/** Names an imported note in the audit by what it can be asked for later: hashes under a key of the house. */
final class Encounters {
    /** Kinds that number a patient or a visit. */
    private static final Set<IdentifierKind> NUMBERS = Set.of(IdentifierKind.MEDICAL_RECORD, IdentifierKind.ACCOUNT,
            IdentifierKind.OTHER);

    private final EncounterKey key;

    Encounters(EncounterKey key) {
        this.key = key;
    }

    AuditEvent imported(ClinicalNote note, CaseId caseId) {
        Stream<PhiText> numbers = note.known()
                .all()
                .stream()
                .filter(known -> NUMBERS.contains(known.kind()))
                .map(KnownIdentifier::value);
        Stream<PhiText> names = Stream.concat(Stream.of(note.source().label()), note.source().patient().stream());
        List<EncounterHash> hashes = Stream.concat(names, numbers)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(EncounterHash.MOST)
                .map(key::of)
                .distinct()
                .toList();
        return new AuditEvent.NoteImported(note.id(), caseId, note.source().format().name(), note.text().length(),
                hashes);
    }
}
