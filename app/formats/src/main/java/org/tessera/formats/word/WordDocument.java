package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.opc.OfficePackage;
import org.tessera.formats.opc.Relationships;

/** The XML parts of one DOCX file. */
final class WordDocument {
    /** Stories that come behind the main one, as the main one calls them. */
    private static final List<String> BEHIND = List.of("footnotes", "endnotes", "footer");

    private final OfficePackage opened;
    private final WordPart main;
    private final Relationships links;
    private final Map<String, WordPart> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private WordDocument(OfficePackage opened, WordPart main) {
        this.opened = opened;
        this.main = main;
        this.links = opened.relationships(main.name());
        parts.put(main.name(), main);
    }

    /** Opens the file; every part is read when it is asked for. */
    static WordDocument open(PhiBytes source) {
        OfficePackage opened = OfficePackage.open(source);
        WordPart main = opened.relationships("")
                .ofType("officeDocument")
                .or(() -> opened.ofType(".main+xml").stream().findFirst())
                .flatMap(name -> WordPart.read(opened, name))
                .filter(part -> Word.name(part.root()).equals("document"))
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        return new WordDocument(opened, main);
    }

    OfficePackage opened() {
        return opened;
    }

    WordPart main() {
        return main;
    }

    /** A part of the package; empty if there is none of that name. */
    Optional<WordPart> part(String name) {
        if (!parts.containsKey(name)) {
            WordPart.read(opened, name).ifPresent(part -> parts.put(name, part));
        }
        return Optional.ofNullable(parts.get(name));
    }

    /** The parts that the main one points to under a type, for example {@code header}, each once, by name. */
    List<WordPart> related(String type) {
        return links.all()
                .stream()
                .filter(one -> one.type().equals(type) && !one.external())
                .map(one -> one.target().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .flatMap(name -> part(name).stream())
                .toList();
    }

    /** What the main part points to. */
    Relationships links() {
        return links;
    }

    /** Headers, the document, notes and footers: what is written again. */
    List<WordPart> stories() {
        List<WordPart> stories = new ArrayList<>(related("header"));
        stories.add(main);
        BEHIND.forEach(type -> stories.addAll(related(type)));
        return stories;
    }

    /** Every other part of XML: comments, properties, data behind content controls, diagrams, addresses. */
    List<WordPart> others() {
        List<WordPart> stories = stories();
        return opened.names()
                .stream()
                .filter(this::isXml)
                .flatMap(name -> part(name).stream())
                .filter(part -> !stories.contains(part))
                .toList();
    }

    private boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ending = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        return (ending || opened.type(name).endsWith("xml")) && !lower.equals("[content_types].xml");
    }
}
