package org.tessera.formats.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.tessera.formats.FieldRule;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.clinical.CodeSystems;
import org.tessera.formats.clinical.Removed;

/** Writes a message anew from what its table of fields allows: text with its edits, codes, years; everything else is empty. */
final class Hl7Redactor {
    /** Yes: {@code -12.5}, {@code 7}. No: {@code 1.2.3}, {@code x}. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(?:\\.\\d{1,4})?");
    /** Yes: {@code 8859/1}, {@code UNICODE UTF-8}. No: {@code Smith}. */
    private static final Pattern CHARSET = Pattern
            .compile("8859/\\d{1,2}|ASCII|UNICODE(?: UTF-(?:8|16|32))?|GB 18030-2000|BIG-5|KS X 1001|ISO IR(?:14|87)");
    private static final Map<Integer, Integer> SYSTEM_OF_CODE = Map.of(1, 3, 4, 6);
    private static final Map<Integer, Integer> CODE_OF_SYSTEM = Map.of(3, 1, 6, 4);

    private final FieldTable table;
    private final PlaceEdits edits;
    private final Map<String, String> shown;
    private final Hl7Fields fields;
    private final Removed removed;

    Hl7Redactor(FieldTable table, Hl7Text text, PlaceEdits edits, FieldRule rule, Removed removed) {
        this.table = table;
        this.edits = edits;
        this.shown = text.shown();
        this.removed = removed;
        this.fields = new Hl7Fields(rule, removed);
    }

    Hl7Message write(Hl7Message message) {
        List<Hl7Segment> segments = new ArrayList<>();
        for (Hl7Segment segment : message.segments()) {
            if (table.knows(segment)) {
                segments.add(write(segment));
            } else {
                segment.fields().forEach(fields::dropped);
            }
        }
        return new Hl7Message(message.signs(), message.charset(), segments);
    }

    private Hl7Segment write(Hl7Segment segment) {
        List<Hl7Field> written = new ArrayList<>();
        for (int field = 1; field <= segment.fields().size(); field++) {
            Hl7Field read = segment.field(field);
            written.add(Hl7Fields.isEmpty(read) ? read : write(segment, field, read));
        }
        return new Hl7Segment(segment.name(), segment.number(), written);
    }

    private Hl7Field write(Hl7Segment segment, int field, Hl7Field read) {
        return switch (table.role(segment, field)) {
            case FieldRole.Sign() -> read;
            case FieldRole.Fixed(String word) -> {
                fields.dropped(read);
                yield Hl7Field.of(List.of(word));
            }
            case FieldRole.Table(var words) -> kept(segment, field, (place, value) -> words.contains(value));
            case FieldRole.Numeral(int digits) ->
                kept(segment, field, (place, value) -> value.length() <= digits && NUMBER.matcher(value).matches());
            case FieldRole.CharacterSet() -> kept(segment, field, (place, value) -> CHARSET.matcher(value).matches());
            case FieldRole.Text text -> kept(segment, field, (place, value) -> false);
            case FieldRole.Label() -> kept(segment, field, (place, value) -> isPublished(read, place));
            case FieldRole.Code code -> kept(segment, field, (place, value) -> isPublished(read, place));
            case FieldRole.Value() -> throw new IllegalStateException("the table names the type of a value");
            case FieldRole.Time time -> fields.each(read, fields::time);
            case FieldRole.Person(var kind, boolean numbered) ->
                fields.each(read, (one, repetition) -> fields.person(one, repetition, kind, numbered));
            case FieldRole.Id(var kind) -> fields.each(read, (one, repetition) -> fields.id(one, repetition, kind));
            case FieldRole.Place(var kind) ->
                fields.each(read, (one, repetition) -> fields.place(one, repetition, kind));
            case FieldRole.Address() -> fields.each(read, fields::address);
            case FieldRole.Telecom() -> fields.gone(read);
            case FieldRole.Pointer() -> fields.gone(read);
            case FieldRole.Attached() -> attached(segment, field, read);
            case FieldRole.Unknown() -> {
                fields.dropped(read);
                yield Hl7Field.EMPTY;
            }
        };
    }

    /** Each value that is part of the text with its edits; others if they may stay as they are; else nothing. */
    private Hl7Field kept(Hl7Segment segment, int field, BiFunction<Hl7Place, String, Boolean> may) {
        List<List<List<String>>> repetitions = new ArrayList<>();
        List<List<List<String>>> read = segment.field(field).repetitions();
        for (int repetition = 1; repetition <= read.size(); repetition++) {
            List<List<String>> components = new ArrayList<>();
            for (int component = 1; component <= read.get(repetition - 1).size(); component++) {
                List<String> parts = new ArrayList<>();
                for (String value : read.get(repetition - 1).get(component - 1)) {
                    parts.add(kept(segment.place(field, repetition, component, parts.size() + 1), value, may));
                }
                components.add(parts);
            }
            repetitions.add(components);
        }
        return new Hl7Field(repetitions);
    }

    private String kept(Hl7Place place, String value, BiFunction<Hl7Place, String, Boolean> may) {
        Optional<String> reading = Optional.ofNullable(shown.get(place.path()));
        if (reading.isPresent()) {
            return edits.apply(reading.get(), value);
        }
        if (may.apply(place, value)) {
            return value;
        }
        removed.unknown(value);
        return "";
    }

    private static boolean isPublished(Hl7Field field, Hl7Place place) {
        int code = CODE_OF_SYSTEM.getOrDefault(place.component(), place.component());
        Optional<Integer> system = Optional.ofNullable(SYSTEM_OF_CODE.get(code));
        return place.subcomponent() == 1 && system.isPresent() && CodeSystems
                .keeps(field.at(place.repetition(), system.get(), 1), field.at(place.repetition(), code, 1));
    }

    private Hl7Field attached(Hl7Segment segment, int field, Hl7Field read) {
        return fields.each(read, (one, repetition) -> {
            Optional<Attachment> attachment = new Hl7Attached(one, repetition).read();
            String path = segment.place(field, repetition, Hl7Attached.DATA, 1).path();
            return attachment.map(text -> Hl7Attached.write(text, path, edits)).orElse(List.of(""));
        });
    }
}
