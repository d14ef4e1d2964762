package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProxyCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void setsShowsKeepsThePasswordOfTheSameAddressAndForgetsItWithAnother() {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        assertThat(machine.run("providers", "proxy", "show").out()).contains("no proxy");
        Path secret = machine.write("proxy.txt", "ward-7:hush\n");
        CommandRun set = machine.run("providers", "proxy", "set", "proxy.ward.example:3128", "--except",
                "a.example,.b.example", "--credential-file", secret);
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out()).contains("through the proxy proxy.ward.example:3128, with a password",
                "directly: a.example .b.example");
        assertThat(machine.run("providers", "proxy", "set", "proxy.ward.example:3128").out())
                .contains("with a password")
                .doesNotContain("directly");
        assertThat(machine.run("providers", "proxy", "set", "other.ward.example:3128").out())
                .contains("other.ward.example:3128")
                .doesNotContain("password");
        assertThat(machine.run("providers", "proxy", "remove").out()).contains("no proxy");
        String audit = machine.run("audit", "query", "--code", "proxy-changed").out();
        assertThat(audit.lines()).hasSize(4);
        assertThat(audit).contains("proxy.ward.example:3128").doesNotContain("hush", "ward-7");
    }

    @Test
    void takesNoAddressAndNoPasswordOfAnotherForm() {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        for (String address : new String[]{"proxy", "http://proxy:3128", "proxy:0", "a b:1", "proxy:99999"}) {
            assertThat(machine.run("providers", "proxy", "set", address).code()).as(address).isEqualTo(2);
        }
        CommandRun refused = machine.run("providers", "proxy", "set", "proxy.ward.example:3128", "--credential-file",
                machine.write("proxy.txt", "nocolon\n"));
        assertThat(refused.err()).contains("EG-5012");
        assertThat(machine.run("providers", "proxy", "show").out()).contains("no proxy");
    }
}
