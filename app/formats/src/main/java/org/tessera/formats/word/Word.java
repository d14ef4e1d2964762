package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The vocabulary of WordprocessingML (ECMA-376 part 1, chapter 17), transitional and strict. */
final class Word {
    /** The name space of what is written. */
    static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Word() {}

    /** The name of an element of WordprocessingML; that of any other with its kind in front, for example {@code other:t}. */
    static String name(Node node) {
        String space = node.getNamespaceURI();
        String local = node.getLocalName();
        return SPACE.equals(space) || STRICT.equals(space) ? local : "other:" + local;
    }

    /** The child elements, in order. */
    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name. */
    static Optional<Element> child(Node node, String name) {
        return children(node).stream().filter(element -> name(element).equals(name)).findFirst();
    }

    /** The attributes, in order. */
    static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int index = 0; index < map.getLength(); index++) {
            attributes.add((Attr) map.item(index));
        }
        return attributes;
    }

    /** The value of the attribute of that local name, in any name space; empty if there is none. */
    static String attribute(Element element, String local) {
        return attributes(element).stream()
                .filter(attribute -> local.equals(attribute.getLocalName()))
                .map(Attr::getValue)
                .findFirst()
                .orElse("");
    }

    /** Whether a switch is there and on, for example {@code <w:vanish/>}. */
    static boolean isOn(Element properties, String name) {
        return child(properties, name).map(Word::isOn).orElse(false);
    }

    private static boolean isOn(Element element) {
        return switch (attribute(element, "val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** Whether an element of that local name, of any name space, stands below. */
    static boolean holds(Element element, String... locals) {
        for (String local : locals) {
            if (element.getElementsByTagNameNS("*", local).getLength() > 0) {
                return true;
            }
        }
        return false;
    }
}
