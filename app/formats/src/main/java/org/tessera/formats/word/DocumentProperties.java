package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.formats.AuthorName;
import org.tessera.formats.ReadingFlow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The properties of a document: author, title, company and those that a site added. None of them is written. */
final class DocumentProperties {
    private static final Set<String> PEOPLE = Set.of("creator", "lastModifiedBy", "Manager");

    /** Properties that a program counts or sets. */
    private static final Set<String> COUNTED = Set.of("Application", "AppVersion", "Pages", "Words", "Characters",
            "Lines", "Paragraphs", "CharactersWithSpaces", "TotalTime", "DocSecurity", "ScaleCrop", "LinksUpToDate",
            "SharedDoc", "HyperlinksChanged", "revision", "i4");

    private DocumentProperties() {}

    /** Whether the part holds the properties of the document. */
    static boolean isProperties(WordPart part) {
        String root = part.root().getLocalName();
        return root.equals("coreProperties") || root.equals("Properties");
    }

    /** Adds the properties to the text, a line each with its name, and gives the identifiers that they name. */
    static List<KnownIdentifier> read(WordPart part, ReadingFlow flow) {
        List<KnownIdentifier> known = new ArrayList<>();
        for (Element property : Word.children(part.root())) {
            String name = property.getLocalName();
            if (!COUNTED.contains(name)) {
                flow.gap(ReadingFlow.Gap.LINE);
                texts(part, property, name, flow);
                known.addAll(known(name, property.getTextContent().strip()));
            }
        }
        flow.gap(ReadingFlow.Gap.LINE);
        return known;
    }

    private static void texts(WordPart part, Node node, String name, ReadingFlow flow) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text && !child.getNodeValue().isBlank()) {
                flow.gap(ReadingFlow.Gap.LINE);
                flow.mark(name + ": ", false);
                flow.value(part.path(child), child.getNodeValue(), false);
            }
            texts(part, child, name, flow);
        }
    }

    private static List<KnownIdentifier> known(String name, String value) {
        if (PEOPLE.contains(name)) {
            return AuthorName.known(value).stream().toList();
        }
        if (name.equals("Company") && !value.isBlank() && !AuthorName.isProgram(value)) {
            return List.of(new KnownIdentifier(IdentifierKind.FACILITY, new PhiText(value)));
        }
        return HeaderFields.propose(new PhiText(value));
    }
}
