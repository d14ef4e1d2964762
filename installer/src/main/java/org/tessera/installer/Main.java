package org.tessera.installer;

import java.io.IOException;
import java.util.List;

/** Runs one step: {@code Main step=runtime root=... target=... version=... time=...}; installer/pom.xml gives the values. */
public final class Main {
    private Main() {}

    /** Ends with 1, and words on the error stream, if the step cannot be done. */
    public static void main(String[] arguments) throws IOException {
        try {
            Settings settings = Settings.of(List.of(arguments));
            Step.of(settings.step()).run(settings, Platform.current(), new Tools(System.out, settings.time()));
        } catch (InstallerException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }
}
