package org.tessera.formats.clinical;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the ids of one document new names, the same one to the same id. */
public final class OpaqueIds {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of an id, from 1. */
    public int number(String id) {
        return numbers.computeIfAbsent(id, first -> numbers.size() + 1);
    }

    /** The new name, for example {@code r1}. */
    public String of(String id) {
        return "r" + number(id);
    }
}
