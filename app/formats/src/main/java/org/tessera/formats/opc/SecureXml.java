package org.tessera.formats.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.Limits;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of packages. A document type is refused, so there are no entities, and nothing outside is ever asked for. */
public final class SecureXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Depth is limited here, where it has a name; this is the library's own limit, and zero is none. */
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private SecureXml() {}

    /**
     * The tree of a part.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED}, or {@link ProblemCode#DOCUMENT_EXPANDS} for nesting
     *     beyond {@link Limits#DEPTH}
     */
    public static Document read(byte[] bytes) {
        Document tree = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> parse(bytes));
        limitDepth(tree);
        return tree;
    }

    private static Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(DEPTH, "0");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException damaged) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
    }

    /**
     * Hands a part to a handler event by event; for parts that are too long for a tree.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED}
     */
    public static void scan(byte[] bytes, DefaultHandler handler) {
        Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature(NO_DOCTYPE, true);
                factory.newSAXParser().parse(new ByteArrayInputStream(bytes), handler);
                return true;
            } catch (ParserConfigurationException | SAXException damaged) {
                throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
            }
        });
    }

    /** Walks without recursion: what is nested too deeply would break the walks that recur. */
    private static void limitDepth(Document tree) {
        int depth = 0;
        @Nullable
        Node node = tree;
        while (node != null) {
            @Nullable
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
                if (depth > Limits.DEPTH) {
                    throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
                }
            } else {
                while (node != null && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                next = node == null ? null : node.getNextSibling();
            }
            node = next;
        }
    }
}
