package org.tessera.formats.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Tells which runs and paragraphs no reader of the page sees. */
final class Hidden {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    /** Reads the styles of a document, if it has any. */
    Hidden(Optional<WordPart> part) {
        part.ifPresent(present -> Word.children(present.root())
                .stream()
                .filter(element -> Word.name(element).equals("style"))
                .forEach(style -> styles.put(Word.attribute(style, "styleId"), style)));
    }

    /** Whether the run is hidden, by itself or by its style. */
    boolean run(Element run) {
        return Word.child(run, "rPr")
                .map(properties -> vanishes(properties) || byStyle(properties, "rStyle"))
                .orElse(false);
    }

    /** Whether the style of the paragraph hides it. */
    boolean paragraph(Element paragraph) {
        return Word.child(paragraph, "pPr").map(properties -> byStyle(properties, "pStyle")).orElse(false);
    }

    private static boolean vanishes(Element properties) {
        return Word.isOn(properties, "vanish") || Word.isOn(properties, "specVanish");
    }

    private boolean byStyle(Element properties, String reference) {
        String id = Word.child(properties, reference).map(style -> Word.attribute(style, "val")).orElse("");
        for (int step = 0; step < LONGEST_CHAIN && styles.containsKey(id); step++) {
            Element style = styles.get(id);
            if (Word.child(style, "rPr").map(Hidden::vanishes).orElse(false)) {
                return true;
            }
            id = Word.child(style, "basedOn").map(base -> Word.attribute(base, "val")).orElse("");
        }
        return false;
    }
}
