package org.tessera.formats.hl7;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.MappedText;
import org.tessera.formats.clinical.Attachment;

/** The free text of a message in reading order: labels of observations, their values, notes, reasons, diagnoses. */
final class Hl7Text {
    /** Where CE and CWE hold text: text, alternate text, original text. */
    private static final List<Integer> TEXTS = List.of(2, 5, 9);
    /** MSH-9. */
    private static final int TYPE = 9;
    private static final int UNITS = 6;
    private static final int RANGE = 7;

    private final MappedText text = new MappedText();
    /** Each value that is read, and the one whose reading it shares: a label that repeats is read once. */
    private final Map<String, String> shown = new HashMap<>();
    private final Map<UnreadPart.Kind, Integer> unread = new EnumMap<>(UnreadPart.Kind.class);
    private Hl7Field label = Hl7Field.EMPTY;
    private Optional<Hl7Place> labelled = Optional.empty();

    Hl7Text(Hl7Message message, FieldTable table) {
        for (Hl7Segment segment : message.segments()) {
            if (table.knows(segment)) {
                known(segment, table);
            } else {
                local(segment);
            }
            text.endLine();
        }
        if (text.isBlank() && unread.isEmpty()) {
            message.first(Hl7Message.HEAD).ifPresent(this::event);
        }
    }

    private void known(Hl7Segment segment, FieldTable table) {
        for (int field = 1; field <= segment.fields().size(); field++) {
            if (!segment.field(field).isBlank()) {
                add(segment, field, table.role(segment, field));
            }
        }
    }

    /** A segment of which nobody knows what it holds, {@code ZPI} say: all of it, under its name. */
    private void local(Hl7Segment segment) {
        boolean first = true;
        for (int field = 1; field <= segment.fields().size(); field++) {
            if (!segment.field(field).isBlank()) {
                text.between(first ? segment.name() + ": " : " ");
                free(segment, field);
                first = false;
            }
        }
    }

    /** A message without any words is still one: {@code ADT A01}. */
    private void event(Hl7Segment head) {
        if (!head.field(TYPE).isBlank()) {
            free(head, TYPE);
            text.endLine();
        }
    }

    private void add(Hl7Segment segment, int field, FieldRole role) {
        boolean value = isValue(segment, field);
        switch (role) {
            case FieldRole.Label() when saysAnything(segment.field(field)) -> label(segment, field);
            case FieldRole.Code(String heading) when saysAnything(segment.field(field)) ->
                heading(heading, () -> code(segment, field));
            case FieldRole.Text(String heading) -> heading(heading, () -> free(segment, field));
            case FieldRole.Attached() -> attached(segment, field);
            case FieldRole.Pointer() -> unread.merge(UnreadPart.Kind.LINKED_FILE, 1, Integer::sum);
            case FieldRole.Time time when value -> days(segment, field);
            default -> {
            }
        }
    }

    private static boolean isValue(Hl7Segment segment, int field) {
        return segment.name().equals("OBX") && field == 5;
    }

    private void heading(String heading, Runnable content) {
        if (heading.isEmpty()) {
            content.run();
        } else {
            text.endLine();
            text.between(heading + ": ");
            content.run();
            text.endLine();
        }
    }

    private void label(Hl7Segment segment, int field) {
        Hl7Field now = segment.field(field);
        if (labelled.isPresent() && now.equals(label)) {
            for (int component : said(now, 1)) {
                share(segment.place(field, 1, component, 1), labelled.get());
            }
            return;
        }
        text.endLine();
        code(segment, field);
        text.between(":");
        boolean longText = Set.of("TX", "FT", "ED", "RP", "").contains(segment.text(2).strip());
        text.between(longText ? "\n" : " ");
        label = now;
        labelled = Optional.of(segment.place(field, 1, 1, 1));
    }

    private void share(Hl7Place place, Hl7Place first) {
        Hl7Place same = new Hl7Place(first.segment(), first.number(), first.field(), place.repetition(),
                place.component(), place.subcomponent());
        shown.put(place.path(), same.path());
    }

    /** Which components of a coded value are read: its texts, each once, or its code if it has none. */
    private static Set<Integer> said(Hl7Field field, int repetition) {
        Set<Integer> said = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (int component : TEXTS) {
            String part = field.at(repetition, component, 1);
            if (!part.isBlank() && texts.add(part)) {
                said.add(component);
            }
        }
        return said.isEmpty() ? Set.of(1) : said;
    }

