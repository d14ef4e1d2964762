package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.MappedText;
import org.tessera.formats.clinical.Attachment;

/** The free text of a resource in the order of its elements: narratives, attachments, remarks, names of codes, values. */
final class FhirText {
    /** Words with a blank between. Yes: {@code lives alone}. No: {@code final}, {@code 2024-01-01}. */
    private static final Pattern WORDS = Pattern.compile("(?s).{0,4000}\\p{L}{2,100}[^\\p{L}\\s]{0,40}\\s.*");

    private final FhirElements elements;
    private final MappedText text = new MappedText();
    private final Map<UnreadPart.Kind, Integer> unread = new EnumMap<>(UnreadPart.Kind.class);
    private final boolean wordless;

    FhirText(FhirElements elements, JsonNode tree) {
        this.elements = elements;
        object(tree, "", "");
        wordless = text.isBlank() && unread.isEmpty();
        if (wordless) {
            text.value("/" + FhirTree.TYPE, tree.path(FhirTree.TYPE).asText());
            text.endLine();
        }
    }

    /** Whether no words are in the resource; the name of its type is its text then. */
    boolean isWordless() {
        return wordless;
    }

    private void object(JsonNode object, String name, String path) {
        if (FhirTree.isAttachment(object)) {
            attachment(object, path);
        }
        if (object.path("value").isNumber()) {
            quantity(object, path);
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            boolean apart = key.equals("unit") && object.path("value").isNumber();
            boolean named = key.equals("display") && FhirTree.isReference(object)
                    && FhirTree.named(name, object).isPresent();
            if (!apart && !named) {
                node(value, key, FhirTree.path(path, key));
            }
        }
    }

    private void node(JsonNode node, String name, String path) {
        if (FhirTree.isNarrative(name, node)) {
            String div = path + "/" + FhirTree.DIV;
            Attachment.html(node.path(FhirTree.DIV).asText(), "UTF-8").into(text, div);
        } else if (name.equals("photo")) {
            unread.merge(UnreadPart.Kind.PICTURE, Math.max(1, node.isArray() ? node.size() : 1), Integer::sum);
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                node(node.get(index), name, path + "/" + index);
            }
        } else if (node.isObject()) {
            if (!isStructured(name, node)) {
                object(node, name, path);
            }
        } else if ((node.isTextual() && isShown(name, node.asText())) || (node.isNumber() && isMeasured(name))) {
            text.endLine();
            text.between(path.contains("/interpretation/") ? "Interpretation: " : "");
            text.value(path, node.asText());
            text.endLine();
        }
    }

    /** Names, addresses and numbers are known by their fields; they are not read as text. */
    private static boolean isStructured(String name, JsonNode node) {
        return switch (name) {
            case "name" -> node.has("family") || node.has("given") || node.has("text");
            case "address", "telecom", "identifier", "meta" -> true;
            default -> false;
        };
    }

    private boolean isShown(String name, String value) {
        if (value.isBlank() || name.equals(FhirTree.DATA) || name.equals("fullUrl")) {
            return false;
        }
        boolean other = !name.equals("name") && !name.equals("alias") && WORDS.matcher(value).matches();
        return elements.isText(name) || other;
    }

    /** Values of observations; the value of a quantity is read with its unit. */
    static boolean isMeasured(String name) {
        return name.equals("valueInteger") || name.equals("valueDecimal");
    }

    private void quantity(JsonNode object, String path) {
        text.endLine();
        text.value(path + "/value", object.path("value").asText());
        if (object.path("unit").isTextual() && !object.path("unit").asText().isBlank()) {
            text.between(" ");
            text.value(path + "/unit", object.path("unit").asText());
        }
        text.endLine();
    }

    private void attachment(JsonNode object, String path) {
        String type = object.path("contentType").asText();
        Optional<Attachment> read = object.has(FhirTree.DATA) ? FhirTree.attachment(object) : Optional.empty();
        if (read.isPresent()) {
            text.endLine();
            read.get().into(text, path + "/" + FhirTree.DATA);
        } else if (object.has(FhirTree.DATA)) {
            unread.merge(Attachment.unread(type), 1, Integer::sum);
        } else if (object.has("url")) {
            unread.merge(UnreadPart.Kind.LINKED_FILE, 1, Integer::sum);
        }
    }

    MappedText text() {
        return text;
    }

    List<UnreadPart> unread() {
        return unread.entrySet().stream().map(part -> new UnreadPart(part.getKey(), part.getValue())).toList();
    }
}
