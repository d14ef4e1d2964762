package org.tessera.store.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.db.Database;

/** Lets attempts at a slot through one at a time, counts the wrong ones, and writes them down. */
public final class Turnstile {
    private static final Set<ProblemCode> WRONG = Set.of(ProblemCode.PASSPHRASE_WRONG, ProblemCode.CODE_WRONG,
            ProblemCode.ACCOUNT_INACTIVE);
    private static final Set<ProblemCode> ALARMING = Set.of(ProblemCode.CELL_REFUSED, ProblemCode.STORE_ROLLED_BACK,
            ProblemCode.STORE_DAMAGED);

    private final Attempts attempts;
    private final AuditLog audit;

    /**
     * What lets attempts at a store through.
     *
     * @param audit takes refusals, also while the store is locked
     */
    public Turnstile(Database database, AuditLog audit, Clock clock) {
        this.attempts = new Attempts(database, clock);
        this.audit = audit;
    }

    /**
     * Tries. What succeeds takes the count back itself, in the transaction that makes it succeed.
     *
     * @throws ProblemException {@link ProblemCode#LOGIN_THROTTLED}, or what the attempt says
     */
    synchronized <T> T attempt(KeySlot slot, Supplier<T> way) {
        Attempts.Count before = attempts.begin(slot.holder());
        try {
            return way.get();
        } catch (ProblemException refused) {
            if (!WRONG.contains(refused.problem())) {
                attempts.undo(slot.holder(), before);
            }
            if (WRONG.contains(refused.problem()) || ALARMING.contains(refused.problem())) {
                note(refused.problem(), slot.holder());
            }
            throw refused;
        }
    }

    /** The refusal stands, whether or not it can be written down. */
    private void note(ProblemCode problem, String holder) {
        Optional<AccountName> account = AccountRows.isAccount(holder) ? Optional.of(new AccountName(holder))
                : Optional.empty();
        try {
            audit.append(new AuditEvent.StoreRefused(problem, account));
        } catch (ProblemException notWritten) {
            // Nothing was permitted that the audit would have to hold.
        }
    }
}
