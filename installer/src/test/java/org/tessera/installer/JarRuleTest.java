package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JarRuleTest {
    @Test
    void eachPlatformTakesItsOwnNativeCode() {
        assertThat(
                rule(Platform.LINUX_X64, "sqlite-jdbc-1.jar").fileOf("org/sqlite/native/Linux/x86_64/libsqlitejdbc.so"))
                .contains("libsqlitejdbc.so");
        assertThat(rule(Platform.LINUX_X64, "sqlite-jdbc-1.jar")
                .fileOf("org/sqlite/native/Mac/x86_64/libsqlitejdbc.dylib")).isEmpty();
        assertThat(
                rule(Platform.WINDOWS_X64, "onnxruntime-1.jar").fileOf("ai/onnxruntime/native/win-x64/onnxruntime.dll"))
                .contains("onnxruntime.dll");
    }

    @Test
    void foreignNativeCodeLeavesTheJarOnEveryPlatform() {
        for (Platform platform : Platform.values()) {
            assertThat(rule(platform, "onnxruntime-1.jar")
                    .drops("ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib.dSYM/Contents/Info.plist")).isTrue();
            assertThat(rule(platform, "onnxruntime-1.jar").drops("ai/onnxruntime/OnnxRuntime.class")).isFalse();
        }
    }

    @Test
    void macOnIntelHasNoOnnxRuntime() {
        assertThat(rule(Platform.MAC_X64, "onnxruntime-1.jar").unpacked()).isEqualTo(Optional.empty());
    }

    @Test
    void onlyTheJarOfThePlatformHoldsTheWindowsNativeCode() {
        assertThat(JarRule.of(Platform.LINUX_X64)).noneMatch(rule -> rule.concerns("javafx-graphics-26.0.2.jar"))
                .anyMatch(rule -> rule.concerns("javafx-graphics-26.0.2-linux.jar"));
    }

    private static JarRule rule(Platform platform, String jar) {
        return JarRule.of(platform).stream().filter(rule -> rule.concerns(jar)).findFirst().orElseThrow();
    }
}
