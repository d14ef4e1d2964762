package org.tessera.installer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A platform that an image is made for: the one the build runs on. */
enum Platform {
    LINUX_X64("linux", "x64", "Linux/x86_64", "linux-x64", "libsqlitejdbc.so"),
    LINUX_ARM64("linux", "arm64", "Linux/aarch64", "linux-aarch64", "libsqlitejdbc.so"),
    WINDOWS_X64("windows", "x64", "Windows/x86_64", "win-x64", "sqlitejdbc.dll"),
    MAC_ARM64("macos", "arm64", "Mac/aarch64", "osx-aarch64", "libsqlitejdbc.dylib"),
    /** ONNX Runtime has no native code for it: a site's own model is refused there. */
    MAC_X64("macos", "x64", "Mac/x86_64", "", "libsqlitejdbc.dylib");

    private final String system;
    private final String processor;
    private final String sqliteFolder;
    private final String onnxFolder;
    private final String sqliteName;

    Platform(String system, String processor, String sqliteFolder, String onnxFolder, String sqliteName) {
        this.system = system;
        this.processor = processor;
        this.sqliteFolder = sqliteFolder;
        this.onnxFolder = onnxFolder;
        this.sqliteName = sqliteName;
    }

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** @throws InstallerException for a platform without an image */
    static Platform of(String systemName, String architecture) {
        String name = systemName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : name;
        String processor = switch (architecture) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            default -> architecture;
        };
        return List.of(values())
                .stream()
                .filter(platform -> platform.system.equals(system) && platform.processor.equals(processor))
                .findFirst()
                .orElseThrow(
                        () -> new InstallerException("No image is made on " + systemName + " " + architecture + "."));
    }

    boolean isLinux() {
        return "linux".equals(system);
    }

    boolean isWindows() {
        return "windows".equals(system);
    }

    boolean isMac() {
        return "macos".equals(system);
    }

    /** As it stands in the names of files that are handed out: {@code linux-x64}. */
    String label() {
        return system + "-" + processor;
    }

    /** The folder of this platform below {@code org/sqlite/native} in the driver's jar. */
    String sqliteFolder() {
        return sqliteFolder;
    }

    /** The file name of SQLite's native code. */
    String sqliteName() {
        return sqliteName;
    }

    /** The folder of this platform below {@code ai/onnxruntime/native} in the library's jar; empty if there is none. */
    Optional<String> onnxFolder() {
        return Optional.of(onnxFolder).filter(folder -> !folder.isEmpty());
    }
}
