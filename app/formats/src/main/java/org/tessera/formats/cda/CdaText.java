package org.tessera.formats.cda;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.MappedText;
import org.tessera.formats.clinical.Attachment;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** The text of a document in its order: titles, narratives, names of codes, original texts, remarks. */
final class CdaText {
    static final List<String> MATERIAL = List.of("manufacturedMaterial", "manufacturedLabeledDrug", "playingEntity",
            "playingDevice", "specimenPlayingEntity");

    private static final Set<String> INLINE = Set.of("content", "sub", "sup", "linkHtml", "footnoteRef");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SPOKEN = Set.of("displayName", "title", "alt", "abbr", "summary");
    /** Words with a blank between. Yes: {@code lives alone}. No: {@code CONF}. */
    private static final Pattern WORDS = Pattern.compile("(?s).{0,4000}\\p{L}{2,100}[^\\p{L}\\s]{0,40}\\s.*");

    private final MappedText text = new MappedText();
    private final Map<UnreadPart.Kind, Integer> unread = new EnumMap<>(UnreadPart.Kind.class);

    CdaText(Document document) {
        nodes(document, "");
    }

    /** Names, addresses and numbers are known by their fields; they are not read as text. */
    static boolean isStructured(Element element) {
        return switch (CdaTree.name(element)) {
            case "name" -> !MATERIAL.contains(CdaTree.parent(element));
            case "addr", "telecom" -> true;
            default -> false;
        };
    }

    private void nodes(Node around, String path) {
        int number = 0;
        for (Node node : CdaTree.children(around)) {
            node(node, path + "/" + number);
            number++;
        }
    }

    private void node(Node node, String path) {
        switch (node) {
            case Element element -> element(element, path);
            case Comment comment -> remark(comment.getData(), path);
            case ProcessingInstruction instruction -> remark(instruction.getData(), path);
            case CharacterData data when !data.getData().isBlank() -> text.value(path, data.getData());
            case CharacterData blank when text.length() > 0 && isInNarrative(blank) -> text.between(" ");
            default -> {
            }
        }
    }

    private static boolean isInNarrative(Node node) {
        return CdaTree.isWithin(node, List.of("paragraph", "td", "th", "item", "content", "caption"));
    }

    private void remark(String data, String path) {
        if (!data.isBlank()) {
            text.endLine();
            text.value(path, data);
            text.endLine();
            unread.merge(UnreadPart.Kind.COMMENT, 1, Integer::sum);
        }
    }

    private void element(Element element, String path) {
        String name = CdaTree.name(element);
        boolean line = !INLINE.contains(name) && !CELLS.contains(name);
        if (line) {
            text.endLine();
        } else if (CELLS.contains(name)) {
            text.between(" ");
        }
        if (!isStructured(element)) {
            attributes(element, path);
        }
        if (CdaTree.isEncoded(element)) {
            attachment(element, path);
        } else if (name.equals("renderMultiMedia")) {
            unread.merge(UnreadPart.Kind.PICTURE, 1, Integer::sum);
            nodes(element, path);
        } else if (!isStructured(element)) {
            nodes(element, path);
        }
        if (line) {
            text.endLine();
        }
    }

    private void attributes(Element element, String path) {
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            String name = CdaTree.name(attribute);
            if (!attribute.getValue().isBlank()
                    && (SPOKEN.contains(name) || WORDS.matcher(attribute.getValue()).matches())
                    && !name.equals("schemaLocation") && !name.equals("styleCode")) {
                text.endLine();
                text.value(path + "/@" + attribute.getName(), attribute.getValue());
                text.endLine();
            }
        }
    }

    private void attachment(Element element, String path) {
        Optional<Attachment> read = CdaTree.attachment(element);
        if (read.isPresent()) {
            read.get().into(text, path);
        } else if (!element.getTextContent().isBlank()) {
            unread.merge(Attachment.unread(element.getAttribute("mediaType")), 1, Integer::sum);
        }
    }

    MappedText text() {
        return text;
    }

    List<UnreadPart> unread() {
        return unread.entrySet().stream().map(part -> new UnreadPart(part.getKey(), part.getValue())).toList();
    }
}