    private static boolean saysAnything(Hl7Field coded) {
        return IntStream.rangeClosed(1, coded.repetitions().size())
                .anyMatch(one -> said(coded, one).stream().anyMatch(part -> !coded.at(one, part, 1).isBlank()));
    }

    private void code(Hl7Segment segment, int field) {
        Hl7Field coded = segment.field(field);
        for (int repetition = 1; repetition <= coded.repetitions().size(); repetition++) {
            text.between(repetition == 1 ? "" : "; ");
            boolean first = true;
            for (int component : said(coded, repetition)) {
                text.between(first ? "" : ", ");
                value(segment.place(field, repetition, component, 1), coded.at(repetition, component, 1));
                first = false;
            }
        }
    }

    private void free(Hl7Segment segment, int field) {
        Hl7Field free = segment.field(field);
        if (segment.name().equals("OBX") && (field == UNITS || field == RANGE)) {
            boolean range = field == RANGE;
            text.between(text.length() == 0 ? "" : range ? " (" : " ");
            measure(segment, field);
            text.between(range ? ")" : "");
            return;
        }
        for (int repetition = 1; repetition <= free.repetitions().size(); repetition++) {
            text.between(repetition == 1 ? "" : "\n");
            List<List<String>> components = free.repetitions().get(repetition - 1);
            for (int component = 1; component <= components.size(); component++) {
                text.between(component == 1 ? "" : " ");
                for (int part = 1; part <= components.get(component - 1).size(); part++) {
                    text.between(part == 1 ? "" : "&");
                    value(segment.place(field, repetition, component, part), free.at(repetition, component, part));
                }
            }
        }
    }

    /** A unit or a range: the sign of it and what else is said of it in words. */
    private void measure(Hl7Segment segment, int field) {
        Hl7Field all = segment.field(field);
        for (int repetition = 1; repetition <= all.repetitions().size(); repetition++) {
            Set<Integer> components = new LinkedHashSet<>(Set.of(1));
            components.addAll(said(all, repetition));
            for (int component : components) {
                String part = all.at(repetition, component, 1);
                if (!part.isBlank() && (component == 1 || !part.equals(all.at(repetition, 1, 1)))) {
                    text.between(repetition == 1 && component == 1 ? "" : " ");
                    value(segment.place(field, repetition, component, 1), part);
                }
            }
        }
    }

    private void days(Hl7Segment segment, int field) {
        Hl7Field all = segment.field(field);
        boolean range = segment.text(2).strip().equals("DR");
        for (int repetition = 1; repetition <= all.repetitions().size(); repetition++) {
            for (int component = 1; component <= (range ? 2 : 1); component++) {
                String value = all.at(repetition, component, 1);
                if (!value.isBlank()) {
                    text.between(repetition == 1 && component == 1 ? "" : " ");
                    day(segment.place(field, repetition, component, 1).path(), value);
                }
            }
        }
    }

    /** A day as people write it, so that it is found: {@code 1951-07-19} for {@code 19510719}. */
    private void day(String path, String value) {
        int month = Math.min(4, value.length());
        int day = Math.min(6, value.length());
        text.value(path, 0, value.substring(0, month));
        text.between(day > month ? "-" : "");
        text.value(path, month, value.substring(month, day));
        text.between(value.length() > day ? "-" : "");
        text.value(path, day, value.substring(day, Math.min(8, value.length())));
    }

    private void attached(Hl7Segment segment, int field) {
        Hl7Field all = segment.field(field);
        for (int repetition = 1; repetition <= all.repetitions().size(); repetition++) {
            Hl7Attached attached = new Hl7Attached(all, repetition);
            Optional<Attachment> read = attached.read();
            if (read.isPresent()) {
                text.endLine();
                read.get().into(text, segment.place(field, repetition, Hl7Attached.DATA, 1).path());
            } else if (attached.isThere()) {
                unread.merge(attached.unread(), 1, Integer::sum);
            }
        }
    }

    private void value(Hl7Place place, String value) {
        text.value(place.path(), value);
        shown.put(place.path(), place.path());
    }

    MappedText text() {
        return text;
    }

    /** Which value a value of the message shares its reading with, by path; itself, mostly. */
    Map<String, String> shown() {
        return shown;
    }

    List<UnreadPart> unread() {
        return unread.entrySet().stream().map(part -> new UnreadPart(part.getKey(), part.getValue())).toList();
    }
}
