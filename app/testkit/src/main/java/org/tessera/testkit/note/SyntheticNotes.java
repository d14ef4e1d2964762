package org.tessera.testkit.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes clinical notes about invented people, with every identifier marked, in many sorts and hard formats; and notes
 * without any identifier that are full of what looks like one. The same seed gives the same notes.
 *
 * <p>Frames, names and places are the test kit's own, in resources beside this class; nothing of them comes from, or was
 * chosen by looking at, an evaluation corpus. So a detector can be held to them in every build.
 */
public final class SyntheticNotes {
    private static final List<String> TYPES = List.of("discharge-summary", "history-and-physical", "progress-note",
            "radiology-report", "pathology-report", "operative-note", "emergency-note", "dialogue", "consultation",
            "letter", "telephone-note", "model-query", "hl7-message", "face-sheet", "lab-report", "counseling-note");

    private static final List<SyntheticNote.Writing> WRITINGS = List.of(SyntheticNote.Writing.MIXED,
            SyntheticNote.Writing.MIXED, SyntheticNote.Writing.MIXED, SyntheticNote.Writing.MIXED,
            SyntheticNote.Writing.MIXED, SyntheticNote.Writing.CAPITALS, SyntheticNote.Writing.LOWER_CASE,
            SyntheticNote.Writing.WRAPPED, SyntheticNote.Writing.WINDOWS_LINES);

    private static final int LONGEST = 3_600;
    private static final int MOST_CLEAN_BODY = 24;

    private SyntheticNotes() {}

    /** Notes with identifiers; each sort of note comes equally often. */
    public static List<SyntheticNote> identified(long seed, int count) {
        List<Frame> frames = TYPES.stream().map(Frame::read).toList();
        return IntStream.range(0, count).mapToObj(number -> {
            Random random = new Random(seed * 1_000_003 + number);
            Frame frame = frames.get(number % frames.size());
            String text = withAddenda(frame.draw(random, Integer.MAX_VALUE), frames, random);
            return note(frame.type(), text, random);
        }).toList();
    }

    /** Now and then a note carries what others wrote before, as notes that are copied forward do. */
    private static String withAddenda(String text, List<Frame> frames, Random random) {
        StringBuilder note = new StringBuilder(text);
        for (int addenda = Math.max(0, random.nextInt(5) - 2); addenda > 0; addenda--) {
            String more = frames.get(random.nextInt(frames.size())).draw(random, Integer.MAX_VALUE);
            if (note.length() + more.length() < LONGEST) {
                note.append("\n----\n").append(more);
            }
        }
        return note.toString();
    }

    /** Notes without an identifier: eponyms, drugs, doses, scores, ratios, words that are also names or months. */
    public static List<SyntheticNote> clean(long seed, int count) {
        Frame frame = Frame.read("clean");
        return IntStream.range(0, count).mapToObj(number -> {
            Random random = new Random(seed * 1_000_033 + number);
            return note(frame.type(), frame.draw(random, MOST_CLEAN_BODY), random);
        }).toList();
    }

    private static SyntheticNote note(String type, String text, Random random) {
        SyntheticNote.Writing writing = WRITINGS.get(random.nextInt(WRITINGS.size()));
        Slots slots = new Slots(random, new Cast(random));
        String marked = slots.fill(writing == SyntheticNote.Writing.WINDOWS_LINES ? text.replace("\n", "\r\n") : text);
        return new SyntheticNote(type, writing, typed(MarkedText.of(marked), writing));
    }

    /** The note as typed; offsets stay, because nothing gets longer or shorter. */
    private static MarkedText typed(MarkedText note, SyntheticNote.Writing writing) {
        return switch (writing) {
            case MIXED, WINDOWS_LINES -> note;
            case CAPITALS -> new MarkedText(letterByLetter(note.text(), true), note.gold());
            case LOWER_CASE -> new MarkedText(letterByLetter(note.text(), false), note.gold());
            case WRAPPED -> new MarkedText(wrapped(note.text()), note.gold());
        };
    }

    private static String letterByLetter(String text, boolean capitals) {
        StringBuilder typed = new StringBuilder(text.length());
        text.chars()
                .forEach(sign -> typed
                        .append((char) (capitals ? Character.toUpperCase(sign) : Character.toLowerCase(sign))));
        return typed.toString();
    }

    private static String wrapped(String text) {
        int width = 60;
        StringBuilder lines = new StringBuilder(text);
        int lineStart = 0;
        List<Integer> blanks = new ArrayList<>();
        for (int at = 0; at < lines.length(); at++) {
            if (lines.charAt(at) == '\n') {
                lineStart = at + 1;
                blanks.clear();
            } else if (lines.charAt(at) == ' ') {
                blanks.add(at);
            }
            if (at - lineStart >= width && !blanks.isEmpty()) {
                lines.setCharAt(blanks.getLast(), '\n');
                lineStart = blanks.getLast() + 1;
                blanks.clear();
            }
        }
        return lines.toString();
    }
}
