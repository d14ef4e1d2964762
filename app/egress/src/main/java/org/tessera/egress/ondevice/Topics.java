package org.tessera.egress.ondevice;

import static java.util.Map.entry;
import static org.tessera.core.note.SectionType.ALLERGIES;
import static org.tessera.core.note.SectionType.ASSESSMENT_AND_PLAN;
import static org.tessera.core.note.SectionType.COURSE;
import static org.tessera.core.note.SectionType.DIALOGUE;
import static org.tessera.core.note.SectionType.EXAMINATION;
import static org.tessera.core.note.SectionType.FAMILY_HISTORY;
import static org.tessera.core.note.SectionType.MEDICATIONS;
import static org.tessera.core.note.SectionType.OTHER;
import static org.tessera.core.note.SectionType.PAST_HISTORY;
import static org.tessera.core.note.SectionType.PRESENT_ILLNESS;
import static org.tessera.core.note.SectionType.PROCEDURE;
import static org.tessera.core.note.SectionType.REASON;
import static org.tessera.core.note.SectionType.RESULTS;
import static org.tessera.core.note.SectionType.SOCIAL_HISTORY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.note.SectionType;

/**
 * What clinicians look for under each heading of a referral: where in a note it usually stands, and in which words. The
 * order is the order in which a heading is matched.
 */
final class Topics {
    static final Topic QUESTION = new Topic(pattern("question|reason|referral|consult"), 3, 0.42,
            Map.of(REASON, share(1.3, 2), ASSESSMENT_AND_PLAN, share(0.7, 3), DIALOGUE, share(0.5, 2), PRESENT_ILLNESS,
                    share(0.45, 1), RESULTS, share(0.1, 1), OTHER, share(0.1, 1)),
            "refer referral referred consult consultation evaluate evaluation opinion specialist suspected concern"
                    + " cardiology neurology surgery oncology orthopedics gastroenterology endocrinology nephrology"
                    + " urology pulmonology rheumatology hematology dermatology ophthalmology electrophysiology",
            pattern("\\brefer(?:red|ral|ring)?\\b|\\bconsult(?:ed)?\\b|\\bconsultation (?:for|was|is)\\b|\\bevaluat(?:e|ion)\\b|\\bassess for\\b|\\bopinion\\b"
                    + "|\\brule out\\b|\\br/o\\b|brings you|chief complaint|here (?:today )?(?:for|with)"
                    + "|presents? (?:today )?(?:for|with|to)|\\bsee (?:a |the )?\\w+ologist"
                    + "|\\bsuspicious for\\b|\\bleading concern\\b|\\bi (?:think|suspect|believe)\\b"),
            false, Optional.empty());

    static final Topic MEDICATIONS_TAKEN = new Topic(pattern("medications?|medicines?|\\bdrug|prescri"), 6, 0.4,
            Map.of(PRESENT_ILLNESS, share(0.3, 4), COURSE, share(0.3, 4), ASSESSMENT_AND_PLAN, share(0.3, 4), DIALOGUE,
                    share(0.3, 4), PROCEDURE, share(0.1, 1), OTHER, share(0.2, 3), PAST_HISTORY, share(0.2, 3), REASON,
                    share(0.1, 1)),
            "medication medicine taking takes tablet capsule daily twice prescribed prescription dose mg started"
                    + " continue stopped refill inhaler insulin",
            pattern("\\b\\d+(?:[.,]\\d+)?\\s?(?:mg|mcg|units?|iu|meq)\\b(?!/)|\\b(?:milligrams?|micrograms?)\\b"
                    + "|\\b(?:once|twice|three times) (?:a day|daily)\\b|\\bi(?:'m| am)? tak(?:e|ing)\\b"
                    + "|\\b(?:tablets?|capsules?|inhaler|prescri\\w+|refill|insulin|prn|bid|tid|qid)\\b"
                    + "|\\b(?:no|any|other|current|her|his|your|taking|takes) (?:\\w+ )?medic(?:ation|ine)s?\\b"),
            true, Optional.of(MEDICATIONS));

    static final Topic ALLERGIES_KNOWN = new Topic(pattern("allerg|intoleranc"), 2, 0.25,
            Map.of(PRESENT_ILLNESS, share(0.2, 2), PAST_HISTORY, share(0.2, 2), DIALOGUE, share(0.2, 2), COURSE,
                    share(0.2, 2), MEDICATIONS, share(0.2, 2), OTHER, share(0.2, 2), ASSESSMENT_AND_PLAN,
                    share(0.1, 1)),
            "allergy allergic allergies anaphylaxis reaction intolerance NKDA",
            pattern("\\ballerg(?:y|ies)\\b|\\ballergic (?:to|reaction)|\\bnkd?a\\b|anaphyla|adverse reaction"), true,
            Optional.of(ALLERGIES));

    static final Topic RESULTS_FOUND = new Topic(
            pattern("result|finding|investigat|\\blabs?\\b|laborator|imaging|\\btest|data|studies|exam"), 7, 0.4,
            Map.of(RESULTS, share(1.0, 7), EXAMINATION, share(0.5, 3), COURSE, share(0.45, 3), PRESENT_ILLNESS,
                    share(0.3, 2), PROCEDURE, share(0.5, 4), ASSESSMENT_AND_PLAN, share(0.3, 2), DIALOGUE,
                    share(0.3, 3), OTHER, share(0.3, 2), REASON, share(0.1, 1)),
            "showed shows revealed demonstrated result positive negative elevated normal level measured mg dL mm cm"
                    + " percent MRI CT x-ray radiograph ultrasound echocardiogram EKG biopsy culture scan hemoglobin"
                    + " creatinine glucose ejection fraction troponin diagnosis impression",
            pattern("\\b(?:show(?:s|ed|n)|reveal(?:s|ed)|demonstrat(?:es|ed)|consistent with|elevated)\\b"
                    + "|\\b(?:is|are|was|were) (?:positive|negative|normal|abnormal|low|high)\\b"
                    + "|\\b(?:mri|ct|x-?rays?|ultrasound|echo(?:cardiogram)?|ekg|ecg|eeg|emg|biopsy|culture|conduction study|scan)\\b"
                    + "|\\b\\d+(?:\\.\\d+)?\\s?(?:mg/dl|g/dl|mmol|mm|cm|%|percent|bpm|ml)\\b|\\b\\d{2,3}/\\d{2,3}\\b"),
            false, Optional.empty());

