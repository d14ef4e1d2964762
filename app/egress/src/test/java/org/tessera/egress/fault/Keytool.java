package org.tessera.egress.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK's own maker of certificates. */
final class Keytool {
    private Keytool() {}

    /** The store after some commands, as a PKCS#12 file. */
    static byte[] store(List<List<String>> commands) {
        try {
            Path folder = Files.createTempDirectory("certificate");
            Path file = folder.resolve("test.p12");
            for (List<String> words : commands) {
                run(words, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static void run(List<String> words, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(words);
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass",
                TestCertificate.PASSWORD, "-noprompt"));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }
}
