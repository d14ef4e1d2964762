package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in the text where a picture, an object or a shape stood. */
final class Drawings {
    private Drawings() {}

    /** The words for it; none for a shape that only draws lines or holds text. */
    static String mark(Element drawing) {
        String name = Word.name(drawing);
        if (name.equals("altChunk") || name.equals("control") || Word.holds(drawing, "OLEObject", "control")) {
            return "[EMBEDDED FILE]";
        }
        if (Word.holds(drawing, "chart")) {
            return "[CHART]";
        }
        return Word.holds(drawing, "blip", "imagedata", "relIds") ? "[PICTURE]" : "";
    }

    /** The text boxes in it, those of one alternative only. */
    static List<Element> boxes(Element drawing) {
        List<Element> boxes = new ArrayList<>();
        collect(drawing, boxes);
        return boxes;
    }

    private static void collect(Element element, List<Element> boxes) {
        if (Role.of(Word.name(element)) == Role.BOX) {
            boxes.add(element);
        } else {
            for (Element child : Role.of(Word.name(element)) == Role.ALTERNATIVES ? alternatives(element)
                    : Word.children(element)) {
                collect(child, boxes);
            }
        }
    }

    /** The first alternative, and those of the others that say something else. */
    static List<Element> alternatives(Element alternatives) {
        List<Element> chosen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Element one : Word.children(alternatives)) {
            StringBuilder words = new StringBuilder();
            words(one, words);
            String text = words.toString();
            if (chosen.isEmpty() || !(text.isEmpty() || said.contains(text))) {
                chosen.add(one);
                said.add(text);
            }
        }
        return chosen;
    }

    private static void words(Node node, StringBuilder words) {
        for (Element child : Word.children(node)) {
            switch (Role.of(Word.name(child))) {
                case TEXT, CODE -> words.append(child.getTextContent());
                case ALTERNATIVES -> alternatives(child).forEach(one -> words(one, words));
                case HYPHEN, TAB, BREAK, SYMBOL, PARAGRAPH, RUN, ROW, CELL, DELETED, INSERTED, DRAWING, BOX, PROPERTIES,
                        CONTROL, NOTHING, OPEN ->
                    words(child, words);
            }
        }
    }
}
