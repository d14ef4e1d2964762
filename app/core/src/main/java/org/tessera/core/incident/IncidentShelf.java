package org.tessera.core.incident;

import java.util.List;
import java.util.Optional;

/** The incidents of a store, encrypted. Whoever calls has written the audit. Thread-safe. */
public interface IncidentShelf {
    /** All, the newest first. */
    List<Incident> list();

    /** One of them. */
    Optional<Incident> find(String id);

    /** Keeps what is known now; it is on disk when this returns. */
    void keep(Incident incident);
}
