package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.tessera.formats.clinical.OpaqueIds;

/** New ids for the resources of a document, so that references still lead to what they led to. */
final class FhirIds {
    private static final String URN = "urn:uuid:";
    /** No host has such a name (RFC 2606). */
    private static final String BASE = "http://redacted.invalid/";

    private final OpaqueIds ids = new OpaqueIds();

    String id(String type, String id) {
        return ids.of(type + "/" + id);
    }

    /** A resource inside of another is referred to by its id alone. */
    String contained(String id) {
        return ids.of("#" + id);
    }

    String reference(String reference) {
        if (reference.startsWith("#")) {
            return "#" + contained(reference.substring(1));
        }
        FhirReference read = FhirReference.of(reference);
        return read.type().isEmpty() ? urn(reference) : read.type() + "/" + id(read.type(), read.id());
    }

    /** The address of an entry: of a resource with an id, by that. */
    String url(String url, JsonNode resource) {
        FhirReference read = FhirReference.of(url);
        boolean typed = !read.type().isEmpty() && resource.path(FhirTree.TYPE).asText().equals(read.type());
        return typed ? BASE + read.type() + "/" + id(read.type(), read.id()) : urn(url);
    }

    private String urn(String url) {
        return URN + new UUID(0, ids.number(url));
    }
}
