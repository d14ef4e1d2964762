package org.tessera.store.settings;

import org.tessera.core.settings.SettingKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

class SettingsTest {
    private static final String PROFILE = "{\"name\":\"site-vllm\",\"host\":\"llm.hospital.example\"}";

    @TempDir
    Path home;

    @Test
    void keepsSettingsOfBothSorts() {
        try (Store store = TestStores.open(home)) {
            store.settings().put(SettingKey.THEME, "dark");
            store.settings().put(SettingKey.USER_NAME, "Zoë Márquez 😀");
            store.settings().put(SettingKey.DEFAULT_PROFILE, "on-device");
            store.settings().remove(SettingKey.DEFAULT_PROFILE);
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.settings().get(SettingKey.THEME)).contains("dark");
            assertThat(store.settings().get(SettingKey.USER_NAME)).contains("Zoë Márquez 😀");
            assertThat(store.settings().get(SettingKey.DEFAULT_PROFILE)).isEmpty();
            assertThat(store.settings().get(SettingKey.SENDING_ALLOWED)).isEmpty();
        }
    }

    @Test
    void keepsProfilesByName() {
        try (Store store = TestStores.inMemory()) {
            store.profiles().put("site-vllm", PROFILE);
            store.profiles().put("other", "{}");
            assertThat(store.profiles().names()).containsExactly("other", "site-vllm");
            assertThat(store.profiles().get("site-vllm")).contains(PROFILE);
            store.profiles().remove("site-vllm");
            assertThat(store.profiles().get("site-vllm")).isEmpty();
            assertThatThrownBy(() -> store.profiles().put("Not a name", "{}"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsSecretsAndOverwritesWhatItWasGiven() {
        try (Store store = TestStores.inMemory()) {
            char[] key = "sk-\u00FCmlaut-0123456789".toCharArray();
            store.secrets().put("site-vllm", key);
            assertThat(key).containsOnly('\0');
            assertThat(store.secrets().names()).containsExactly("site-vllm");
            assertThat(store.secrets().get("site-vllm").orElseThrow())
                    .isEqualTo("sk-\u00FCmlaut-0123456789".toCharArray());
            store.secrets().remove("site-vllm");
            assertThat(store.secrets().get("site-vllm")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE house_cell SET open_text = 'true' WHERE name = 'sending-allowed'",
            "DELETE FROM house_cell WHERE name = 'sending-allowed'",
            "INSERT INTO house_cell (shelf, name, version, open_text) VALUES ('setting', 'default-profile', 1, 'x')",
            "UPDATE house_cell SET name = 'other' WHERE shelf = 'profile'",
            "UPDATE house_cell SET body = (SELECT body FROM house_cell WHERE shelf = 'secret') WHERE shelf = 'profile'"})
    void refusesWhatWasChangedOutside(String edit) throws SQLException {
        try (Store store = TestStores.open(home)) {
            store.settings().put(SettingKey.SENDING_ALLOWED, "false");
            store.profiles().put("site-vllm", PROFILE);
            store.secrets().put("site-vllm", "key".toCharArray());
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(edit)).isPositive();
        }
        assertThat(Problems.of(() -> {
            try (Store store = TestStores.open(home)) {
                store.profiles().get("site-vllm");
            }
        })).isEqualTo(ProblemCode.CELL_REFUSED);
    }
}
