package org.tessera.egress;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON Schemas to check bodies and profiles with. */
public final class Schemas {
    private static final String OFFICIAL = "urn:openai";

    private Schemas() {}

    /** A schema of this project, by its resource below {@code org/tessera/egress}. */
    public static Schema own(String resource) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(resource));
    }

    /** The text of a resource below {@code org/tessera/egress}. */
    public static String text(String resource) {
        try (InputStream stream = Optional.ofNullable(Schemas.class.getResourceAsStream(resource)).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A schema of OpenAI's own interface description, where that lies beside the checkout. */
    public static Optional<Schema> official(String name) {
        return Official.REGISTRY
                .map(registry -> registry.getSchema(SchemaLocation.of(OFFICIAL + "#/components/schemas/" + name)));
    }

    /** Read once: it is two megabytes long. */
    private static final class Official {
        static final Optional<SchemaRegistry> REGISTRY = registry(
                Path.of(System.getProperty("tessera.root", "."), "..", "shared", "contracts", "openai-openapi.json"));

        private static Optional<SchemaRegistry> registry(Path file) {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try {
                String description = Files.readString(file);
                return Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(OFFICIAL, description))));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** What is wrong with a JSON text; empty if nothing is. */
    public static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
