package org.tessera.core.vault;

import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;

/**
 * A person, place, date or number with spellings that have no token yet.
 *
 * @param kind what it is; empty for text that only looked like a token
 * @param issuedIndex the index of its earlier tokens; 0 if it has none
 * @param formsIssued how many of its spellings have a token
 * @param newValues the spellings that need one
 */
record NewThing(Optional<IdentifierKind> kind, int issuedIndex, int formsIssued, List<PhiText> newValues) {
    static TokenLabel labelOf(Optional<IdentifierKind> kind) {
        return kind.map(IdentifierKind::label).orElse(TokenLabel.TEXT);
    }

    /** The things that new values of one kind are about, in the light of what the case has already. */
    static List<NewThing> of(Optional<IdentifierKind> kind, List<PhiText> values, TokenMap issued) {
        if (kind.isEmpty()) {
            return values.stream().map(value -> new NewThing(kind, 0, 0, List.of(value))).toList();
        }
        EntityLinker linker = new EntityLinker(kind.get());
        issued.entries()
                .stream()
                .filter(entry -> entry.kind().equals(kind))
                .forEach(entry -> linker.addIssued(entry.token().index(), entry.value()));
        linker.addAll(values);
        return linker.entities()
                .stream()
                .map(entity -> of(kind, entity, issued))
                .filter(thing -> !thing.newValues().isEmpty())
                .toList();
    }

    private static NewThing of(Optional<IdentifierKind> kind, EntityLinker.Entity entity, TokenMap issued) {
        List<PhiText> fresh = entity.values().stream().filter(value -> issued.find(kind, value).isEmpty()).toList();
        return new NewThing(kind, entity.issuedIndex(), entity.values().size() - fresh.size(), fresh);
    }
}
