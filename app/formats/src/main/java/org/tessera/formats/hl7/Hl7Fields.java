package org.tessera.formats.hl7;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;
import org.tessera.formats.clinical.IdentifierTypes;
import org.tessera.formats.clinical.Removed;
import org.tessera.formats.clinical.States;

/** What is left of structured fields: a word for a name or a number, the year, the state, three digits of a ZIP code. */
final class Hl7Fields {
    private static final int LONGEST_DATE = 8;

    private final FieldRule rule;
    private final Removed removed;

    Hl7Fields(FieldRule rule, Removed removed) {
        this.rule = rule;
        this.removed = removed;
    }

    /** Nothing, or the null of HL7, two quotes. */
    static boolean isEmpty(Hl7Field field) {
        return field.repetitions()
                .stream()
                .allMatch(all -> all.stream()
                        .allMatch(parts -> parts.stream().allMatch(part -> part.isBlank() || part.equals("\"\""))));
    }

    /** Each repetition written by itself. */
    Hl7Field each(Hl7Field field, BiFunction<Hl7Field, Integer, List<String>> writing) {
        List<List<List<String>>> repetitions = new ArrayList<>();
        for (int repetition = 1; repetition <= field.repetitions().size(); repetition++) {
            repetitions.add(Hl7Field.of(writing.apply(field, repetition)).repetitions().getFirst());
        }
        return new Hl7Field(repetitions);
    }

    /** A field of which nobody knows what it holds goes. */
    void dropped(Hl7Field field) {
        leaves(field, removed::unknown);
    }

    /** A field that identifies goes. */
    Hl7Field gone(Hl7Field field) {
        leaves(field, removed::identifier);
        return Hl7Field.EMPTY;
    }

    private static void leaves(Hl7Field field, Consumer<String> each) {
        field.repetitions().forEach(all -> all.forEach(parts -> parts.forEach(each)));
    }

    List<String> time(Hl7Field field, int repetition) {
        List<String> years = new ArrayList<>();
        for (int component = 1; component <= field.repetitions().get(repetition - 1).size(); component++) {
            String date = field.first(repetition, component);
            String year = date.chars().limit(4).filter(Character::isDigit).count() == 4
                    ? rule.year(new PhiText(date)).orElse("")
                    : "";
            if (!year.equals(date)) {
                removed.identifier(date.substring(0, Math.min(date.length(), LONGEST_DATE)));
                removed.identifier(date);
            }
            years.add(year);
        }
        return years;
    }

    List<String> person(Hl7Field field, int repetition, IdentifierKind kind, boolean numbered) {
        int family = numbered ? 2 : 1;
        List<String> written = blank(family);
        if (numbered && !field.first(repetition, 1).isBlank()) {
            written.set(0, text(IdentifierKind.LICENCE, field.first(repetition, 1)));
        }
        String name = Hl7Known.name(field, repetition, numbered);
        if (!name.isEmpty()) {
            written.set(family - 1, text(kind, name));
        }
        parts(field, repetition, family + 4);
        return written;
    }

    List<String> id(Hl7Field field, int repetition, IdentifierKind kind) {
        List<String> written = blank(5);
        String value = field.first(repetition, 1);
        if (!value.isBlank()) {
            written.set(0, text(Hl7Known.kind(field, repetition, kind), value));
        }
        String type = field.at(repetition, 5, 1);
        written.set(4, IdentifierTypes.ofCode(type).isPresent() ? type : "");
        parts(field, repetition, 1);
        return written;
    }

    List<String> place(Hl7Field field, int repetition, IdentifierKind kind) {
        List<String> names = field.repetitions()
                .get(repetition - 1)
                .stream()
                .flatMap(List::stream)
                .filter(part -> !part.isBlank())
                .toList();
        parts(field, repetition, 1);
        return names.isEmpty() ? List.of("") : List.of(text(kind, names.getFirst()));
    }

    List<String> address(Hl7Field field, int repetition) {
        List<String> written = blank(6);
        String state = field.first(repetition, 4);
        String zip = field.first(repetition, 5);
        String country = field.first(repetition, 6);
        written.set(3, States.isState(state) ? state : "");
        written.set(4, zip.isBlank() ? "" : rule.zip(new PhiText(zip)).orElse(""));
        written.set(5, States.isCountry(country) ? country : "");
        parts(field, repetition, 3);
        removed.identifier(zip);
        removed.identifier(field.first(repetition, 9));
        return written;
    }

    private String text(IdentifierKind kind, String value) {
        return rule.text(kind, new PhiText(value));
    }

    /** The components up to this one identify; of those behind nobody knows. */
    private void parts(Hl7Field field, int repetition, int last) {
        List<List<String>> components = field.repetitions().get(repetition - 1);
        for (int component = 1; component <= components.size(); component++) {
            components.get(component - 1).forEach(component <= last ? removed::identifier : removed::unknown);
        }
    }

    private static List<String> blank(int components) {
        return new ArrayList<>(Collections.nCopies(components, ""));
    }
}
