package org.tessera.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.StaffDesktop;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.problem.Problem;

class PeopleViewModelTest {
    private static final NamedPerson RUFUS = new NamedPerson("Rufus Delacroix");

    @TempDir
    Path home;

    private StaffDesktop desktop;

    @BeforeEach
    void found() {
        desktop = StaffDesktop.in(home);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private void choose(NamedPerson person) {
        desktop.model().choose(AccountName.of(person));
    }

    private Account current() {
        return desktop.state().current().orElseThrow();
    }

    @Test
    void aNewAccountGetsAPassphraseThatIsShownOnceAndOverwritten() {
        desktop.model().ask(Asking.ADD);
        assertThat(desktop.model().add(" \u202e ", Set.of(Role.REVIEWER))).as("no name").isFalse();
        assertThat(desktop.model().add("Rufus Delacroix", Set.of(Role.REVIEWER))).isTrue();
        desktop.settle();
        assertThat(desktop.state().asking()).isEqualTo(Asking.HANDED);
        assertThat(current().person()).isEqualTo(RUFUS);
        assertThat(current().passphraseGiven()).isTrue();
        HandedOver secret = desktop.state().handed().orElseThrow();
        assertThat(secret.shown()).matches("[0-9a-z]{4}(-[0-9a-z]{4}){4}");
        desktop.model().ask(Asking.KEY);
        assertThat(desktop.state().handed()).as("nothing takes the card away").contains(secret);
        desktop.model().dismiss();
        assertThat(secret.shown()).matches("\0+");
        assertThat(desktop.state().handed()).isEmpty();
        desktop.model().ask(Asking.ADD);
        desktop.model().add("Rufus Delacroix", Set.of(Role.CLINICIAN));
        desktop.settle();
        assertThat(desktop.state().asking()).as("a name that is taken is said on the form").isEqualTo(Asking.ADD);
        assertThat(desktop.state().problem()).map(Problem::code).contains(ProblemCode.ACCOUNT_EXISTS.code());
        assertThat(desktop.state().working()).isFalse();
    }

    @Test
    void rolesAreChangedAndTheLastAdministratorStays() {
        choose(StaffDesktop.CLINICIAN);
        desktop.model().changeRoles(Set.of(Role.CLINICIAN, Role.REVIEWER));
        desktop.settle();
        assertThat(current().roles()).containsExactlyInAnyOrder(Role.CLINICIAN, Role.REVIEWER);
        assertThat(desktop.said()).contains("people.roles.changed");
        choose(StaffDesktop.ADMINISTRATOR);
        desktop.model().deactivate();
        desktop.settle();
        assertThat(current().active()).isFalse();
        choose(StaffDesktop.FOUNDER);
        desktop.model().deactivate();
        desktop.settle();
        assertThat(desktop.state().problem()).map(Problem::code).contains(ProblemCode.LAST_ADMINISTRATOR.code());
        assertThat(current().active()).isTrue();
    }

    @Test
    void aDeactivatedAccountIsActivatedAgainAndTheEmergencyKeyIsShownOnce() {
        choose(StaffDesktop.CLINICIAN);
        desktop.model().ask(Asking.DEACTIVATE);
        desktop.model().deactivate();
        desktop.settle();
        assertThat(desktop.state().asking()).isEqualTo(Asking.NOTHING);
        assertThat(current().active()).isFalse();
        desktop.model().reset();
        desktop.settle();
        assertThat(current().active()).isTrue();
        assertThat(desktop.state().handed().flatMap(HandedOver::account)).map(Account::person)
                .contains(StaffDesktop.CLINICIAN);
        desktop.model().dismiss();
        desktop.model().makeEmergencyKey();
        desktop.settle();
        HandedOver key = desktop.state().handed().orElseThrow();
        assertThat(key.account()).isEmpty();
        assertThat(key.shown()).isNotBlank();
        desktop.model().dismiss();
        assertThat(key.shown()).matches("\0+");
    }

    @Test
    void usesAndTheListAreLookedOverUnderOnesName() {
        assertThat(desktop.state().waiting()).isEqualTo(1);
        desktop.model().lookedAt(desktop.state().lists().uses().getFirst().id());
        desktop.settle();
        assertThat(desktop.state().waiting()).isZero();
        desktop.model().reviewed(1);
        desktop.settle();
        assertThat(
                desktop.engine().audit().find(AuditQuery.ALL.ofCodes(Set.of("emergency-reviewed", "access-reviewed"))))
                .hasSize(2)
                .allMatch(row -> row.event().contains(StaffDesktop.FOUNDER.name()));
    }
}
