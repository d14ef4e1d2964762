package org.tessera.training.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.detect.ClinicalTerm;

/**
 * The whole dictionary, line by line: {@code code|group|text|preferred}. A text that stands in two lists belongs to the
 * first one; the lists are read from the most telling to the most general.
 */
public final class TermDictionary {
    private static final int PREFIX = 3;

    private TermDictionary() {}

    /** The lines of the dictionary, in an order that depends on the lists alone. */
    public static List<String> lines() {
        Map<ClinicalTerm.Group, Integer> numbers = new EnumMap<>(ClinicalTerm.Group.class);
        Set<String> taken = new HashSet<>();
        List<String> lines = new ArrayList<>();
        concepts().forEach(concept -> {
            List<String> free = concept.texts().stream().filter(taken::add).toList();
            if (!free.isEmpty()) {
                int number = numbers.merge(concept.group(), 1, Integer::sum);
                free.forEach(text -> lines.add(line(concept, number, text)));
            }
        });
        return lines;
    }

    private static String line(TermConcept concept, int number, String text) {
        String group = concept.group().name();
        return String.format(Locale.ROOT, "%s%05d|%s|%s|%s", group.substring(0, PREFIX), number, group, text,
                concept.preferred());
    }

    private static Stream<TermConcept> concepts() {
        return Stream
                .of(EponymList.read(list("classifications")), EponymList.read(list("instruments")),
                        EponymList.read(list("eponyms")), plain(ClinicalTerm.Group.MEDICATION, "medications"),
                        plain(ClinicalTerm.Group.DEVICE, "devices"), plain(ClinicalTerm.Group.TEST, "tests"),
                        plain(ClinicalTerm.Group.DISORDER, "disorders"),
                        plain(ClinicalTerm.Group.PROCEDURE, "procedures"), plain(ClinicalTerm.Group.ANATOMY, "anatomy"),
                        plain(ClinicalTerm.Group.FINDING, "findings"), plain(ClinicalTerm.Group.LABEL, "labels"))
                .flatMap(part -> part);
    }

    private static Stream<TermConcept> plain(ClinicalTerm.Group group, String list) {
        return TermList.read(group, list(list));
    }

    private static List<String> list(String name) {
        try (InputStream stream = TermDictionary.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
