package org.tessera.formats.hl7;

import java.util.List;

/**
 * One segment.
 *
 * @param name for example {@code PID}
 * @param number which of the segments of that name, from 1
 * @param fields from field 1 on
 */
record Hl7Segment(String name, int number, List<Hl7Field> fields) {
    Hl7Segment {
        fields = List.copyOf(fields);
    }

    /** A field by its number from 1; an empty one if the segment ends before. */
    Hl7Field field(int field) {
        return field <= fields.size() ? fields.get(field - 1) : Hl7Field.EMPTY;
    }

    /** The first value of a field. */
    String text(int field) {
        return field(field).at(1, 1, 1);
    }

    Hl7Place place(int field, int repetition, int component, int subcomponent) {
        return new Hl7Place(name, number, field, repetition, component, subcomponent);
    }
}
