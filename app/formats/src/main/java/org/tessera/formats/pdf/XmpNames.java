package org.tessera.formats.pdf;

import java.util.Set;
import javax.xml.namespace.QName;

/** Which properties of an XMP packet are words for people: dates, tools and fingerprints are not. */
final class XmpNames {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String CUSTOM = "http://ns.adobe.com/pdfx/1.3/";
    private static final Set<String> TECHNICAL = Set.of("format", "identifier", "date", "language");

    private XmpNames() {}

    static boolean isForReaders(QName name) {
        return switch (name.getNamespaceURI()) {
            case DUBLIN_CORE -> !TECHNICAL.contains(name.getLocalPart());
            case PDF -> name.getLocalPart().equals("Keywords");
            case CUSTOM -> true;
            default -> false;
        };
    }
}
