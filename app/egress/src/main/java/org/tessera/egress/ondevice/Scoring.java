package org.tessera.egress.ondevice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.note.SectionType;
import org.tessera.core.vault.TokenFormat;

/**
 * How well a passage answers a topic: by the part of the note it stands in, by BM25 for the topic's words and for the
 * problem of this patient, and by a telling phrase.
 */
final class Scoring {
    private static final double PLACE = 0.5;
    private static final double WORDS = 0.12;
    private static final double CUE = 0.2;
    private static final double FOCUS = 0.2;
    private static final double FIRST = 0.12;
    private static final double CLUMSY = 0.1;

    /** A passage of a transcript counts from this BM25 on, or with a telling phrase. */
    private static final double FROM_TALK = 0.2;

    private static final int LEAST_CONTENT_OF_TALK = 3;
    private static final int LEAST_CONTENT_OF_STORY = 4;
    private static final int LONG = 55;
    private static final int LONGEST_STORY_OF_REPORT = 3;

    private static final Topic.Share NONE = new Topic.Share(0, 0);
    private static final Topic.Share AS_RESULT = new Topic.Share(0.9, 6);
    private static final Topic.Share AS_QUESTION = new Topic.Share(0.2, 2);

    private static final Set<SectionType> STORY = EnumSet.of(SectionType.PRESENT_ILLNESS, SectionType.COURSE,
            SectionType.PROCEDURE);

    private static final Set<SectionType> OF_A_REPORT = EnumSet.of(SectionType.RESULTS, SectionType.PROCEDURE);

    /** What a report of an image, a specimen or an operation does not have. */
    private static final Set<SectionType> OF_A_VISIT = EnumSet.of(SectionType.COURSE, SectionType.MEDICATIONS,
            SectionType.ALLERGIES, SectionType.DIALOGUE, SectionType.PAST_HISTORY, SectionType.SOCIAL_HISTORY,
            SectionType.REVIEW_OF_SYSTEMS);

    /** What stands in every note and says nothing about this patient. Yes: {@code All questions were answered.} */
    private static final Pattern FORMULA = Pattern.compile(String.join("|",
            "(?i)questions? (?:were|was|have been) answered", "verbali[sz]e[sd]? (?:\\w+ )?understanding",
            "agree(?:s|d)? (?:with|to) (?:the |this |my )?(?:recommended|treatment|plan)",
            "(?:lengthy|long) discussion", "risks?,? (?:and |versus |vs\\.? )?(?:the )?benefits", "informed consent",
            "consent (?:was|is) (?:available|obtained|signed)", "supine position", "operating (?:room|table)",
            "thank(?:s| you) (?:very much|for)", "sincerely", "pleasure of", "dictated", "transcribed",
            "electronically signed", "sterile (?:manner|fashion)", "prepped and draped", "counts? (?:were|was) correct",
            "\\btemplate\\b", "\\blist (?:was )?reviewed", "\\blet's (?:talk|see|take)", "listen(?:ing)? to your",
            "take a (?:deep )?breath", "nice to (?:see|meet)"));

    /** Headings of what was done as always. */
    private static final Pattern ROUTINE = Pattern.compile("(?i)(?:technique|comparison|anesthesia|surgeons?)");

    /** A finding as in health. Yes: {@code Lungs are clear.} No: {@code Left pronator drift.} */
    private static final Pattern UNREMARKABLE = Pattern.compile("(?i)\\b(?:normal|unremarkable|no|not|non\\w+|negative"
            + "|denies|without|intact|regular|clear|supple|soft|equal|symmetric|well|good|full|pleasant|alert|moist|perrla"
            + "|normocephalic|atraumatic|brisk|bowel sounds)\\b");

    private final PassageIndex index;
    private final boolean report;

