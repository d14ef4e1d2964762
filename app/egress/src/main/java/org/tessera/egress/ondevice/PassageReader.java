package org.tessera.egress.ondevice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionFinder;
import org.tessera.core.note.SectionType;
import org.tessera.core.note.Transcript;

/** Reads a tokenized note into passages. */
final class PassageReader {
    /** Prose in a letterhead has at least this many words; "Date of birth: ..." has fewer. */
    private static final int PROSE = 9;

    private static final int LONGEST_LIST = 12;
    private static final int LONGEST_ITEM = 14;

    /** Where short items belong together; elsewhere each stands for itself. */
    private static final Set<SectionType> LISTED = EnumSet.of(SectionType.REASON, SectionType.PAST_HISTORY,
            SectionType.FAMILY_HISTORY, SectionType.SOCIAL_HISTORY, SectionType.MEDICATIONS, SectionType.ALLERGIES,
            SectionType.ASSESSMENT_AND_PLAN, SectionType.PROCEDURE, SectionType.OTHER);

    /** Where a short sentence is an item too: "Hypertension. Gout." */
    private static final Set<SectionType> HISTORY = EnumSet.of(SectionType.PAST_HISTORY, SectionType.FAMILY_HISTORY);

    /** Yes: {@code ASSESSMENT AND PLAN}, {@code FOLLOW UP}. No: {@code DISCHARGE DIAGNOSES}. */
    private static final Pattern PLAN = Pattern.compile("(?i)plan|\\bp\\b|recommend|instruct|dispos|follow");

    /** A heading that is not known and speaks of what is to be done. Yes: {@code HOME INSTRUCTIONS}. */
    private static final Pattern INSTRUCTIONS = Pattern.compile("(?i).*(?:instruct|recommend|plan|follow|discuss).*");

