package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.clinical.CodeSystems;
import org.tessera.formats.clinical.Removed;
import org.tessera.formats.json.Json;

/** Builds a resource anew from the elements that are known, each treated by what it holds. */
final class FhirRedactor {
    private static final Set<String> STRUCTURED = Set.of("name", "address", "identifier", "telecom");
    private static final int LONGEST_NUMBER = 8;
    /** A number that nobody reads may be a count, and no more; {@code false} fits too. */
    private static final int LONGEST_COUNT = 5;
    private static final int OLDEST_TOLD = 89;
    private static final String XHTML = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

    private final FhirElements elements;
    private final PlaceEdits edits;
    private final FieldRule rule;
    private final Removed removed;
    private final FhirIds ids = new FhirIds();
    private final FhirFields fields;

    FhirRedactor(FhirElements elements, PlaceEdits edits, FieldRule rule, Removed removed) {
        this.elements = elements;
        this.edits = edits;
        this.rule = rule;
        this.removed = removed;
        this.fields = new FhirFields(rule, removed);
    }

    /** A resource as it is written; one of an unknown type says nothing but that it was there. */
    ObjectNode resource(JsonNode resource) {
        return object(resource, "", "", "");
    }

    private ObjectNode object(JsonNode object, String name, String path, String type) {
        String here = FhirTree.typeOf(object, type);
        ObjectNode written = Json.object();
        if (object.has(FhirTree.TYPE)) {
            boolean known = elements.isType(here);
            written.put(FhirTree.TYPE, known ? here : "Basic");
            if (!known) {
                dropped(object);
                return written;
            }
        }
        boolean attached = FhirTree.isAttachment(object);
        boolean reference = FhirTree.isReference(object);
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            String at = FhirTree.path(path, key);
            if (key.equals("id") && object.has(FhirTree.TYPE)) {
                removed.unknown(value.asText());
                written.put("id",
                        path.contains("/contained/") ? ids.contained(value.asText()) : ids.id(here, value.asText()));
            } else if (key.equals("reference") && value.isTextual()) {
                removed.unknown(value.asText());
                written.put("reference", ids.reference(value.asText()));
            } else if (key.equals("fullUrl") && value.isTextual()) {
                removed.unknown(value.asText());
                written.put("fullUrl", ids.url(value.asText(), object.path("resource")));
            } else if (key.equals("display") && reference && FhirTree.named(name, object).isPresent()) {
                removed.identifier(value.asText());
                written.put("display", rule.text(FhirTree.named(name, object).get(), new PhiText(value.asText())));
            } else if (attached && Set.of(FhirTree.DATA, "contentType", "url", "hash", "size").contains(key)) {
                if (key.equals(FhirTree.DATA)) {
                    attachment(object, written, at);
                }
            } else if (isCoded(object) && Set.of("system", "code").contains(key)) {
                code(object, written, key);
            } else if (!key.equals(FhirTree.TYPE)) {
                put(written, key, value, at, name, here);
            }
        }
        return written;
    }

    private static boolean isCoded(JsonNode object) {
        return object.path("code").isTextual() && (object.has("system") || object.has("display"));
    }

    private void code(JsonNode object, ObjectNode written, String key) {
        if (CodeSystems.keeps(object.path("system").asText(), object.path("code").asText())) {
            removed.kept(object.path(key).asText());
            written.set(key, object.path(key));
        } else {
            removed.unknown(object.path(key).asText());
        }
    }

    private void put(ObjectNode written, String key, JsonNode value, String path, String around, String type) {
        if (key.equals("meta")) {
            fields.meta(value).ifPresent(meta -> written.set("meta", meta));
        } else if (FhirTree.isNarrative(key, value)) {
            String div = path + "/" + FhirTree.DIV;
            Attachment narrative = Attachment.html(value.path(FhirTree.DIV).asText(), "UTF-8");
            written.putObject("text")
                    .put("status", "generated")
                    .put(FhirTree.DIV, XHTML + narrative.edited(div, edits) + "</div>");
        } else if (value.isArray() && (elements.isNode(key) || elements.isText(key) || elements.isCode(key, "final")
                || STRUCTURED.contains(key))) {
            ArrayNode all = Json.object().putArray("all");
            for (int index = 0; index < value.size(); index++) {
                one(key, value.get(index), path + "/" + index, around, type).ifPresent(all::add);
            }
            if (!all.isEmpty()) {
                written.set(key, all);
            }
        } else if (!value.isArray()) {
            one(key, value, path, around, type).ifPresent(one -> written.set(key, one));
        } else {
            dropped(value);
        }
    }

    private Optional<JsonNode> one(String key, JsonNode value, String path, String around, String type) {
        if (value.isObject()) {
            return switch (key) {
                case "name" -> Optional.of(fields.name(value, FhirKnown.person(type, around)));
                case "address" -> Optional.of(fields.address(value));
                case "telecom" -> {
                    fields.gone(value);
                    yield Optional.empty();
                }
                case "identifier" -> Optional.of(fields.identifier(value, FhirKnown.kind(value, type)));
                default -> node(key, value, path, type);
            };
        }
        return primitive(key, value, path, type);
    }

    private Optional<JsonNode> node(String key, JsonNode value, String path, String type) {
        boolean old = key.endsWith("Age") && value.path("value").asDouble() > OLDEST_TOLD;
        if (!(elements.isNode(key) || elements.isText(key)) || old) {
            dropped(value);
            return Optional.empty();
        }
        ObjectNode written = object(value, key, path, type);
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    private Optional<JsonNode> primitive(String key, JsonNode value, String path, String type) {
        String text = value.asText();
        if (!value.isTextual()) {
            boolean seen = key.equals("value") || FhirText.isMeasured(key);
            boolean kept = elements.isValue(key) && text.length() <= (seen ? LONGEST_NUMBER : LONGEST_COUNT)
                    && !edits.touches(path);
            if (!kept) {
                removed.unknown(text);
            }
            return kept ? Optional.of(value) : Optional.empty();
        }
        if (key.equals("name") || key.equals("alias")) {
            removed.identifier(text);
            IdentifierKind kind = FhirTree.owner(type).orElse(IdentifierKind.FACILITY);
            return Optional.of(FhirFields.text(rule.text(kind, new PhiText(text))));
        }
        if (elements.isDate(key)) {
            return fields.year(text);
        }
        if (elements.isCode(key, text)) {
            removed.kept(text);
            return Optional.of(value);
        }
        if (elements.isText(key)) {
            return Optional.of(FhirFields.text(edits.apply(path, text)));
        }
        removed.unknown(text);
        return Optional.empty();
    }

    private void attachment(JsonNode object, ObjectNode written, String path) {
        FhirTree.attachment(object).ifPresent(attachment -> {
            written.put("contentType", attachment.mediaType());
            written.put(FhirTree.DATA, Base64.getEncoder().encodeToString(attachment.written(path, edits)));
        });
    }

    /** What an element that is left out said; the name that an extension bears is no value. */
    private void dropped(JsonNode node) {
        if (node.isValueNode()) {
            removed.unknown(node.asText());
        }
        node.properties()
                .stream()
                .filter(field -> !(field.getKey().equals("url") && FhirTree.isExtensionName(field.getValue().asText())))
                .forEach(field -> dropped(field.getValue()));
        if (node.isArray()) {
            node.forEach(this::dropped);
        }
    }
}
