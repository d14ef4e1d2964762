package org.tessera.core.note;

import java.util.List;
import org.tessera.core.identifier.IdentifierKind;

/** The identifiers of one patient and the people around, known before detection. */
public record KnownIdentifiers(List<KnownIdentifier> all) {
    /** Nothing is known. */
    public static final KnownIdentifiers NONE = new KnownIdentifiers(List.of());

    public KnownIdentifiers {
        all = List.copyOf(all);
    }

    /** The known values of one kind, in the order given. */
    public List<PhiText> of(IdentifierKind kind) {
        return all.stream().filter(known -> known.kind() == kind).map(KnownIdentifier::value).toList();
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