    /** A diagnosis that was the reason for what the note tells. Yes: {@code PREOPERATIVE DIAGNOSIS}. */
    private static final Pattern STARTING_POINT = Pattern.compile("(?i)(?:pre-?operative|admi\\w+) diagnos.*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String note;
    private final Lines lines;
    private final List<Passage> passages = new ArrayList<>();
    private int block;

    private PassageReader(String note) {
        this.note = note;
        this.lines = new Lines(note);
    }

    /** The passages of a note in reading order. */
    static List<Passage> read(String note) {
        PassageReader reader = new PassageReader(note);
        if (!note.isBlank()) {
            reader.readAll();
        }
        return List.copyOf(reader.passages);
    }

    private void readAll() {
        List<Transcript.Turn> turns = Transcript.turns(note);
        SectionType before = SectionType.LETTERHEAD;
        List<NoteSection> sections = SectionFinder.find(new PhiText(note));
        for (NoteSection section : sections) {
            SectionType type = meaning(section, before, sections.size() == 1);
            if (type == SectionType.DIALOGUE && !turns.isEmpty()) {
                exchanges(turns, section);
            } else {
                written(section, type);
            }
            before = type;
            block++;
        }
    }

    /** What a section is about, where its heading alone does not say. */
    private SectionType meaning(NoteSection section, SectionType before, boolean only) {
        return switch (section.type()) {
            case LETTERHEAD -> only ? SectionType.PRESENT_ILLNESS : SectionType.LETTERHEAD;
            case OTHER -> INSTRUCTIONS.matcher(title(section)).matches() ? SectionType.ASSESSMENT_AND_PLAN
                    : before == SectionType.EXAMINATION ? SectionType.EXAMINATION : SectionType.OTHER;
            case ASSESSMENT_AND_PLAN ->
                STARTING_POINT.matcher(title(section)).matches() ? SectionType.REASON : SectionType.ASSESSMENT_AND_PLAN;
            case REASON, PRESENT_ILLNESS, PAST_HISTORY, MEDICATIONS, ALLERGIES, FAMILY_HISTORY, SOCIAL_HISTORY,
                    REVIEW_OF_SYSTEMS, EXAMINATION, RESULTS, PROCEDURE, COURSE, DIALOGUE, SIGNATURE, BEHAVIORAL_HEALTH,
                    SUBSTANCE_USE, INFECTIOUS_STATUS ->
                section.type();
        };
    }

    private String title(NoteSection section) {
        return withoutColon(note.substring(section.range().start(), section.bodyStart()).strip());
    }

    private static String withoutColon(String heading) {
        return heading.endsWith(":") ? heading.substring(0, heading.length() - 1).strip() : heading;
    }

    private void written(NoteSection section, SectionType type) {
        boolean letterhead = type == SectionType.LETTERHEAD;
        boolean lists = LISTED.contains(type) && !PLAN.matcher(title(section)).find();
        Writer writer = new Writer(letterhead ? SectionType.PRESENT_ILLNESS : type, title(section));
        for (Lines.Piece piece : lines.pieces(note.substring(section.bodyStart(), section.range().end()))) {
            List<String> sentences = SentenceCutter.written(piece.text());
            boolean item = lists && piece.kind() == Lines.Kind.ITEM && sentences.size() == 1
                    && Passage.words(piece.text()) <= LONGEST_ITEM;
            if (letterhead) {
                sentences.stream().filter(sentence -> Passage.words(sentence) >= PROSE).forEach(writer::sentence);
            } else if (piece.kind() == Lines.Kind.LABEL) {
                writer.label(piece.text());
            } else {
                boolean history = HISTORY.contains(type);
                for (String sentence : sentences) {
                    boolean listed = item || (history && Passage.words(sentence) <= Lines.BRIEF);
                    if (listed && !Topics.OPEN_POINTS.cue().matcher(sentence).find()) {
                        writer.item(sentence);
                    } else {
                        writer.sentence(sentence);
                    }
                }
            }
        }
        writer.closeList();
    }

    /** A question belongs to its answer; everything else that is said stands alone. */
    private void exchanges(List<Transcript.Turn> turns, NoteSection section) {
        List<Passage.Quote> said = new ArrayList<>();
        for (Transcript.Turn turn : turns) {
            if (section.range().contains(turn.range().start())) {
                String body = SPACE.matcher(note.substring(turn.bodyStart(), turn.range().end())).replaceAll(" ");
                SentenceCutter.spoken(body.strip())
                        .forEach(sentence -> said.add(new Passage.Quote(turn.speaker(), sentence)));
            }
        }
        Writer writer = new Writer(SectionType.DIALOGUE, "");
        for (int index = 0; index < said.size(); index++) {
            Passage.Quote quote = said.get(index);
            boolean asked = quote.text().endsWith("?") && index + 1 < said.size()
                    && !said.get(index + 1).speaker().equals(quote.speaker());
            writer.exchange(asked ? List.of(quote, said.get(++index)) : List.of(quote));
        }
    }

    /** Adds the passages of one section. */
    private final class Writer {
        private final SectionType section;
        private final String title;
        private final List<Passage.Quote> list = new ArrayList<>();
        private String label = "";
        private int position;

        Writer(SectionType section, String title) {
            this.section = section;
            this.title = title;
        }

        void label(String text) {
            closeList();
            label = "";
            add(Passage.Form.LABEL, List.of(new Passage.Quote("", text)));
            label = withoutColon(text);
        }

        void item(String text) {
            list.add(new Passage.Quote("", text));
            if (list.size() == LONGEST_LIST) {
                closeList();
            }
        }

        void sentence(String text) {
            closeList();
            add(Passage.Form.SENTENCE, List.of(new Passage.Quote("", text)));
        }

        void exchange(List<Passage.Quote> quotes) {
            add(Passage.Form.EXCHANGE, quotes);
        }

        void closeList() {
            if (!list.isEmpty()) {
                add(list.size() == 1 ? Passage.Form.SENTENCE : Passage.Form.LIST, list);
                list.clear();
            }
        }

        private void add(Passage.Form form, List<Passage.Quote> quotes) {
            Passage.Place place = new Passage.Place(section, title, label, block, position++);
            passages.add(new Passage(passages.size(), place, form, quotes));
        }
    }
}
