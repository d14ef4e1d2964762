package org.tessera.engine.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;

/** Which notes of a batch are of one patient. */
public final class Cases {
    private Cases() {}

    /**
     * The case of each note: the one that is given; else one for all notes whose source names the same patient; else one of
     * its own. New ids are drawn by chance.
     */
    public static List<CaseId> of(List<ClinicalNote> notes, Optional<CaseId> given) {
        Map<PhiText, CaseId> byPatient = new HashMap<>();
        return notes.stream().map(note -> {
            CaseId own = new CaseId("case-" + note.id().value());
            return given.orElseGet(() -> note.source()
                    .patient()
                    .map(patient -> byPatient.computeIfAbsent(patient, first -> own))
                    .orElse(own));
        }).toList();
    }

    /** Does something with the notes of each case together, and gives the results in the order of the notes. */
    public static List<OutputNote> each(List<AnalyzedNote> notes, List<CaseId> cases,
            BiFunction<CaseId, List<AnalyzedNote>, List<OutputNote>> work) {
        Map<CaseId, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < cases.size(); place++) {
            places.computeIfAbsent(cases.get(place), first -> new ArrayList<>()).add(place);
        }
        List<Optional<OutputNote>> done = new ArrayList<>(Collections.nCopies(notes.size(), Optional.empty()));
        places.forEach((caseId, of) -> {
            List<OutputNote> outputs = work.apply(caseId, of.stream().map(notes::get).toList());
            for (int at = 0; at < of.size(); at++) {
                done.set(of.get(at), Optional.of(outputs.get(at)));
            }
        });
        return done.stream().flatMap(Optional::stream).toList();
    }
}
