package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.cli.CommandRun.Machine;

/** Accounts on the command line: who may do what, and what a person sees who may not. */
class AccountCommandTest {
    @TempDir
    Path folder;

    private Machine as(String user, String passphrase, String next) {
        Machine machine = Machine.in(folder);
        Map<String, String> environment = new HashMap<>(machine.environment());
        environment.put("TESSERA_PASSPHRASE_FILE", machine.write("other", passphrase).toString());
        environment.put("TESSERA_USER", user);
        if (!next.isEmpty()) {
            environment.put("TESSERA_NEW_PASSPHRASE_FILE", machine.write("next", next).toString());
        }
        return new Machine(folder, Map.copyOf(environment));
    }

    private static String ok(Machine machine, Object... arguments) {
        CommandRun run = machine.run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static void refuses(Machine machine, String code, Object... arguments) {
        CommandRun run = machine.run(arguments);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(run.err()).contains(code, "Safe: ", "To do: ").doesNotContain("Exception");
    }

    private static String word(String out, String name) {
        return out.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesOutAnAccountThatChangesItsPassphraseAndMayDoWhatItsRoleNeeds() {
        Machine founder = Machine.in(folder);
        assertThat(ok(founder, "account", "list")).contains("ada.reviewer", "ADMINISTRATOR,CLINICIAN");
        String out = ok(founder, "account", "add", "Bo Clinician, MD", "--role", "CLINICIAN");
        assertThat(word(out, "account")).isEqualTo("bo.clinician.md");
        String first = word(out, "passphrase");
        refuses(as("Bo Clinician, MD", first, ""), "AC-3209", "audit", "verify");
        refuses(as("bo.clinician.md", first, "four plain words of mine"), "AC-3211", "account", "list");
        refuses(as("bo.clinician.md", "four plain words of mine", ""), "AC-3211", "providers", "vendors", "on");
        refuses(as("bo.clinician.md", first, ""), "ST-3002", "providers", "list");
        ok(as("bo.clinician.md", "four plain words of mine", ""), "providers", "vendors", "off");
        ok(founder, "account", "deactivate", "Bo Clinician, MD");
        CommandRun run = as("bo.clinician.md", "four plain words of mine", "").run("providers", "list");
        assertThat(run.code()).isEqualTo(1);
        refuses(founder, "AC-3202", "account", "add", "Bo Clinician, MD", "--role", "CLINICIAN");
        refuses(founder, "AC-3201", "account", "deactivate", "nobody.here");
        refuses(founder, "AC-3214", "account", "deactivate", "Ada Reviewer");
    }

    @Test
    void asksWhoItIsWhereThereAreSeveral() {
        Machine founder = Machine.in(folder);
        ok(founder, "account", "add", "Bo Clinician", "--role", "CLINICIAN");
        refuses(as("", "four unrelated plain words", ""), "AC-3203", "account", "list");
        refuses(as("Cy Nobody", "four unrelated plain words", ""), "ST-3002", "account", "list");
    }

    @Test
    void changesThePassphraseOfWhoeverIsLoggedIn() {
        ok(Machine.in(folder), "account", "list");
        ok(as("Ada Reviewer", "four unrelated plain words", "five other words of mine"), "account", "passphrase");
        refuses(Machine.in(folder), "ST-3002", "account", "list");
        ok(as("Ada Reviewer", "five other words of mine", ""), "account", "list");
    }

    @Test
    void printsTheEmergencyKeyOnceAndListsWhatIsNotReadyYet() {
        Machine founder = Machine.in(folder);
        assertThat(ok(founder, "account", "emergency-key").strip()).matches("[0-9A-Za-z-]{25,80}");
        ok(founder, "account", "reviewed", "--changes", "2");
        assertThat(founder.run("account", "reviewed", "--changes", "-5").code()).isEqualTo(2);
        refuses(founder, "AC-3216", "account", "use-reviewed", "zz");
        CommandRun list = founder.run("readiness", "--attest", "TRAINING");
        assertThat(list.code()).isEqualTo(3);
        assertThat(list.out()).containsPattern("ATTESTED\\s+TRAINING .*Ada Reviewer on 20")
                .containsPattern("HOLDS\\s+AUDIT ")
                .containsPattern("HOLDS\\s+ACCESS_REVIEW ")
                .containsPattern("FAILS\\s+SECOND_FACTOR ")
                .containsPattern("FAILS\\s+BACKUP ")
                .containsPattern("OPEN\\s+RISK_ANALYSIS ");
    }
}
