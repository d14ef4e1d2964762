package org.tessera.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A file that is a credential as a whole, such as the JSON of a service account. It never becomes a string. */
final class CredentialFile {
    private CredentialFile() {}

    /**
     * The file's characters; whoever takes them overwrites them.
     *
     * @throws ProblemException {@link ProblemCode#FILE_UNREADABLE} if it cannot be read or is empty
     */
    static char[] read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            char[] secret = Arrays.copyOf(decoded.array(), decoded.limit());
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(decoded.array(), '\0');
            if (secret.length == 0) {
                throw new ProblemException(ProblemCode.FILE_UNREADABLE, "the credential is empty");
            }
            return secret;
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE, "the credential cannot be read");
        }
    }
}
