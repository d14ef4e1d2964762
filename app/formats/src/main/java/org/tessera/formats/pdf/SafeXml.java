package org.tessera.formats.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tessera.formats.Limits;

/** Texts out of XML that lies in a document. No entity and no document type is read. */
final class SafeXml {
    private SafeXml() {}

    /** The texts below elements of some names, each stretch once; what is damaged ends the reading. */
    static List<String> texts(byte[] xml, Predicate<QName> below) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            read(reader, below, texts);
            reader.close();
        } catch (XMLStreamException damaged) {
            return texts;
        }
        return texts;
    }

    private static void read(XMLStreamReader reader, Predicate<QName> below, List<String> texts)
            throws XMLStreamException {
        int depth = 0;
        int inside = 0;
        while (reader.hasNext() && depth < Limits.DEPTH) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inside = inside > 0 ? inside : below.test(reader.getName()) ? depth : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = inside == depth ? 0 : inside;
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && inside > 0 && !reader.getText().isBlank()) {
                texts.add(reader.getText().strip());
            }
        }
    }
}