    Scoring(List<Passage> passages, PassageIndex index) {
        this.index = index;
        Set<SectionType> sections = passages.stream().map(Passage::section).collect(Collectors.toSet());
        long story = passages.stream().filter(passage -> passage.section() == SectionType.PRESENT_ILLNESS).count();
        this.report = story <= LONGEST_STORY_OF_REPORT && sections.stream().noneMatch(OF_A_VISIT::contains)
                && sections.stream().anyMatch(OF_A_REPORT::contains);
    }

    /** Whether the note reports an image, a specimen or an operation: its impression is a result, and no question. */
    boolean isReport() {
        return report;
    }

    /** What a part of this note can give to a topic. */
    Topic.Share share(Topic topic, SectionType section) {
        boolean impression = report && section == SectionType.ASSESSMENT_AND_PLAN;
        if (impression && topic.equals(Topics.RESULTS_FOUND)) {
            return AS_RESULT;
        }
        if (impression && topic.equals(Topics.QUESTION)) {
            return AS_QUESTION;
        }
        return topic.shares().getOrDefault(section, NONE);
    }

    /**
     * The score of a passage, 0 if it is no answer at all.
     *
     * @param words its BM25 for the topic, 0 to 1
     * @param focus its BM25 for the problem of the patient, 0 to 1
     */
    double score(Passage passage, Topic topic, double words, double focus) {
        Topic.Share share = share(topic, passage.section());
        boolean cue = topic.cue().matcher(passage.text()).find() || isAbnormal(passage, topic);
        if (share.most() == 0 || isSilent(passage) || !isAnswer(passage, topic, cue)
                || (passage.form() == Passage.Form.EXCHANGE && !isTelling(passage, cue || words >= FROM_TALK))) {
            return 0;
        }
        double first = passage.place().position() == 0 ? FIRST * share.weight() : 0;
        double clumsy = isClumsy(passage) ? CLUMSY : 0;
        return PLACE * share.weight() + WORDS * words + (cue ? CUE : 0) + FOCUS * focus + first - clumsy;
    }

    private static boolean isAbnormal(Passage passage, Topic topic) {
        return topic.equals(Topics.RESULTS_FOUND) && passage.section() == SectionType.EXAMINATION
                && !UNREMARKABLE.matcher(passage.text()).find();
    }

    private static boolean isSilent(Passage passage) {
        return passage.form() == Passage.Form.LABEL || ROUTINE.matcher(passage.place().title()).matches()
                || FORMULA.matcher(passage.text()).find() || isMostlyTokens(passage);
    }

    /** Names, numbers and dates with few words between them: a signature or an address. */
    private static boolean isMostlyTokens(Passage passage) {
        int tokens = TokenFormat.exact(passage.text()).size();
        return passage.length() - tokens < 2 * tokens;
    }

    /** What is to be done is an open point without further ado, a question only in so many words, and no background. */
    private static boolean isAnswer(Passage passage, Topic topic, boolean cue) {
        boolean plan = passage.place().isPlan();
        if (topic.equals(Topics.OPEN_POINTS)) {
            return cue || plan;
        }
        if (topic.equals(Topics.QUESTION)) {
            return cue || !plan;
        }
        if (topic.equals(Topics.RESULTS_FOUND) && plan) {
            return false;
        }
        if (topic.equals(Topics.BACKGROUND) && passage.section() == SectionType.ASSESSMENT_AND_PLAN) {
            return !plan && !Topics.OPEN_POINTS.cue().matcher(passage.text()).find();
        }
        return cue || !topic.needsCue();
    }

    private boolean isTelling(Passage spoken, boolean onTopic) {
        return onTopic && index.content(spoken) >= LEAST_CONTENT_OF_TALK;
    }

    private boolean isClumsy(Passage passage) {
        boolean clipped = passage.form() == Passage.Form.SENTENCE && passage.place().position() > 0
                && STORY.contains(passage.section()) && index.content(passage) < LEAST_CONTENT_OF_STORY;
        return clipped || passage.length() > LONG;
    }
}
