package org.tessera.core.incident;

import java.time.Instant;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;

/**
 * Something that was done about an incident.
 *
 * @param state the state that it led to
 * @param words what, as typed; may identify somebody
 */
public record IncidentStep(IncidentState state, NamedPerson by, Instant at, PhiText words) {}
