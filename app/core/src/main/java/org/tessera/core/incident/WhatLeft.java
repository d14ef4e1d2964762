package org.tessera.core.incident;

import java.time.Instant;
import java.util.Map;
import org.tessera.core.identifier.IdentifierType;

/**
 * What the audit tells of something that left.
 *
 * @param row the row that permitted it
 * @param note the note that it was made of
 * @param bytes how long the request was; 0 if the audit does not say
 * @param tokens how many tokens stood in it in the place of values
 * @param kinds the identifiers that the machine found in the note, by kind: what may be in it if hiding failed
 * @param recipient the provider profile, or the form of an export
 * @param destination the address; empty if there is none
 * @param at when
 * @param by who
 * @param identifying whether it left with its identifiers
 * @param answered whether an answer came back
 */
public record WhatLeft(long row, String note, int bytes, int tokens, Map<IdentifierType, Integer> kinds,
        String recipient, String destination, Instant at, String by, boolean identifying, boolean answered) {
    public WhatLeft {
        kinds = Map.copyOf(kinds);
    }
}
