package org.tessera.detect.dictionary;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.detect.rules.scan.NoteText;

/**
 * Names of people and places with their senses, in a Lucene finite-state transducer over folded UTF-16 units. Thread-safe.
 *
 * <p>The form of its file, numbers as Lucene's {@code DataInput} reads them: {@link #MAGIC}, a version byte, the CRC-32 of
 * the rest as an int, then the transducer's metadata and its body.
 */
public final class Gazetteer {
    /** The first four bytes. */
    public static final int MAGIC = 0x54534754;
    /** The version of the form, of the folding of keys and of the bits of {@link Sense}. */
    public static final byte VERSION = 1;
    /** How many bytes stand before the metadata. */
    public static final int HEAD = 9;

    private final FST<Long> names;

    private Gazetteer(FST<Long> names) {
        this.names = names;
    }

    /**
     * What the gazetteer knows of words in a row.
     *
     * @param last the number of the last word
     * @param senses the senses, as a mask of {@link Sense#bit()}
     */
    record Entry(int last, long senses) {}

    /**
     * Reads a gazetteer.
     *
     * @throws ProblemException {@code MODEL_UNREADABLE} if the bytes are no undamaged gazetteer of this version
     */
    public static Gazetteer read(byte[] file) {
        try {
            require(file.length > HEAD);
            ByteArrayDataInput in = new ByteArrayDataInput(file);
            require(in.readInt() == MAGIC && in.readByte() == VERSION);
            CRC32 checksum = new CRC32();
            checksum.update(file, HEAD, file.length - HEAD);
            require(in.readInt() == (int) checksum.getValue());
            return new Gazetteer(new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in));
        } catch (IOException damaged) {
            throw unreadable();
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(ProblemCode.MODEL_UNREADABLE, "gazetteer");
    }

    /** A cursor for one thread. */
    Cursor cursor() {
        return new Cursor();
    }

    /** Walks the transducer along a note. For one thread. */
    final class Cursor {
        private final FST.BytesReader bytes = names.getBytesReader();
        private final FST.Arc<Long> arc = new FST.Arc<>();

        /** The longest entry that starts with a word and ends with one; empty if there is none. */
        Optional<Entry> longest(NoteText text, int word) {
            try {
                return walk(text, word);
            } catch (IOException damaged) {
                throw unreadable();
            }
        }

        private Optional<Entry> walk(NoteText text, int first) throws IOException {
            Optional<Entry> longest = Optional.empty();
            names.getFirstArc(arc);
            long senses = 0;
            int index = text.words().start(first);
            for (int word = first; word < text.words().size(); word++) {
                for (; index < text.words().end(word); index++) {
                    if (names.findTargetArc(text.at(index), arc, arc, bytes) == null) {
                        return longest;
                    }
                    senses += arc.output();
                }
                if (arc.isFinal()) {
                    longest = Optional.of(new Entry(word, senses + arc.nextFinalOutput()));
                }
            }
            return longest;
        }
    }
}
