package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;

/** The people and places of the lines read so far, for the lines behind that refer to them. The oldest are forgotten first. */
final class FhirPeople {
    private static final int MOST = 20_000;

    private final Map<String, Set<KnownIdentifier>> byName = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<KnownIdentifier>> eldest) {
            return size() > MOST;
        }
    };

    /** What is known of whom a line is about: from the line itself and from the lines that it refers to. */
    KnownIdentifiers known(JsonNode line) {
        String type = line.path(FhirTree.TYPE).asText();
        List<KnownIdentifier> own = new FhirKnown(line).all().all();
        Set<String> pointed = new LinkedHashSet<>();
        FhirBundle.pointers(line, pointed);
        Set<KnownIdentifier> all = new LinkedHashSet<>(own);
        pointed.forEach(name -> all.addAll(byName.getOrDefault(name, Set.of())));
        if (FhirTree.owner(type).isPresent() || type.equals("Coverage")) {
            remember(type + "/" + line.path("id").asText(), own);
            if (type.equals("RelatedPerson") || type.equals("Coverage")) {
                pointed.stream().filter(name -> name.startsWith("Patient/")).forEach(name -> remember(name, own));
            }
        }
        return new KnownIdentifiers(List.copyOf(all));
    }

    private void remember(String name, List<KnownIdentifier> known) {
        byName.computeIfAbsent(name, first -> new LinkedHashSet<>()).addAll(known);
    }

    /** What a resource or a bundle calls its patient: the record number, or the id. */
    static Optional<PhiText> patient(JsonNode tree) {
        return find(tree, "Patient").flatMap(patient -> {
            for (JsonNode identifier : patient.path("identifier")) {
                if (FhirKnown.kind(identifier, "Patient") == IdentifierKind.MEDICAL_RECORD
                        && !identifier.path("value").asText().isBlank()) {
                    return Optional.of(identifier.path("value").asText());
                }
            }
            return Optional.of(patient.path("id").asText());
        }).or(() -> referred(tree)).filter(name -> !name.isBlank()).map(PhiText::new);
    }

    private static Optional<JsonNode> find(JsonNode tree, String type) {
        if (tree.path(FhirTree.TYPE).asText().equals(type)) {
            return Optional.of(tree);
        }
        for (JsonNode entry : tree.path("entry")) {
            if (entry.path("resource").path(FhirTree.TYPE).asText().equals(type)) {
                return Optional.of(entry.path("resource"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> referred(JsonNode tree) {
        Set<String> pointed = new LinkedHashSet<>();
        FhirBundle.pointers(tree, pointed);
        return pointed.stream().filter(name -> name.startsWith("Patient/")).findFirst();
    }
}
