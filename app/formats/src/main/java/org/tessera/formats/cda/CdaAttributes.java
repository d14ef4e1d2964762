package org.tessera.formats.cda;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.clinical.CodeSystems;
import org.tessera.formats.clinical.OpaqueIds;
import org.tessera.formats.clinical.Removed;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What is left of attributes: published codes, words of the standard, quantities, years, new ids. */
final class CdaAttributes {
    /** Yes: {@code 2.16.840.1.113883.10.20.22.1.1}. No: {@code 2.16.840.1.113883.19}. */
    private static final Pattern TEMPLATE = Pattern
            .compile("(?:2\\.16\\.840\\.1\\.113883\\.10\\.20|1\\.3\\.6\\.1\\.4\\.1\\.19376\\.1)(?:\\.\\d{1,5}){1,12}");
    /** Yes: {@code 2015-08-01}. No: {@code 20150801}. */
    private static final Pattern RELEASE = Pattern.compile("201[2-9]-\\d\\d-\\d\\d|202\\d-\\d\\d-\\d\\d");
    /** Yes: {@code -12.5}, {@code true}. No: {@code 555-0142}. */
    private static final Pattern QUANTITY = Pattern.compile("-?\\d{1,4}(?:\\.\\d{1,4})?|true|false");
    /** With a unit behind it, more. Yes: {@code 250000}. No: {@code 7710123493}. */
    private static final Pattern MEASURED = Pattern.compile("-?\\d{1,6}(?:\\.\\d{1,4})?");
    /** Yes: {@code 20240311}, {@code 202403111015-0500}. No: {@code 2024-03}. */
    private static final Pattern TIME = Pattern.compile("\\d{4,14}(?:\\.\\d{1,4})?(?:[+-]\\d{4})?");
    private static final Pattern SPAN = Pattern.compile("\\d{1,2}");
    private static final List<String> QUANTITIES = List.of("value", "doseQuantity", "rateQuantity", "quantity", "low",
            "high", "center", "width", "period", "numerator", "denominator", "repeatNumber", "maxDoseQuantity",
            "sequenceNumber", "versionNumber", "preferenceInd", "deceasedInd", "independentInd", "translation");

    private final CdaElements elements;
    private final PlaceEdits edits;
    private final FieldRule rule;
    private final Removed removed;
    private final OpaqueIds ids = new OpaqueIds();

    CdaAttributes(CdaElements elements, PlaceEdits edits, FieldRule rule, Removed removed) {
        this.elements = elements;
        this.edits = edits;
        this.rule = rule;
        this.removed = removed;
    }

    /** The same new number for the same id. */
    String opaqueRoot(Element id) {
        return new UUID(0, ids.number(id.getAttribute("root") + "^" + id.getAttribute("extension"))).toString();
    }

    /** Everything that an element which is left out said. */
    void dropped(Element read) {
        for (int index = 0; index < read.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) read.getAttributes().item(index);
            if (!isMarkup(attribute) && !elements.isWord(CdaTree.name(attribute), attribute.getValue())) {
                removed.unknown(attribute.getValue());
            }
        }
    }

    /** Whether it names namespaces, schemas or types: they say how a document is built and nothing about anybody. */
    private static boolean isMarkup(Attr attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                || CdaTree.XSI.equals(attribute.getNamespaceURI());
    }

    void write(Element read, Element into, String path) {
        for (int index = 0; index < read.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) read.getAttributes().item(index);
            String value = attribute.getValue();
            String kept = kept(read, attribute, path + "/@" + attribute.getName());
            if (!kept.isEmpty() && CdaTree.XSI.equals(attribute.getNamespaceURI())) {
                into.setAttributeNS(CdaTree.XSI, "xsi:type", kept);
            } else if (!kept.isEmpty()) {
                into.setAttribute(CdaTree.name(attribute), kept);
            }
            if (kept.equals(value)) {
                removed.kept(value);
            } else if (!isMarkup(attribute)) {
                removed.unknown(value);
            }
        }
        if (read.hasAttribute("code") && !into.hasAttribute("code") && !into.hasAttribute("nullFlavor")) {
            into.setAttribute("nullFlavor", "MSK");
        }
    }

    private String kept(Element read, Attr attribute, String path) {
        String value = attribute.getValue();
        String name = CdaTree.name(attribute);
        String element = CdaTree.name(read);
        return switch (name) {
            case "displayName" -> edits.apply(path, value);
            case "code", "codeSystem" -> isPublished(read, name) ? value : "";
            case "root", "extension" -> isStandard(element, name, value) ? value : "";
            case "value" -> value(read, value);
            case "unit" -> CodeSystems.isUnit(value) && isQuantity(read) ? value : "";
            case "ID" -> ids.of("#" + value);
            case "IDREF", "referencedObject" -> ids.of("#" + value.replace("#", ""));
            case "colspan", "rowspan" -> SPAN.matcher(value).matches() ? value : "";
            default -> elements.isWord(name, value) ? value : "";
        };
    }

    private boolean isPublished(Element read, String name) {
        String code = read.getAttribute("code");
        String system = read.getAttribute("codeSystem");
        boolean word = system.isEmpty() && name.equals("code") && elements.isWord("code", code);
        return word || CodeSystems.keeps(system, code)
                || (name.equals("codeSystem") && code.isEmpty() && CodeSystems.knows(system));
    }

    private static boolean isStandard(String element, String name, String value) {
        if (element.equals("typeId")) {
            return value.equals("2.16.840.1.113883.1.3") || value.equals("POCD_HD000040");
        }
        return element.equals("templateId")
                && (name.equals("root") ? TEMPLATE.matcher(value).matches() : RELEASE.matcher(value).matches());
    }

    private static boolean isQuantity(Element read) {
        return QUANTITIES.contains(CdaTree.name(read));
    }

    private String value(Element read, String value) {
        if (CdaTree.name(read).equals("reference")) {
            return value.startsWith("#") ? "#" + ids.of(value) : "";
        }
        boolean measured = read.hasAttribute("unit") || CdaTree.name(read).equals("period");
        boolean time = elements.isTime(CdaTree.name(read)) || read.getAttributeNS(CdaTree.XSI, "type").endsWith("TS")
                || elements.isTime(CdaTree.parent(read))
                || (CdaTree.parent(read).equals("value") && value.length() >= 8);
        if (time && !measured) {
            boolean isTime = TIME.matcher(value).matches();
            removed.identifier(value.length() > 4 ? value.substring(0, Math.min(8, value.length())) : "");
            return isTime ? rule.year(new PhiText(value)).orElse("") : "";
        }
        Pattern form = CodeSystems.isUnit(read.getAttribute("unit")) ? MEASURED : QUANTITY;
        return isQuantity(read) && form.matcher(value).matches() ? value : "";
    }
}