    static final Topic OPEN_POINTS = new Topic(
            pattern("open|pending|plan|follow|next|action|request|recommend|outstanding|unresolved|to do"), 6, 0.4,
            Map.of(ASSESSMENT_AND_PLAN, share(0.9, 6), COURSE, share(0.3, 2), DIALOGUE, share(0.4, 5), PRESENT_ILLNESS,
                    share(0.05, 1), RESULTS, share(0.1, 2), OTHER, share(0.3, 2), PROCEDURE, share(0.1, 1)),
            "follow-up pending await repeat recheck recommend consider plan continue schedule return monitor discuss"
                    + " start increase decrease obtain order need further week month",
            pattern("\\bfollow(?:ing)?[- ]?up\\b|\\bpending\\b|\\bawait|\\brepeat\\b|\\brecheck\\b|\\brecommend"
                    + "|\\bconsider\\b|\\bwill\\b"
                    + "|\\bschedule[sd]?\\b|\\breturn\\b|\\bmonitor\\b|\\bobtain\\b|\\bneeds?\\b|\\bshould\\b|\\bmay (?:need|increase|require|benefit)\\b"
                    + "|\\bstart\\b|\\bincrease\\b|\\buntil\\b|\\border\\b|\\bgoing to\\b|\\brefer\\b|\\bwould like\\b"
                    + "|\\bcontinue\\b|\\bstop\\b|\\badmit\\b|\\bcall\\b|\\bcome back\\b|\\bin (?:\\w+ )?(?:days|weeks|months)\\b"),
            true, Optional.empty());

    static final Topic ASSESSMENT = new Topic(pattern("assess|impression|diagnos|problem|opinion"), 5, 0.4,
            Map.of(ASSESSMENT_AND_PLAN, share(1.0, 5), COURSE, share(0.4, 2), DIALOGUE, share(0.4, 3), RESULTS,
                    share(0.2, 1), PRESENT_ILLNESS, share(0.2, 1)),
            "diagnosis impression likely consistent suspected probable due secondary condition stable",
            pattern("\\b(?:likely|consistent with|suspect|probabl[ey]|due to|secondary to|diagnos(?:is|ed))\\b"), false,
            Optional.empty());

    static final Topic BACKGROUND = new Topic(pattern("background|history|summary|course|present|context|clinical"), 9,
            0.38,
            Map.ofEntries(entry(PRESENT_ILLNESS, share(1.0, 5)), entry(COURSE, share(0.7, 4)),
                    entry(PAST_HISTORY, share(0.8, 8)), entry(PROCEDURE, share(0.7, 4)), entry(DIALOGUE, share(0.5, 6)),
                    entry(ASSESSMENT_AND_PLAN, share(0.55, 3)), entry(SOCIAL_HISTORY, share(0.2, 1)),
                    entry(FAMILY_HISTORY, share(0.2, 1)), entry(OTHER, share(0.3, 2)), entry(REASON, share(0.3, 1))),
            "year old history presents presented admitted diagnosed reports complains began since onset symptoms pain"
                    + " underwent surgery treated known prior previous chronic swelling weakness numbness fever cough"
                    + " breath bleeding nausea headache dizziness fall injury weight sleep",
            pattern("\\byears?[- ]old\\b|\\bhistory of\\b|\\badmitted\\b|\\bpresent(?:s|ed)\\b|\\bunderwent\\b"
                    + "|\\bdiagnosed\\b|\\bstarted\\b|\\bbegan\\b|\\bpain|\\bswell|\\bnumb|\\bweak|\\bfell\\b|\\btwisted\\b"
                    + "|\\bgive[sn]? way\\b|\\block(?:s|ed)\\b|\\bbleed|\\bdizz|\\bcough|\\bshort(?:ness)? of breath\\b"),
            false, Optional.empty());

    private static final List<Topic> ALL = List.of(MEDICATIONS_TAKEN, ALLERGIES_KNOWN, OPEN_POINTS, QUESTION,
            RESULTS_FOUND, ASSESSMENT, BACKGROUND);

    private Topics() {}

    /** What a heading asks for; one that is not known asks for its own words, wherever they stand. */
    static Topic of(String heading) {
        return ALL.stream()
                .filter(topic -> topic.heading().matcher(heading).find())
                .findFirst()
                .orElseGet(() -> ownWords(heading));
    }

    private static Topic ownWords(String heading) {
        Map<SectionType, Topic.Share> anywhere = Arrays.stream(SectionType.values())
                .collect(Collectors.toMap(type -> type, type -> share(0.0, 3)));
        return new Topic(pattern(Pattern.quote(heading)), 3, 0.1, anywhere, heading, pattern(Pattern.quote(heading)),
                false, Optional.empty());
    }

    private static Topic.Share share(double weight, int most) {
        return new Topic.Share(weight, most);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
