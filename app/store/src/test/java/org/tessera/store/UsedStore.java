package org.tessera.store;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.NoteId;
import org.tessera.core.work.WorkSummary;
import org.tessera.store.sample.Canaries;

/** A store after a scripted use, and all that can be asked of it. */
public final class UsedStore {
    /** A member of staff, who stands in the audit by name. */
    public static final String REVIEWER = ScriptedUse.REVIEWER;

    private UsedStore() {}

    /** Uses every room once per note, and gives the values that may identify. */
    public static List<String> use(Store store, long seed, int notes) {
        Canaries canaries = new Canaries(seed);
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= notes; number++) {
            List<String> some = canaries.next(ScriptedUse.PER_NOTE);
            ScriptedUse.use(store, number, some);
            all.addAll(some);
        }
        return all;
    }

    /** Lines of the list, notes, reviews, versions, tokens, answers, documents, secrets. */
    public static List<Object> everythingIn(Store store) {
        List<Object> all = new ArrayList<>();
        for (WorkSummary line : store.worklist().list()) {
            NoteId id = line.id();
            all.add(line);
            all.add(store.work().source(id));
            all.add(store.work().review(id).orElseThrow().steps());
            all.add(store.work().reviewed(id));
            all.add(store.work().versions(id));
            all.add(store.work().answer(id));
            all.add(store.work().draft(id));
            all.add(store.work().signed(id));
            all.add(store.vault().load(line.caseId()).entries());
        }
        store.secrets().names().forEach(name -> all.add(new String(store.secrets().get(name).orElseThrow())));
        return all;
    }
}
