package org.tessera.installer;

/** Version numbers as the platforms take them. */
final class Versions {
    private Versions() {}

    /**
     * The version that jpackage is told. On macOS it takes none that begins with 0; then the person who builds has to choose
     * one, because an invented number would be read as a release.
     *
     * @throws InstallerException on macOS for a version that begins with 0, if none was chosen
     */
    static String forImage(Settings settings, Platform platform) {
        if (!platform.isMac()) {
            return settings.version();
        }
        String version = settings.option("mac.version").orElse(settings.version());
        if (version.startsWith("0")) {
            throw new InstallerException("macOS takes no version that begins with 0, and this is " + version
                    + ". Give a number for the bundle with -Dinstaller.mac.version=1.0.0; files and the program still say "
                    + version + ".");
        }
        return version;
    }
}
