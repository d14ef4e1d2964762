package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get: the archive, the checksums, the words and the icons in packages. */
class HandedOutTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theArchiveIsSortedAndHasNoOwnerAndOneTime() throws IOException {
        Path image = image("image");
        List<TarArchiveEntry> entries = unpack(image);
        assertThat(entries).extracting(TarArchiveEntry::getName).containsExactly("image/README.txt", "image/bin/run");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(TIME);
            assertThat(entry.getLongUserId()).isZero();
        });
    }

    @Test
    void twoArchivesOfTheSameFilesHaveTheSameBytes() throws IOException {
        Path one = folder.resolve("one.tar.gz");
        Path two = folder.resolve("two.tar.gz");
        Archive.write(image("image"), TIME, one);
        Archive.write(image("other/image"), TIME, two);
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void checksumsAreInTheFormOfSha256sum() throws IOException {
        Files.writeString(folder.resolve("b.deb"), "");
        Files.writeString(folder.resolve("a.rpm"), "abc");
        Files.writeString(folder.resolve("a.rpm.asc"), "signature");
        Checksums.write(folder);
        assertThat(folder.resolve("SHA256SUMS")).hasContent("""
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.rpm
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.deb
                """);
    }

    @Test
    void everyBlankInTheTextsOfPackagesHasAWord() throws IOException {
        Words words = Words.of(settings(), Platform.LINUX_X64)
                .with("architecture", "amd64")
                .with("kilobytes", "1")
                .with("window", "bin/Tessera")
                .with("commandline", "bin/tessera-cli")
                .with("openwith", "")
                .with("openwithguid", "");
        for (String file : List.of("linux/control", "linux/copyright", "linux/postinst", "linux/postrm",
                "linux/tessera.desktop", "linux/tessera.spec", "images/README.txt", "windows/main.wxs")) {
            assertThat(words.text(file)).doesNotContain("${");
        }
    }

    @Test
    void aBlankWithoutAWordIsAFailure() {
        assertThatThrownBy(() -> Words.of(settings(), Platform.LINUX_X64).text("linux/control"))
                .isInstanceOf(InstallerException.class);
    }

    @Test
    void notesAreOfferedByTheLastEntryAndNothingSetsADefault() throws IOException {
        Words words = Words.of(settings(), Platform.LINUX_X64);
        assertThat(words.text("linux/tessera.desktop")).doesNotContain("MimeType");
        assertThat(words.text("linux/zz-tessera-open.desktop")).contains("MimeType=text/plain;")
                .contains("Exec=/opt/tessera/bin/Tessera %F");
        for (String script : List.of("linux/postinst", "linux/tessera.spec")) {
            assertThat(Files.readString(Path.of("src", script))).doesNotContain("xdg-mime").doesNotContain("mimeapps");
        }
    }

    @Test
    void theSelfTestOfAPackageWritesOnlyInAFolderThatNobodyElseCanName() throws IOException {
        for (String script : List.of("linux/postinst", "linux/tessera.spec")) {
            assertThat(Files.readString(Path.of("src", script))).contains("TESSERA_HOME=\"$state/home\"")
                    .contains("trap 'rm -rf \"$state\"' EXIT")
                    .doesNotContain("$state.");
        }
    }

    @Test
    void theListOfPartsAndTheGuidesAreMissedByName() throws IOException {
        Files.createDirectories(folder.resolve("legal"));
        Files.writeString(folder.resolve("legal/tessera-desktop.cdx.json"), "{}");
        assertThat(Content.lacking(folder)).contains("legal/tessera-cli.cdx.json");
    }

    @Test
    void iconsHoldTheirPicturesWhereTheirTablesSay() throws IOException {
        Icons icons = new Icons(settings());
        byte[] ico = icons.ico();
        byte[] largest = Files.readAllBytes(icons.png(256));
        assertThat(ico).startsWith(0, 0, 1, 0, 7, 0).endsWith(largest);
        assertThat(icons.icns()).startsWith('i', 'c', 'n', 's').endsWith(Files.readAllBytes(icons.png(512)));
    }

    private List<TarArchiveEntry> unpack(Path image) throws IOException {
        Path packed = folder.resolve("image.tar.gz");
        Archive.write(image, TIME, packed);
        Path tar = folder.resolve("image.tar");
        try (GzipCompressorInputStream in = new GzipCompressorInputStream(Files.newInputStream(packed))) {
            Files.copy(in, tar);
        }
        try (TarFile opened = new TarFile(tar)) {
            return new ArrayList<>(opened.getEntries());
        }
    }

    private Path image(String name) throws IOException {
        Path image = folder.resolve(name);
        Files.createDirectories(image.resolve("bin"));
        Files.writeString(image.resolve("bin/run"), "run");
        Files.writeString(image.resolve("README.txt"), "words");
        return image;
    }

    private Settings settings() {
        return new Settings("image", Path.of("..").toAbsolutePath().normalize(), folder, "0.1.0", TIME, Map.of());
    }
}
