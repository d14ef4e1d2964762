package org.tessera.engine.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tessera.formats.json.Json;

/** JSON that a door prints. Doors see no module behind the engine. */
public final class JsonPage {
    private JsonPage() {}

    /** An empty object to fill. */
    public static ObjectNode object() {
        return Json.object();
    }

    /** The tree of a text; empty if it is not JSON. */
    public static Optional<JsonNode> read(String text) {
        return Json.read(text);
    }

    /** The tree over several lines, for people. */
    public static String write(JsonNode tree) {
        return Json.writePretty(tree);
    }
}
