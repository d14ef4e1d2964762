package org.tessera.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.tessera.formats.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Texts out of XML that lies in a document. No entity and no document type is read, and nothing is said aloud. */
final class SafeXml extends DefaultHandler {
    private final Predicate<QName> below;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder stretch = new StringBuilder();
    private int depth;
    private int inside;

    private SafeXml(Predicate<QName> below) {
        this.below = below;
    }

    /** The texts below elements of some names, each stretch once; what is damaged ends the reading. */
    static List<String> texts(byte[] xml, Predicate<QName> below) {
        SafeXml handler = new SafeXml(below);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException | ParserConfigurationException damaged) {
            handler.flush();
        }
        return handler.texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        flush();
        depth++;
        if (depth > Limits.DEPTH) {
            throw new SAXException();
        }
        inside = inside == 0 && below.test(new QName(uri, name)) ? depth : inside;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        flush();
        inside = inside == depth ? 0 : inside;
        depth--;
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inside > 0) {
            stretch.append(buffer, start, length);
        }
    }

    private void flush() {
        String text = stretch.toString().strip();
        stretch.setLength(0);
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
