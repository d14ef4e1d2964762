package org.tessera.formats.hl7;

import java.util.ArrayList;
import java.util.List;

/** The values of one field, unescaped: repetitions of components of subcomponents, each list at least one long. */
record Hl7Field(List<List<List<String>>> repetitions) {
    static final Hl7Field EMPTY = of(List.of(""));

    Hl7Field {
        repetitions = repetitions.stream().map(all -> all.stream().map(List::copyOf).toList()).toList();
    }

    /** One repetition with these components. */
    static Hl7Field of(List<String> components) {
        return new Hl7Field(List.of(components.stream().map(List::of).toList()));
    }

    /** The field as it stands in a message. */
    static Hl7Field read(String raw, Hl7Delimiters signs, Hl7Escapes escapes) {
        List<List<List<String>>> repetitions = new ArrayList<>();
        for (String repetition : split(raw, signs.repetition())) {
            List<List<String>> components = new ArrayList<>();
            for (String component : split(repetition, signs.component())) {
                components.add(split(component, signs.subcomponent()).stream().map(escapes::read).toList());
            }
            repetitions.add(components);
        }
        return new Hl7Field(repetitions);
    }

    /** The field as it is to stand in a message, empty ends left out. */
    String write(Hl7Delimiters signs, Hl7Escapes escapes) {
        List<String> written = new ArrayList<>();
        for (List<List<String>> components : repetitions) {
            List<String> parts = new ArrayList<>();
            for (List<String> component : components) {
                parts.add(join(component.stream().map(escapes::write).toList(), signs.subcomponent()));
            }
            written.add(join(parts, signs.component()));
        }
        return join(written, signs.repetition());
    }

    /** One value; empty if there is none. Numbers begin at 1. */
    String at(int repetition, int component, int subcomponent) {
        if (repetition > repetitions.size() || component > repetitions.get(repetition - 1).size()) {
            return "";
        }
        List<String> parts = repetitions.get(repetition - 1).get(component - 1);
        return subcomponent > parts.size() ? "" : parts.get(subcomponent - 1);
    }

    /** The first value that a component holds: its first subcomponent, or the next that is not blank. */
    String first(int repetition, int component) {
        if (repetition > repetitions.size() || component > repetitions.get(repetition - 1).size()) {
            return "";
        }
        return repetitions.get(repetition - 1)
                .get(component - 1)
                .stream()
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("");
    }

    boolean isBlank() {
        return repetitions.stream()
                .allMatch(all -> all.stream().allMatch(parts -> parts.stream().allMatch(String::isBlank)));
    }

    private static List<String> split(String raw, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = raw.indexOf(sign); end >= 0; end = raw.indexOf(sign, from)) {
            parts.add(raw.substring(from, end));
            from = end + 1;
        }
        parts.add(raw.substring(from));
        return parts;
    }

    private static String join(List<String> parts, char sign) {
        int last = parts.size();
        while (last > 1 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        return String.join(String.valueOf(sign), parts.subList(0, last));
    }
}
