package org.tessera.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of values by section. In a file a section opens with {@code [name]}; its values stand behind, divided by
 * semicolons, or by blanks where the section has no semicolon. A line that opens with {@code #} is a remark.
 */
final class ValueLists {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    /** Reads resource files of this package; a file without sections becomes one, named like the file. */
    static ValueLists read(String... files) throws IOException {
        ValueLists lists = new ValueLists();
        for (String file : files) {
            lists.add(file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')), resource(file));
        }
        return lists;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = ValueLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void add(String name, String content) {
        String section = name;
        StringBuilder body = new StringBuilder();
        for (String line : content.lines().toList()) {
            if (line.startsWith("[")) {
                close(section, body);
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                body.append(line).append(' ');
            }
        }
        close(section, body);
    }

    private void close(String section, StringBuilder body) {
        String text = body.toString();
        String divider = text.contains(";") ? ";" : "\\s+";
        List<String> values = Arrays.stream(text.split(divider)).map(String::strip).filter(v -> !v.isEmpty()).toList();
        if (!values.isEmpty()) {
            sections.computeIfAbsent(section, key -> new ArrayList<>()).addAll(values);
        }
        body.setLength(0);
    }

    /** The values of a section. */
    List<String> get(String section) {
        List<String> values = sections.get(section);
        if (values == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return values;
    }

    /** The names of all sections that end in this, in file order. */
    List<String> sectionsEnding(String suffix) {
        return sections.keySet().stream().filter(name -> name.endsWith(suffix)).toList();
    }

    /** All sections. */
    Map<String, List<String>> sections() {
        return sections;
    }
}
