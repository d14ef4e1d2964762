package org.tessera.egress.ondevice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.prompt.UserTurn;
import org.tessera.core.vault.Token;

/** A summary under the headings that a prompt asks for, made of quotations, and its text. */
final class ReferralSummary {
    /** The first line: what the reader holds in hands. */
    static final String LABEL = "On-device draft, no language model";

    static final String NOTHING = "Not documented.";
    static final String CUT = "The list goes on: documentation unclear, provider to review.";

    /** The longest list that is given whole. */
    private static final int LONGEST_LIST = 40;

    /** A first passage up to this many words is shown with the heading that it stands under. */
    private static final int LONGEST_NAMED = 16;

    private static final int LONGEST_ABBREVIATION = 3;
    private static final Set<String> SMALL_WORDS = Set.of("AND", "OF", "IN", "ON", "THE", "FOR", "TO", "AT", "BY");

    private final UserTurn turn;
    private final List<String> lines = new ArrayList<>();

    private ReferralSummary(UserTurn turn) {
        this.turn = turn;
    }

    static ReferralSummary of(UserTurn turn) {
        ReferralSummary summary = new ReferralSummary(turn);
        summary.write();
        return summary;
    }

    /** The summary; lines are separated by {@code \n}. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void write() {
        lines.add(LABEL);
        Optional<Token> patient = PatientToken.in(turn);
        patient.ifPresent(token -> lines.addAll(List.of("", "Patient: " + token.text())));
        Map<Integer, List<Passage>> answers = Selection.of(PassageReader.read(turn.note().value()), turn.headings());
        answers.forEach((number, passages) -> {
            String heading = turn.headings().get(number);
            lines.addAll(List.of("", heading + ":"));
            boolean nothing = passages.stream().allMatch(passage -> passage.form() == Passage.Form.LABEL);
            if (nothing) {
                lines.add(NOTHING);
            } else if (Topics.of(heading).whole().filter(passages.getFirst().section()::equals).isPresent()) {
                whole(passages, heading);
            } else {
                excerpts(passages, heading);
            }
        });
    }

    /** A part of the note as it stands, an item a line. */
    private void whole(List<Passage> passages, String heading) {
        boolean several = passages.stream().map(passage -> passage.place().block()).distinct().count() > 1;
        int block = -1;
        int items = 0;
        for (Passage passage : passages) {
            String title = passage.place().title();
            if (several && passage.place().block() != block && !title.equalsIgnoreCase(heading)) {
                lines.add(sentenceCase(title) + ":");
            }
            block = passage.place().block();
            for (Passage.Quote quote : passage.quotes()) {
                lines.add(passage.form() == Passage.Form.LABEL ? quote.text() : "- " + quote.text());
                items++;
            }
            if (items >= LONGEST_LIST) {
                lines.add(CUT);
                return;
            }
        }
    }

    private void excerpts(List<Passage> passages, String heading) {
        String said = "";
        for (Passage passage : passages) {
            String name = name(passage, heading);
            String prefix = name.isEmpty() || name.equals(said) ? "" : name + ": ";
            said = name;
            boolean lowerCase = passage.quotes()
                    .stream()
                    .anyMatch(quote -> Character.isLowerCase(quote.text().charAt(0)));
            if (passage.form() == Passage.Form.LIST && lowerCase) {
                passage.quotes().forEach(quote -> lines.add("- " + prefix + quote.text()));
            } else {
                lines.add("- " + prefix + joined(passage));
            }
        }
    }

    private static String joined(Passage passage) {
        return switch (passage.form()) {
            case SENTENCE, LABEL -> passage.text();
            case LIST -> passage.quotes()
                    .stream()
                    .map(quote -> Character.isLetterOrDigit(quote.text().codePointBefore(quote.text().length()))
                            ? quote.text() + "."
                            : quote.text())
                    .collect(Collectors.joining(" "));
            case EXCHANGE -> passage.quotes()
                    .stream()
                    .map(quote -> quote.speaker() + ": \"" + quote.text() + "\"")
                    .collect(Collectors.joining(" "));
        };
    }

    /** The words of the note that tell what a passage is about: "None." under COMPLICATIONS says nothing without them. */
    private static String name(Passage passage, String heading) {
        Passage.Place place = passage.place();
        if (!place.label().isEmpty()) {
            return passage.length() > Lines.BRIEF ? sentenceCase(place.label()) : "";
        }
        boolean brief = passage.form() == Passage.Form.LIST || passage.length() <= LONGEST_NAMED;
        return brief && place.position() == 0 && !place.title().equalsIgnoreCase(heading) ? sentenceCase(place.title())
                : "";
    }

    /** A heading in capitals as people write it in a sentence; abbreviations stay: "ED course", "Past history". */
    private static String sentenceCase(String title) {
        if (title.isEmpty() || !title.equals(title.toUpperCase(Locale.ROOT))) {
            return title;
        }
        StringBuilder out = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            boolean abbreviation = word.equals("HEENT")
                    || (word.length() <= LONGEST_ABBREVIATION && !SMALL_WORDS.contains(word));
            String written = abbreviation ? word : word.toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? written : " " + written);
        }
        return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
    }
}
