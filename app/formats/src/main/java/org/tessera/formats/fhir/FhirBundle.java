package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.formats.json.Json;

/** The resources of a bundle, parted by patient. What belongs to nobody goes with those that refer to it, or by itself. */
final class FhirBundle {
    private static final List<String> PATIENT = List.of("subject", "patient", "beneficiary", "for", "individual");

    private final JsonNode bundle;
    private final List<JsonNode> entries = new ArrayList<>();
    /** Each name of a resource, its type and id or its full URL, and the numbers of its entries. */
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    /** Each name of a patient and the first of its names. */
    private final Map<String, String> patients = new HashMap<>();

    FhirBundle(JsonNode bundle) {
        this.bundle = bundle;
        bundle.path("entry").forEach(entries::add);
        for (int number = 0; number < entries.size(); number++) {
            JsonNode resource = entries.get(number).path("resource");
            List<String> names = names(entries.get(number));
            for (String name : names) {
                byName.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(number);
                if (resource.path(FhirTree.TYPE).asText().equals("Patient")) {
                    patients.putIfAbsent(name, names.getFirst());
                }
            }
        }
    }

    private static List<String> names(JsonNode entry) {
        List<String> names = new ArrayList<>();
        JsonNode resource = entry.path("resource");
        if (resource.path("id").isTextual()) {
            names.add(resource.path(FhirTree.TYPE).asText() + "/" + resource.path("id").asText());
        }
        if (entry.path("fullUrl").isTextual()) {
            names.add(FhirReference.of(entry.path("fullUrl").asText()).key());
        }
        return names;
    }

    /** One bundle for each patient; the bundle itself if it is of one or none. */
    List<JsonNode> parts() {
        Map<String, Set<Integer>> ofPatient = new LinkedHashMap<>();
        Set<Integer> nobodys = new LinkedHashSet<>();
        for (int number = 0; number < entries.size(); number++) {
            Optional<String> patient = patient(entries.get(number));
            if (patient.isPresent()) {
                ofPatient.computeIfAbsent(patient.get(), first -> new LinkedHashSet<>()).add(number);
            } else {
                nobodys.add(number);
            }
        }
        if (ofPatient.size() <= 1) {
            return List.of(bundle);
        }
        List<JsonNode> parts = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        for (Set<Integer> own : ofPatient.values()) {
            Set<Integer> all = withReferred(own, nobodys);
            placed.addAll(all);
            parts.add(part(all));
        }
        nobodys.removeAll(placed);
        if (!nobodys.isEmpty()) {
            parts.add(part(nobodys));
        }
        return parts;
    }

    private Optional<String> patient(JsonNode entry) {
        JsonNode resource = entry.path("resource");
        if (resource.path(FhirTree.TYPE).asText().equals("Patient")) {
            return names(entry).stream().findFirst().map(name -> patients.getOrDefault(name, name));
        }
        return PATIENT.stream()
                .map(element -> resource.path(element).path("reference").asText())
                .filter(reference -> !reference.isEmpty())
                .map(reference -> FhirReference.of(reference).key())
                .filter(key -> patients.containsKey(key) || key.startsWith("Patient/"))
                .map(key -> patients.getOrDefault(key, key))
                .findFirst();
    }

    private Set<Integer> withReferred(Set<Integer> own, Set<Integer> nobodys) {
        Set<Integer> all = new LinkedHashSet<>(own);
        List<Integer> open = new ArrayList<>(own);
        while (!open.isEmpty()) {
            Set<String> pointed = new LinkedHashSet<>();
            pointers(entries.get(open.removeLast()), pointed);
            for (String name : pointed) {
                for (int number : byName.getOrDefault(name, Set.of())) {
                    if (nobodys.contains(number) && all.add(number)) {
                        open.add(number);
                    }
                }
            }
        }
        return all;
    }

    /** Everything that a node points to. */
    static void pointers(JsonNode node, Set<String> pointed) {
        for (String element : List.of("reference", "url")) {
            if (node.path(element).isTextual()) {
                pointed.add(FhirReference.of(node.path(element).asText()).key());
            }
        }
        node.forEach(child -> pointers(child, pointed));
    }

    private JsonNode part(Set<Integer> numbers) {
        ObjectNode part = Json.object();
        part.put(FhirTree.TYPE, "Bundle");
        part.set("type", bundle.path("type"));
        ArrayNode all = part.putArray("entry");
        numbers.stream().sorted().forEach(number -> all.add(entries.get(number)));
        return part;
    }
}
