package org.tessera.store.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentShelf;
import org.tessera.store.codec.IncidentCodec;
import org.tessera.store.codec.Json;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Incidents by id, encrypted. Thread-safe. */
public final class SqliteIncidentShelf implements IncidentShelf {
    private static final Shelf SHELF = new Shelf("incident");
    private static final int VERSION = 1;

    private final Compartments compartments;

    /** The incidents of a store. */
    public SqliteIncidentShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public List<Incident> list() {
        List<byte[]> all = compartments.read(CompartmentId.HOUSE, (sql, house) -> {
            List<byte[]> documents = new ArrayList<>();
            for (String name : SHELF.names(sql)) {
                SHELF.get(sql, house, new ShelfName(name)).ifPresent(documents::add);
            }
            return documents;
        }).orElse(List.of());
        return all.stream()
                .map(SqliteIncidentShelf::read)
                .sorted(Comparator.comparing((Incident incident) -> incident.steps().getFirst().at()).reversed())
                .toList();
    }

    @Override
    public Optional<Incident> find(String id) {
        return list().stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    @Override
    public void keep(Incident incident) {
        byte[] document = Json.document(VERSION, IncidentCodec.write(incident));
        compartments.changeOrCreate(CompartmentId.HOUSE,
                (sql, house) -> SHELF.put(sql, house, new ShelfName(incident.id()), document));
    }

    private static Incident read(byte[] document) {
        return IncidentCodec.read(Json.content(VERSION, document));
    }
}
