package org.tessera.formats.cda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.Limits;
import org.tessera.formats.clinical.Attachment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A document as a tree. No document type, entity, schema or link in it is followed. */
final class CdaTree {
    static final String HL7 = "urn:hl7-org:v3";
    static final String SDTC = "urn:hl7-org:sdtc";
    static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    /** Deeper than is accepted, so that it is refused by name. */
    private static final String DEEPEST_PARSED = "10000";

    private CdaTree() {}

    /**
     * Reads a document.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED}, {@link ProblemCode#FORMAT_UNSUPPORTED} if it is XML of
     *     another kind, {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    static Document read(byte[] bytes) {
        Document document = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            try {
                return builder().parse(new ByteArrayInputStream(bytes));
            } catch (SAXException damaged) {
                throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
            }
        });
        Element root = document.getDocumentElement();
        if (!"ClinicalDocument".equals(root.getLocalName()) || !HL7.equals(root.getNamespaceURI())) {
            throw new ProblemException(ProblemCode.FORMAT_UNSUPPORTED);
        }
        checkDepth(root, 0);
        return document;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST_PARSED);
            factory.setXIncludeAware(false);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("the platform reads XML securely", missing);
        }
    }

    /** An empty document. */
    static Document empty() {
        return builder().newDocument();
    }

    private static void checkDepth(Node node, int depth) {
        if (depth > Limits.DEPTH) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        for (Node child : children(node)) {
            checkDepth(child, depth + 1);
        }
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static List<Element> elements(Node node) {
        return children(node).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static String name(Node node) {
        String local = node.getLocalName();
        return local == null ? "" : local;
    }

    /** The name of the element around, empty at the root. */
    static String parent(Node node) {
        Node parent = node.getParentNode();
        return parent == null ? "" : name(parent);
    }

    /** Whether a node lies in an element of one of these names. */
    static boolean isWithin(Node node, List<String> names) {
        for (Node around = node; around != null; around = around.getParentNode()) {
            if (names.contains(name(around))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the content of an element is a file in base64. */
    static boolean isEncoded(Element element) {
        return element.getAttribute("representation").equals("B64");
    }

    /** It, if it is text. */
    static Optional<Attachment> attachment(Element element) {
        try {
            byte[] bytes = Base64.getMimeDecoder()
                    .decode(element.getTextContent().getBytes(StandardCharsets.ISO_8859_1));
            return Attachment.of(element.getAttribute("mediaType"), bytes);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The node at a path of child numbers, {@code /0/3/12}. */
    static Optional<Node> at(Document document, String path) {
        Node node = document;
        for (String step : path.substring(1).split("/", -1)) {
            List<Node> children = children(node);
            boolean number = !step.isEmpty() && step.length() < 9 && step.chars().allMatch(Character::isDigit);
            if (!number || Integer.parseInt(step) >= children.size()) {
                return Optional.empty();
            }
            node = children.get(Integer.parseInt(step));
        }
        return Optional.of(node);
    }
}
