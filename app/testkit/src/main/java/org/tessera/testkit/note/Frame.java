package org.tessera.testkit.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The skeleton of one sort of note, with slots such as {@code <patient.last>} where an invented value comes to stand.
 *
 * @param type what sort
 * @param heads ways to begin
 * @param body sentences, of which some are drawn
 * @param tails ways to end
 */
record Frame(String type, List<String> heads, List<String> body, List<String> tails) {
    private static final int LEAST_BODY = 5;

    /** Reads {@code frames/TYPE.txt}: blocks that begin with {@code -- head}, {@code -- body} or {@code -- tail}. */
    static Frame read(String type) {
        List<String> heads = new ArrayList<>();
        List<String> body = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        for (String block : Stock.text("frames/" + type + ".txt").split("(?m)^-- ", -1)) {
            String content = block.substring(block.indexOf('\n') + 1).strip();
            if (block.startsWith("head")) {
                heads.add(content);
            } else if (block.startsWith("tail")) {
                tails.add(content);
            } else if (block.startsWith("body")) {
                content.lines().forEach(body::add);
            }
        }
        return new Frame(type, List.copyOf(heads), List.copyOf(body), List.copyOf(tails));
    }

    /** A skeleton: a beginning, sentences in their order, an end. */
    String draw(Random random, int mostBody) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < body.size(); line++) {
            lines.add(line);
        }
        Collections.shuffle(lines, random);
        int most = Math.min(mostBody, body.size());
        List<Integer> drawn = new ArrayList<>(lines.subList(0, LEAST_BODY + random.nextInt(most - LEAST_BODY + 1)));
        Collections.sort(drawn);
        StringBuilder note = new StringBuilder(pick(heads, random)).append("\n\n");
        String joint = random.nextBoolean() ? "\n" : joint();
        for (int line : drawn) {
            note.append(body.get(line)).append(joint);
        }
        return note.append('\n').append(pick(tails, random)).append('\n').toString();
    }

    /** Prose may run on; forms, messages and conversations have a line for each thing. */
    private String joint() {
        return switch (type) {
            case "hl7-message", "face-sheet", "lab-report", "dialogue" -> "\n";
            default -> " ";
        };
    }

    private static String pick(List<String> ways, Random random) {
        return ways.get(random.nextInt(ways.size()));
    }
}
