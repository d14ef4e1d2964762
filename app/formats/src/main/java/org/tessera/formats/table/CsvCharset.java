package org.tessera.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.SourceFile;

/** Tells the character set of a table without keeping it in memory: byte order mark, zero bytes, UTF-8, Windows-1252. */
final class CsvCharset {
    private static final int HEAD = 4096;

    private CsvCharset() {}

    /** The character set of a file. */
    static Charset of(SourceFile file) {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new ProblemException(ProblemCode.FILE_EMPTY);
            }
            int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
            if (first == 0xFEFF || (head[0] == 0 && head.length > 1)) {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xFFFE || (head.length > 1 && head[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(SourceFile file) {
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder())) {
            int read = reader.read(buffer);
            while (read >= 0) {
                for (int index = 0; index < read; index++) {
                    if (buffer[index] == 0) {
                        throw new ProblemException(ProblemCode.FILE_BINARY);
                    }
                }
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }
}
