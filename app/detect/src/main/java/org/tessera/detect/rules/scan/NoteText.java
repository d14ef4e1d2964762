package org.tessera.detect.rules.scan;

import java.util.Optional;
import org.tessera.core.detect.AnnotatedNote;

/**
 * A note as rules read it. All offsets are offsets of the note.
 *
 * @param raw the characters of the note
 * @param plain the same text folded, of the same length: lower case, ASCII digits, plain hyphens, blanks and quotes
 * @param words the words of {@code plain}
 */
public record NoteText(String raw, String plain, Words words) {
    /** Lines longer than this, in units, are paragraphs; nobody looks for their borders. */
    public static final int LINE = 240;

    /** Reads a note. */
    public static NoteText of(AnnotatedNote note) {
        return of(note.text());
    }

    /** Reads a text. */
    public static NoteText of(String raw) {
        String plain = Folding.fold(raw);
        return new NoteText(raw, plain, Words.of(plain));
    }

    /** The same note with misread digits repaired, {@code 1O/l2/2O21} reads {@code 10/12/2021}; empty if there are none. */
    public Optional<NoteText> repaired() {
        String repaired = Misreading.repair(plain, words);
        return repaired.equals(plain) ? Optional.empty() : Optional.of(new NoteText(raw, repaired, words));
    }

    /** Its length in UTF-16 units. */
    public int length() {
        return raw.length();
    }

    /** The unit of the folded text at an offset; a line end outside the text. */
    public char at(int offset) {
        return offset < 0 || offset >= plain.length() ? '\n' : plain.charAt(offset);
    }

    /** The folded letters of a word. */
    public String word(int word) {
        return word < 0 || word >= words.size() ? "" : plain.substring(words.start(word), words.end(word));
    }

    /** Whether the word opens with a capital letter. */
    public boolean isCapitalised(int word) {
        return word >= 0 && word < words.size() && Character.isUpperCase(raw.codePointAt(words.start(word)));
    }

    /** Whether the word has letters and all of them are capitals. */
    public boolean isShouted(int word) {
        boolean letter = false;
        for (int index = words.start(word); index < words.end(word); index++) {
            char unit = raw.charAt(index);
            if (Character.isLowerCase(unit)) {
                return false;
            }
            letter |= Character.isUpperCase(unit);
        }
        return letter;
    }

    /** The offset of the first unit of the line that an offset lies in, at most {@link #LINE} units back. */
    public int lineStart(int offset) {
        int least = Math.max(0, offset - LINE);
        int index = offset;
        while (index > least && at(index - 1) != '\n' && at(index - 1) != '\r') {
            index--;
        }
        return index;
    }

    /** The offset of the line end behind an offset, at most {@link #LINE} units on. */
    public int lineEnd(int offset) {
        int most = Math.min(plain.length(), offset + LINE);
        int index = offset;
        while (index < most && at(index) != '\n' && at(index) != '\r') {
            index++;
        }
        return index;
    }
}
