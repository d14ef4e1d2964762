package org.tessera.engine.selftest;

import org.tessera.engine.assets.Glossary;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.models.ModelRow;
import org.tessera.engine.models.ModelShelf;
import org.tessera.engine.output.ReleasedZips;

/** Models by their fingerprints, lists by theirs, and what ships with them. */
final class KnowledgeChecks {
    private KnowledgeChecks() {}

    /** The manifest with its models, for the parts that need them. */
    static Tried<ModelShelf> run(Checks checks) {
        Tried<ModelShelf> shelf = checks.of("manifest", ModelShelf::released);
        shelf.value().ifPresent(models -> {
            for (ModelRow row : models.rows()) {
                checks.of("model " + row.name(), () -> models.read(row.name()));
            }
        });
        for (WordList list : WordList.values()) {
            checks.of("list " + list.title(), () -> {
                list.require();
                return list;
            });
        }
        checks.with(shelf, "table of ZIP codes", ReleasedZips::read);
        checks.of("templates", () -> TemplateShelf.released().all());
        checks.of("samples", () -> SampleShelf.released().all());
        checks.of("glossary", Glossary::released);
        return shelf;
    }
}
