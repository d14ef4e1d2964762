package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;

/** The audit never asserts a change of an account that was refused. */
class RefusedChangesTest {
    private static final AccountName NOBODY = new AccountName("nobody");
    private static final AccountName FOUNDER = AccountName.of(Clinic.FOUNDER);
    private static final Set<Role> ROLES = Set.of(Role.CLINICIAN);

    @TempDir
    Path home;

    private static char[] strong() {
        return "four plain words of one's own".toCharArray();
    }

    /** What happened, without the refusals that stand there as such. */
    private static List<String> codes(DeidentificationEngine engine) {
        return engine.audit()
                .read(1, 1000)
                .stream()
                .map(AuditEntry::code)
                .filter(code -> !code.equals("store-refused"))
                .toList();
    }

    private static void leavesNoTrace(DeidentificationEngine engine, ProblemCode code,
            Consumer<DeidentificationEngine> change) {
        List<String> before = codes(engine);
        assertThat(catchThrowable(() -> change.accept(engine))).isInstanceOfSatisfying(ProblemException.class,
                refused -> assertThat(refused.problem()).isEqualTo(code));
        assertThat(codes(engine)).isEqualTo(before);
    }

    @Test
    void standNowhereAmongTheChangesThatHappened() {
        try (DeidentificationEngine engine = Clinic.in(home).founder()) {
            leavesNoTrace(engine, ProblemCode.ACCOUNT_EXISTS,
                    open -> open.accounts().add(Clinic.FOUNDER, ROLES, strong()));
            leavesNoTrace(engine, ProblemCode.PASSPHRASE_WEAK,
                    open -> open.accounts().add(new NamedPerson("Cy Newcomer"), ROLES, "short".toCharArray()));
            leavesNoTrace(engine, ProblemCode.ACCOUNT_UNKNOWN, open -> open.accounts().changeRoles(NOBODY, ROLES));
            leavesNoTrace(engine, ProblemCode.LAST_ADMINISTRATOR, open -> open.accounts().changeRoles(FOUNDER, ROLES));
            leavesNoTrace(engine, ProblemCode.ACCOUNT_UNKNOWN, open -> open.accounts().deactivate(NOBODY));
            leavesNoTrace(engine, ProblemCode.LAST_ADMINISTRATOR, open -> open.accounts().deactivate(FOUNDER));
            leavesNoTrace(engine, ProblemCode.ACCOUNT_UNKNOWN, open -> open.accounts().reset(NOBODY, strong()));
            leavesNoTrace(engine, ProblemCode.PASSPHRASE_WEAK,
                    open -> open.accounts().reset(FOUNDER, "short".toCharArray()));
            leavesNoTrace(engine, ProblemCode.PASSPHRASE_WRONG,
                    open -> open.ownAccount().changePassphrase("not the one of it".toCharArray(), strong()));
            leavesNoTrace(engine, ProblemCode.PASSPHRASE_REPEATED, open -> open.ownAccount()
                    .changePassphrase(Clinic.FOUNDERS.toCharArray(), Clinic.FOUNDERS.toCharArray()));
        }
    }
}
