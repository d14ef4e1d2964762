package org.tessera.egress.ondevice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts lines back together that were broken at a right margin, and tells items of lists and labels from prose.
 */
final class Lines {
    /** Yes: {@code - }, {@code * }, {@code 2. }, {@code 3)}, {@code #1 }. No: {@code 2.5 mg}, {@code -3 dB}. */
    private static final Pattern MARKER = Pattern
            .compile("\\s*(?:[-*•·–+]\\s+|\\(?\\d{1,2}(?:\\.\\s+|\\.(?=\\p{L})|\\)\\s*)|#\\s?\\d{1,2}[.:)]?\\s+)");

    /** A line that cannot end there. Yes: {@code chest pain and}, {@code pain,}. No: {@code pain}. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*(?:,|\\b(?:and|or|of|with|without|the|a|an|to|for|in|on|at|by|from|was|is|were|has|had|no|her|his))");

    /** The start of a labelled line. Yes: {@code General: Well.}. No: {@code She said: no}. */
    private static final Pattern LABELLED = Pattern.compile("\\s*[A-Z][A-Za-z]*(?: [A-Za-z/]+){0,3}:.*");

    /** Words that are never an item. Yes: {@code Medical}, {@code Surgical}. No: {@code Asthma}. */
    private static final Pattern ONLY_LABEL = Pattern
            .compile("(?i)(?:past )?(?:medical|surgical|family|social|psychiatric|obstetric|constitutional|general)");

    /** Yes: {@code pain.}, {@code pain?"}. No: {@code pain}, {@code pain,}. */
    private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;][\"')\\]]?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Beyond this a note's lines are paragraphs, not lines of a page. */
    private static final int WIDEST_PAGE = 110;

    private static final int NARROWEST_PAGE = 55;

    /** By how much a token may be longer or shorter than the value that it stands for, as far as margins go. */
    private static final int SLACK = 10;

    /** A label has at most this many words, an item of a short list this many. */
    private static final int LONGEST_LABEL = 6;

    static final int BRIEF = 8;

    private final int margin;

    /** @param note the whole note, which shows where its right margin is */
    Lines(String note) {
        int longest = note.lines().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
        boolean page = longest >= NARROWEST_PAGE && longest <= WIDEST_PAGE;
        this.margin = page ? longest : Integer.MAX_VALUE;
    }

    /** What a piece of text is. */
    enum Kind {
        /** One or more sentences. */
        PROSE,
        /** A short line for itself, or a marked one. */
        ITEM,
        /** A line over others. */
        LABEL
    }

    /**
     * What was one paragraph, item or label.
     *
     * @param text on one line, without list marker
     * @param kind what it is
     */
    record Piece(String text, Kind kind) {}

    /** One paragraph as it is collected: its text, its number of lines, whether a gap precedes and follows it. */
    private record Block(String text, int lines, boolean afterGap, boolean beforeGap) {}

    /** The pieces of a part of the note, in order. */
    List<Piece> pieces(String body) {
        List<Block> blocks = blocks(body);
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            Matcher marker = MARKER.matcher(block.text());
            boolean marked = marker.lookingAt();
            String text = SPACE.matcher(marked ? block.text().substring(marker.end()) : block.text())
                    .replaceAll(" ")
                    .strip();
            boolean closed = TERMINAL.matcher(text).matches();
            boolean brief = Passage.words(text) <= LONGEST_LABEL && block.lines() == 1;
            boolean prose = index + 1 < blocks.size() && TERMINAL.matcher(blocks.get(index + 1).text()).matches();
            boolean over = !marked && !closed && block.afterGap() && !block.beforeGap() && prose;
            boolean shouted = !marked && !closed
                    && ((block.afterGap() && isShouted(text)) || ONLY_LABEL.matcher(text).matches());
            if (brief && (text.endsWith(":") || over || shouted)) {
                pieces.add(new Piece(text, Kind.LABEL));
            } else if (!text.isEmpty()) {
                boolean item = marked || !closed || (block.lines() == 1 && Passage.words(text) <= BRIEF);
                pieces.add(new Piece(text, item ? Kind.ITEM : Kind.PROSE));
            }
        }
        return pieces;
    }

    private static boolean isShouted(String text) {
        return text.chars().filter(Character::isUpperCase).count() > 3 && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit);
    }

    private List<Block> blocks(String body) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int lines = 0;
        boolean gap = true;
        boolean openAfterGap = true;
        String last = "";
        for (String line : (body + "\n").split("\\R", -1)) {
            String text = line.strip();
            if (lines > 0 && !isContinued(last, line)) {
                blocks.add(new Block(open.toString(), lines, openAfterGap, text.isEmpty()));
                open.setLength(0);
                lines = 0;
            }
            if (!text.isEmpty()) {
                openAfterGap = lines == 0 ? gap : openAfterGap;
                open.append(lines == 0 ? "" : " ").append(text);
                lines++;
            }
            gap = text.isEmpty();
            last = line.stripTrailing();
        }
        return blocks;
    }

    private boolean isContinued(String before, String line) {
        String next = line.strip();
        boolean begins = next.isEmpty() || MARKER.matcher(line).lookingAt() || LABELLED.matcher(line).matches();
        if (begins || TERMINAL.matcher(before).matches()) {
            return false;
        }
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        boolean full = margin != Integer.MAX_VALUE && before.length() + 1 + firstWord + SLACK >= margin;
        return full || Character.isLowerCase(next.charAt(0)) || OPEN_END.matcher(before).matches();
    }
}
