package org.tessera.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.review.NamedPerson;

class AccountNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Reviewer, MD | ada.reviewer.md
            ada.reviewer.md  | ada.reviewer.md
            Zoë  Márquez     | zoe.marquez
            O'Brien-Smith    | o.brien.smith
            .x.              | x
            Łukasz Øre       | lukasz.ore
            Weiß Ægir Þór    | weiss.aegir.thor
            """)
    void followsFromANameAsItIsTyped(String typed, String account) {
        assertThat(AccountName.of(typed)).hasToString(account);
        assertThat(AccountName.of(new NamedPerson(typed))).hasToString(account);
    }

    @Test
    void isShortAndValidForEveryName() {
        assertThat(AccountName.of("Wilhelmina ".repeat(10)).value()).hasSizeLessThanOrEqualTo(40);
        assertThat(AccountName.of("李雷").value()).matches("u[0-9a-f]{12}");
        assertThat(AccountName.of("李雷")).isNotEqualTo(AccountName.of("韩梅"));
    }

    @Test
    void staysApartWhereLettersAreLostOrTheNameIsCut() {
        assertThat(AccountName.of("Dr. Иванов").value()).matches("dr\\.[0-9a-f]{8}");
        assertThat(AccountName.of("Dr. Иванов")).isNotEqualTo(AccountName.of("Dr. Петров"));
        AccountName first = AccountName.of("Wilhelmina Wilhelmina Wilhelmina Wilhelmina One");
        assertThat(first).isNotEqualTo(AccountName.of("Wilhelmina Wilhelmina Wilhelmina Wilhelmina Two"));
        assertThat(AccountName.of(first.value())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "ada..r", ".ada", "ada.", "ada r"})
    void hasOneForm(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountName(value));
    }

    @Test
    void givesEachRoleTheLeastThatItNeeds() {
        assertThat(Role.ADMINISTRATOR.permissions()).doesNotContain(Permission.NOTES, Permission.SEND, Permission.SIGN,
                Permission.EXPORT_TEXT, Permission.PURGE, Permission.ACCESS_REVIEW);
        assertThat(Role.REVIEWER.permissions()).containsExactlyInAnyOrder(Permission.NOTES, Permission.REVIEW);
        assertThat(Role.CLINICIAN.permissions()).doesNotContain(Permission.ACCOUNTS, Permission.PROVIDERS,
                Permission.AUDIT, Permission.SITE, Permission.BACKUP);
        assertThat(Role.COMPLIANCE_OFFICER.permissions()).doesNotContain(Permission.SIGN, Permission.EXPORT_TEXT,
                Permission.ACCOUNTS, Permission.BACKUP);
        assertThat(Role.permissions(Set.of(Role.values()))).containsExactlyInAnyOrder(Permission.values());
    }
}
