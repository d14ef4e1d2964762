package org.tessera.formats.cda;

import java.util.Base64;
import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.clinical.Removed;
import org.tessera.formats.clinical.States;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a document anew from the elements and attributes that are known, each treated by what it holds. */
final class CdaRedactor {
    private static final String MASKED = "MSK";

    private final CdaElements elements;
    private final PlaceEdits edits;
    private final FieldRule rule;
    private final Removed removed;
    private final CdaAttributes attributes;
    private final Document written = CdaTree.empty();

    CdaRedactor(CdaElements elements, PlaceEdits edits, FieldRule rule, Removed removed) {
        this.elements = elements;
        this.edits = edits;
        this.rule = rule;
        this.removed = removed;
        this.attributes = new CdaAttributes(elements, edits, rule, removed);
    }

    Document write(Document document) {
        children(document, written, "");
        return written;
    }

    private void children(Node read, Node into, String path) {
        int number = 0;
        for (Node child : CdaTree.children(read)) {
            String at = path + "/" + number;
            switch (child) {
                case Element element when isKept(element) -> into.appendChild(element(element, at));
                case Element other -> dropped(other);
                case Comment comment -> removed.unknown(comment.getData());
                case CharacterData text -> into.appendChild(
                        written.createTextNode(text.getData().isBlank() ? " " : edits.apply(at, text.getData())));
                default -> {
                }
            }
            number++;
        }
    }

    private boolean isKept(Element element) {
        String name = CdaTree.name(element);
        boolean known = elements.isElement(name) || elements.isNarrative(name);
        return known
                && (CdaTree.HL7.equals(element.getNamespaceURI()) || CdaTree.SDTC.equals(element.getNamespaceURI()));
    }

    private Element element(Element read, String path) {
        String name = CdaTree.name(read);
        boolean sdtc = CdaTree.SDTC.equals(read.getNamespaceURI());
        Element element = written.createElementNS(read.getNamespaceURI(), sdtc ? "sdtc:" + name : name);
        if (CdaText.isStructured(read)) {
            structured(read, element, name);
        } else if (name.equals("id") || name.equals("setId")) {
            removed.identifier(read.getAttribute("extension"));
            removed.unknown(read.getAttribute("root"));
            element.setAttribute("nullFlavor", MASKED);
            element.setAttribute("root", attributes.opaqueRoot(read));
        } else {
            attributes.write(read, element, path);
            if (CdaTree.isEncoded(read)) {
                attachment(read, element, path);
            } else {
                children(read, element, path);
            }
        }
        return element;
    }

    private void structured(Element read, Element element, String name) {
        switch (name) {
            case "name" -> {
                String whole = CdaKnown.whole(read);
                if (!whole.isEmpty()) {
                    element.setTextContent(rule.text(CdaKnown.kind(read), new PhiText(whole)));
                }
                gone(read);
            }
            case "addr" -> address(read, element);
            default -> {
                String value = read.getAttribute("value");
                removed.identifier(value);
                removed.identifier(value.substring(value.indexOf(':') + 1));
                element.setAttribute("nullFlavor", MASKED);
            }
        }
    }

    private void address(Element read, Element element) {
        for (Element part : CdaTree.elements(read)) {
            String value = part.getTextContent().strip();
            String kept = switch (CdaTree.name(part)) {
                case "state" -> States.isState(value) ? value : "";
                case "country" -> States.isCountry(value) ? value : "";
                case "postalCode" -> value.isEmpty() ? "" : rule.zip(new PhiText(value)).orElse("");
                default -> "";
            };
            if (kept.isEmpty() || !kept.equals(value)) {
                removed.identifier(value);
            }
            if (!kept.isEmpty()) {
                Element copy = written.createElementNS(CdaTree.HL7, CdaTree.name(part));
                copy.setTextContent(kept);
                element.appendChild(copy);
            }
        }
        if (CdaTree.elements(element).isEmpty()) {
            element.setAttribute("nullFlavor", MASKED);
        }
    }

    private void attachment(Element read, Element element, String path) {
        CdaTree.attachment(read).ifPresent(text -> {
            element.setAttribute("mediaType", text.mediaType());
            element.setAttribute("representation", "B64");
            element.setTextContent(Base64.getEncoder().encodeToString(text.written(path, edits)));
        });
    }

    private void gone(Node node) {
        List<Element> parts = CdaTree.elements(node);
        parts.forEach(this::gone);
        if (parts.isEmpty()) {
            removed.identifier(node.getTextContent());
        }
    }

    private void dropped(Element element) {
        attributes.dropped(element);
        for (Node child : CdaTree.children(element)) {
            if (child instanceof Element inner) {
                dropped(inner);
            } else if (child instanceof CharacterData data) {
                removed.unknown(data.getData());
            }
        }
    }
}
