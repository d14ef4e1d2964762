package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** What every format keeps: the way back from each character, and a source that reads the same again. */
public final class FormatContract {
    private FormatContract() {}

    /** All notes of some bytes under a name. */
    public static List<ReadNote> read(NoteFormat format, String name, byte[] bytes) {
        assertThat(format.reads(name)).isTrue();
        List<ReadNote> notes = new ArrayList<>();
        format.read(SourceFile.of(new PhiText(name), new PhiBytes(bytes)), notes::add);
        return notes;
    }

    /** The characters of a note between random offsets stand in its source where the map says. */
    public static void assertOffsetsLeadBack(NoteFormat format, ReadNote note, long seed, int spans) {
        Random random = new Random(seed);
        String text = note.text().reveal();
        Map<String, String> values = new HashMap<>();
        for (int count = 0; count < spans; count++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(60));
            for (SourceMap.Run run : note.map().within(new TextSpan(start, end))) {
                String value = values.computeIfAbsent(run.place().path(), path -> format.valueAt(note.source(), path));
                assertThat(value.substring(run.place().start(), run.place().end()))
                        .isEqualTo(text.substring(run.text().start(), run.text().end()));
            }
        }
    }

    /** Reading the source of a note again gives one note with the same text and the same map. */
    public static void assertSourceReadsTheSame(NoteFormat format, ReadNote note, String name) {
        List<ReadNote> again = read(format, name, note.source().reveal());
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().text().reveal()).isEqualTo(note.text().reveal());
        assertThat(again.getFirst().map().runs()).isEqualTo(note.map().runs());
    }
}
