package org.tessera.installer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the build says to a step.
 *
 * @param step its name
 * @param root the folder of the project
 * @param target where the steps write
 * @param version of what is handed out, numbers only
 * @param time that files in archives carry, so that two builds give the same bytes
 * @param options what may be given on top, by name; an empty value counts as not given
 */
record Settings(String step, Path root, Path target, String version, Instant time, Map<String, String> options) {
    Settings {
        options = Map.copyOf(options);
    }

    /** Reads {@code name=value} arguments. */
    static Settings of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 1) {
                throw new InstallerException("Not name=value: " + argument);
            }
            values.put(argument.substring(0, sign), argument.substring(sign + 1));
        }
        return new Settings(taken(values, "step"), Path.of(taken(values, "root")), Path.of(taken(values, "target")),
                taken(values, "version"), Instant.parse(taken(values, "time")), values);
    }

    private static String taken(Map<String, String> values, String name) {
        String value = values.remove(name);
        if (value == null || value.isEmpty()) {
            throw new InstallerException("The build does not give " + name + ".");
        }
        return value;
    }

    /** What was given under this name, if anything was. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).filter(value -> !value.isEmpty());
    }

    /** Files of the program as they will lie in the image, before there is one. */
    Path content() {
        return target.resolve("content");
    }

    /** The Java runtime that goes into the image. */
    Path runtime() {
        return target.resolve("runtime");
    }

    /** The folder that holds the image. */
    Path images() {
        return target.resolve("images");
    }

    /** What is handed out: packages, archives, checksums. */
    Path packages() {
        return target.resolve("packages");
    }
}
