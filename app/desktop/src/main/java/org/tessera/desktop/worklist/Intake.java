package org.tessera.desktop.worklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.io.ImportResult;
import org.tessera.engine.io.NoteImporter;
import org.tessera.engine.io.PastedNote;

/** Takes notes into the worklist. Blocks. */
final class Intake {
    private final DeidentificationEngine engine;
    private final NoteImporter importer = NoteImporter.released();

    Intake(DeidentificationEngine engine) {
        this.engine = engine;
    }

    /** A file of which nothing was taken, and why. */
    record Refused(PhiText name, Problem problem) {}

    /** What came of taking notes in. */
    record Taken(List<NoteId> notes, List<Refused> refused) {
        Taken {
            notes = List.copyOf(notes);
            refused = List.copyOf(refused);
        }
    }

    /** Files and folders; one that cannot be read does not keep the others out. */
    Taken files(List<Path> paths) {
        List<NoteId> notes = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path path : paths) {
            try {
                for (ImportResult result : importer.importFrom(path)) {
                    switch (result) {
                        case ImportResult.Imported imported -> imported.notes().forEach(note -> {
                            engine.addDocument(note);
                            notes.add(note.note().id());
                        });
                        case ImportResult.NotImported not ->
                            refused.add(new Refused(name(not.file()), Problem.of(not.problem(), not.detail())));
                    }
                }
            } catch (ProblemException problem) {
                refused.add(new Refused(name(path), Problem.of(problem)));
            }
        }
        return new Taken(notes, refused);
    }

    /** Text that a person pasted. */
    Taken pasted(PhiText text, PhiText title) {
        return new Taken(List.of(add(PastedNote.of(text, title))), List.of());
    }

    /** All synthetic samples, so that the first stands on top. */
    Taken samples() {
        return new Taken(SampleShelf.released()
                .all()
                .reversed()
                .stream()
                .map(SampleShelf::note)
                .map(this::add)
                .toList()
                .reversed(), List.of());
    }

    private NoteId add(ClinicalNote note) {
        engine.add(note);
        return note.id();
    }

    private static PhiText name(Path path) {
        return new PhiText(Optional.ofNullable(path.getFileName()).orElse(path).toString());
    }
}
