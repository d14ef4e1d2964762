package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.tessera.formats.opc.OfficePackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * One part of a document, with a path for each value in it that can be read: {@code word/document.xml#t[17]} for text,
 * {@code #a[3]} for an attribute, {@code #c[0]} for a remark in the markup.
 */
final class WordPart {
    private final String name;
    private final Element root;
    private final IdentityHashMap<Node, String> paths = new IdentityHashMap<>();
    private final List<Attr> attributes = new ArrayList<>();
    private final List<Comment> remarks = new ArrayList<>();
    private int texts;

    private WordPart(String name, Document tree) {
        this.name = name;
        this.root = tree.getDocumentElement();
        Symbols.translate(root);
        index(tree);
    }

    /** Reads a part; empty if there is none of that name. */
    static Optional<WordPart> read(OfficePackage opened, String name) {
        return opened.xml(name).map(tree -> new WordPart(name, tree));
    }

    private void index(Node node) {
        if (node instanceof Text) {
            paths.put(node, name + "#t[" + texts++ + "]");
        } else if (node instanceof Comment remark) {
            paths.put(node, name + "#c[" + remarks.size() + "]");
            remarks.add(remark);
        } else if (node instanceof Element element) {
            if (Word.name(element).equals("noBreakHyphen")) {
                paths.put(node, name + "#t[" + texts++ + "]");
            }
            for (Attr attribute : Word.attributes(element)) {
                if (ReadableAttributes.isText(attribute)) {
                    paths.put(attribute, name + "#a[" + attributes.size() + "]");
                    attributes.add(attribute);
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            index(child);
        }
    }

    String name() {
        return name;
    }

    Element root() {
        return root;
    }

    /** The attributes that can be read, in order. */
    List<Attr> attributes() {
        return attributes;
    }

    /** Remarks in the markup, which no program shows. */
    List<Comment> remarks() {
        return remarks;
    }

    /** The path of a text, a hyphen, an attribute or a remark of this part. */
    String path(Node node) {
        return paths.getOrDefault(node, "");
    }

    /** The characters of such a node. */
    static String value(Node node) {
        return node instanceof Element ? "-" : node.getNodeValue();
    }

    /** The characters at a path; empty if there is no such place. */
    Optional<String> at(String path) {
        return paths.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(path))
                .map(entry -> value(entry.getKey()))
                .findFirst();
    }
}
