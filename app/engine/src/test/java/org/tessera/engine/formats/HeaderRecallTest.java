package org.tessera.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * How many mentions of a patient are found when the header of the message names the patient. 1,500 mentions in every build, 20,000
 * with the profile {@code nightly}; {@code target/header-recall.txt} tells the figures.
 */
final class HeaderRecallTest {
    private static final int MENTIONS = Integer.getInteger("tessera.header.mentions", 1_500);
    private static final long SEED = Long.getLong("tessera.header.seed", 20_240_311L);
    private static final List<HeaderMessages> MESSAGES = List.of(HeaderMessages.values());
    private static final double LEAST = 0.9995;

    /** Mentions and, by form, those that were missed. */
    private static final class Count {
        private int mentions;
        private final Map<String, Integer> missed = new TreeMap<>();
        private final List<String> examples = new ArrayList<>();

        double recall() {
            return 1 - missed.values().stream().mapToInt(Integer::intValue).sum() / (double) mentions;
        }

        @Override
        public String toString() {
            return mentions + " mentions, missed " + missed + " such as " + examples;
        }
    }

    @Test
    void theHeaderLetsThePatientBeFoundInEveryForm() throws IOException {
        Random random = new Random(SEED);
        Count with = new Count();
        Count without = new Count();
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            while (with.mentions < MENTIONS) {
                HeaderPatient patient = HeaderPatient.of(random);
                List<HeaderMention> mentions = new ArrayList<>(HeaderMention.of(patient, random));
                Collections.shuffle(mentions, random);
                HeaderMessages message = MESSAGES.get(random.nextInt(MESSAGES.size()));
                ReadNote note = read(message, patient, mentions);
                count(analyzer, note, note.known(), mentions, with);
                if (without.mentions < MENTIONS / 4) {
                    count(analyzer, note, KnownIdentifiers.NONE, mentions, without);
                }
            }
        }
        Files.writeString(Path.of("target", "header-recall.txt"), "with header: recall " + with.recall() + ", " + with
                + "\nwithout: recall " + without.recall() + ", " + without + "\n");
        assertThat(with.recall()).as(with + "; without a header " + without.recall()).isGreaterThanOrEqualTo(LEAST);
        assertThat(without.recall()).isLessThan(with.recall());
    }

    private static ReadNote read(HeaderMessages message, HeaderPatient patient, List<HeaderMention> mentions) {
        byte[] bytes = message.write(patient, mentions.stream().map(HeaderMention::line).toList())
                .getBytes(StandardCharsets.UTF_8);
        List<ReadNote> notes = new ArrayList<>();
        message.format().read(SourceFile.of(new PhiText(message.fileName()), new PhiBytes(bytes)), notes::add);
        return notes.getFirst();
    }

    private static void count(NoteAnalyzer analyzer, ReadNote read, KnownIdentifiers known,
            List<HeaderMention> mentions, Count count) {
        String text = read.text().reveal();
        BitSet found = new BitSet(text.length());
        ClinicalNote note = new ClinicalNote(new NoteId("note-under-test"), read.text(), read.from(), known);
        for (PhiSpan span : analyzer.analyze(note).spans()) {
            found.set(span.span().start(), span.span().end());
        }
        int from = 0;
        for (HeaderMention mention : mentions) {
            int line = text.indexOf(mention.line(), from);
            assertThat(line).as("a line of the note").isNotNegative();
            int start = line + mention.before().length();
            count.mentions++;
            if (!covers(found, text, start, start + mention.text().length())) {
                count.missed.merge(mention.form(), 1, Integer::sum);
                if (count.examples.size() < 40) {
                    count.examples.add("<" + mention.line() + ">");
                }
            }
            from = line + mention.line().length();
        }
    }

    /** Titles tell nobody; every other letter and digit is to be found. */
    private static boolean covers(BitSet found, String text, int start, int end) {
        int from = text.startsWith("Mr. ", start) || text.startsWith("Ms. ", start) ? start + 4 : start;
        for (int index = from; index < end; index++) {
            if (Character.isLetterOrDigit(text.charAt(index)) && !found.get(index)) {
                return false;
            }
        }
        return true;
    }
}
