package org.tessera.detect.rules.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.place.PlaceReader.Place;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Towns and counties: before a state, behind "lives in" and the like, behind a label, before or behind "County". */
public final class CityDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.city");
    private static final Explanation STATE = new Explanation("CITY-01", "before a state");
    private static final Explanation FRAME = new Explanation("CITY-02", "behind a phrase of living or travelling");
    private static final Explanation COUNTY = new Explanation("CITY-03", "county or township");
    private static final Explanation LABEL = new Explanation("CITY-04", "behind a place label");

    private static final Vocabulary<String> VERBS = Vocabulary.words(
            "lives live lived living resides reside" + " resided residing moved moving relocated born raised grew"
                    + " visiting visited visit traveled travelled traveling travel trip drove driving flew flying"
                    + " native resident residents hometown returned emigrated immigrated stationed vacation"
                    + " vacationing vacationed retired transferred commutes transported flown arrived stays"
                    + " staying camping hiking works worked hails originally comes came home"
                    + " helicoptered evacuated incarcerated deployed married attends emigrating passing");
    /** A person or place of care, of which "from" or "in" tells the town. */
    private static final Vocabulary<String> PERSONS = Vocabulary.words("man woman male female lady gentleman"
            + " patient is was farmer nurse teacher old veteran student he's she's");
    private static final Vocabulary<String> FACILITIES = Vocabulary.words("hospital clinic center office"
            + " practice school college church surgeon home facility son daughter brother sister mother"
            + " father physician doctor house apartment family association accident department trail"
            + " street road avenue drive dr ave rd blvd st lane");
    private static final Pattern FROM = Pattern.compile(" (?:originally )?from ");
    private static final Pattern IN = Pattern.compile(" (?:in|near|outside) ");
    /** Behind the verb, up to the town. Yes: {@code  in }, {@code  up in }, {@code  here from }, {@code  with her son in }. */
    private static final Pattern TO_TOWN = Pattern.compile(
            "(?: (?:up|here|back|down|out|over|alone|independently|currently|now|recently|away|there|with (?:her"
                    + "|his|their|a|the) \\w+|and \\w+))? (?:in|from|to|(?<=native |resident |residents |city "
                    + "|outside )of|near|around|outside(?: of)?|through|by)(?: (?:downtown|nearby|rural|the"
                    + " (?:city|town|village) of|suburban|northern|southern|eastern|western|north|south|east"
                    + "|west|central))? ");
    private static final Pattern FROM_TO = Pattern.compile("(?: |, )(?:to|and|from|then) ");
    private static final Pattern SETTLED = Pattern
            .compile("(?:live|lives|lived|living|reside|resides|resided|residing|born|raised|grew|moved|native"
                    + "|resident" + "|hometown|stationed|drove|flew|visiting|traveled|relocated)");
    /** Yes: {@code City: }, {@code Place of birth: }, {@code Hometown ....... }. */
    private static final Vocabulary<String> LABELS = Vocabulary
            .words("city town hometown birthplace birth" + " township municipality county residence village born");
    private static final Pattern BEHIND_LABEL = Pattern.compile(" {0,8}(?:[:=|]|\\.{3,40})[ .]{0,30}");
    private static final Pattern LINE_LABEL = Pattern.compile(" (?=[a-z])");
    private static final Pattern ZIP_BEHIND = Pattern.compile("[ ,.]{1,3}\\d{5}(?!\\d)");
    private static final Pattern PREPOSITION_BEFORE = Pattern.compile("\\b(?:in|from|to|of|near|at|outside) $");
    private static final Vocabulary<String> DISTRICTS = Vocabulary
            .words("county counties township twp borough" + " parish precinct");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> found = new ArrayList<>();
        PlaceReader reader = new PlaceReader(text);
        Words words = text.words();
        for (int word = 0; word < words.size(); word++) {
            if (word > 0) {
                beforeState(text, reader, word, found);
            }
            if (VERBS.contains(text, word)) {
                behindVerb(text, reader, word, TO_TOWN, found);
            } else if (PERSONS.contains(text, word)) {
                behindVerb(text, reader, word, FROM, found);
            } else if (FACILITIES.contains(text, word)) {
                behindVerb(text, reader, word, IN, found);
            }
            if (DISTRICTS.contains(text, word)) {
                district(text, reader, word, found);
            }
            if (LABELS.contains(text, word)) {
                behindLabel(text, reader, word, found);
            }
        }
        found.sort(Comparator.comparing(Detection::span));
        return found;
    }

    private static void add(List<Detection> found, Place place, double probability, Explanation why) {
        found.add(new Detection(place.span(), IdentifierKind.CITY, new Score(probability), ID, why));
    }

    private static void beforeState(NoteText text, PlaceReader reader, int state, List<Detection> found) {
        int start = text.words().start(state);
        String gap = text.plain().substring(text.words().end(state - 1), start);
        boolean comma = gap.equals(", ") || gap.equals(",") || gap.equals(" , ") || gap.equals(",\n");
        if (!comma && !gap.equals(" ") && !gap.equals("  ")) {
            return;
        }
        boolean lower = LetterCase.around(text, start) == LetterCase.LOWER;
        int length = States.length(text, state, lower);
        if (length == 0) {
            return;
        }
        int end = text.words().end(state + length - 1);
        boolean zip = ZIP_BEHIND.matcher(text.plain()).region(end, Math.min(text.length(), end + 9)).lookingAt();
        if (!comma && !zip) {
            return;
        }
        reader.backward(state - 1).ifPresent(place -> {
            double probability = besideState(text, place, state, zip);
            if (probability > 0) {
                add(found, place, probability, STATE);
            }
        });
    }

    private static double besideState(NoteText text, Place place, int state, boolean zip) {
        int start = place.span().start();
        boolean introduced = PREPOSITION_BEFORE.matcher(text.plain()).region(Math.max(0, start - 9), start).find();
        boolean oneCase = place.letterCase() != LetterCase.MIXED;
        if (zip) {
            return 0.97;
        }
        if (States.isAbbreviation(text, state) && States.isDoubtful(text, state)) {
            boolean letters = text.word(state).equals("md") || text.word(state).equals("pa")
                    || text.word(state).equals("do");
            return introduced ? oneCase ? 0.75 : 0.93 : oneCase || letters ? 0.1 : 0.85;
        }
        return introduced ? 0.96 : oneCase ? 0.75 : 0.93;
    }

    private static void behindVerb(NoteText text, PlaceReader reader, int verb, Pattern link, List<Detection> found) {
        int end = text.words().end(verb);
        Matcher way = link.matcher(text.plain()).region(end, Math.min(text.length(), end + 60));
        way.useTransparentBounds(true);
        if (!way.lookingAt()) {
            return;
        }
        boolean settled = SETTLED.matcher(text.word(verb)).matches();
        Optional<Place> place = readTown(text, reader, way.end());
        while (place.isPresent()) {
            Place town = place.get();
            boolean oneCase = town.letterCase() != LetterCase.MIXED;
            double probability = settled ? oneCase ? 0.7 : 0.88 : oneCase ? 0.35 : 0.65;
            add(found, town, probability, FRAME);
            Matcher next = FROM_TO.matcher(text.plain())
                    .region(town.span().end(), Math.min(text.length(), town.span().end() + 8));
            place = settled && next.lookingAt() ? readTown(text, reader, next.end()) : Optional.empty();
        }
    }

    /** A town that is no state or country, and no opening of a facility's name. */
    private static Optional<Place> readTown(NoteText text, PlaceReader reader, int from) {
        int first = text.words().from(from);
        if (first >= text.words().size() || text.words().start(first) != from) {
            return Optional.empty();
        }
        boolean lower = LetterCase.around(text, from) == LetterCase.LOWER;
        boolean region = States.length(text, first, lower) > 0 || States.isCountry(text, first);
        return reader.forward(first, 3)
                .filter(place -> !region || (States.length(text, first, lower) == 2 && place.lastWord() > first + 1)
                        || text.word(first + 1).equals("city"))
                .filter(place -> !DISTRICTS.contains(text, place.lastWord() + 1))
                .filter(place -> !FacilityWords.isHead(text, place.lastWord())
                        && !FacilityWords.isHead(text, place.lastWord() + 1));
    }

    private static void district(NoteText text, PlaceReader reader, int district, List<Detection> found) {
        boolean of = text.word(district + 1).equals("of");
        Optional<Place> place = of ? reader.forward(district + 2, 2) : Optional.empty();
        if (place.isEmpty() && district > 0 && text.at(text.words().start(district) - 1) == ' ') {
            place = reader.backward(district - 1).filter(name -> !OrdinaryWords.contains(text, name.lastWord()));
        }
        place.map(name -> withDistrict(text, name, district))
                .ifPresent(name -> add(found, name, name.letterCase() == LetterCase.MIXED ? 0.93 : 0.8, COUNTY));
    }

    private static Place withDistrict(NoteText text, Place name, int district) {
        TextSpan word = new TextSpan(text.words().start(district), text.words().end(district));
        return new Place(name.span().cover(word), name.firstWord(), name.lastWord(), name.letterCase());
    }

    private static void behindLabel(NoteText text, PlaceReader reader, int label, List<Detection> found) {
        int end = text.words().end(label);
        Matcher sign = BEHIND_LABEL.matcher(text.plain()).region(end, Math.min(text.length(), end + 60));
        boolean opensLine = text.lineStart(text.words().start(label)) == text.words().start(label);
        boolean form = sign.lookingAt();
        boolean line = !form && opensLine && text.word(label).equals("city")
                && LINE_LABEL.matcher(text.plain()).region(end, Math.min(text.length(), end + 3)).lookingAt();
        if (form || line) {
            readTown(text, reader, form ? sign.end() : end + 1).ifPresent(town -> add(found, town, 0.9, LABEL));
        }
    }
}
