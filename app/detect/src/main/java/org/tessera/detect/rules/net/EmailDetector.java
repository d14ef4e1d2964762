package org.tessera.detect.rules.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** E-mail addresses: as typed, broken over a line, and spelled out ("jo dot doe at example dot org"). */
public final class EmailDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.email");
    private static final int LONGEST_LOCAL_PART = 64;

    private static final Explanation TYPED = new Explanation("EMAIL-01", "name and domain around an at sign");
    private static final Explanation LOCAL = new Explanation("EMAIL-02", "name and host around an at sign");

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?";
    /** Behind the at sign. Yes: {@code example.org}, {@code mail.example.org}. */
    private static final Pattern DOMAIN = Pattern.compile("\\s?(?:" + LABEL + "\\.){1,5}[a-z]{2,12}(?![a-z0-9])");
    /** The same with a gap before the last label. Yes: {@code example.\norg}, {@code example .org}. No: {@code example.org. No}. */
    private static final Pattern BROKEN_DOMAIN = Pattern.compile("\\s?(?:" + LABEL + "\\.){0,4}" + LABEL
            + "(?<!com|org|net|edu|gov|mil)(?:\\.\\s|\\s\\.\\s?)(?:com|org|net|edu|gov|mil)\\b");
    /** Yes: {@code wardserver}. No: {@code 5pm}. */
    private static final Pattern HOST = Pattern.compile("[a-z][a-z0-9-]{2,30}(?![a-z0-9.])");

    private static final String TOP = "(?:com|org|net|edu|gov|us|co|io|mil|info|health|example)";
    /** Right behind "(at)" or "[at]" without blanks. Yes: {@code jo(at)example.org}. */
    private static final Pattern BRACKETED_AT = Pattern.compile(
            "(?<=[a-z0-9][\\[(]at)[\\])](?:" + "[a-z0-9-]{1,40}(?:\\.|\\(dot\\)|\\[dot])){1,4}[a-z]{2,12}(?![a-z0-9])");
    private static final Pattern LOCAL_BEFORE = Pattern.compile("[a-z0-9_.-]{1,40}[\\[(]$");
    /** Behind "at" or "(at)". Yes: {@code at example dot org}. */
    private static final Pattern SPELLED_DOMAIN = Pattern
            .compile("[\\])]? (?:[a-z0-9-]{2,30} (?:dot|\\.|\\(dot\\)|\\[dot]) ){1,3}" + TOP + "\\b");
    /** Before it. Yes: {@code jo dot doe}, {@code jo_doe77}. */
    private static final Pattern SPELLED_NAME = Pattern
            .compile("[a-z0-9_.-]{1,30}(?: (?:dot|underscore|dash|hyphen|\\.|\\(dot\\)|\\[dot])"
                    + " [a-z0-9_.-]{1,30}){0,3}" + " [\\[(]?$");
    /** Yes: {@code at gmail.com} right behind a name. No: {@code at www.example.com}, {@code at example.com/visit}. */
    private static final Pattern HALF_SPELLED = Pattern
            .compile("[\\])]? (?!www\\.)(?:[a-z0-9-]{2,30}\\.){1,3}" + TOP + "\\b(?![/.:][a-z0-9])");

    private final RuleBook book = new RuleBook(ID, List.of(
            Rule.of("EMAIL-03", "address spelled in words", IdentifierKind.EMAIL, Anchor.words("at"), SPELLED_DOMAIN,
                    0.97),
            Rule.of("EMAIL-03", "address spelled in words", IdentifierKind.EMAIL, Anchor.words("at"), HALF_SPELLED,
                    0.8),
            Rule.of("EMAIL-04", "at sign in brackets", IdentifierKind.EMAIL, Anchor.words("at"), BRACKETED_AT, 0.97)));

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> all = new ArrayList<>();
        for (Detection domain : book.read(text)) {
            all.add(new Detection(withSpelledName(text, domain.span()), domain.kind(), domain.score(), ID,
                    domain.explanation()));
        }
        for (int at = text.plain().indexOf('@'); at >= 0; at = text.plain().indexOf('@', at + 1)) {
            addTyped(text, at, all);
        }
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }

    private static TextSpan withSpelledName(NoteText text, TextSpan domain) {
        Matcher local = LOCAL_BEFORE.matcher(text.plain()).region(Math.max(0, domain.start() - 60), domain.start());
        if (local.find()) {
            return new TextSpan(local.start(), domain.end());
        }
        Matcher name = SPELLED_NAME.matcher(text.plain()).region(Math.max(0, domain.start() - 60), domain.start());
        return name.find() ? new TextSpan(name.start(), domain.end()) : domain;
    }

    private static void addTyped(NoteText text, int at, List<Detection> all) {
        int start = localPartStart(text, at);
        if (start == at) {
            return;
        }
        int broken = endOf(BROKEN_DOMAIN, text, at);
        int end = broken > 0 ? broken : endOf(DOMAIN, text, at);
        int host = endOf(HOST, text, at);
        if (end > 0) {
            all.add(new Detection(new TextSpan(start, end), IdentifierKind.EMAIL, new Score(0.99), ID, TYPED));
        } else if (at - start >= 3 && host > 0) {
            all.add(new Detection(new TextSpan(start, host), IdentifierKind.EMAIL, new Score(0.75), ID, LOCAL));
        }
    }

    /** Where the form ends that stands right behind the sign; 0 if it does not. */
    private static int endOf(Pattern form, NoteText text, int at) {
        Matcher matcher = form.matcher(text.plain()).region(at + 1, Math.min(text.length(), at + 120));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static int localPartStart(NoteText text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.at(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char unit) {
        return Character.isLetterOrDigit(unit) || ".!#$%&+-/?_'".indexOf(unit) >= 0;
    }
}
