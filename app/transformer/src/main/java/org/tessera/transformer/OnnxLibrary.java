package org.tessera.transformer;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The native code of ONNX Runtime. An installation ships it as files and names their folder by {@code
 * onnxruntime.native.path}; otherwise the library unpacks them for this process.
 */
final class OnnxLibrary {
    private static final String SHIPPED = "onnxruntime.native.path";
    private static final String CORE = "onnxruntime";

    private OnnxLibrary() {}

    /**
     * Loads it; once is enough.
     *
     * @throws ProblemException {@link ProblemCode#PART_UNUSABLE} with the name of the file that is missing, or of the library
     *     if it cannot be loaded
     */
    static OrtEnvironment load() {
        missing().ifPresent(file -> {
            throw new ProblemException(ProblemCode.PART_UNUSABLE, "ONNX Runtime: " + file);
        });
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
                    "tessera");
            environment.setTelemetry(false);
            return environment;
        } catch (LinkageError | ai.onnxruntime.OrtException notLoaded) {
            throw new ProblemException(ProblemCode.PART_UNUSABLE, "ONNX Runtime: " + System.mapLibraryName(CORE));
        }
    }

    /** What the installation names and does not hold. */
    private static Optional<String> missing() {
        return Optional.ofNullable(System.getProperty(SHIPPED))
                .map(Path::of)
                .flatMap(folder -> Stream.of(CORE, "onnxruntime4j_jni")
                        .map(System::mapLibraryName)
                        .filter(file -> !Files.isRegularFile(folder.resolve(file)))
                        .findFirst());
    }
}
