package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * How far the {@link WorkFlow} of a store came: steps are counted over all notes, and each one rests on those before it.
 */
final class FlowProgress {
    private static final List<WorkFlow> STEPS = List.of(WorkFlow.values());
    private static final Pattern NOTE = Pattern.compile("\"note\":\"(note-[0-9]+)\"");
    private static final int PAGE = 1_000;

    private FlowProgress() {}

    static int notes(int steps) {
        return (steps + STEPS.size() - 1) / STEPS.size();
    }

    /** Does the step that comes after so many; notes count from 1. */
    static void next(Store store, int done) {
        STEPS.get(done % STEPS.size()).run(store, done / STEPS.size() + 1);
    }

    /**
     * Says how many steps a store holds, and fails if one is missing before the last of them.
     *
     * @throws ProblemException {@link ProblemCode#AUDIT_BROKEN}
     */
    static int in(Store store) {
        if (store.audit().verify() instanceof AuditVerification.Broken broken) {
            throw new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + broken.number());
        }
        Set<String> audit = audit(store);
        int last = (int) audit.stream().filter(row -> row.startsWith("note-imported ")).count();
        int kept = Math.max(0, last - 1) * STEPS.size();
        for (int number = 1; number < last; number++) {
            int note = number;
            assertThat(STEPS).as("note %d of %d", number, last).allMatch(step -> step.isKept(store, note, audit));
        }
        while (kept < last * STEPS.size() && STEPS.get(kept % STEPS.size()).isKept(store, last, audit)) {
            kept++;
        }
        return kept;
    }

    private static Set<String> audit(Store store) {
        Set<String> rows = new HashSet<>();
        List<AuditEntry> page = store.audit().read(1, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                Matcher note = NOTE.matcher(entry.event());
                rows.add(entry.code() + (note.find() ? " " + note.group(1) : ""));
            }
            page = store.audit().read(page.getLast().number() + 1, PAGE);
        }
        return rows;
    }
}
