package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.Canary;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenizedText;

/** Finds what has no place in a summary of a note: addresses, markup, encoded text, the instructions themselves. */
final class Hazards {
    private static final Map<Concern, Pattern> PATTERNS = Map.of(
            // Yes: https://x.example, www.x.example, a@b.example, [x](/y). No: mg/dL, e.g. this.
            Concern.ADDRESS,
            Pattern.compile("(?i)\\b(?:https?|ftp|file|data|javascript|mailto):[^\\s]{2,400}|\\bwww\\.[^\\s]{3,400}"
                    + "|!?\\[[^\\[\\]\\n]{0,200}]\\([^()\\s]{1,400}\\)|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[a-z]{2,12}"),
            // Yes: <b>, </script>, <img src=x>. No: < 5 mg, <NAME_01.
            Concern.MARKUP, Pattern.compile("<[/!]?[a-zA-Z][a-zA-Z0-9]{0,12}(?:[\\s/][^<>]{0,400})?>"),
            // Yes: T2RhbHlzIEZlcnJhbnRlIHdhcw==, 4f64616c7973204665727261. No: electroencephalographically.
            Concern.ENCODED,
            Pattern.compile("(?<![A-Za-z0-9+/=])(?=[A-Za-z+/]{0,40}[0-9+/])(?=[0-9a-z+/]{0,40}[A-Z]|[0-9a-f]{24})"
                    + "[A-Za-z0-9+/]{24,2000}={0,2}"),
            // Yes: "This is outside my function." No: outside of the hospital.
            Concern.OUT_OF_SCOPE, Pattern.compile("(?i)this is outside (?:of )?my function[^\\n]{0,60}"));

    /** Yes: {@code patient}, {@code You}. No: a number. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** So many words of the instructions in a row are no accident. */
    private static final int RUN = 7;

    private final String system;
    private final String evidence;
    private final Set<String> runs = new HashSet<>();

    /**
     * For answers to one prompt.
     *
     * @param system its instructions
     * @param evidence the note without what speaks to a model: what stands there may stand in the answer
     */
    Hazards(String system, TokenizedText evidence) {
        this.system = system;
        this.evidence = evidence.value();
        List<MatchResult> words = words(system);
        Set<String> noted = runsOf(this.evidence);
        for (int index = 0; index + RUN <= words.size(); index++) {
            runs.add(run(words, index));
        }
        runs.removeAll(noted);
    }

    private static Set<String> runsOf(String text) {
        List<MatchResult> words = words(text);
        Set<String> runs = new HashSet<>();
        for (int index = 0; index + RUN <= words.size(); index++) {
            runs.add(run(words, index));
        }
        return runs;
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().toList();
    }

    private static String run(List<MatchResult> words, int from) {
        StringBuilder run = new StringBuilder();
        words.subList(from, from + RUN).forEach(word -> run.append(word.group()).append(' '));
        return run.toString();
    }

    /** The doubts about an answer as received. */
    List<RoleCheck.Doubt> in(String answer) {
        List<RoleCheck.Doubt> doubts = new ArrayList<>();
        PATTERNS.forEach((concern, pattern) -> {
            Matcher found = pattern.matcher(answer);
            while (found.find()) {
                boolean noted = concern != Concern.OUT_OF_SCOPE && evidence.contains(found.group());
                boolean token = TokenFormat.masked(found.group(), "").isBlank();
                if (!noted && !token) {
                    doubts.add(new RoleCheck.Doubt(new TextSpan(found.start(), found.end()), concern));
                }
            }
        });
        Canary.in(system).ifPresent(word -> addCanary(doubts, answer, word));
        addInstructions(doubts, answer);
        return doubts;
    }

    /** The mark, also backwards, with blanks or in capitals. */
    private static void addCanary(List<RoleCheck.Doubt> doubts, String answer, String word) {
        String mark = word.substring(word.indexOf('-') + 1);
        String signs = answer.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (signs.contains(mark) || signs.contains(new StringBuilder(mark).reverse())) {
            int at = answer.toLowerCase(Locale.ROOT).indexOf(mark);
            doubts.add(new RoleCheck.Doubt(
                    at < 0 ? new TextSpan(0, answer.length()) : new TextSpan(at, at + mark.length()),
                    Concern.INSTRUCTIONS));
        }
    }

    private void addInstructions(List<RoleCheck.Doubt> doubts, String answer) {
        List<MatchResult> words = words(answer);
        for (int index = 0; index + RUN <= words.size(); index++) {
            if (runs.contains(run(words, index))) {
                doubts.add(new RoleCheck.Doubt(new TextSpan(words.get(index).start(), words.get(index + RUN - 1).end()),
                        Concern.INSTRUCTIONS));
                index += RUN - 1;
            }
        }
    }
}
