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
     * The first line of a file, without blanks around it; whoever takes it overwrites it.
     *
     * @throws ProblemException {@link ProblemCode#FILE_UNREADABLE} if it cannot be read or its first line is empty
     */
    static char[] firstLine(Path file) {
        char[] whole = read(file);
        int end = 0;
        while (end < whole.length && whole[end] != '\n' && whole[end] != '\r') {
            end++;
        }
        int start = 0;
        while (start < end && Character.isWhitespace(whole[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(whole[end - 1])) {
            end--;
        }
        char[] line = Arrays.copyOfRange(whole, start, end);
        Arrays.fill(whole, '\0');
        if (line.length == 0) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE, "the credential is empty");
        }
        return line;
    }

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
