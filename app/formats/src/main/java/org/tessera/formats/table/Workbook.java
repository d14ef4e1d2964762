package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.AuthorName;
import org.tessera.formats.UnreadTally;
import org.tessera.formats.opc.OfficePackage;
import org.tessera.formats.opc.PartCounts;
import org.tessera.formats.opc.Relationships;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The sheets of an XLSX file, hidden ones too. */
final class Workbook {
    private final OfficePackage opened;
    private final Document book;
    private final Relationships links;
    private final List<String> strings;
    private final NumberFormats formats;

    private Workbook(OfficePackage opened, String name, Document book) {
        this.opened = opened;
        this.book = book;
        this.links = opened.relationships(name);
        this.strings = links.ofType("sharedStrings").flatMap(opened::bytes).map(SharedStrings::read).orElse(List.of());
        this.formats = new NumberFormats(links.ofType("styles").flatMap(opened::xml), isFrom1904(book));
    }

    private static boolean isFrom1904(Document book) {
        NodeList properties = book.getElementsByTagNameNS("*", "workbookPr");
        String says = properties.getLength() == 0 ? "" : ((Element) properties.item(0)).getAttribute("date1904");
        return says.equals("1") || says.equals("true");
    }

    /** Opens a file. */
    static Workbook open(PhiBytes source) {
        OfficePackage opened = OfficePackage.open(source);
        String name = opened.relationships("")
                .ofType("officeDocument")
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        Document book = opened.xml(name)
                .filter(tree -> "workbook".equals(tree.getDocumentElement().getLocalName()))
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        return new Workbook(opened, name, book);
    }

    /** The parts that hold sheets of cells, in order. */
    List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        NodeList all = book.getElementsByTagNameNS("*", "sheet");
        for (int index = 0; index < all.getLength(); index++) {
            id((Element) all.item(index)).flatMap(links::part).ifPresent(sheets::add);
        }
        if (sheets.isEmpty()) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        return sheets;
    }

    private static Optional<String> id(Element sheet) {
        for (int index = 0; index < sheet.getAttributes().getLength(); index++) {
            if ("id".equals(sheet.getAttributes().item(index).getLocalName())
                    && sheet.getAttributes().item(index).getNamespaceURI() != null) {
                return Optional.of(sheet.getAttributes().item(index).getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** Hands out the rows of a sheet that hold anything. */
    void rows(String sheet, UnreadTally tally, Consumer<Sheet.Row> rows) {
        byte[] part = opened.bytes(sheet).orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        new Sheet(strings, formats, tally, rows).read(part);
    }

    /** The remarks on a sheet, those of one row together. */
    Map<Integer, List<String>> remarks(String sheet) {
        Map<Integer, List<String>> remarks = new HashMap<>();
        for (Relationships.Relationship one : opened.relationships(sheet).all()) {
            String element = one.type().equals("comments") ? "comment"
                    : one.type().equals("threadedComment") ? "threadedComment" : "";
            if (!element.isEmpty() && !one.external()) {
                opened.xml(one.target()).ifPresent(tree -> remarks(tree.getElementsByTagNameNS("*", element), remarks));
            }
        }
        return remarks;
    }

    private static void remarks(NodeList all, Map<Integer, List<String>> remarks) {
        for (int index = 0; index < all.getLength(); index++) {
            Element remark = (Element) all.item(index);
            int row = NumberFormats.number(remark.getAttribute("ref").replaceFirst("^[A-Za-z]{1,3}", ""));
            remarks.computeIfAbsent(row, first -> new ArrayList<>()).add(remark.getTextContent().strip());
        }
    }

    /** What is no plain text: pictures, drawings with text, hidden sheets, remarks, macros. */
    void count(UnreadTally tally) {
        PartCounts.add(opened, tally);
        NodeList all = book.getElementsByTagNameNS("*", "sheet");
        for (int index = 0; index < all.getLength(); index++) {
            String state = ((Element) all.item(index)).getAttribute("state");
            if (!state.isEmpty() && !state.equals("visible")) {
                tally.add(UnreadPart.Kind.HIDDEN_TEXT);
            }
        }
        for (String sheet : sheets()) {
            remarks(sheet).values().forEach(row -> row.forEach(remark -> tally.add(UnreadPart.Kind.COMMENT)));
            opened.relationships(sheet)
                    .ofType("drawing")
                    .flatMap(opened::xml)
                    .filter(tree -> tree.getElementsByTagNameNS("*", "t").getLength() > 0)
                    .ifPresent(tree -> tally.add(UnreadPart.Kind.EMBEDDED_FILE));
        }
    }

    /** The people that the properties of the file name. */
    List<KnownIdentifier> authors() {
        Set<KnownIdentifier> known = new LinkedHashSet<>();
        Optional<Document> properties = opened.relationships("").ofType("core-properties").flatMap(opened::xml);
        for (String element : List.of("creator", "lastModifiedBy")) {
            properties.map(tree -> tree.getElementsByTagNameNS("*", element))
                    .filter(found -> found.getLength() > 0)
                    .flatMap(found -> AuthorName.known(found.item(0).getTextContent()))
                    .ifPresent(known::add);
        }
        return List.copyOf(known);
    }
}
