package org.tessera.store.settings;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.QualityShelf;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.QualityCodec;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Samples, counts of reviews and validated kinds on three shelves of the house, encrypted. Thread-safe. */
public final class SqliteQualityShelf implements QualityShelf {
    private static final Shelf SAMPLE = new Shelf("quality-sample");
    private static final Shelf DAYS = new Shelf("quality-day");
    private static final Shelf KINDS = new Shelf("quality-kind");
    private static final int VERSION = 1;

    private final Compartments compartments;

    /** What a store knows of quality. */
    public SqliteQualityShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public List<SampledNote> sample() {
        return all(SAMPLE).values()
                .stream()
                .map(QualityCodec::sampled)
                .sorted(Comparator.comparing(SampledNote::drawnAt).thenComparing(note -> note.note().value()))
                .toList();
    }

    @Override
    public void keep(Collection<SampledNote> notes) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> {
            int changed = 0;
            for (SampledNote note : notes) {
                changed += SAMPLE.put(sql, house, new ShelfName(note.note().value()),
                        Json.document(VERSION, QualityCodec.write(note)));
            }
            return changed;
        });
    }

    @Override
    public SortedMap<LocalDate, EditCounts> days() {
        SortedMap<LocalDate, EditCounts> days = new TreeMap<>();
        all(DAYS).forEach((name, counts) -> days.put(day(name), QualityCodec.counts(counts)));
        return days;
    }

    @Override
    public void add(LocalDate day, EditCounts counts) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> {
            ShelfName name = new ShelfName(day.toString());
            EditCounts before = DAYS.get(sql, house, name)
                    .map(document -> QualityCodec.counts(Json.content(VERSION, document)))
                    .orElse(EditCounts.NONE);
            return DAYS.put(sql, house, name, Json.document(VERSION, QualityCodec.write(before.plus(counts))));
        });
    }

    @Override
    public List<ValidatedKind> validated() {
        return all(KINDS).values()
                .stream()
                .map(QualityCodec::validated)
                .sorted(Comparator.comparing(ValidatedKind::kind))
                .toList();
    }

    @Override
    public void validate(ValidatedKind kind) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> KINDS.put(sql, house, name(kind.kind()),
                Json.document(VERSION, QualityCodec.write(kind))));
    }

    @Override
    public void withdraw(IdentifierKind kind) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> KINDS.remove(sql, name(kind)));
    }

    private static ShelfName name(IdentifierKind kind) {
        return new ShelfName(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is kept on a shelf, by name. */
    private SortedMap<String, Fields> all(Shelf shelf) {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> items(shelf, sql, house)).orElse(new TreeMap<>());
    }

    private static SortedMap<String, Fields> items(Shelf shelf, Sql sql, Compartment house) throws SQLException {
        SortedMap<String, Fields> items = new TreeMap<>();
        for (String name : shelf.names(sql)) {
            shelf.get(sql, house, new ShelfName(name))
                    .ifPresent(document -> items.put(name, Json.content(VERSION, document)));
        }
        return items;
    }

    private static LocalDate day(String name) {
        try {
            return LocalDate.parse(name);
        } catch (DateTimeException noDay) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "day");
        }
    }
}
