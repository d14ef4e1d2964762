package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.jar.JarFile;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aSheetLiesBesideItsTextAndSaysTheSame() throws IOException {
        Settings settings = new Settings("content", folder, folder, "1", TIME, Map.of());
        Path libraries = Files.createDirectories(settings.content().resolve("lib"));
        Path jar = new Jars().text("theme/one.css", ".label { -fx-font-size: 2em; } .button:hover { -fx-opacity: 1; }")
                .write(libraries.resolve("tessera-assets-1.jar"));

        Sheets.add(settings);

        assertThat(Jars.names(jar)).containsExactlyInAnyOrder("theme/one.css", "theme/one.bss");
        try (JarFile read = new JarFile(jar.toFile());
                InputStream sheet = read.getInputStream(read.getEntry("theme/one.bss"))) {
            Stylesheet parsed = Stylesheet.loadBinary(sheet);
            assertThat(parsed.getRules()).hasSize(2);
            assertThat(parsed.getRules().getLast().getSelectors()).hasToString("[*.button:hover]");
        }
    }
}
