package org.tessera.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes the training text that the given corpora lack: frames of many kinds, filled with invented values. */
final class Generator {
    /** The frame files. */
    static final List<String> FRAMES = List.of("frames/narrative.txt", "frames/forms.txt", "frames/queries.txt",
            "frames/dialogue.txt", "frames/telegraphic.txt", "frames/negative.txt", "frames/context.txt",
            "frames/dense.txt", "frames/plain.txt", "frames/tables.txt");

    /** Pairs: a character and what it is taken for. */
    private static final String LOOK_ALIKES = "ecl1O0S5B8i1I1g9hbo0Z2";
    private static final int LONGEST_SENTENCE = 300;
    /** In a hundred characters that may be misread. */
    private static final int MOST_MISTAKES = 30;

    private final FrameGrammar grammar;
    private final List<TrainingNote> ordinary;
    private final Random random;

    /**
     * A generator.
     *
     * @param sources names for the values, and real sentences without identifiers to stand around the frames
     */
    Generator(Sources sources, long seed) throws IOException {
        this.grammar = FrameGrammar.read(values(sources), FRAMES);
        this.ordinary = sources.real()
                .stream()
                .filter(note -> note.spans().isEmpty() && note.text().length() < LONGEST_SENTENCE)
                .toList();
        this.random = new Random(seed);
    }

    private static Values values(Sources sources) throws IOException {
        List<String> surnames = sources.surnames();
        List<String> common = surnames.subList(0, Math.min(8_000, surnames.size()));
        PlaceNames places = new PlaceNames(sources.towns(), sources.counties(), sources.streets(), common,
                sources.values());
        PersonNames people = new PersonNames(sources.firstNames(),
                surnames.subList(0, Math.min(30_000, surnames.size())), sources.values());
        return new Values(people, places, new OrganisationNames(sources.hospitals(), common, places, sources.values()),
                sources.values(), TermWords.read(sources.english()));
    }

    List<TrainingNote> write(double scale) {
        List<TrainingNote> notes = new ArrayList<>();
        add(notes, scale * 9000, this::narrative);
        add(notes, scale * 2500, this::letter);
        add(notes, scale * 1200, () -> grammar.expand("hdr-line", random));
        add(notes, scale * 700, () -> grammar.expand("hl7", random));
        add(notes, scale * 1200, () -> grammar.expand("erx", random));
        add(notes, scale * 900, () -> grammar.expand("sigblock", random));
        add(notes, scale * 3000, () -> grammar.expand("query", random));
        add(notes, scale * 1500, () -> grammar.expand("query-neg", random));
        add(notes, scale * 1300, this::talk);
        add(notes, scale * 1500, () -> grammar.expand("t-posdoc", random));
        add(notes, scale * 1500, () -> grammar.expand("t-negdoc", random));
        add(notes, scale * 7000, this::negative);
        add(notes, scale * 8000, () -> among("c-sentence"));
        add(notes, scale * 3000, () -> grammar.expand("intake", random));
        add(notes, scale * 600, () -> grammar.expand("sms", random));
        add(notes, scale * 1600, () -> grammar.expand("t-roster", random));
        add(notes, scale * 800, () -> grammar.expand("wiredoc", random));
        add(notes, scale * 5000, () -> grammar.expand("n-negdoc", random));
        add(notes, scale * 6000, () -> grammar.expand("epodoc", random));
        return notes;
    }

    private void add(List<TrainingNote> notes, double count, java.util.function.Supplier<LabelledText> maker) {
        for (int index = 0; index < (int) count; index++) {
            notes.add(noisy(maker.get().note("g-" + notes.size())));
        }
    }

    /** The same text in capitals, in lower case, or as it is. */
    private TrainingNote noisy(TrainingNote note) {
        int noise = random.nextInt(100);
        String text = noise < 14 ? sameLength(note.text(), note.text().toUpperCase(Locale.ROOT))
                : noise < 29 ? sameLength(note.text(), note.text().toLowerCase(Locale.ROOT)) : note.text();
        return new TrainingNote(note.id(), random.nextInt(100) < 5 ? misread(text) : text, note.spans());
    }

    /** The text as a scanner misreads it: here and there one character for another, never more or fewer. */
    private String misread(String text) {
        StringBuilder read = new StringBuilder(text);
        int mistakes = random.nextInt(1, MOST_MISTAKES);
        for (int at = 0; at < read.length(); at++) {
            int mistake = LOOK_ALIKES.indexOf(read.charAt(at));
            if (mistake >= 0 && mistake % 2 == 0 && random.nextInt(100) < mistakes) {
                read.setCharAt(at, LOOK_ALIKES.charAt(mistake + 1));
            }
        }
        return read.toString();
    }

    private static String sameLength(String text, String changed) {
        return changed.length() == text.length() ? changed : text;
    }

    private LabelledText narrative() {
        return among("sentence");
    }

    /** Sentences of a rule with real ones around and between them. */
    private LabelledText among(String rule) {
        LabelledText text = new LabelledText();
        int sentences = 1 + random.nextInt(3);
        for (int index = 0; index < sentences; index++) {
            if (random.nextInt(100) < 40) {
                text.append(ordinary.get(random.nextInt(ordinary.size())));
                text.append(" ");
            }
            text.append(grammar.expand(rule, random));
            text.append(random.nextInt(100) < 12 ? "\n" : " ");
        }
        if (random.nextInt(100) < 40) {
            text.append(ordinary.get(random.nextInt(ordinary.size())));
        }
        return text;
    }

    private LabelledText letter() {
        LabelledText text = new LabelledText();
        text.append(grammar.expand("header", random));
        text.append("\n\n");
        for (int index = random.nextInt(3); index >= 0; index--) {
            text.append(random.nextInt(100) < 40 ? grammar.expand("sentence", random) : grammar.expand("neg", random));
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        text.append("\n\n");
        text.append(grammar.expand("sigblock", random));
        return text;
    }

    private LabelledText talk() {
        LabelledText text = new LabelledText();
        int style = random.nextInt(4);
        String[] speakers = style == 0 ? new String[]{"[doctor] ", "[patient] "}
                : style == 1 ? new String[]{"Doctor: ", "Patient: "}
                        : style == 2 ? new String[]{"DR: ", "PT: "} : new String[]{"", ""};
        boolean bare = random.nextInt(4) == 0;
        for (int index = 0; index < 14; index++) {
            TrainingNote turn = grammar.expand(random.nextInt(100) < 40 ? "d-pos" : "d-neg", random).note("");
            String lower = sameLength(turn.text(), turn.text().toLowerCase(Locale.ROOT));
            text.append(speakers[index % 2]);
            text.append(new TrainingNote("", bare ? lower.replace(',', ' ').replace('?', ' ') : lower, turn.spans()));
            text.append("\n");
        }
        return text;
    }

    private LabelledText negative() {
        LabelledText text = new LabelledText();
        int sentences = 1 + random.nextInt(3);
        for (int index = 0; index < sentences; index++) {
            text.append(grammar.expand("neg", random));
            text.append(random.nextInt(100) < 25 ? "\n" : " ");
        }
        return text;
    }
}
