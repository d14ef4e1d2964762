package org.tessera.formats.hl7;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.formats.clinical.IdentifierTypes;
import org.tessera.formats.clinical.KnownValues;

/** The identifiers that the fields of a message name. */
final class Hl7Known {
    private final KnownValues known = new KnownValues();

    Hl7Known(Hl7Message message, FieldTable table) {
        for (Hl7Segment segment : message.segments()) {
            for (int field = 1; field <= segment.fields().size(); field++) {
                for (int repetition = 1; repetition <= segment.field(field).repetitions().size(); repetition++) {
                    add(segment.field(field), repetition, table.role(segment, field));
                }
            }
        }
    }

    private void add(Hl7Field field, int repetition, FieldRole role) {
        switch (role) {
            case FieldRole.Person(IdentifierKind kind, boolean numbered) -> person(field, repetition, kind, numbered);
            case FieldRole.Id(IdentifierKind kind) ->
                known.add(kind(field, repetition, kind), field.first(repetition, 1));
            case FieldRole.Time(boolean told) when told ->
                known.add(IdentifierKind.DATE, day(field.first(repetition, 1)));
            case FieldRole.Address() -> address(field, repetition);
            case FieldRole.Telecom() -> telecom(field, repetition);
            case FieldRole.Place(IdentifierKind kind) ->
                IntStream.of(1, 4, 9).forEach(component -> known.add(kind, field.first(repetition, component)));
            default -> {
            }
        }
    }

    /** The kind that component 5 of a number names, or the one of its field. */
    static IdentifierKind kind(Hl7Field field, int repetition, IdentifierKind otherwise) {
        return IdentifierTypes.ofCode(field.at(repetition, 5, 1)).orElse(otherwise);
    }

    /** Given names first, as people are called. */
    static String name(Hl7Field field, int repetition, boolean numbered) {
        int family = numbered ? 2 : 1;
        return String.join(" ",
                IntStream.of(family + 1, family + 2, family, family + 3)
                        .mapToObj(component -> field.first(repetition, component).strip())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void person(Hl7Field field, int repetition, IdentifierKind kind, boolean numbered) {
        known.add(kind, name(field, repetition, numbered));
        if (numbered) {
            known.add(IdentifierKind.LICENCE, field.first(repetition, 1));
        }
    }

    private void address(Hl7Field field, int repetition) {
        known.add(IdentifierKind.STREET, List.of(field.first(repetition, 1), field.first(repetition, 2)));
        known.add(IdentifierKind.CITY, field.first(repetition, 3));
        known.add(IdentifierKind.ZIP, field.first(repetition, 5));
        known.add(IdentifierKind.CITY, field.first(repetition, 9));
    }

    private void telecom(Hl7Field field, int repetition) {
        IdentifierKind phone = field.at(repetition, 3, 1).equals("FX") ? IdentifierKind.FAX : IdentifierKind.PHONE;
        String first = field.first(repetition, 1);
        known.add(first.contains("@") ? IdentifierKind.EMAIL : phone, first);
        known.add(IdentifierKind.EMAIL, field.first(repetition, 4));
        if (!field.first(repetition, 7).isBlank()) {
            known.add(phone, List.of(field.first(repetition, 6), field.first(repetition, 7)));
        }
        known.add(phone, field.first(repetition, 12));
    }

    /** {@code 19510719083000} as {@code 1951-07-19}; nothing if there is no whole day. */
    static String day(String time) {
        boolean whole = time.length() >= 8 && time.chars().limit(8).allMatch(Character::isDigit);
        return whole ? time.substring(0, 4) + "-" + time.substring(4, 6) + "-" + time.substring(6, 8) : "";
    }

    KnownIdentifiers all() {
        return known.all();
    }

    /** The record number: of PID-3 the one that is called so, or the first. */
    static Optional<PhiText> patient(Hl7Message message) {
        Optional<Hl7Field> ids = message.first("PID").map(pid -> pid.field(3));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Hl7Field all = ids.get();
        int named = IntStream.rangeClosed(1, all.repetitions().size())
                .filter(one -> all.at(one, 5, 1).equals("MR"))
                .findFirst()
                .orElse(1);
        return Optional.of(all.first(named, 1).strip()).filter(id -> !id.isEmpty()).map(PhiText::new);
    }
}
