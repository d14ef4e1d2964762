package org.tessera.training;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Enough to train a tagger in seconds: a dozen ordinary sentences and the lists of this module. */
final class TinySources {
    private static final int EVERY = 50;
    private static final String ORDINARY = """
            The abdomen is soft and not tender.
            Pain is worse at night and better with rest.
            No fever, chills or weight loss were reported.
            Continue the present dose and repeat the blood count in two weeks.
            The wound is clean, dry and intact.
            Heart sounds are regular without a murmur.
            She was told to return if the swelling gets worse.
            Breathing is easy on room air.
            The films show no fracture.
            He takes his tablets with breakfast.
            Gait is steady and reflexes are equal.
            All questions were answered before the visit ended.
            """;

    private TinySources() {}

    static Sources read() throws IOException {
        ValueLists values = Sources.ownLists();
        List<TrainingNote> real = ORDINARY.lines().map(line -> new TrainingNote(line, line, List.of())).toList();
        List<String> towns = values.get("foreign.town");
        return new Sources(real, values.get("english.first"), values.get("english.last"), towns, towns,
                values.get("street.name"), Stream.of("Quillbrook Hospital", "Dunmoor Infirmary").toList(), values,
                english(), ValueLists.resource("word-classes.txt"));
    }

    private static List<String> english() throws IOException {
        List<String> all = EnglishWords.all();
        return IntStream.range(0, all.size() / EVERY).mapToObj(index -> all.get(index * EVERY)).toList();
    }
}
