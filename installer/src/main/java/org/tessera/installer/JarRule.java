package org.tessera.installer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What leaves one library's jar on its way into the image. All other jars go in as they came.
 *
 * @param library the file name of the jar
 * @param leaves entries that the jar of the image does not have
 * @param unpacked entries that become files beside the jars, named by the first group; none for a rule that only drops
 */
record JarRule(Pattern library, Pattern leaves, Optional<Pattern> unpacked) {
    /** The rules for a platform: foreign native code and a model that nothing loads stay out; own native code becomes files. */
    static List<JarRule> of(Platform platform) {
        return List.of(
                // Yes: org/sqlite/native/Linux/x86_64/libsqlitejdbc.so. No: org/sqlite/JDBC.class.
                natives("sqlite-jdbc-.*", "org/sqlite/native/", Optional.of(platform.sqliteFolder())),
                // Yes: ai/onnxruntime/native/linux-x64/libonnxruntime.so. No: ai/onnxruntime/OnnxRuntime.class.
                natives("onnxruntime-.*", "ai/onnxruntime/native/", platform.onnxFolder()),
                // The jar with a platform in its name; the one without is empty. Yes: libglass.so, glass.dll. No: javafx/Node.class.
                new JarRule(Pattern.compile("javafx-graphics-[^-]+-.*"), Pattern.compile("[^/]+\\.(?:so|dll|dylib)"),
                        Optional.of(Pattern.compile("([^/]+\\.(?:so|dll|dylib))"))),
                // Models of parts of speech, which detection does not ask for, and of another sentence detector.
                new JarRule(Pattern.compile("ctakes-pos-tagger-models-.*"),
                        Pattern.compile("org/apache/ctakes/postagger/models/.*"), Optional.empty()),
                new JarRule(Pattern.compile("ctakes-core-models-.*"),
                        Pattern.compile("org/apache/ctakes/core/models/sentdetect/model\\.jar"), Optional.empty()));
    }

    private static JarRule natives(String library, String folder, Optional<String> own) {
        return new JarRule(Pattern.compile(library), Pattern.compile(Pattern.quote(folder) + ".*"),
                own.map(name -> Pattern.compile(Pattern.quote(folder + name + "/") + "([^/]+)")));
    }

    boolean concerns(String jar) {
        return library.matcher(jar).matches();
    }

    boolean drops(String entry) {
        return leaves.matcher(entry).matches();
    }

    /** The name of the file that an entry becomes, if it becomes one. */
    Optional<String> fileOf(String entry) {
        return unpacked.map(pattern -> pattern.matcher(entry)).filter(Matcher::matches).map(found -> found.group(1));
    }
}
