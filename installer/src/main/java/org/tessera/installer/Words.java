package org.tessera.installer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of installer/src with their blanks filled in: {@code ${name}}. */
final class Words {
    /** Yes: {@code ${version}}. No: {@code $state}, {@code ${0}}. */
    private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z]+)}");

    private final Path sources;
    private final Map<String, String> values = new HashMap<>();

    private Words(Path sources) {
        this.sources = sources;
    }

    /** The words of every platform: names.properties, the version and the platform. */
    static Words of(Settings settings, Platform platform) throws IOException {
        Words words = new Words(settings.root().resolve("installer/src"));
        Properties names = new Properties();
        try (Reader in = Files.newBufferedReader(words.sources.resolve("names.properties"))) {
            names.load(in);
        }
        names.stringPropertyNames().forEach(name -> words.values.put(name, names.getProperty(name)));
        words.values.put("version", settings.version());
        words.values.put("label", platform.label());
        words.values.put("mimetypes", String.join(";", NoteFiles.mimeTypes()) + ";");
        return words;
    }

    /** One more word. */
    Words with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** A word by its name. */
    String word(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new InstallerException("No word for " + name + ".");
        }
        return value;
    }

    /** A file below installer/src, filled in. */
    String text(String file) throws IOException {
        return BLANK.matcher(Files.readString(sources.resolve(file)))
                .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
    }

    /** Writes a file below installer/src, filled in, to a place. */
    void write(String file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, text(file));
    }
}
