package org.tessera.formats.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;

/** Identifiers that the fields and properties of a document name. */
final class PdfIdentifiers {
    /** Parts the words of a field's name. Yes: {@code patientName}, {@code patient_name}. No: {@code MRN}. */
    private static final Pattern JOINT = Pattern.compile("(?<=[a-z])(?=[A-Z])|[_.\\[\\]0-9]");

    private PdfIdentifiers() {}

    static List<KnownIdentifier> of(List<OtherText> texts) {
        Set<KnownIdentifier> known = new LinkedHashSet<>();
        for (OtherText text : texts) {
            switch (text.kind()) {
                case FIELD -> known.addAll(field(text));
                case PROPERTY -> known.addAll(property(text));
                case HIDDEN, COMMENT, SPOKEN, BOOKMARK, LINK, LAYER, ATTACHMENT, EARLIER -> {
                }
            }
        }
        return List.copyOf(known);
    }

    private static List<KnownIdentifier> field(OtherText text) {
        String label = JOINT.matcher(text.name()).replaceAll(" ").strip().replaceAll(" +", " ");
        return HeaderFields.propose(new PhiText(label + ": " + text.value()));
    }

    /** An author with a first and a last name is whoever wrote; a title can hold the patient's fields. */
    private static List<KnownIdentifier> property(OtherText text) {
        boolean name = text.value().indexOf(' ') > 0 && text.value().chars().noneMatch(Character::isDigit)
                && text.value().length() < 60;
        if (text.name().toLowerCase(Locale.ROOT).equals("author")) {
            return name ? List.of(new KnownIdentifier(IdentifierKind.CLINICIAN, new PhiText(text.value()))) : List.of();
        }
        return HeaderFields.propose(new PhiText(text.value()));
    }
}
